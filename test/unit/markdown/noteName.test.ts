import {noteName} from '../../../plugin/src/markdown/noteName';

const named = (text: string) => noteName(text.split('\n'));

test.each([
  [':::tip[Keep the cache]\n\nIt is made again otherwise.\n\n:::', 'Keep the cache'],
  [':::tip Keep the cache\n\nIt is made again otherwise.\n\n:::', 'Keep the cache'],
  [':::tip\n\nIt is made again\notherwise. Every time.\n\n:::', 'It is made again otherwise.'],
  ['> [!NOTE]\n> It is made again\n> otherwise.', 'It is made again otherwise.'],
  ['    :::tip\n\n    It is made again otherwise.\n\n    :::', 'It is made again otherwise.'],
])('a note goes by its title or first sentence: %j', (text, expected) => {
  expect(named(text)).toBe(expected);
});

test('a note without words goes by neither', () => {
  expect(named(':::tip\n\n```sh\nrun it all\n```\n\n:::')).toBeNull();
});
