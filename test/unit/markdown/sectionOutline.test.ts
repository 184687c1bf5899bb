import {sectionOutline} from '../../../plugin/src/markdown/blocks/sectionOutline';

const titles = (text: string) => sectionOutline(text).sections.map(({title}) => title);

test('headings split, and front matter stands alone', () => {
  const {sections} = sectionOutline('---\na: b\n---\n\nIntro\n\n# One\n\nText\n\n## Two\n');
  expect(sections).toEqual([
    {title: null, id: null, source: null, depth: 0, start: 1, end: 3},
    {title: null, id: null, source: null, depth: 0, start: 4, end: 6},
    {title: 'One', id: 'one', source: 'One', depth: 1, start: 7, end: 10},
    {title: 'Two', id: 'two', source: 'Two', depth: 2, start: 11, end: 12},
  ]);
});

test('what looks like a heading in code, comments and directives does not split', () => {
  expect(titles('```sh\n# a\n```\n# One\n')).toEqual([null, 'One']);
  expect(titles('<!--\n# a\n-->\n# One\n')).toEqual([null, 'One']);
  expect(titles(':::note\n\n# a\n\n:::\n\n# One\n')).toEqual([null, 'One']);
  expect(titles('import os\n# a comment\nprint(os)\n')).toEqual([null]);
});

test('a closing fence without its opening does not turn the rest into code', () => {
  expect(titles('```\n\n# One\n\n```js\na\n```\n\n# Two\n')).toEqual([null, 'One', 'Two']);
});
