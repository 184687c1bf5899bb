/**
 * What is said of files and ranges, in ICU message syntax. `<t>` quotes a span of the diff; `<em>` names a section.
 * A kind of event may have three messages: `.added` where it has no former side, `.removed` where it has no new one.
 *
 * Arguments of titles: `name`, `before`, `after` (spans), `place` (the page). Of clauses: the same spans, `count` (events of
 * that kind), `total` (sum of their sizes, for example lines), `where` (the section, with the space before it).
 */
export const analysisMessages = {
  quote: '“{text}”',
  'where.none': '',
  'where.one': ' in <em>{section}</em>',
  'where.many': ' in {sections, plural, one {# section} other {# sections}}',
  place: '{page}',
  'place.folder': '{page} ({folder})',
  'place.section': '{page} ({folder}, {section})',
  'place.path': '{page} (<t>{path}</t>)',
  sentence: '{clause}.',
  'sentence.only': '{clause}, and nothing else in the file changes.',
  'sentence.more':
    '{clause}; {count, plural, one {# further edit follows} other {# further edits follow}} in the diff.',
  'sentence.lines':
    '{clause}; in all, {additions, plural, one {# line is} other {# lines are}} added and {deletions, plural, one {# line} other {# lines}} removed.',

  'title.front-matter-date': 'Update <t>{name}</t> to <t>{after}</t> in {place}',
  'title.front-matter-date.added': 'Add <t>{name}</t> <t>{after}</t> to {place}',
  'title.front-matter-date.removed': 'Remove <t>{name}</t> from {place}',
  'title.front-matter-metadata': 'Change <t>{name}</t> to <t>{after}</t> in {place}',
  'title.front-matter-metadata.added': 'Add <t>{name}</t> to {place}',
  'title.front-matter-metadata.removed': 'Remove <t>{name}</t> from {place}',
  'title.front-matter-people': 'Change <t>{name}</t> to <t>{after}</t> in {place}',
  'title.front-matter-people.added': 'Add <t>{name}</t> <t>{after}</t> to {place}',
  'title.front-matter-people.removed': 'Remove <t>{name}</t> from {place}',
  'title.front-matter-description': 'Change the <t>{name}</t> of {place}',
  'title.front-matter-title': 'Retitle {place} to <t>{after}</t>',
  'title.front-matter-title.removed': 'Remove <t>{name}</t> from {place}',
  'title.paragraph-added': 'Add <t>{after}</t> to {place}',
  'title.paragraph-removed': 'Remove <t>{before}</t> from {place}',
  'title.paragraph-reworded': 'Reword <t>{before}</t> as <t>{after}</t> in {place}',
  'title.paragraph-reworded.added': 'Add the words <t>{after}</t> in {place}',
  'title.paragraph-reworded.removed': 'Remove the words <t>{before}</t> in {place}',
  'title.punctuation-changed': 'Change <t>{before}</t> to <t>{after}</t> in {place}',
  'title.punctuation-changed.added': 'Add <t>{after}</t> to the punctuation of {place}',
  'title.punctuation-changed.removed': 'Remove <t>{before}</t> from the punctuation of {place}',
  'title.formatting-changed': 'Change the formatting in {place}',
  'title.number-changed': 'Change <t>{before}</t> to <t>{after}</t> in {place}',
  'title.limit-lowered': 'Lower a limit from <t>{before}</t> to <t>{after}</t> in {place}',
  'title.typo-corrected': 'Correct <t>{before}</t> to <t>{after}</t> in {place}',
  'title.block-moved': 'Move <t>{after}</t> within {place}',
  'title.list-item-added': 'List <t>{after}</t> in {place}',
  'title.list-item-removed': 'Remove the item <t>{before}</t> from {place}',
  'title.link-added': 'Link to <t>{after}</t> from {place}',
  'title.link-removed': 'Remove the link to <t>{before}</t> from {place}',
  'title.link-target-changed': 'Link to <t>{after}</t> instead in {place}',
  'title.link-path-changed': 'Rewrite the link to <t>{after}</t> in {place}',
  'title.heading-added': 'Add the section <t>{after}</t> to {place}',
  'title.heading-removed': 'Remove the section <t>{before}</t> from {place}',
  'title.heading-renamed': 'Rename <t>{before}</t> to <t>{after}</t> in {place}',
  'title.heading-level-changed': 'Change the level of <t>{after}</t> in {place}',
  'title.table-added': 'Add the table of <t>{after}</t> to {place}',
  'title.table-removed': 'Remove the table of <t>{before}</t> from {place}',
  'title.table-row-added': 'Add the row <t>{after}</t> to {place}',
  'title.table-row-removed': 'Remove the row <t>{before}</t> from {place}',
  'title.table-column-added': 'Add the column <t>{after}</t> to {place}',
  'title.table-column-removed': 'Remove the column <t>{before}</t> from {place}',
  'title.table-cell-changed': 'Change <t>{before}</t> to <t>{after}</t> in {place}',
  'title.table-cell-changed.added': 'Fill in <t>{after}</t> in {place}',
  'title.table-cell-changed.removed': 'Clear <t>{before}</t> in {place}',
  'title.table-cell-enabled': 'Mark <t>{name}</t> as <t>{after}</t> in {place}',
  'title.table-cell-disabled': 'Unmark <t>{name}</t> in {place}',
  'title.code-block-added': 'Add the sample <t>{after}</t> to {place}',
  'title.code-block-removed': 'Remove the sample <t>{before}</t> from {place}',
  'title.code-changed': 'Change <t>{before}</t> to <t>{after}</t> in {place}',
  'title.code-changed.added': 'Add <t>{after}</t> to a sample in {place}',
  'title.code-changed.removed': 'Remove <t>{before}</t> from a sample in {place}',
  'title.code-tokens-changed': 'Change <t>{before}</t> to <t>{after}</t> in {place}',
  'title.code-tokens-changed.added': 'Add <t>{after}</t> to a sample in {place}',
  'title.code-tokens-changed.removed': 'Remove <t>{before}</t> from a sample in {place}',
  'title.code-repaired': 'Correct <t>{before}</t> to <t>{after}</t> in {place}',
  'title.code-language-changed': 'Change the language of a sample in {place}',
  'title.api-version-changed': 'Change the API version to <t>{after}</t> in {place}',
  'title.package-replaced': 'Replace the package <t>{before}</t> by <t>{after}</t> in {place}',
  'title.deprecation-added': 'State <t>{name}</t> for <t>{after}</t> in {place}',
  'title.deprecated-text-removed': 'Remove <t>{before}</t> from {place}',
  'title.requirement-added': 'Require <t>{after}</t> in {place}',
  'title.preview-added': 'Mark <t>{after}</t> as preview in {place}',
  'title.preview-removed': 'Drop the preview mark of <t>{after}</t> in {place}',
  'title.general-availability': 'Announce <t>{after}</t> in {place}',
  'title.value-removed': 'Remove the value <t>{before}</t> from {place}',
  'title.admonition-added': 'Add a <t>{after}</t> to {place}',
  'title.admonition-removed': 'Remove a <t>{before}</t> from {place}',
  'title.admonition-changed': 'Turn <t>{before}</t> into <t>{after}</t> in {place}',
  'title.image-added': 'Show the image <t>{after}</t> in {place}',
  'title.image-replaced': 'Replace the image <t>{before}</t> in {place}',
  'title.image-removed': 'Remove the image <t>{before}</t> from {place}',
  'title.include-added': 'Include <t>{after}</t> in {place}',
  'title.include-removed': 'Remove the include <t>{before}</t> from {place}',
  'title.include-changed': 'Include <t>{after}</t> instead in {place}',
  'title.import-added': 'Import <t>{after}</t> in {place}',
  'title.import-removed': 'Remove the import <t>{before}</t> from {place}',
  'title.import-changed': 'Import <t>{after}</t> instead in {place}',
  'title.tab-added': 'Add the tab <t>{after}</t> to {place}',
  'title.tab-removed': 'Remove the tab <t>{before}</t> from {place}',
  'title.tab-renamed': 'Rename the tab <t>{before}</t> to <t>{after}</t> in {place}',
  'title.markup-added': 'Add the markup <t>{after}</t> to {place}',
  'title.markup-removed': 'Remove the markup <t>{before}</t> from {place}',
  'title.markup-changed': 'Change the markup <t>{after}</t> in {place}',
  'title.whitespace-changed': 'Change white space in {place}',
  'title.rewrapped': 'Wrap lines differently in {place}',
  'title.final-newline': 'Change the final newline of {place}',
  'title.lines-changed': 'Change <t>{before}</t> to <t>{after}</t> in {place}',
  'title.lines-changed.added': 'Add <t>{after}</t> to {place}',
  'title.lines-changed.removed': 'Remove <t>{before}</t> from {place}',
  'title.key-added': 'Add <t>{name}</t> to {place}',
  'title.key-removed': 'Remove <t>{name}</t> from {place}',
  'title.key-changed': 'Change <t>{name}</t> to <t>{after}</t> in {place}',
  'title.key-changed.removed': 'Empty <t>{name}</t> in {place}',
  'title.navigation-entry-added': 'Add <t>{after}</t> to {place}',
  'title.navigation-entry-removed': 'Remove <t>{before}</t> from {place}',
  'title.navigation-entry-changed': 'Change <t>{before}</t> to <t>{after}</t> in {place}',
  'title.redirect-added': 'Redirect <t>{after}</t> in {place}',
  'title.redirect-removed': 'Remove the redirect <t>{before}</t> from {place}',
  'title.file-added': 'Add {place}',
  'title.file-removed': 'Remove {place}',
  'title.file-renamed': 'Rename {place}',
  'title.file-copied': 'Copy {place}',
  'title.type-changed': 'Change the file type of {place}',
  'title.mode-changed': 'Change the file mode of {place}',
  'title.binary-added': 'Add {place}',
  'title.binary-removed': 'Remove {place}',
  'title.binary-changed': 'Replace {place}',
  'title.submodule-changed': 'Move the submodule {place} to <t>{after}</t>',
  'title.submodule-changed.removed': 'Remove the submodule {place}',
  'title.symlink-changed': 'Point the link {place} to <t>{after}</t>',
  'title.symlink-changed.removed': 'Remove the link {place}',
  'title.content-unread': 'Change {place}',

  'clause.front-matter-date':
    'In the front matter, the date <t>{name}</t> changes from <t>{before}</t> to <t>{after}</t>',
  'clause.front-matter-date.added': 'In the front matter, the date <t>{name}</t> is set to <t>{after}</t>',
  'clause.front-matter-date.removed': 'In the front matter, the date <t>{name}</t> (<t>{before}</t>) is removed',
  'clause.front-matter-metadata':
    'In the front matter, {count, plural, one {<t>{name}</t> changes} other {# keys change, first <t>{name}</t>}} from <t>{before}</t> to <t>{after}</t>',
  'clause.front-matter-metadata.added':
    'In the front matter, {count, plural, one {<t>{name}</t> is added} other {# keys are added or removed, first <t>{name}</t>}}{hasAfter, select, yes { with the value <t>{after}</t>} other {}}',
  'clause.front-matter-metadata.removed':
    'In the front matter, {count, plural, one {<t>{name}</t> is removed} other {# keys are added or removed, first <t>{name}</t>}}',
  'clause.front-matter-people':
    'In the front matter, {count, plural, one {<t>{name}</t> changes} other {# values change, first <t>{name}</t>}} from <t>{before}</t> to <t>{after}</t>',
  'clause.front-matter-people.added':
    'In the front matter, {count, plural, one {<t>{name}</t> is} other {# values are, first <t>{name}</t>,}} set to <t>{after}</t>',
  'clause.front-matter-people.removed': 'In the front matter, <t>{name}</t> (<t>{before}</t>) is removed',
  'clause.front-matter-description':
    'The <t>{name}</t> in the front matter, which starts with <t>{before}</t>, now starts with <t>{after}</t>',
  'clause.front-matter-description.added': 'The front matter gains a <t>{name}</t> that starts with <t>{after}</t>',
  'clause.front-matter-description.removed':
    'The front matter loses its <t>{name}</t>, which started with <t>{before}</t>',
  'clause.front-matter-title': 'The <t>{name}</t> in the front matter changes from <t>{before}</t> to <t>{after}</t>',
  'clause.front-matter-title.added': 'The front matter gains the <t>{name}</t> <t>{after}</t>',
  'clause.front-matter-title.removed': 'The front matter loses the <t>{name}</t> <t>{before}</t>',
  'clause.paragraph-added':
    '{count, plural, one {A paragraph is added{where}: <t>{after}</t>} other {# paragraphs are added{where}, the first starting with <t>{after}</t>}}',
  'clause.paragraph-removed':
    '{count, plural, one {A paragraph is removed{where}: <t>{before}</t>} other {# paragraphs are removed{where}, the first starting with <t>{before}</t>}}',
  'clause.paragraph-reworded':
    '{count, plural, one {<t>{before}</t> becomes <t>{after}</t>{where}} other {# paragraphs are reworded{where}, the first from <t>{before}</t> to <t>{after}</t>}}',
  'clause.paragraph-reworded.added':
    '{count, plural, one {A passage gains <t>{after}</t>{where}} other {# paragraphs are reworded{where}, the first gaining <t>{after}</t>}}',
  'clause.paragraph-reworded.removed':
    '{count, plural, one {A passage loses <t>{before}</t>{where}} other {# paragraphs are reworded{where}, the first losing <t>{before}</t>}}',
  'clause.punctuation-changed':
    'Punctuation or case changes in {count, plural, one {one place} other {# places}}{where}, from <t>{before}</t> to <t>{after}</t>',
  'clause.punctuation-changed.added':
    'Punctuation changes in {count, plural, one {one place} other {# places}}{where}: <t>{after}</t> is added',
  'clause.punctuation-changed.removed':
    'Punctuation changes in {count, plural, one {one place} other {# places}}{where}: <t>{before}</t> is removed',
  'clause.formatting-changed':
    'Only marks of formatting change in {count, plural, one {one paragraph} other {# paragraphs}}{where}, first in <t>{after}</t>',
  'clause.number-changed':
    '{count, plural, one {A number changes} other {# values change}}{where}, from <t>{before}</t> to <t>{after}</t>',
  'clause.limit-lowered': 'A limit goes down{where}, from <t>{before}</t> to <t>{after}</t>',
  'clause.typo-corrected':
    '{count, plural, one {The spelling is corrected} other {# spelling edits are made}}{where}, from <t>{before}</t> to <t>{after}</t>',
  'clause.block-moved':
    '{count, plural, one {A block moves} other {# blocks move}} to another place without a change of words: <t>{after}</t>',
  'clause.list-item-added':
    '{count, plural, one {A list gains the item} other {Lists gain # items, the first}} <t>{after}</t>{where}',
  'clause.list-item-removed':
    '{count, plural, one {A list loses the item} other {Lists lose # items, the first}} <t>{before}</t>{where}',
  'clause.link-added':
    '{count, plural, one {A link to} other {# links are added, the first to}} <t>{after}</t>{count, plural, one { is added} other {}}{where}',
  'clause.link-removed':
    '{count, plural, one {The link to} other {# links are removed, the first to}} <t>{before}</t>{count, plural, one { is removed} other {}}{where}',
  'clause.link-target-changed':
    '{count, plural, one {A link changes its target} other {# links change their targets, the first}} from <t>{before}</t> to <t>{after}</t>{where}',
  'clause.link-target-changed.added': 'A link gains the target <t>{after}</t>{where}',
  'clause.link-target-changed.removed': 'A link loses the target <t>{before}</t>{where}',
  'clause.link-path-changed':
    'The path of {count, plural, one {a link} other {# links}} to the same page changes from <t>{before}</t> to <t>{after}</t>{where}',
  'clause.heading-added':
    '{count, plural, one {The section <t>{after}</t> is added} other {# sections are added, the first <t>{after}</t>}}, with {total, plural, one {# line} other {# lines}}',
  'clause.heading-removed':
    '{count, plural, one {The section <t>{before}</t> and its anchor are gone} other {# headings and their anchors are gone, the first <t>{before}</t>}}, with {total, plural, one {# line} other {# lines}}',
  'clause.heading-renamed':
    '{count, plural, one {The heading <t>{before}</t> becomes <t>{after}</t>, and its anchor changes with it} other {# headings and their anchors change, the first from <t>{before}</t> to <t>{after}</t>}}',
  'clause.heading-level-changed':
    '{count, plural, one {The heading <t>{after}</t> changes its level} other {# headings change their level, the first <t>{after}</t>}}',
  'clause.table-added':
    '{count, plural, one {A table} other {# table blocks}} with the column <t>{after}</t> and {total, plural, one {# line} other {# lines}} in all {count, plural, one {is} other {are}} added{where}',
  'clause.table-removed':
    '{count, plural, one {A table} other {# table blocks}} with the column <t>{before}</t> and {total, plural, one {# line} other {# lines}} in all {count, plural, one {is} other {are}} removed{where}',
  'clause.table-row-added':
    '{count, plural, one {A table gains the row} other {Tables gain # rows, the first}} <t>{after}</t>{where}',
  'clause.table-row-removed':
    '{count, plural, one {A table loses the row} other {Tables lose # rows, the first}} <t>{before}</t>{where}',
  'clause.table-column-added':
    '{count, plural, one {A table gains the column} other {Tables gain # columns, the first}} <t>{after}</t>{where}',
  'clause.table-column-removed':
    '{count, plural, one {A table loses the column} other {Tables lose # columns, the first}} <t>{before}</t>{where}',
  'clause.table-cell-changed':
    '{count, plural, one {A cell changes} other {# cells change, the first}}{hasName, select, yes { in the row <t>{name}</t>} other {}} from <t>{before}</t> to <t>{after}</t>{where}',
  'clause.table-cell-changed.added':
    '{count, plural, one {A cell} other {# cells change; the first}}{hasName, select, yes { in the row <t>{name}</t>} other {}} gains <t>{after}</t>{where}',
  'clause.table-cell-changed.removed':
    '{count, plural, one {A cell} other {# cells change; the first}}{hasName, select, yes { in the row <t>{name}</t>} other {}} loses <t>{before}</t>{where}',
  'clause.table-cell-enabled':
    '{count, plural, one {A cell changes} other {# cells change, the first}}{hasName, select, yes { in the row <t>{name}</t>} other {}}{hasBefore, select, yes { from <t>{before}</t>} other {}} to <t>{after}</t>{where}',
  'clause.table-cell-disabled':
    '{count, plural, one {A cell} other {# cells, the first}}{hasName, select, yes { in the row <t>{name}</t>} other {}} {count, plural, one {loses} other {lose}} <t>{before}</t>{where}',
  'clause.code-block-added':
    '{count, plural, one {A code block} other {# code blocks}} with {total, plural, one {# line} other {# lines}} in all {count, plural, one {is} other {are}} added{where}, starting with <t>{after}</t>',
  'clause.code-block-removed':
    '{count, plural, one {A code block} other {# code blocks}} with {total, plural, one {# line} other {# lines}} in all {count, plural, one {is} other {are}} removed{where}, starting with <t>{before}</t>',
  'clause.code-changed':
    'In {count, plural, one {a sample} other {# samples}}{where}, {total, plural, one {# line changes} other {# lines change}}, first <t>{before}</t> to <t>{after}</t>',
  'clause.code-changed.added':
    'In {count, plural, one {a sample} other {# samples}}{where}, {total, plural, one {# line changes} other {# lines change}}; <t>{after}</t> is added',
  'clause.code-changed.removed':
    'In {count, plural, one {a sample} other {# samples}}{where}, {total, plural, one {# line changes} other {# lines change}}; <t>{before}</t> is removed',
  'clause.code-tokens-changed':
    'In code{where}, <t>{before}</t> becomes <t>{after}</t>{count, plural, one {} other {, the first of # edits}}',
  'clause.code-tokens-changed.added':
    'In code{where}, <t>{after}</t> is added{count, plural, one {} other {, the first of # edits}}',
  'clause.code-tokens-changed.removed':
    'In code{where}, <t>{before}</t> is removed{count, plural, one {} other {, the first of # edits}}',
  'clause.code-repaired':
    'In code{where}, <t>{before}</t> is corrected to <t>{after}</t>{count, plural, one {} other {, the first of # edits}}',
  'clause.code-language-changed':
    'The language of {count, plural, one {a code block} other {# code blocks}} changes{where} from <t>{before}</t> to <t>{after}</t>',
  'clause.code-language-changed.added':
    '{count, plural, one {A code block is} other {# code blocks are}} marked as <t>{after}</t>{where}',
  'clause.code-language-changed.removed':
    '{count, plural, one {A code block is} other {# code blocks are}} no more marked as <t>{before}</t>{where}',
  'clause.api-version-changed':
    'The API version {hasGoneDown, select, yes {goes down} other {changes}} from <t>{before}</t> to <t>{after}</t>{count, plural, one {} other { in # lines}}{where}',
  'clause.package-replaced':
    'The sample installs <t>{after}</t> in place of <t>{before}</t>, which no longer occurs in the file',
  'clause.deprecation-added':
    '{count, plural, one {The text now says} other {# paragraphs now speak of this, the first}} <t>{name}</t>{where}: <t>{after}</t>',
  'clause.deprecated-text-removed':
    '{count, plural, one {A passage} other {# paragraphs}} on what was out of support {count, plural, one {is} other {are}} removed{where}: <t>{before}</t>',
  'clause.requirement-added': 'A requirement is added{where}: <t>{after}</t>',
  'clause.preview-added': 'A preview mark is added{where}: <t>{after}</t>',
  'clause.preview-removed': 'A preview mark is dropped{where}: <t>{before}</t>',
  'clause.general-availability': 'General availability is stated{where}: <t>{after}</t>',
  'clause.value-removed':
    '{count, plural, one {The value} other {# values are no longer listed, the first}} <t>{before}</t>{count, plural, one { is no longer listed} other {}}{where}',
  'clause.admonition-added':
    '{count, plural, one {A} other {# notes are added, the first a}} <t>{after}</t>{count, plural, one { admonition is added} other {}}{where}',
  'clause.admonition-removed':
    '{count, plural, one {A} other {# notes are removed, the first a}} <t>{before}</t>{count, plural, one { admonition is removed} other {}}{where}',
  'clause.admonition-changed': 'An admonition changes{where} from <t>{before}</t> to <t>{after}</t>',
  'clause.image-added':
    '{count, plural, one {The image} other {# images are added, the first}} <t>{after}</t>{count, plural, one { is added} other {}}{where}',
  'clause.image-replaced':
    '{count, plural, one {An image changes} other {# images change, the first}} from <t>{before}</t> to <t>{after}</t>{where}',
  'clause.image-removed':
    '{count, plural, one {The image} other {# images are removed, the first}} <t>{before}</t>{count, plural, one { is removed} other {}}{where}',
  'clause.include-added':
    '{count, plural, one {An include of} other {# includes are added, the first of}} <t>{after}</t>{count, plural, one { is added} other {}}{where}',
  'clause.include-removed':
    '{count, plural, one {The include of} other {# includes are removed, the first of}} <t>{before}</t>{count, plural, one { is removed} other {}}{where}',
  'clause.include-changed':
    '{count, plural, one {An include changes} other {# includes change, the first}} from <t>{before}</t> to <t>{after}</t>{where}',
  'clause.import-added':
    '{count, plural, one {An import of} other {# import lines are added, the first of}} <t>{after}</t>{count, plural, one { is added} other {}}',
  'clause.import-removed':
    '{count, plural, one {The import of} other {# import lines are removed, the first of}} <t>{before}</t>{count, plural, one { is removed} other {}}',
  'clause.import-changed':
    '{count, plural, one {An import changes} other {# import lines change, the first}} from <t>{before}</t> to <t>{after}</t>',
  'clause.tab-added':
    '{count, plural, one {The tab} other {# tabs are added, the first}} <t>{after}</t>{count, plural, one { is added} other {}}{where}',
  'clause.tab-removed':
    '{count, plural, one {The tab} other {# tabs are removed, the first}} <t>{before}</t>{count, plural, one { is removed} other {}}{where}',
  'clause.tab-renamed': 'The tab <t>{before}</t> is renamed to <t>{after}</t>{where}',
  'clause.markup-added':
    'The markup <t>{after}</t> is added{count, plural, one {} other { with # items in all}}{where}',
  'clause.markup-removed':
    'The markup <t>{before}</t> is removed{count, plural, one {} other { with # items in all}}{where}',
  'clause.markup-changed':
    '{count, plural, one {An element} other {# items}} of markup {count, plural, one {changes} other {change}}{where} from <t>{before}</t> to <t>{after}</t>',
  'clause.whitespace-changed':
    'White space changes in {total, plural, one {one place} other {# places}}{where}, with every word left as it was',
  'clause.rewrapped':
    'Lines are wrapped at other words in {total, plural, one {one place} other {# places}}{where}, with every word left as it was',
  'clause.final-newline': 'The newline behind the last line of the file changes',
  'clause.lines-changed':
    'In {total, plural, one {one line} other {# lines}}, starting with the first edit, <t>{before}</t> becomes <t>{after}</t>',
  'clause.lines-changed.added':
    '{total, plural, one {One line is} other {# lines are}} added, starting with <t>{after}</t>',
  'clause.lines-changed.removed':
    '{total, plural, one {One line is} other {# lines are}} removed, starting with <t>{before}</t>',
  'clause.key-added':
    '{count, plural, one {The key} other {# keys are added, the first}} <t>{name}</t>{count, plural, one { is added} other {}}{hasAfter, select, yes { with the value <t>{after}</t>} other {}}',
  'clause.key-removed':
    '{count, plural, one {The key} other {# keys are removed, the first}} <t>{name}</t>{count, plural, one { is removed} other {}}{hasBefore, select, yes {, whose value was <t>{before}</t>} other {}}',
  'clause.key-changed':
    '{count, plural, one {The key <t>{name}</t> changes} other {# keys change, the first, <t>{name}</t>,}} from <t>{before}</t> to <t>{after}</t>',
  'clause.key-changed.added':
    '{count, plural, one {The key <t>{name}</t> gains} other {# keys change; the first, <t>{name}</t>, gains}} the value <t>{after}</t>',
  'clause.key-changed.removed':
    '{count, plural, one {The key <t>{name}</t> loses} other {# keys change; the first, <t>{name}</t>, loses}} the value <t>{before}</t>',
  'clause.navigation-entry-added':
    'The navigation gains {count, plural, one {the entry} other {# lines of entries, the first with}} <t>{after}</t>',
  'clause.navigation-entry-removed':
    'The navigation loses {count, plural, one {the entry} other {# lines of entries, the first with}} <t>{before}</t>',
  'clause.navigation-entry-changed':
    'In the navigation, {count, plural, one {an entry changes} other {# lines of entries change, the first}} from <t>{before}</t> to <t>{after}</t>',
  'clause.redirect-added':
    '{count, plural, one {A line of a redirect is} other {# lines of redirects are}} added, the first with <t>{after}</t>',
  'clause.redirect-removed':
    '{count, plural, one {A line of a redirect is} other {# lines of redirects are}} removed, the first with <t>{before}</t>',
  'clause.file-added':
    'The file <t>{after}</t> is new in this range, with {total, plural, one {# line} other {# lines}} that the diff below shows',
  'clause.file-removed':
    'The file <t>{before}</t> is gone from this range on, with its {total, plural, one {# line} other {# lines}}',
  'clause.file-renamed': 'The file moves from <t>{before}</t> to <t>{after}</t>',
  'clause.file-copied': 'The file is a copy of <t>{before}</t>, as <t>{after}</t>',
  'clause.type-changed': 'The type of the file changes: its mode was <t>{before}</t> and is now <t>{after}</t>',
  'clause.mode-changed': 'The mode of the file changes from <t>{before}</t> to <t>{after}</t>',
  'clause.binary-added': 'The binary file <t>{after}</t> is new in this range, so that there are no lines to compare',
  'clause.binary-removed':
    'The binary file <t>{before}</t> is gone from this range on, so that there are no lines to compare',
  'clause.binary-changed':
    'The content of the binary file <t>{after}</t> is replaced, so that there are no lines to compare',
  'clause.submodule-changed': 'The submodule <t>{name}</t> moves from commit <t>{before}</t> to commit <t>{after}</t>',
  'clause.submodule-changed.added': 'The submodule <t>{name}</t> is added at commit <t>{after}</t>',
  'clause.submodule-changed.removed': 'The submodule <t>{name}</t> is removed; it was at commit <t>{before}</t>',
  'clause.symlink-changed': 'The symbolic link <t>{name}</t> points to <t>{after}</t> in place of <t>{before}</t>',
  'clause.symlink-changed.added': 'The symbolic link <t>{name}</t> is added and points to <t>{after}</t>',
  'clause.symlink-changed.removed': 'The symbolic link <t>{name}</t> is removed; it pointed to <t>{before}</t>',
  'clause.content-unread': 'The file changes, but its content was not read, so that there is no more to say of it here',

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
