import {areOpposites, areUnrelated} from '../../../plugin/src/markdown/prose/nameWords';

test.each([
  ['allowCycles', 'disallowCycles', true],
  ['disallowCycles', 'allowCycles', true],
  ['cycles_allowed', 'no_cycles_allowed', true],
  ['enableCycles', 'disableCycles', true],
  ['isSafe', 'isUnsafe', true],
  ['allowCycles', 'allowLoops', false],
  ['allow', 'disallow', false],
  ['useCycles', 'useCycles', false],
  ['AnyAction', 'UnknownAction', false],
])('%s and %s are opposites: %s', (before, after, expected) => {
  expect(areOpposites(before, after)).toBe(expected);
});

test.each([
  ['EXPERIMENTAL_useService', 'disallowInference', true],
  ['allowDefaultProjectForFiles', 'allowDefaultProject', false],
  ['createStore', 'configureStore', false],
  ['store', 'makeShelf', false],
])('%s and %s have no word in common: %s', (before, after, expected) => {
  expect(areUnrelated({before, after})).toBe(expected);
});

test('what came or went alone is related to nothing', () => {
  expect(areUnrelated({before: null, after: 'disallowInference'})).toBe(false);
});
