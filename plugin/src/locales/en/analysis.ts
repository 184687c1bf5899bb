import {partClauses} from './partClauses';
import {proseClauses} from './proseClauses';
import {titleMessages} from './titles';

/**
 * What is said of files and ranges, in ICU message syntax. `<t>` quotes a span of the diff, `<whole>` quotes it as
 * code; `<em>` names a section.
 * A kind of event may have three messages: `.added` where it has no former side, `.removed` where it has no new one.
 *
 * Arguments of titles: `name`, `before`, `after`, `column` (spans, shortened), `oldSection` (where it stood in the base),
 * `wholeBefore`, `wholeAfter` (uncut), `place` (the page).
 * Of clauses: the same spans, `count` (events of that kind), `total` (sum of their sizes, for example lines), `where` (the
 * section, with the space before it).
 */
export const analysisMessages = {
  quote: '“{text}”',
  'where.none': '',
  'where.one': ' in <em>{section}</em>',
  'where.many': ' in {sections, plural, one {# section} other {# sections}}',
  place: '{page}',
  'place.folder': '{page} ({folder})',
  'place.section': '{page} ({folder}, {section})',
  'place.path': '{page} (<whole>{path}</whole>)',
  sentence: '{clause}.',
  'sentence.only': '{clause}, and nothing else in the file changes.',
  'sentence.onlyLines':
    '{clause}, and nothing else in the file changes: {additions, plural, one {# line is} other {# lines are}} added and {deletions, plural, one {# line} other {# lines}} removed.',
  'sentence.more':
    '{clause}; {count, plural, one {# further edit follows} other {# further edits follow}} in the diff.',
  'sentence.lines':
    '{clause}; in all, {additions, plural, one {# line is} other {# lines are}} added and {deletions, plural, one {# line} other {# lines}} removed.',

  ...titleMessages,
  ...proseClauses,
  ...partClauses,

  'insight.same-edit':
    'The same edit stands in {files, plural, one {# file} other {# files}}: <t>{before}</t> becomes <t>{after}</t>.',
  'insight.same-addition': 'The same addition stands in {files, plural, one {# file} other {# files}}: <t>{after}</t>.',
  'insight.same-removal': 'The same removal stands in {files, plural, one {# file} other {# files}}: <t>{before}</t>.',
  'insight.links-follow':
    '<t>{before}</t> is renamed to <t>{after}</t>, and the links of {files, plural, one {# other file follow} other {# other files follow}}.',
  'insight.links-to-removed':
    '<t>{path}</t> is removed, and {files, plural, one {# changed file still links} other {# changed files still link}} to it.',
  'insight.concentrated':
    '<t>{path}</t> holds {percent}% of all changed lines of {files, plural, one {# file} other {# files}}.',
  'insight.noise.date-only':
    '{files, plural, one {# of the files changes} other {# of the files change}} in dates only.',
  'insight.noise.metadata-only':
    '{files, plural, one {# of the files changes} other {# of the files change}} in metadata only.',
  'insight.noise.people-only':
    '{files, plural, one {# of the files changes} other {# of the files change}} in authors or reviewers only.',
  'insight.noise.whitespace-only':
    '{files, plural, one {# of the files changes} other {# of the files change}} in white space only.',
  'insight.noise.rewrapped-only':
    '{files, plural, one {# of the files changes} other {# of the files change}} in line breaks only.',
  'insight.noise.link-path-only':
    '{files, plural, one {# of the files changes} other {# of the files change}} in paths of links only.',
};

export type AnalysisMessageId = keyof typeof analysisMessages;
