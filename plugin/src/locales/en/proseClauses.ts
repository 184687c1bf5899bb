/** What happened to front matter, headings and prose; see `analysis.ts` for the arguments. */
export const proseClauses = {
  'clause.front-matter-date':
    'In the front matter, {count, plural, one {<t>{name}</t> changes} other {# dates change}}{pairs}',
  'clause.front-matter-date.added':
    'The front matter gains {count, plural, one {the date <t>{name}</t>, <t>{after}</t>} other {# dates, such as <t>{name}</t>, <t>{after}</t>}}',
  'clause.front-matter-date.removed':
    'The front matter loses {count, plural, one {the date <t>{name}</t>, <t>{before}</t>} other {# dates, such as <t>{name}</t>, <t>{before}</t>}}',
  'clause.front-matter-metadata':
    'In the front matter, {count, plural, one {<t>{name}</t> changes} other {# keys change}}{pairs}',
  'clause.front-matter-metadata.added':
    'In the front matter, {count, plural, one {<t>{name}</t> gains <t>{after}</t>} other {# keys gain values, such as <t>{after}</t> in <t>{name}</t>}}',
  'clause.front-matter-metadata.removed':
    'In the front matter, {count, plural, one {<t>{name}</t> loses <t>{before}</t>} other {# keys lose values, such as <t>{before}</t> in <t>{name}</t>}}',
  'clause.front-matter-people':
    'In the front matter, {count, plural, one {<t>{name}</t> changes} other {# names change}}{pairs}',
  'clause.front-matter-people.added':
    'In the front matter, {count, plural, one {<t>{name}</t> gains <t>{after}</t>} other {# names are added, such as <t>{after}</t> in <t>{name}</t>}}',
  'clause.front-matter-people.removed':
    'In the front matter, {count, plural, one {<t>{name}</t> loses <t>{before}</t>} other {# names are removed, such as <t>{before}</t> in <t>{name}</t>}}',
  'clause.front-matter-description': 'The <t>{name}</t> in the front matter is rewritten{pairs}',
  'clause.front-matter-description.added': 'The front matter gains a <t>{name}</t>: <t>{after}</t>',
  'clause.front-matter-description.removed': 'The front matter loses its <t>{name}</t>, <t>{before}</t>',
  'clause.front-matter-title': 'The <t>{name}</t> in the front matter changes{pairs}',
  'clause.front-matter-title.added': 'The front matter gains the <t>{name}</t> <t>{after}</t>',
  'clause.front-matter-title.removed': 'The front matter loses the <t>{name}</t> <t>{before}</t>',
  'clause.paragraph-added': '{count, plural, one {A paragraph is} other {# paragraphs are}} added{where}{examples}',
  'clause.paragraph-removed':
    '{hasAfter, select, yes {{count, plural, one {The paragraph <t>{before}</t> gives way to <t>{after}</t>{where}} other {# paragraphs are written anew{where}{pairs}}}} other {{count, plural, one {A paragraph is} other {# paragraphs are}} removed{where}{examples}{moved, plural, =0 {} other {{count, plural, one {; it now stands in another file} other {; {moved, plural, one {# of them now stands in another file} other {# of them now stand in other files}}}}}}}}',
  'clause.paragraph-reworded':
    '{count, plural, one {{hasLead, select, yes {A sentence{where} now reads <t>{lead}</t>} other {<t>{before}</t> becomes <t>{after}</t>{where}}}} other {# paragraphs are reworded{where}{pairs}}}',
  'clause.paragraph-reworded.added':
    '{count, plural, one {{hasLead, select, yes {A sentence is added{where}: <t>{lead}</t>} other {A sentence gains <t>{after}</t>{where}}}} other {# paragraphs gain words{where}{examples}}}',
  'clause.paragraph-reworded.removed':
    '{count, plural, one {{hasLead, select, yes {A sentence is removed{where}: <t>{lead}</t>} other {A sentence loses <t>{before}</t>{where}}}} other {# paragraphs lose words{where}{examples}}}',
  'clause.punctuation-changed':
    'Punctuation or capitalization changes{count, plural, one {} other { in # paragraphs}}{where}{pairs}',
  'clause.punctuation-changed.added':
    'Punctuation changes{count, plural, one {} other { in # paragraphs}}{where}: <t>{after}</t> is added',
  'clause.punctuation-changed.removed':
    'Punctuation changes{count, plural, one {} other { in # paragraphs}}{where}: <t>{before}</t> is removed',
  'clause.formatting-changed':
    'Only the formatting changes in {count, plural, one {one paragraph} other {# paragraphs}}{where}{examples}',
  'clause.number-changed':
    '{count, plural, one {<t>{before}</t> changes to <t>{after}</t>{hasColumn, select, yes { in the row <t>{name}</t> under <t>{column}</t>} other {}}{where}} other {# numbers change{where}{pairs}}}',
  'clause.limit-lowered': '{count, plural, one {A limit goes} other {# limits go}} down{where}{pairs}',
  'clause.typo-corrected':
    '{count, plural, one {<t>{before}</t> is corrected to <t>{after}</t>{where}} other {# spellings are corrected{where}{pairs}}}',
  'clause.block-moved':
    '{count, plural, one {A block moves} other {# blocks move}} within the page, {count, plural, one {its} other {their}} words unchanged{examples}',
  'clause.copy-added':
    '{count, plural, one {One more copy of {list} is added{where}; the page has one already{hasName, select, yes { under <t>{name}</t>} other {}}} other {# copies of passages that the page has already are added{where}{examples}}}',
  'clause.copy-removed':
    '{count, plural, one {A copy of {list} is removed{where}; another one still stands {hasName, select, yes {under <t>{name}</t>} other {there}}} other {# copies of passages that still stand in the page are removed{where}{examples}}}',
  'clause.list-item-added':
    '{count, plural, one {The list item {list} is added{where}} other {# list items are added{where}{examples}}}',
  'clause.item-moved-here': '{list} now stands here{where}{cells}, no longer in <whole>{former}</whole>',
  'clause.list-item-removed':
    '{count, plural, one {The list item {list} is removed{where}{moved, plural, =0 {} other {; it now stands in another file}}} other {# list items are removed{where}{examples}{moved, plural, =0 {} one {; # of them now stands in another file} other {; # of them now stand in other files}}}}',
  'clause.link-added':
    '{count, plural, one {A link to {list} is added{where}} other {# links are added{where}{examples}}}',
  'clause.link-mended':
    '{count, plural, one {The marks of the link {list} are set right} other {The marks of # links are set right{examples}}}{where}',
  'clause.link-removed':
    '{count, plural, one {The link to {list} is removed{where}} other {# links are removed{where}{examples}}}',
  'clause.link-target-changed':
    '{count, plural, one {{hasName, select, yes {The link <t>{name}</t>} other {A link}}{where} now leads to <t>{after}</t> instead of <t>{before}</t>} other {# links change their targets{where}{pairs}}}',
  'clause.link-target-changed.added': 'A link gains the target <t>{after}</t>{where}',
  'clause.link-target-changed.removed': 'A link loses the target <t>{before}</t>{where}',
  'clause.link-text-changed':
    '{count, plural, one {The text of a link changes} other {The texts of # links change}}{where}{pairs}',
  'clause.link-path-changed':
    'The path of {count, plural, one {a link} other {# links}} changes{where}{pairs}, to the same {count, plural, one {page} other {pages}}',
  'clause.heading-added':
    '{count, plural, one {The section {list} is added{hasLead, select, yes {: <t>{lead}</t>{since}} other {{since}, with {total, plural, one {# line} other {# lines}}}}} other {# sections are added{examples}{since}{hasLead, select, yes {} other {, with {total, plural, one {# line} other {# lines}} in all}}}}',
  'clause.heading-removed':
    '{count, plural, one {The section {list} and its anchor are removed, with {total, plural, one {# line} other {# lines}}} other {# sections and their anchors are removed{examples}, with {total, plural, one {# line} other {# lines}} in all}}',
  'clause.heading-renamed':
    '{count, plural, one {The heading <t>{before}</t> becomes <t>{after}</t>; its anchor {hasNewId, select, yes {changes with it} other {stays as it was}}} other {# headings {hasNewId, select, yes {and their anchors change} other {are renamed}}{pairs}}}',
  'clause.heading-id-changed':
    'The {count, plural, one {anchor of the heading <t>{name}</t> changes} other {anchors of # headings change, such as that of <t>{name}</t>}}{hasAfter, select, yes { from <t>{before}</t> to <t>{after}</t>} other {, because a heading with the same words is added or removed above}}',
  'clause.heading-id-changed.added':
    '{count, plural, one {A heading gains} other {# headings gain anchors of their own, such as}} the anchor <t>{after}</t>{where}',
  'clause.heading-id-changed.removed':
    '{count, plural, one {A heading loses} other {# headings lose anchors of their own, such as}} the anchor <t>{before}</t>{where}',
  'clause.heading-level-changed':
    '{count, plural, one {The heading {list} changes its level} other {# headings change their levels{examples}}}',
  'clause.front-matter-slug':
    'The address of the page changes: <t>{name}</t> goes from <t>{before}</t> to <t>{after}</t>',
  'clause.front-matter-slug.added': 'The page gets an address of its own: <t>{name}</t> is <t>{after}</t>',
  'clause.front-matter-slug.removed': 'The page loses the address of its own, the <t>{name}</t> <t>{before}</t>',
  'clause.front-matter-id': 'The <t>{name}</t> of the page changes from <t>{before}</t> to <t>{after}</t>',
  'clause.front-matter-id.added': 'The page gets the <t>{name}</t> <t>{after}</t>',
  'clause.front-matter-id.removed': 'The page loses the <t>{name}</t> <t>{before}</t>',
  'clause.front-matter-position':
    'The place in the sidebar, <t>{name}</t>, changes from <t>{before}</t> to <t>{after}</t>',
  'clause.front-matter-position.added': 'The page gets a place in the sidebar: <t>{name}</t> is <t>{after}</t>',
  'clause.front-matter-position.removed': 'The page loses its place in the sidebar, the <t>{name}</t> <t>{before}</t>',
  'clause.front-matter-tags': 'In <t>{name}</t>, <t>{before}</t> gives way to <t>{after}</t>',
  'clause.front-matter-tags.added': 'The page gains <t>{after}</t> in <t>{name}</t>',
  'clause.front-matter-tags.removed': 'The page loses <t>{before}</t> from <t>{name}</t>',
  'clause.front-matter-visibility':
    'The front matter changes <t>{name}</t> from <t>{before}</t> to <t>{after}</t>, which decides whether readers find the page',
  'clause.front-matter-visibility.added':
    'The front matter sets <t>{name}</t> to <t>{after}</t>, which decides whether readers find the page',
  'clause.front-matter-visibility.removed':
    'The front matter loses <t>{name}</t>, which was <t>{before}</t> and decides whether readers find the page',
  'clause.list-renumbered':
    'The {count, plural, one {number of a list item changes} other {numbers of # list items change}}{where}{pairs}',
  'clause.task-checked':
    '{count, plural, one {The task <t>{after}</t> is} other {# tasks are}} marked as done{where}{count, plural, one {} other {, the first <t>{after}</t>}}',
  'clause.task-unchecked':
    '{count, plural, one {The task <t>{after}</t> is} other {# tasks are}} marked as open again{where}{count, plural, one {} other {, the first <t>{after}</t>}}',
  'clause.link-anchor-changed':
    '{count, plural, one {{hasName, select, yes {The link <t>{name}</t>} other {A link}}{where} now goes to <t>{after}</t> instead of <t>{before}</t>} other {# links now go to other places{where}{pairs}}}',
  'clause.section-moved':
    '{count, plural, one {The section <t>{name}</t> moves} other {# sections move, the first, <t>{name}</t>,}}{hasBefore, select, yes { from behind <t>{before}</t>} other { from the top}} to {hasAfter, select, yes {behind <t>{after}</t>} other {the top}}',
};
