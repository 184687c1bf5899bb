import fc from 'fast-check';
import {differingSpans} from '../../../plugin/src/markdown/prose/differingSpans';

const spans = (before: string, after: string, limit = 120) => Object.values(differingSpans(before, after, limit));

test('the words that differ are quoted whole', () => {
  expect(spans('  "amount: 1250,', '  "amount": 1250,')).toEqual(['"amount:', '"amount":']);
  expect(spans('one two three', 'one 2 three')).toEqual(['two', '2']);
});

test('where a side only lacks words, the word before them or behind them stands on both sides', () => {
  expect(spans('depth: 3 ,', 'depth: 3')).toEqual(['3 ,', '3']);
  expect(spans('two', 'one two')).toEqual(['two', 'one two']);
});

test('long words are quoted from the part in which they differ', () => {
  const path = 'https://example.com/a-long-folder/another-long-folder/';
  expect(spans(`${path}one`, `${path}two`, 20)).toEqual(['one', 'two']);
});

test('both sides are spans of their texts, and differ within the limit', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', ' ', 'ab', '](', '.', '\n'), {maxLength: 40})
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      fc.pre(before.trim() !== '' && after.trim() !== '');
      fc.pre(before.replace(/\s+/g, ' ').trim() !== after.replace(/\s+/g, ' ').trim());
      const found = differingSpans(before, after, 10);
      expect(before).toContain(found.before);
      expect(after).toContain(found.after);
      expect(found.before.replace(/\s+/g, ' ').slice(0, 10)).not.toBe(found.after.replace(/\s+/g, ' ').slice(0, 10));
    }),
    {numRuns: 2_000, seed: 11},
  );
});
