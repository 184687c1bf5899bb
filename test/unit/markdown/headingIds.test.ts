import {headingText} from '../../../plugin/src/markdown/blocks/headingIds';
import {sectionOutline} from '../../../plugin/src/markdown/blocks/sectionOutline';

const ids = (...headings: string[]) => [...sectionOutline(headings.join('\n\n')).ids.values()];

// What the headings plugin of Docusaurus 3.10 gives for the same text.
test('ids are the slugs of Docusaurus, numbered in the order of the document', () => {
  expect(ids('# Getting *started* with `npm i`', '## Setup', '## Setup', '## 設定 — A/B & C', '## Setup')).toEqual([
    'getting-started-with-npm-i',
    'setup',
    'setup-1',
    '設定--ab--c',
    'setup-2',
  ]);
  expect(ids("## It's a [link](./x.md) ![pic](a.png)", '## snake_case and __bold__ and _em_')).toEqual([
    'its-a-link-pic',
    'snake_case-and-bold-and-em',
  ]);
  expect(ids('## Badge <b>New</b> &amp; more', '## Array`<T>` of `a_b`')).toEqual(['badge-new--more', 'arrayt-of-a_b']);
});

test('ids of authors count in every form, and take no number from others', () => {
  expect(ids('## Setup {#own}', '## Setup \\{#braces}', '## Setup {/* #mdx */}', '## Setup <!-- #html -->')).toEqual([
    'own',
    'braces',
    'mdx',
    'html',
  ]);
  expect(ids('## Setup {#setup}', '## Setup')).toEqual(['setup', 'setup']);
});

test('headings in directives and quotes and underlined ones count too', () => {
  expect(ids('Title\n-----', ':::note\n\n## Title\n\n:::', '> ## Title', '## Title')).toEqual([
    'title',
    'title-1',
    'title-2',
    'title-3',
  ]);
});

test('a heading is its text without ids, marks and targets', () => {
  expect(headingText('Use `a_b` and **c** [d](e) {#id}')).toBe('Use a_b and c d');
});

test('code in a heading is what it holds, whatever its marks and their padding', () => {
  expect(headingText('1. `` list`x`(a, b) `` of `__all__`')).toBe('1. list`x`(a, b) of __all__');
  expect(ids('## 1. `` list`x`(a, b) `` and more', '## See `__all__`')).toEqual(['1-listxa-b-and-more', 'see-__all__']);
});
