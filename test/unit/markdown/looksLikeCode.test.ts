import {looksLikeCode} from '../../../plugin/src/markdown/blocks/looksLikeCode';

test.each([
  ['Specification][notes], including Cinnamon, Unity,', false],
  ['page](./page.md), Cinnamon, Unity,', false],
  ['[Notes](./notes.md), Cinnamon, Unity,', false],
  ['  names: ["one", "two"],', true],
  ['  value[0], other[1],', true],
  ['const one = 1;', true],
  ['  section, in two;', false],
  ['return one two;', true],
  ['unsigned count;', true],
])('%s reads as code: %s', (line, expected) => {
  expect(looksLikeCode(line)).toBe(expected);
});
