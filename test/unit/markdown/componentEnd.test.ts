import {componentEnd} from '../../../plugin/src/markdown/blocks/componentEnd';

const endOf = (text: string) => {
  const lines = text.split('\n');
  return componentEnd(lines, 1, lines.length);
};

test.each([
  ['attributes on lines of their own', '<Player\n  src="/one.mp4"\n/>\nWords.', 3],
  ['a list of objects', "<Cards\n  items={[\n    {title: 'One > two'},\n  ]}\n/>\nWords.", 5],
  ['brackets in quotation marks', "<Cards\n  items={[\n    {title: 'One ]})'},\n    <b>two</b>\n  ]}\n/>", 6],
  ['a function whose arrow ends a line', '<Button\n  onClick={() =>\n    open()}\n>\nWords.', 4],
  ['a tag in the program', '<Show\n  what={\n    <b>all</b>\n  }\n/>\nWords.', 5],
  ['a tag that is never closed', '<Player\n  src="/one.mp4"', 2],
])('a tag ends with its own mark: %s', (_, text, end) => {
  expect(endOf(text)).toBe(end);
});

test.each([
  ['a tag that ends where it begins', '<Player />\nWords.'],
  ['words', 'Words <Player\nsrc="/one.mp4" />'],
  ['a tag of HTML', '<video\nsrc="/one.mp4" />'],
])('no tag of a component goes on: %s', (_, text) => {
  expect(endOf(text)).toBeNull();
});
