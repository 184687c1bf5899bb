import {parseRangeNotation, rangeNotationObjection} from '../../../plugin/src/options/parseRangeNotation';

test.each([
  ['v1.0..v1.1', 'v1.0', '..', 'v1.1'],
  ['v1.0...v1.1', 'v1.0', '...', 'v1.1'],
  ['feature/a-b...HEAD~3', 'feature/a-b', '...', 'HEAD~3'],
  ['v1^{commit}..main@{1}', 'v1^{commit}', '..', 'main@{1}'],
])('%s is a range', (text, base, notation, head) => {
  expect(parseRangeNotation(text)).toEqual({base, head, notation});
  expect(rangeNotationObjection(text)).toBeNull();
});

test.each([
  '',
  'v1',
  '..',
  '...',
  'a..',
  '..b',
  'a....b',
  'a..b..c',
  'a...b..c',
  '-a..b',
  'a..-b',
  'a ..b',
  'a..b\n',
  'a\0..b',
])('%j is no range, and there is a reason', (text) => {
  expect(parseRangeNotation(text)).toBeNull();
  expect(rangeNotationObjection(text)?.what).toMatch(/\w/);
});

test('a ref that git would take for an option is told apart from other mistakes', () => {
  expect(rangeNotationObjection('--output=x..b')?.what).toContain('begins with "-"');
});
