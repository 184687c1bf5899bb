/**
 * What one highlight says of files with changes of one sort. Arguments: `files` (how many), `examples` (up to a few names, with what
 * leads to them and how many more there are), `folder`, `from`, `to` (folders), `isPage` (pages, or files of other kinds),
 * `title` (of the file), `lead` (its first sentence, or what to use instead), `place` (so many files, or the page), `before`, `after` (of one edit), `entries` (how many things the page announces).
 */
export const gatheringMessages = {
  'gather.files-added':
    'Add {isPage, select, yes {{files, plural, one {# page} other {# pages}}} other {{files, plural, one {# file} other {# files}}}}{hasFolder, select, yes { in <whole>{folder}</whole>} other {}}{examples}',
  'gather.files-removed':
    'Remove {isPage, select, yes {{files, plural, one {# page} other {# pages}}} other {{files, plural, one {# file} other {# files}}}}{hasFolder, select, yes { from <whole>{folder}</whole>} other {}}{examples}',
  'gather.files-renamed':
    'Rename {isPage, select, yes {{files, plural, one {# page} other {# pages}}} other {{files, plural, one {# file} other {# files}}}}{hasFolder, select, yes { in <whole>{folder}</whole>} other {}}{examples}',
  'gather.files-moved':
    'Move {isPage, select, yes {{files, plural, one {# page} other {# pages}}} other {{files, plural, one {# file} other {# files}}}} from <whole>{from}</whole> to <whole>{to}</whole>{examples}',
  'gather.files-split':
    'Move {hasFormer, select, yes {parts of <whole>{former}</whole>} other {content of other files}} to {isPage, select, yes {{files, plural, one {# page} other {# pages}}} other {{files, plural, one {# file} other {# files}}}}{hasFolder, select, yes { in <whole>{folder}</whole>} other {}}{others, plural, =0 {} other { (and # more beside other edits)}}{examples}',
  'gather.examples': ': {list}{more, plural, =0 {} other { and # more}}',
  'gather.examples.files':
    ': {list}{more, plural, =0 {} one { and others in # more file} other { and others in # more files}}',
  'highlight.lead': '{title}: <t>{lead}</t>{hasLink, select, yes { (link to <t>{link}</t>)} other {}}',
  'highlight.grave': '{title}. {isHarm, select, yes {Warning} other {Note}}: <t>{lead}</t>',
  'highlight.instead': '{title}; it now says <t>{lead}</t>',
  'highlight.dates': '{title}. {dates}',
  'highlight.also': '{title}. {also}',
  'gather.dates':
    '{shift, select, later {Set dates later} earlier {Set dates earlier} other {Change dates}} in {count, plural, one {# table row} other {# table rows}} of {place}{rows}',
  'gather.stated':
    '{title}: <t>{lead}</t>{hasLink, select, yes { (link to <t>{link}</t>)} other {}}{files, plural, =0 {} other { in #}}',
  'gather.entries': 'Announce {entries, plural, one {# change} other {# changes}} in {place}{examples}',
  'gather.example': '<t>{text}</t> in {place}{instead}',
  'gather.edit.changed': '<t>{before}</t> → <t>{after}</t> in {place}',
  'gather.edit.added': '<t>{after}</t> (new) in {place}',
  'gather.edit.removed': '<t>{before}</t> (removed) in {place}',
  'gather.sections-removed': 'Remove sections from {place}{examples}',
  'gather.sections-added': 'Add sections to {place}{examples}',
  'gather.sections-renamed': 'Rename or move sections of {place}{examples}',
  'gather.deprecations': 'Announce removals or deprecations in {place}{examples}',
  'gather.deprecated-removed': 'Remove text on what is out of support from {place}{examples}',
  'gather.rows-removed': 'Remove table rows from {place}{examples}',
  'gather.rows-added': 'Add table rows to {place}{examples}',
  'gather.flags-removed': 'Remove flags from {place}{examples}',
  'gather.flags-added': 'Add flags to {place}{examples}',
  'gather.items-removed': 'Remove list items or values from {place}{examples}',
  'gather.items-added': 'Add list items to {place}{examples}',
  'gather.tables': 'Edit tables in {place}{examples}',
  'gather.code': 'Edit code in {place}{examples}',
  'gather.notes-removed': 'Remove notes from {place}{examples}',
  'gather.notes-added': 'Add notes to {place}{examples}',
  'gather.notes': 'Edit notes in {place}{examples}',
  'gather.paragraphs-removed': 'Remove paragraphs from {place}{examples}',
  'gather.paragraphs-added': 'Add paragraphs to {place}{examples}',
  'gather.components': 'Edit components, imports or markup in {place}{examples}',
  'gather.images': 'Change images in {place}{examples}',
  'gather.binaries': 'Change {place} of images or other binary data',
  'gather.front-matter': 'Edit the front matter of {place}{examples}',
  'gather.data': 'Edit {place} of data or code{examples}',
  'gather.wording': 'Edit the wording of {place}{examples}',
  'gather.links': 'Edit links in {place}{examples}',
  'gather.links-repaired': 'Repair links in {place}',
};
