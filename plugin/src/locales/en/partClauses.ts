/** What happened to tables, code, status words, other parts and whole files; see `analysis.ts` for the arguments. */
export const partClauses = {
  'clause.table-added':
    '{count, plural, one {A table with the first column {list} and {total, plural, one {# line} other {# lines}} is added{where}} other {# tables with {total, plural, one {# line} other {# lines}} in all are added{where}; their first columns are {list}}}',
  'clause.table-removed':
    '{count, plural, one {The table with the first column {list} and {total, plural, one {# line} other {# lines}} is removed{where}} other {# tables with {total, plural, one {# line} other {# lines}} in all are removed{where}; their first columns were {list}}}',
  'clause.table-row-added':
    '{count, plural, one {The table row {list} is added{where}{cells}} other {# table rows are added{where}{examples}}}',
  'clause.table-row-removed':
    '{count, plural, one {The table row {list} is removed{where}{cells}} other {# table rows are removed{where}{examples}{cells}}}',
  'clause.table-column-added':
    '{count, plural, one {The table column {list} is added{where}{cells}} other {# table columns are added{where}{examples}}}',
  'clause.table-column-removed':
    '{count, plural, one {The table column {list} is removed{where}} other {# table columns are removed{where}{examples}}}',
  'clause.table-row-moved':
    '{count, plural, one {The table row {list} moves within the page{where}{cells}} other {# table rows move within the page{where}{examples}}}',
  'clause.table-column-renamed':
    '{count, plural, one {The table column <t>{before}</t> becomes <t>{after}</t>{where}} other {# table columns are renamed{where}{pairs}}}',
  'clause.table-columns-reordered':
    'The columns of {count, plural, one {a table} other {# tables}} change their order{where}{examples}',
  'clause.table-cell-changed': '{count, plural, one {A table cell changes} other {# table cells change}}{where}{pairs}',
  'clause.table-cell-changed.added':
    '{count, plural, one {A table cell gains} other {# table cells gain text, for example}} <t>{after}</t>{hasName, select, yes { in the row <t>{name}</t>} other {}}{hasColumn, select, yes { under <t>{column}</t>} other {}}{where}',
  'clause.table-cell-changed.removed':
    '{count, plural, one {A table cell loses} other {# table cells lose text, for example}} <t>{before}</t>{hasName, select, yes { in the row <t>{name}</t>} other {}}{hasColumn, select, yes { under <t>{column}</t>} other {}}{where}',
  'clause.table-cell-enabled':
    '{isOfOneColumn, select, yes {{count, plural, one {# table cell changes} other {# table cells change}}{where} from <t>{before}</t> to <t>{after}</t> under <t>{column}</t>{rows}} other {{count, plural, one {A table cell changes} other {# table cells change}}{where}{pairs}}}',
  'clause.table-cell-enabled.added':
    '{count, plural, one {A table cell is} other {# table cells are}} marked <t>{after}</t>{where}{isOfOneColumn, select, yes { under <t>{column}</t>{rows}} other {{hasName, select, yes { in the row <t>{name}</t>} other {}}{hasColumn, select, yes { under <t>{column}</t>} other {}}}}',
  'clause.table-cell-disabled':
    '{isOfOneColumn, select, yes {{count, plural, one {# table cell changes} other {# table cells change}}{where} from <t>{before}</t> to <t>{after}</t> under <t>{column}</t>{rows}} other {{count, plural, one {A table cell changes} other {# table cells change}}{where}{pairs}}}',
  'clause.table-cell-disabled.removed':
    '{count, plural, one {A table cell loses} other {# table cells lose}} <t>{before}</t>{where}{isOfOneColumn, select, yes { under <t>{column}</t>{rows}} other {{hasName, select, yes { in the row <t>{name}</t>} other {}}{hasColumn, select, yes { under <t>{column}</t>} other {}}}}',
  'clause.code-block-added':
    '{count, plural, one {A code block with {total, plural, one {# line} other {# lines}} is added{where}} other {# code blocks with {total, plural, one {# line} other {# lines}} in all are added{where}}}{examples}',
  'clause.code-block-removed':
    '{count, plural, one {A code block with {total, plural, one {# line} other {# lines}} is removed{where}} other {# code blocks with {total, plural, one {# line} other {# lines}} in all are removed{where}}}{examples}',
  'clause.code-changed':
    'In {count, plural, one {a code block} other {# code blocks}}{where}, {total, plural, one {# line changes} other {# lines change}}{pairs}',
  'clause.code-changed.added':
    'In {count, plural, one {a code block} other {# code blocks}}{where}, {total, plural, one {# line changes} other {# lines change}}; <t>{after}</t> is added',
  'clause.code-changed.removed':
    'In {count, plural, one {a code block} other {# code blocks}}{where}, {total, plural, one {# line changes} other {# lines change}}; <t>{before}</t> is removed',
  'clause.code-lines-added':
    'In {count, plural, one {a code block} other {# code blocks}}{where}, {total, plural, one {the line {list} is added} other {# lines are added{examples}}}',
  'clause.code-lines-removed':
    'In {count, plural, one {a code block} other {# code blocks}}{where}, {total, plural, one {the line {list} is removed} other {# lines are removed{examples}}}',
  'clause.code-tokens-changed':
    'In code{where}, {count, plural, one {<t>{before}</t> becomes <t>{after}</t>} other {# places change{pairs}}}',
  'clause.code-tokens-changed.added':
    'In code{where}, {count, plural, one {<t>{after}</t> is added} other {# places change; <t>{after}</t> is added}}',
  'clause.code-tokens-changed.removed':
    'In code{where}, {count, plural, one {<t>{before}</t> is removed} other {# places change; <t>{before}</t> is removed}}',
  'clause.code-repaired':
    'In code{where}, {count, plural, one {{hasAfter, select, yes {<t>{before}</t> is corrected to <t>{after}</t>} other {a sample that no parser could read can be read now}}} other {# places are corrected{pairs}}}',
  'clause.code-indented':
    'In code{where}, {count, plural, one {the indentation of <t>{after}</t> is} other {the indentation of # samples is}} corrected',
  'clause.code-block-closed':
    '{count, plural, one {A block of code that ran on into the text below ends now} other {# blocks of code that ran on into the text below them end now}}{where}',
  'clause.table-repaired':
    '{count, plural, one {A table whose head did not fit its rows is repaired} other {# tables whose heads did not fit their rows are repaired}}{where}',
  'clause.code-language-changed':
    'The language of {count, plural, one {a code block} other {# code blocks}} changes{where}{pairs}',
  'clause.code-language-changed.added':
    '{count, plural, one {A code block is} other {# code blocks are}} marked as <t>{after}</t>{where}',
  'clause.code-language-changed.removed':
    '{count, plural, one {A code block is} other {# code blocks are}} no longer marked as <t>{before}</t>{where}',
  'clause.api-version-changed':
    'The API version {hasGoneDown, select, yes {goes down} other {changes}}{count, plural, one {} other { in # places}}{where} from <t>{before}</t> to <t>{after}</t>{hasBecomePreview, select, yes {, a preview version} other {}}',
  'clause.package-replaced':
    'The page uses <t>{after}</t> instead of <t>{before}</t>, which no longer occurs in the file',
  'clause.deprecation-added':
    '{count, plural, one {{statementForm, select, clause {The text{where} now says that <t>{subject}</t> <t>{statement}</t>} mark {The text{where} now marks <t>{subject}</t> as <t>{statement}</t>} other {The text{where} now says {list}}}{replacement}} other {# passages{where} now speak of a deprecation or retirement{examples}}}',
  'clause.deprecated-text-removed':
    '{count, plural, one {A passage on something out of support is} other {# passages on things out of support are}} removed{where}{examples}',
  'clause.requirement-added':
    '{count, plural, one {A requirement is} other {# requirements are}} added{where}{examples}',
  'clause.preview-added': '{count, plural, one {A preview mark is} other {# preview marks are}} added{where}{examples}',
  'clause.preview-removed':
    '{count, plural, one {A preview mark is} other {# preview marks are}} dropped{where}{examples}',
  'clause.general-availability': 'General availability is stated{where}{examples}',
  'clause.support-announced':
    '{count, plural, one {The text{where} now says {list}} other {# passages{where} newly say what is available{examples}}}',
  'clause.value-added':
    '{count, plural, one {The value {list} is} other {# values are}} newly listed{where}{count, plural, one {} other {{examples}}}',
  'clause.value-removed':
    '{count, plural, one {{hasAfter, select, yes {<t>{before}</t> gives way to <t>{after}</t>{where}} other {The value {list} is no longer listed{where}{hasLeft, select, yes {, only <whole>{left}</whole>} other {}}}}} other {# values are no longer listed{where}{examples}}}',
  'clause.admonition-added':
    '{count, plural, one {The note {list} is added{where}} other {# notes are added{where}{examples}}}',
  'clause.admonition-removed':
    '{count, plural, one {The note {list} is removed{where}} other {# notes are removed{where}{examples}}}',
  'clause.admonition-changed': 'A note changes its type{where}{pairs}',
  'clause.image-added':
    '{count, plural, one {The image {list} is added{where}} other {# images are added{where}{examples}}}',
  'clause.image-replaced':
    '{count, plural, one {The image <t>{before}</t> is replaced by <t>{after}</t>{where}} other {# images are replaced{where}{pairs}}}',
  'clause.image-removed':
    '{count, plural, one {The image {list} is removed{where}} other {# images are removed{where}{examples}}}',
  'clause.include-added':
    '{count, plural, one {The page now includes {list}{where}} other {# includes are added{where}{examples}}}',
  'clause.include-removed':
    '{count, plural, one {The page no longer includes {list}{where}} other {# includes are removed{where}{examples}}}',
  'clause.include-changed':
    '{count, plural, one {The page includes <t>{after}</t> instead of <t>{before}</t>{where}} other {# includes change{where}{pairs}}}',
  'clause.import-added': '{count, plural, one {The page imports {list}} other {# imports are added{examples}}}',
  'clause.import-removed':
    '{count, plural, one {The page no longer imports {list}} other {# imports are removed{examples}}}',
  'clause.import-changed':
    '{count, plural, one {The page imports <t>{after}</t> instead of <t>{before}</t>} other {# imports change{pairs}}}',
  'clause.tab-added': '{count, plural, one {The tab {list} is added{where}} other {# tabs are added{where}{examples}}}',
  'clause.tab-removed':
    '{count, plural, one {The tab {list} is removed{where}} other {# tabs are removed{where}{examples}}}',
  'clause.tab-renamed':
    '{count, plural, one {The tab <t>{before}</t> becomes <t>{after}</t>{where}} other {# tabs are renamed{where}{pairs}}}',
  'clause.markup-added':
    '{count, plural, one {The markup {list} is added{where}} other {# lines of markup are added{where}{examples}}}',
  'clause.markup-removed':
    '{count, plural, one {The markup {list} is removed{where}} other {# lines of markup are removed{where}{examples}}}',
  'clause.markup-changed': 'Markup changes{count, plural, one {} other { in # places}}{where}{pairs}',
  'clause.markup-changed.added':
    'Markup changes{count, plural, one {} other { in # places}}{where}: <t>{after}</t> is added',
  'clause.markup-changed.removed':
    'Markup changes{count, plural, one {} other { in # places}}{where}: <t>{before}</t> is removed',
  'clause.whitespace-changed':
    'Only white space changes{total, plural, one {} other { in # places}}{where}; no word is touched',
  'clause.rewrapped':
    'Lines break at other words{total, plural, one {} other { in # places}}{where}; no word is touched',
  'clause.final-newline': 'The line break at the end of the file changes',
  'clause.lines-changed': '{total, plural, one {One line changes} other {# lines change}}{pairs}',
  'clause.lines-changed.added':
    '{total, plural, one {One line changes: <t>{after}</t> is added} other {# lines change; the first edit adds <t>{after}</t>}}',
  'clause.lines-changed.removed':
    '{total, plural, one {One line changes: <t>{before}</t> is removed} other {# lines change; the first edit removes <t>{before}</t>}}',
  'clause.redirect-added':
    '{count, plural, one {A line of a redirect is} other {# lines of redirects are}} added{examples}',
  'clause.redirect-removed':
    '{count, plural, one {A line of a redirect is} other {# lines of redirects are}} removed{examples}',
  'clause.file-added':
    '{hasLead, select, yes {<t>{after}</t> is new: <t>{lead}</t>{since}} other {<t>{after}</t> is new{since}, with {total, plural, one {# line} other {# lines}}}}{twinForm, select, most {; most of its text stood in <whole>{twin}</whole>} lines {; at least {twinLines, number} of its {total, number} lines stood in <whole>{twin}</whole>} other {}}{twinIsWhole, select, yes {, which is removed} other {}}',
  'clause.file-removed':
    '<t>{before}</t> is removed, with {total, plural, one {its one line} other {all # lines}}{twinForm, select, most {; most of its text stands in <whole>{twin}</whole>{twinIsWhole, select, yes {} other { now}}} lines {, of which at least {twinLines, number} stand in <whole>{twin}</whole>{twinIsWhole, select, yes {} other { now}}} other {}}{twinIsWhole, select, yes {, which is new} other {}}{successorForm, select, renamed {; it is renamed to <whole>{successor}</whole>} replaced {; it is replaced by <whole>{successor}</whole>} other {}}',
  'clause.file-added.sections':
    '{count, plural, one {Its section is {list}} other {Its # sections {isWhole, select, yes {are} other {include}} {list}}}',
  'clause.file-added.own-sections':
    '{count, plural, one {Its section {list} is new} other {# of its sections are new{isWhole, select, yes {: {list}} other {, such as {list}}}}}',
  'clause.file-added.entries':
    'It names {count, plural, one {# change} other {# changes}}{isWhole, select, yes {: {list}} other {, such as {list}}}',
  'clause.file-renamed':
    '{isSameFolder, select, yes {The file <whole>{formerName}</whole> is now <whole>{newName}</whole>} other {The file moves from <whole>{wholeBefore}</whole> to <whole>{wholeAfter}</whole>}}',
  'clause.file-replaced':
    '<whole>{wholeBefore}</whole> gives way to <whole>{wholeAfter}</whole>, which has the same address',
  'clause.file-copied': 'The file <t>{after}</t> is a copy of <t>{before}</t>',
  'clause.type-changed': 'The type of the file changes: its mode goes from <t>{before}</t> to <t>{after}</t>',
  'clause.mode-changed': 'The mode of the file changes from <t>{before}</t> to <t>{after}</t>',
  'clause.binary-added': 'The {isImage, select, yes {image} other {binary file}} <t>{after}</t> is added',
  'clause.binary-removed': 'The {isImage, select, yes {image} other {binary file}} <t>{before}</t> is removed',
  'clause.binary-changed':
    'The content of the {isImage, select, yes {image} other {binary file}} <t>{after}</t> is replaced',
  'clause.submodule-changed': 'The submodule <t>{name}</t> moves from commit <t>{before}</t> to commit <t>{after}</t>',
  'clause.submodule-changed.added': 'The submodule <t>{name}</t> is added at commit <t>{after}</t>',
  'clause.submodule-changed.removed': 'The submodule <t>{name}</t> is removed; it was at commit <t>{before}</t>',
  'clause.symlink-changed': 'The symbolic link <t>{name}</t> points to <t>{after}</t> instead of <t>{before}</t>',
  'clause.symlink-changed.added': 'The symbolic link <t>{name}</t> is added and points to <t>{after}</t>',
  'clause.symlink-changed.removed': 'The symbolic link <t>{name}</t> is removed; it pointed to <t>{before}</t>',
  'clause.content-unread': 'The file changes; its content was not read',
  'clause.code-repaired.added':
    '{count, plural, one {A code block that could not be parsed is repaired} other {# repairs are made in code, the first}}{where} with <t>{after}</t>',
  'clause.code-repaired.removed':
    '{count, plural, one {A code block that could not be parsed is repaired} other {# repairs are made in code, the first}}{where} without <t>{before}</t>',
  'clause.code-broken':
    '{count, plural, one {A code block that could be parsed no longer can} other {# code blocks that could be parsed no longer can}}{where}{hasAfter, select, yes {, since <t>{before}</t> became <t>{after}</t>} other {}}',
  'clause.code-broken.added':
    '{count, plural, one {A code block that could be parsed no longer can} other {# code blocks that could be parsed no longer can}}{where}, since <t>{after}</t> was added',
  'clause.code-broken.removed':
    '{count, plural, one {A code block that could be parsed no longer can} other {# code blocks that could be parsed no longer can}}{where}, since <t>{before}</t> was removed',
  'clause.code-value-changed':
    'In code{where}, <t>{name}</t> changes from <t>{before}</t> to <t>{after}</t>{count, plural, one {} other {, the first of # values}}',
  'clause.code-version-changed':
    'In code{where}, the version{hasName, select, yes { of <t>{name}</t>} other {}} {hasGoneDown, select, yes {goes down} other {changes}} from <t>{before}</t> to <t>{after}</t>{count, plural, one {} other {, the first of # versions}}',
  'clause.code-url-changed':
    'In code{where}, the address <t>{before}</t> becomes <t>{after}</t>{count, plural, one {} other {, the first of # addresses}}',
  'clause.flag-added':
    '{count, plural, one {The help text{where} lists the new flag {list}{hasLead, select, yes { (<t>{lead}</t>)} other {}}} other {The help text{where} lists # new flags{examples}}}',
  'clause.flag-removed':
    '{count, plural, one {The help text{where} no longer lists the flag {list}} other {The help text{where} no longer lists # flags{examples}}}',
  'clause.cli-option-added':
    'In code{where}, {count, plural, one {the option <t>{after}</t> is added} other {# options are added, the first <t>{after}</t>}}',
  'clause.cli-option-removed':
    'In code{where}, {count, plural, one {the option <t>{before}</t> is removed} other {# options are removed, the first <t>{before}</t>}}',
  'clause.cli-option-renamed':
    'In code{where}, {count, plural, one {the option <t>{before}</t> becomes <t>{after}</t>} other {# options are replaced, the first, <t>{before}</t>, by <t>{after}</t>}}',
  'clause.code-title-changed':
    '{count, plural, one {The title of a code block changes} other {The titles of # code blocks change, the first}}{where} from <t>{before}</t> to <t>{after}</t>',
  'clause.code-title-changed.added':
    '{count, plural, one {A code block is} other {# code blocks are}} titled <t>{after}</t>{where}',
  'clause.code-title-changed.removed':
    '{count, plural, one {A code block loses} other {# code blocks lose}} the title <t>{before}</t>{where}',
  'clause.code-restyled':
    'In code{where}, {total, plural, one {one line changes} other {# lines change}} in quotation marks, semicolons, commas or white space only',
  'clause.code-options-changed':
    'The options of {count, plural, one {a code block} other {# code blocks}} change{where}{pairs}',
  'clause.code-options-changed.added':
    '{count, plural, one {A code block gains} other {# code blocks gain}} the options <t>{after}</t>{where}',
  'clause.code-options-changed.removed':
    '{count, plural, one {A code block loses} other {# code blocks lose}} the options <t>{before}</t>{where}',
  'clause.admonition-title-changed':
    '{count, plural, one {The title of an admonition changes} other {The titles of # admonitions change, the first}}{where} from <t>{before}</t> to <t>{after}</t>',
  'clause.admonition-title-changed.added':
    '{count, plural, one {An admonition gets} other {# admonitions get titles, the first}} the title <t>{after}</t>{where}',
  'clause.admonition-title-changed.removed':
    '{count, plural, one {An admonition loses} other {# admonitions lose their titles, the first}} the title <t>{before}</t>{where}',
  'clause.image-alt-changed':
    '{count, plural, one {The alternative text of an image changes} other {The alternative texts of # images change, the first}}{where} from <t>{before}</t> to <t>{after}</t>',
  'clause.image-alt-changed.added':
    '{count, plural, one {An image gets} other {# images get alternative texts, the first}} the alternative text <t>{after}</t>{where}',
  'clause.image-alt-changed.removed':
    '{count, plural, one {An image loses} other {# images lose their alternative texts, the first}} the alternative text <t>{before}</t>{where}',
  'clause.image-size-changed':
    'The {count, plural, one {size at which an image is shown changes} other {sizes at which # images are shown change}}{where}{pairs}',
  'clause.image-size-changed.added':
    'The size at which {count, plural, one {an image is} other {# images are}} shown is set{where} to <t>{after}</t>',
  'clause.image-size-changed.removed':
    'The size at which {count, plural, one {an image is} other {# images are}} shown, <t>{before}</t>, is no longer set{where}',
  'clause.export-added':
    '{count, plural, one {The export <t>{after}</t> is} other {# exports are}} added{count, plural, one {} other {, the first <t>{after}</t>}}',
  'clause.export-removed':
    '{count, plural, one {The export <t>{before}</t> is} other {# exports are}} removed{count, plural, one {} other {, the first <t>{before}</t>}}',
  'clause.export-changed':
    'In {count, plural, one {the export <t>{name}</t>} other {# exports, the first <t>{name}</t>}}, <t>{before}</t> becomes <t>{after}</t>',
  'clause.export-changed.added':
    'In {count, plural, one {the export <t>{name}</t>} other {# exports, the first <t>{name}</t>}}, <t>{after}</t> is added',
  'clause.export-changed.removed':
    'In {count, plural, one {the export <t>{name}</t>} other {# exports, the first <t>{name}</t>}}, <t>{before}</t> is removed',
  'clause.component-added':
    '{count, plural, one {The component <t>{after}</t> is} other {# components are}} added{where}{count, plural, one {} other {, the first <t>{after}</t>}}',
  'clause.component-removed':
    '{count, plural, one {The component <t>{before}</t> is} other {# components are}} removed{where}{count, plural, one {} other {, the first <t>{before}</t>}}',
  'clause.component-changed':
    'In {count, plural, one {the component <t>{name}</t>{where}, <t>{before}</t> becomes <t>{after}</t>} other {components{where}, # places change{pairs}}}',
  'clause.component-changed.added':
    'In {count, plural, one {the component <t>{name}</t>{where}, <t>{after}</t> is added} other {components{where}, # places change; <t>{after}</t> is added}}',
  'clause.component-changed.removed':
    'In {count, plural, one {the component <t>{name}</t>{where}, <t>{before}</t> is removed} other {components{where}, # places change; <t>{before}</t> is removed}}',
  'clause.component-attribute-changed':
    '{count, plural, one {An attribute of <t>{name}</t> changes} other {# attributes of components change, the first, of <t>{name}</t>,}}{where} from <t>{before}</t> to <t>{after}</t>',
  'clause.component-attribute-changed.added':
    '<t>{name}</t> gains the attribute <t>{after}</t>{count, plural, one {} other {, the first of # attributes that come or go}}{where}',
  'clause.component-attribute-changed.removed':
    '<t>{name}</t> loses the attribute <t>{before}</t>{count, plural, one {} other {, the first of # attributes that come or go}}{where}',
  'clause.compared-by-lines':
    'The file was compared line by line, because it is too large or too deeply nested to be parsed',
  'clause.compared-as-invalid': 'The file was compared line by line, because it is invalid',
};
