import {keyOf} from '../../../plugin/src/cache/key';

test('equal data have one key, and other data another', () => {
  expect(keyOf([{a: 1, b: [true, null, 'x']}])).toBe(keyOf([{a: 1, b: [true, null, 'x']}]));
  const others = [[{a: 1}], [{a: '1'}], [{a: [1]}], [{b: 1}], ['a', 1], [['a', 1]], [null], [], [new Set(['a', 1])]];
  expect(new Set(others.map(keyOf)).size).toBe(others.length);
});

test('what is in a set or a map counts', () => {
  expect(keyOf([new Set(['a'])])).not.toBe(keyOf([new Set(['b'])]));
  expect(keyOf([new Map([['a', 1]])])).not.toBe(keyOf([new Map([['a', 2]])]));
});

test.each<[string, unknown]>([
  ['a function', () => 1],
  ['an instance of a class', new URL('https://a.b')],
  ['a date', new Date(0)],
  ['a symbol', Symbol('x')],
  ['no number', NaN],
])('%s is refused rather than left out', (_name, value) => {
  expect(() => keyOf([{deep: [value]}])).toThrow(/cannot be a part of a key/);
});
