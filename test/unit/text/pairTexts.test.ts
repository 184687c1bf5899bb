import {pairTexts} from '../../../plugin/src/text/pairTexts';

test('pairs each line with the one that it became, past lines that are new', () => {
  const removed = ['The quota is 10 requests.', 'Ask support for more.'];
  const added = ['Quotas are per region.', 'The quota is 20 requests.', 'Ask support for even more.'];
  expect(pairTexts(removed, added)).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('leaves lines alone that have little in common', () => {
  expect(pairTexts(['Ferries sail daily from the harbour.'], ['The API returns JSON for each request.'])).toEqual([]);
});

test('pairs no empty lines', () => {
  expect(pairTexts(['', 'a b'], ['', 'a b'])).toEqual([[1, 1]]);
});

test('keeps the order where lines changed places', () => {
  expect(pairTexts(['first words here', 'second line there'], ['second line there', 'first words here'])).toHaveLength(
    1,
  );
});

test('compares no more than 2,500 pairs of a block', () => {
  const lines = (count: number): string[] => Array.from({length: count}, (_, index) => `Line number ${index}`);
  expect(pairTexts(lines(50), lines(50))).toHaveLength(50);
  expect(pairTexts(lines(50), lines(51))).toEqual([]);
});
