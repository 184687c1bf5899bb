import {ruleTable} from '../../rules';
import type {RuleEntry, RuleId} from '../../rules';

/** Sentences about a whole report, in ICU message syntax. */
export const reportMessages = {
  ...ruleMessages(ruleTable),
  categoryTitle: '{title}: {category}',
  nothingChanged:
    '{category, select, none {Nothing changed} other {Nothing in {label} changed}} between {base} and {head}.',
  size:
    '{files, plural, one {# file} other {# files}}{category, select, none {} other { in {label}}} changed between {base} and {head}, in ' +
    '{commits, plural, one {# commit} other {# commits}}: {additions, plural, one {# line} other {# lines}} added, ' +
    '{deletions, plural, one {# line} other {# lines}} removed.',
  breaking:
    '{count, plural, =0 {No breaking changes found.} one {Breaking change: {list}.} other {# breaking changes: {list}.}}',
  features: '{count, plural, =0 {} one {New feature: {list}.} other {# new features: {list}.}}',
  'list.next': '{first}; {second}',
  'list.more': '{list}; and {more} more',
  fixesAndUpdates:
    'Other updates: {fixes, plural, =0 {} one {# bug fix} other {# bug fixes}}{both, select, yes { and } other {}}' +
    '{updates, plural, =0 {} one {# minor update} other {# minor updates}}' +
    '{unchanged, plural, =0 {} other {{updates, plural, one {, without change of content} other {, {unchanged, number} of them without change of content}}}}' +
    '{replaced, plural, =0 {} other {{updates, plural, one {, replaced at the same address} other {, {replaced, number} of them replaced at the same address}}}}.',
  // Of a report that has no more than other updates; titles are sentences.
  updates: '{count, plural, =0 {} one {{list}.} other {Among the updates: {list}.}}',
  // Between two sentences; nothing in languages that have no spaces.
  sentenceSpace: ' ',
  start: 'the start of history',
  upTo: 'Everything up to {head}',
  noise: 'Change nothing but {kind} in {files, plural, one {# file} other {# files}}',
  'noise-date-only': '{files, plural, one {Update dates only in # file} other {Update dates only in # files}}',
  'noise-metadata-only':
    '{files, plural, one {Update metadata only in # file} other {Update metadata only in # files}}',
  'noise-people-only':
    '{files, plural, one {Update authors or reviewers only in # file} other {Update authors or reviewers only in # files}}',
  'noise-whitespace-only':
    '{files, plural, one {Change white space only in # file} other {Change white space only in # files}}',
  'noise-rewrapped-only':
    '{files, plural, one {Change line breaks only in # file} other {Change line breaks only in # files}}',
  'noise-renumbered-only':
    '{files, plural, one {Renumber list items only in # file} other {Renumber list items only in # files}}',
  'noise-link-path-only':
    '{files, plural, one {Rewrite paths of links only in # file} other {Rewrite paths of links only in # files}}',
  'noise-replaced-only':
    '{files, plural, one {Replace # file with a page at the same address} other {Replace # files with pages at the same addresses}}',
  mode: 'File mode changed from {before} to {after}.',
  typeChange: 'Changed from a {before} to a {after}.',
  'mode-100644': 'regular file',
  'mode-100755': 'executable file',
  'mode-120000': 'symbolic link',
  'mode-160000': 'submodule',
  binary: 'Binary file: its content is not shown.',
  binaryByAttribute: 'Binary by attribute: the repository asks not to show this text as a diff.',
  binaryUtf16: 'Text in UTF-16, which git compares as a binary file.',
  symlink: 'Symbolic link: the lines are its target.',
  submodule: 'Submodule: moved from commit {before} to {after}.',
  submoduleAdded: 'Submodule: added at commit {after}.',
  submoduleRemoved: 'Submodule: removed at commit {before}.',
  lfs: 'Stored with Git LFS: the lines are the pointer, not the content.',
  similarity: '{percent} % similar to the former file.',
  skipped:
    '{reports, plural, one {# report was left out, because nothing relevant changed in its range} other {# reports were left out, because nothing relevant changed in their ranges}}.',
  emptyFile: 'The file is empty.',
  undecodablePath: 'The name holds bytes that are not UTF-8; they are shown as �.',
  latin1: 'The content is not UTF-8; it is shown as Latin-1.',
} as const;

export type ReportMessageId = keyof typeof reportMessages;

/** The sentences of the table of rules. */
function ruleMessages(rules: readonly RuleEntry[]): Record<`rule-${RuleId}`, string> {
  const entries = rules.map(({id, sentence}) => [`rule-${id}`, sentence]);
  return Object.fromEntries(entries) as Record<`rule-${RuleId}`, string>;
}
