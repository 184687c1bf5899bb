/** What happened to tables, code, status words, other parts and whole files; see `analysis.ts` for the arguments. */
export const partClauses = {
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
  'clause.table-row-moved':
    '{count, plural, one {The row <t>{after}</t> moves} other {# rows move, the first <t>{after}</t>,}} to another place in its table{where}',
  'clause.table-column-renamed':
    '{count, plural, one {A column is} other {# columns are}} renamed{where}, from <t>{before}</t> to <t>{after}</t>',
  'clause.table-columns-reordered':
    'The columns of {count, plural, one {a table} other {# tables}} stand in another order{where}, among them <t>{after}</t>',
  'clause.table-cell-changed':
    '{count, plural, one {A cell changes} other {# cells change, the first}}{hasName, select, yes { in the row <t>{name}</t>} other {}}{hasColumn, select, yes { under <t>{column}</t>} other {}} from <t>{before}</t> to <t>{after}</t>{where}',
  'clause.table-cell-changed.added':
    '{count, plural, one {A cell} other {# cells change; the first}}{hasName, select, yes { in the row <t>{name}</t>} other {}}{hasColumn, select, yes { under <t>{column}</t>} other {}} gains <t>{after}</t>{where}',
  'clause.table-cell-changed.removed':
    '{count, plural, one {A cell} other {# cells change; the first}}{hasName, select, yes { in the row <t>{name}</t>} other {}}{hasColumn, select, yes { under <t>{column}</t>} other {}} loses <t>{before}</t>{where}',
  'clause.table-cell-enabled':
    '{count, plural, one {A cell changes} other {# cells change, the first}}{hasName, select, yes { in the row <t>{name}</t>} other {}}{hasColumn, select, yes { under <t>{column}</t>} other {}}{hasBefore, select, yes { from <t>{before}</t>} other {}} to <t>{after}</t>{where}',
  'clause.table-cell-disabled':
    '{count, plural, one {A cell} other {# cells, the first}}{hasName, select, yes { in the row <t>{name}</t>} other {}}{hasColumn, select, yes { under <t>{column}</t>} other {}} {count, plural, one {loses} other {lose}} <t>{before}</t>{where}',
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
    '{count, plural, one {An admonition} other {# notes are added, the first}} <t>{after}</t>{count, plural, one { is added} other {}}{where}',
  'clause.admonition-removed':
    '{count, plural, one {The admonition} other {# notes are removed, the first}} <t>{before}</t>{count, plural, one { is removed} other {}}{where}',
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
  'clause.markup-changed.added':
    '{count, plural, one {An element of markup} other {# items of markup change; the first}} gains <t>{after}</t>{where}',
  'clause.markup-changed.removed':
    '{count, plural, one {An element of markup} other {# items of markup change; the first}} loses <t>{before}</t>{where}',
  'clause.whitespace-changed':
    'White space changes in {total, plural, one {one place} other {# places}}{where}, with every word left as it was',
  'clause.rewrapped':
    'Lines are wrapped at other words in {total, plural, one {one place} other {# places}}{where}, with every word left as it was',
  'clause.final-newline': 'The newline behind the last line of the file changes',
  'clause.lines-changed':
    'In {total, plural, one {one line} other {# lines}}, starting with the first edit, <t>{before}</t> becomes <t>{after}</t>',
  'clause.lines-changed.added':
    '{total, plural, one {One line changes} other {# lines change}}; the first edit adds <t>{after}</t>',
  'clause.lines-changed.removed':
    '{total, plural, one {One line changes} other {# lines change}}; the first edit removes <t>{before}</t>',
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
    'The file <t>{after}</t> is new in this range; the diff shows {total, plural, one {its one line} other {all of its # lines}} as added',
  'clause.file-removed':
    'The file <t>{before}</t> is gone from this range on; the diff shows {total, plural, one {its one line} other {all of its # lines}} as removed',
  'clause.file-renamed': 'The file moves from <whole>{wholeBefore}</whole> to <whole>{wholeAfter}</whole>',
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
};
