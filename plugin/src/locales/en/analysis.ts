import {blobMessages} from './blobs';
import {gatheringMessages} from './gatherings';
import {partClauses} from './partClauses';
import {proseClauses} from './proseClauses';
import {structureClauses} from './structureClauses';
import {titleMessages} from './titles';

/**
 * What is said of files and ranges, in ICU message syntax. `<t>` quotes a span of the diff, `<whole>` quotes it as
 * code; `<em>` names a section.
 * A kind of event may have three messages: `.added` where it has no former side, `.removed` where it has no new one.
 *
 * Arguments of titles: `name`, `before`, `after`, `column` (spans, shortened), `oldSection` (where it stood in the base),
 * `place` (the page), `isPage` (a page that is named by its own title, or an event of that title), `count` (events of that kind),
 * `statement` (what is said of a thing that goes), `statementForm`, `subject` (see `statement.ts`),
 * `rowForm`, `rows`, `rowCount` (the rows that came or went, or in which a cell changed alike, by name or as many as there are),
 * `rowForm` is `cells`, `columns` or `column` where `name` is a list of columns in which cells were turned, with their rows or without,
 * `and` (how many more there are than the one that is quoted), `others` (how many facts of other kinds break as well), `successor` (what takes the place of a deprecated thing), `successorForm`, `left` (of a value that went, what its sentence still names; of a plain word in code, the one behind it), `hasLeft`, `isLimit` (what is gone said what cannot be done), `isVague` (the spans are function words only), `isMarks` (marks, fences or
 * tags only).
 * Of clauses: the same spans, `wholeBefore`, `wholeAfter` (uncut), `count`, `total` (sum of the events' sizes, for example
 * lines), `where` (the section, with the space before it), `list` (up to three spans), `examples` (the list with what
 * leads to it), `pairs` (up to two changes from one span to another, with what leads to them).
 */
export const analysisMessages = {
  quote: '“{text}”',
  token: '<t>{text}</t>',
  'token.lead': '<t>{text}</t> (<t>{lead}</t>)',
  since: ' (<t>{text}</t>)',
  'name.section': '<em>{section}</em>',
  replacement: ' and <t>{words}</t>',
  'replacement.listed': ' (<t>{words}</t>)',
  'replacement.link': ', with a link to <t>{link}</t>',
  'replacement.listed.link': ' (link to <t>{link}</t>)',
  'where.one': ' in <em>{section}</em>',
  'where.many': ' in {sections, plural, one {# section} other {# sections}}',
  place: '{page}',
  'place.folder': '{page} ({folder})',
  'place.section': '{page} ({folder}, {section})',
  'place.path': '<whole>{path}</whole>',
  'place.title': '<em>{title}</em>',
  'and.more': '{more, plural, =0 {} other { and # more}}',
  'and.times': '{times, plural, =1 {} other { (# times)}}',
  'and.others': '{title}, and {others} more',
  'moved.content': 'Move the content of <whole>{former}</whole> to {place}',
  'moved.part': 'Move a part of <whole>{former}</whole> to {place}',
  'moved.item': 'Move {item} from <whole>{former}</whole> to {place}',
  'moved.out':
    'Move {isMost, select, yes {most} other {a part}} of {place} to {files, plural, one {<whole>{home}</whole>} other {# other files}}',
  'moved.heir': '{title}: most of it is now in <whole>{heir}</whole>',
  'moved.listed': '{page} (now in <whole>{heir}</whole>)',
  name: '{name}',
  'list.comma': '{first}, {second}',
  'list.and': '{first} and {second}',
  'examples.all': ': {list}',
  'examples.some': ', such as {list}',
  pair: 'from <t>{before}</t> to <t>{after}</t>',
  'pair.sentence': 'to <t>{lead}</t>',
  'pair.named': 'of <t>{name}</t> from <t>{before}</t> to <t>{after}</t>',
  'pair.cell':
    'from <t>{before}</t> to <t>{after}</t>{hasName, select, yes { in the row <t>{name}</t>} other {}}{hasColumn, select, yes { under <t>{column}</t>} other {}}',
  'pairs.all': ' {list}',
  'pairs.some': ', for example {list}',
  definition:
    '{defined, select, default {the default of <whole>{subject}</whole>} type {the type of <whole>{subject}</whole>} other {what <whole>{subject}</whole> returns}}{hasValues, select, yes { from <t>{before}</t> to <t>{after}</t>} other {}}',
  'definition.said': '{told} (<t>{lead}</t>)',
  'clause.definitions':
    '{count, plural, one {A definition changes} other {# definitions change}}: {list}{more, plural, =0 {} other { and # more}}',
  'cells.rows': ': <t>{mark}</t> for {list}{more, plural, =0 {} other { and # more}}',
  'cells.columns': ': <t>{mark}</t> under {list}{more, plural, =0 {} other { and # more}}',
  'cells.only': ' (<t>{mark}</t> only under {list})',
  'cells.row': ': {list}',
  'cells.headed': '<em>{head}</em> {cells}',
  'cells.column': '{column} for {rows}',
  dates:
    '{shift, select, later {{count, plural, one {# table row has a later date} other {# table rows have later dates}}} earlier {{count, plural, one {# table row has an earlier date} other {# table rows have earlier dates}}} other {Dates change in {count, plural, one {# table row} other {# table rows}}}}{rows}',
  'dates.row': '{row} (<t>{before}</t> → <t>{after}</t>)',
  'place.files':
    '{files, plural, one {# file} other {# files}}{others, plural, =0 {} other { (and # more beside other edits)}}',
  'group.images-added':
    'Add {files, plural, one {# image} other {# images}}{hasFolder, select, yes { to <whole>{folder}</whole>} other {}}',
  'group.images-removed':
    'Remove {files, plural, one {# image} other {# images}}{hasFolder, select, yes { from <whole>{folder}</whole>} other {}}',
  'group.images-replaced':
    'Replace {files, plural, one {# image} other {# images}}{hasFolder, select, yes { in <whole>{folder}</whole>} other {}}',
  'group.front-matter-added': 'Add <t>{name}</t> to the front matter of {place}',
  'group.front-matter-removed': 'Remove <t>{name}</t> from the front matter of {place}',
  'group.front-matter-changed': 'Change <t>{name}</t> in the front matter of {place}',
  sentence: '{clause}.',
  // Between two sentences; nothing in languages that have no spaces.
  'sentence.space': ' ',
  'sentence.more':
    '{clause}; {count, plural, one {# more edit is} other {# more edits are}} {isSuccessor, select, yes {between the two files} other {in the diff}}.',

  ...titleMessages,
  ...proseClauses,
  ...partClauses,
  ...blobMessages,
  ...structureClauses,
  ...gatheringMessages,

  'insight.same-edit':
    '<t>{before}</t> becomes <t>{after}</t> in {files, plural, one {# file} other {# files}}{more, plural, =0 {} one {, which share # more edit} other {, which share # more edits}}.',
  'insight.same-addition':
    '{what, select, tab {The tab } heading {The section } include {The include } link {A link to } image {The image } other {}}<t>{after}</t>{hasLink, select, yes { (link to <t>{link}</t>)} other {}} {what, select, tab {is added to} heading {is added to} include {is added to} link {is added to} image {is added to} other {is new in}} {files, plural, one {# file} other {# files}}{more, plural, =0 {} one {, which share # more edit} other {, which share # more edits}}.',
  'insight.same-removal':
    '{what, select, tab {The tab } heading {The section } include {The include } link {A link to } image {The image } other {}}<t>{before}</t>{hasLink, select, yes { (link to <t>{link}</t>)} other {}} {what, select, tab {is removed from} heading {is removed from} include {is removed from} link {is removed from} image {is removed from} other {is gone from}} {files, plural, one {# file} other {# files}}{more, plural, =0 {} one {, which share # more edit} other {, which share # more edits}}.',
  'insight.links-follow':
    '<t>{before}</t> is renamed to <t>{after}</t>, and links in {files, plural, one {# other file follow} other {# other files follow}}.',
  'insight.links-moved':
    'Links to <t>{path}</t> in {files, plural, one {# file} other {# files}} now lead to {pages, plural, one {# other page} other {# other pages}}{examples}.',
  'insight.split':
    '<t>{path}</t> is split: most of the text of {files, plural, one {# new file} other {# new files}} stood in it.',
  'insight.links-to-removed':
    '<t>{path}</t> is removed, but {files, plural, one {# file of this range still links} other {# files of this range still link}} to it.',
  'insight.broken.page-removed':
    '<t>{path}</t> is removed, and {pages, plural, one {# page still links} other {# pages still link}} to it.',
  'insight.broken.page-moved':
    '<t>{path}</t> is moved, and {pages, plural, one {# page still links} other {# pages still link}} to its former place.',
  'insight.broken.anchor-removed':
    '{anchors, plural, one {The anchor <whole>{id}</whole> of <t>{path}</t> is gone} other {# anchors of <t>{path}</t> are gone, such as <whole>{id}</whole>}}, and {pages, plural, one {# page still links} other {# pages still link}} to {anchors, plural, one {it} other {them}}.',
  'insight.broken.anchor-renamed':
    '{anchors, plural, one {The anchor <whole>{id}</whole> of <t>{path}</t> has a new name} other {# anchors of <t>{path}</t> have new names, such as <whole>{id}</whole>}}, and {pages, plural, one {# page still links} other {# pages still link}} to the former {anchors, plural, one {one} other {ones}}.',
  'insight.used-by': '<t>{path}</t> stands in {pages, plural, one {# page} other {# pages}}, which changed with it.',
  'insight.stale-locale':
    '{files, plural, one {# page changed without its translation} other {# pages changed without their translations}} into {name}.',
  'insight.stale-version':
    '{files, plural, one {# of the changed pages also stands} other {# of the changed pages also stand}} in {versions, plural, one {version} other {versions}} {names}, unchanged.',
  'insight.concentrated':
    '<t>{path}</t> holds {percent}% of the changed lines of all {files, plural, one {# file} other {# files}}.',
  'insight.noise':
    '{files, plural, one {# file} other {# files}} of {all} {files, plural, one {changes} other {change}} without any change of content.',
};

export type AnalysisMessageId = keyof typeof analysisMessages;
