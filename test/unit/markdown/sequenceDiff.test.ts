import {sequenceDiff} from '../../../plugin/src/markdown/prose/sequenceDiff';

const runs = (before: string, after: string) =>
  sequenceDiff(Array.from(before), Array.from(after)).map(
    ({beforeStart, beforeEnd, afterStart, afterEnd}) =>
      `${before.slice(beforeStart, beforeEnd)}>${after.slice(afterStart, afterEnd)}`,
  );

test('equal sequences have no runs', () => {
  expect(runs('abc', 'abc')).toEqual([]);
  expect(runs('', '')).toEqual([]);
});

test('runs are replaced, added or removed stretches in order', () => {
  expect(runs('abcdef', 'abXdYf')).toEqual(['c>X', 'e>Y']);
  expect(runs('ac', 'abc')).toEqual(['>b']);
  expect(runs('abc', 'c')).toEqual(['ab>']);
});

test('above the cap the differing middle is one run', () => {
  const many = (word: string) => Array.from({length: 1_000}, (_, index) => `${word}${index}`);
  expect(sequenceDiff(['x', ...many('a'), 'y'], ['x', ...many('b'), 'y'])).toEqual([
    {beforeStart: 1, beforeEnd: 1_001, afterStart: 1, afterEnd: 1_001},
  ]);
});
