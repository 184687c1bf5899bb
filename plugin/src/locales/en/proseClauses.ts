/** What happened to front matter, headings and prose; see `analysis.ts` for the arguments. */
export const proseClauses = {
  'clause.front-matter-date':
    'In the front matter, the date <t>{name}</t> changes from <t>{before}</t> to <t>{after}</t>',
  'clause.front-matter-date.added':
    'In the front matter, {count, plural, one {<t>{name}</t> gains} other {# values change; the first, <t>{name}</t>, gains}} <t>{after}</t>',
  'clause.front-matter-date.removed':
    'In the front matter, {count, plural, one {<t>{name}</t> loses} other {# values change; the first, <t>{name}</t>, loses}} <t>{before}</t>',
  'clause.front-matter-metadata':
    'In the front matter, {count, plural, one {<t>{name}</t> changes} other {# keys change, first <t>{name}</t>}} from <t>{before}</t> to <t>{after}</t>',
  'clause.front-matter-metadata.added':
    'In the front matter, {count, plural, one {<t>{name}</t> gains} other {# values change; the first, <t>{name}</t>, gains}} <t>{after}</t>',
  'clause.front-matter-metadata.removed':
    'In the front matter, {count, plural, one {<t>{name}</t> loses} other {# values change; the first, <t>{name}</t>, loses}} <t>{before}</t>',
  'clause.front-matter-people':
    'In the front matter, {count, plural, one {<t>{name}</t> changes} other {# values change, first <t>{name}</t>}} from <t>{before}</t> to <t>{after}</t>',
  'clause.front-matter-people.added':
    'In the front matter, {count, plural, one {<t>{name}</t> gains} other {# values change; the first, <t>{name}</t>, gains}} <t>{after}</t>',
  'clause.front-matter-people.removed':
    'In the front matter, {count, plural, one {<t>{name}</t> loses} other {# values change; the first, <t>{name}</t>, loses}} <t>{before}</t>',
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
    '{count, plural, one {A number changes} other {# values change}}{hasColumn, select, yes { in the row <t>{name}</t> under <t>{column}</t>} other {}}{where}, from <t>{before}</t> to <t>{after}</t>',
  'clause.limit-lowered':
    '{count, plural, one {A limit goes down} other {Limits go down in # places, the first}}{hasName, select, yes { in the row <t>{name}</t>} other {}}{hasColumn, select, yes { under <t>{column}</t>} other {}}{where}, from <t>{before}</t> to <t>{after}</t>',
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
  'clause.link-text-changed':
    '{count, plural, one {The text of a link changes} other {The texts of # links change, the first}} from <t>{before}</t> to <t>{after}</t>{where}',
  'clause.link-path-changed':
    'The path of {count, plural, one {a link} other {# links}} to the same page changes from <t>{before}</t> to <t>{after}</t>{where}',
  'clause.heading-added':
    '{count, plural, one {The section <t>{after}</t> is added} other {# sections are added, the first <t>{after}</t>}}, with {total, plural, one {# line} other {# lines}}',
  'clause.heading-removed':
    '{count, plural, one {The section <t>{before}</t> and its anchor are gone} other {# headings and their anchors are gone, the first <t>{before}</t>}}, with {total, plural, one {# line} other {# lines}}',
  'clause.heading-renamed':
    '{count, plural, one {The heading <t>{before}</t> becomes <t>{after}</t>, and its anchor {hasNewId, select, yes {changes with it} other {stays as it was}}} other {# headings and their anchors change, the first from <t>{before}</t> to <t>{after}</t>}}',
  'clause.heading-id-changed':
    '{count, plural, one {The anchor of the heading <t>{name}</t> changes} other {The anchors of # headings change, the first that of <t>{name}</t>}}{hasAfter, select, yes { from <t>{before}</t> to <t>{after}</t>} other {, because a heading of the same words comes or goes before it}}',
  'clause.heading-id-changed.added':
    '{count, plural, one {A heading gets} other {# headings get anchors of their own, the first}} the anchor <t>{after}</t>{where}, in place of the one made of its words',
  'clause.heading-id-changed.removed':
    '{count, plural, one {A heading loses} other {# headings lose anchors of their own, the first}} the anchor <t>{before}</t>{where}, and gets one made of its words',
  'clause.heading-level-changed':
    '{count, plural, one {The heading <t>{after}</t> changes its level} other {# headings change their level, the first <t>{after}</t>}}',
};
