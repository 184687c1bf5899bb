/** What happened to the keys, items and entries of data and navigation, and to declarations of code; see `analysis.ts` for the arguments. */
export const structureClauses = {
  'clause.key-added':
    '{total, plural, one {The key <t>{name}</t> is added{where}{hasAfter, select, yes { with the value <t>{after}</t>} other {}}} other {# keys are added{where}, such as <t>{name}</t>{hasAfter, select, yes { with the value <t>{after}</t>} other {}}}}',
  'clause.key-removed':
    '{total, plural, one {The key <t>{name}</t> is removed{where}{hasBefore, select, yes {; its value was <t>{before}</t>} other {}}} other {# keys are removed{where}, such as <t>{name}</t>{hasBefore, select, yes { with the value <t>{before}</t>} other {}}}}',
  'clause.key-changed': '{total, plural, one {<t>{name}</t> changes} other {# values change}}{where}{pairs}',
  'clause.key-changed.added':
    '{total, plural, one {<t>{name}</t>{where} gains} other {# keys gain values{where}, such as <t>{name}</t> with}} <t>{after}</t>',
  'clause.key-changed.removed':
    '{total, plural, one {<t>{name}</t>{where} loses} other {# keys lose values{where}, such as <t>{name}</t> with}} <t>{before}</t>',
  'clause.key-renamed':
    '{total, plural, one {The key <t>{before}</t> is renamed to <t>{after}</t>{where}} other {# keys are renamed{where}{pairs}}}',
  'clause.key-moved':
    '{total, plural, one {The key <t>{name}</t> moves{where}} other {# keys change their order{where}, such as <t>{name}</t>}}; no value changes by that',
  'clause.item-added':
    '{total, plural, one {{hasAfter, select, yes {The item {list}} other {An item}} is added{where}} other {# items are added{where}{examples}}}',
  'clause.item-removed':
    '{total, plural, one {{hasBefore, select, yes {The item {list}} other {An item}} is removed{where}} other {# items are removed{where}{examples}}}',
  'clause.item-moved':
    '{total, plural, one {{hasName, select, yes {The item <t>{name}</t>} other {An item}} moves{where}} other {# items change their order{where}{hasName, select, yes {, such as <t>{name}</t>} other {}}}}',
  'clause.data-broken': 'The file was valid and no longer is, since <t>{before}</t> became <t>{after}</t>',
  'clause.data-broken.added': 'The file was valid and no longer is, since <t>{after}</t> was added',
  'clause.data-broken.removed': 'The file was valid and no longer is, since <t>{before}</t> was removed',
  'clause.data-repaired': 'The file was invalid and is valid again: <t>{before}</t> is corrected to <t>{after}</t>',
  'clause.data-repaired.added': 'The file was invalid and is valid again with <t>{after}</t>',
  'clause.data-repaired.removed': 'The file was invalid and is valid again without <t>{before}</t>',
  'clause.data-reformatted':
    'Only the notation changes{total, plural, one {} other { in # lines}}; every key and every value stays',
  'clause.comments-changed': '{total, plural, one {A comment changes} other {# comments change}}{pairs}',
  'clause.comments-changed.added':
    '{total, plural, one {The comment <t>{after}</t> is added} other {# comments change; the first edit adds <t>{after}</t>}}',
  'clause.comments-changed.removed':
    '{total, plural, one {The comment <t>{before}</t> is removed} other {# comments change; the first edit removes <t>{before}</t>}}',
  'clause.navigation-entry-added':
    '{total, plural, one {The entry {list} is added to the navigation} other {# entries are added to the navigation{examples}}}',
  'clause.navigation-entry-removed':
    '{total, plural, one {The entry {list} is removed from the navigation} other {# entries are removed from the navigation{examples}}}',
  'clause.navigation-entry-moved':
    '{total, plural, one {The entry {list} moves within the navigation} other {# entries move within the navigation{examples}}}',
  'clause.navigation-entry-renamed':
    '{total, plural, one {In the navigation, the entry <t>{before}</t> is now called <t>{after}</t>} other {In the navigation, # entries are renamed{pairs}}}',
  'clause.navigation-entry-changed':
    'In the navigation, {total, plural, one {an entry changes} other {# entries change}}{pairs}',
  'clause.declaration-added':
    '{total, plural, one {{list} is added to the code} other {# declarations are added to the code{examples}}}',
  'clause.declaration-removed':
    '{total, plural, one {{list} is removed from the code} other {# declarations are removed from the code{examples}}}',
  'clause.declaration-changed':
    'In <t>{name}</t>{count, plural, offset:1 =1 {} one { and # other place} other { and # other places}}, {total, plural, one {one line changes} other {# lines change}}{pairs}',
  'clause.declaration-changed.added':
    'In <t>{name}</t>{count, plural, offset:1 =1 {} one { and # other place} other { and # other places}}, {total, plural, one {one line changes} other {# lines change}}; <t>{after}</t> is added',
  'clause.declaration-changed.removed':
    'In <t>{name}</t>{count, plural, offset:1 =1 {} one { and # other place} other { and # other places}}, {total, plural, one {one line changes} other {# lines change}}; <t>{before}</t> is removed',
};
