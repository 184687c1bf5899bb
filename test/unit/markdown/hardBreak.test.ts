import {hardBreak} from '../../../plugin/src/markdown/blocks/hardBreak';

const passage = (...lines: string[]) => lines.join('\n').split(hardBreak, 1)[0];

test('a passage goes over the ends of wrapped lines', () => {
  expect(passage('one two', '  three', '`four` five')).toBe('one two\n  three\n`four` five');
});

test.each([
  ['a blank line', ''],
  ['an item', '- two'],
  ['a numbered item', '2. two'],
  ['a row', '| two |'],
  ['a heading', '## two'],
  ['a tag', '<div>'],
  ['a directive', ':::note'],
  ['a fence', '```js'],
  ['a key of JSON', '"two": 2'],
  ['a key of YAML', 'two: 2'],
])('a passage ends before %s', (_, line) => {
  expect(passage('one', line, 'three')).toBe('one');
});

test('a passage ends where readers see the end of a line, and before the mark of a quotation', () => {
  expect(passage('one  ', 'two')).toBe('one');
  expect(passage('one\\', 'two')).toBe('one');
  expect(passage('one\r', 'two')).toBe('one');
});
