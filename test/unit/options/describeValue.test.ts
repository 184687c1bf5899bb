import {describeValue, inWords} from '../../../plugin/src/options/describeValue';

test.each<[unknown, string]>([
  ['a', "'a'"],
  ['', "''"],
  [null, 'null'],
  [undefined, 'undefined'],
  [1.5, '1.5'],
  [NaN, 'NaN'],
  [true, 'true'],
  [[], 'an empty list'],
  [[1], 'a list of 1 item'],
  [[1, 2], 'a list of 2 items'],
  [{}, 'an empty object'],
  [{a: 1, b: 2}, 'an object with a, b'],
  [() => 1, 'a function'],
  [Symbol('s'), 'Symbol(s)'],
])('%p is described as %j', (value, words) => {
  expect(describeValue(value)).toBe(words);
});

test('a text stays on one line, and what cannot be seen is shown', () => {
  expect(describeValue('a\nb\0c\u202ed\u001b[1m')).toBe(String.raw`'a\nb\0c\u{202e}d\u{1b}[1m'`);
});

test('a long text is cut between characters', () => {
  expect(describeValue('😀'.repeat(100))).toBe(`'${'😀'.repeat(80)}…'`);
});

test.each([
  ['https://me:secret@git.test/a', "'https://***@git.test/a'"],
  ['https://token@git.test/a', "'https://***@git.test/a'"],
  ['https://me:p@ss/w rd@git.test/a', "'https://***@git.test/a'"],
  [`https://${'x'.repeat(200)}@git.test/a`, "'https://***@git.test/a'"],
  ['git@git.test:a', "'git@git.test:a'"],
])('%s is described without credentials', (url, words) => {
  expect(describeValue(url)).toBe(words);
});

test('alternatives are joined with "or"', () => {
  expect([inWords(['a']), inWords(['a', 'b']), inWords(['a', 'b', false])]).toEqual([
    "'a'",
    "'a' or 'b'",
    "'a', 'b' or false",
  ]);
});
