import fc from 'fast-check';
import type {PageHunk} from '../../plugin/src/model/pageHunk';
import {cutDiff} from '../../plugin/src/output/pages/cutDiff';
import {diffWeight} from '../../plugin/src/output/pages/pageWeights';
import {paginateBlocks} from '../../plugin/src/output/pages/paginateBlocks';
import {paginateDiffs} from '../../plugin/src/output/pages/paginateDiffs';

const weight = fc.record({bytes: fc.integer({min: 1, max: 300}), lines: fc.integer({min: 1, max: 300})});
const sizes = fc.array(
  fc.record({page: fc.integer({min: 1, max: 3}), parts: fc.oneof(fc.array(weight, {maxLength: 1}), fc.array(weight))}),
);
const budgets = fc.record({
  page: fc.record({bytes: fc.integer({min: 1, max: 300}), lines: fc.integer({min: 1, max: 200})}),
  inlineLines: fc.integer({min: 1, max: 100}),
});
const taken = new Map([1, 2, 3].map((page) => [page, 10]));

describe('the diffs of any report', () => {
  test('are on pages that follow each other without a gap', () => {
    fc.assert(
      fc.property(sizes, budgets, (files, budget) => {
        const numbers = paginateDiffs(files, taken, budget);
        const used = numbers.flatMap((first, index) =>
          first === null ? [] : (files[index]?.parts ?? []).map((_, part) => first + part),
        );
        expect(used).toEqual([...used].sort((a, b) => a - b));
        expect([...new Set(used)]).toEqual([...new Set(used)].map((_, index) => index + 2));
      }),
    );
  });

  test('keep to the budgets of the pages of blocks', () => {
    fc.assert(
      fc.property(sizes, budgets, (files, budget) => {
        const numbers = paginateDiffs(files, taken, budget);
        for (const page of taken.keys()) {
          const inline = files.filter((file, index) => file.page === page && numbers[index] === null);
          const parts = inline.flatMap((file) => file.parts);
          expect(parts.every(({lines}) => lines <= budget.inlineLines)).toBe(true);
          expect(parts.reduce((sum, {lines}) => sum + lines, 0)).toBeLessThanOrEqual(budget.page.lines);
          const bytes = parts.reduce((sum, part) => sum + part.bytes, 10);
          expect(parts.length === 0 || bytes <= budget.page.bytes).toBe(true);
        }
      }),
    );
  });
});

const line = fc
  .tuple(fc.constantFrom(' ', '-', '+'), fc.string({unit: 'grapheme-ascii', maxLength: 30}))
  .map(([sign, text]) => sign + text);

const hunks = fc.array(
  fc.tuple(fc.integer({min: 1, max: 99}), fc.array(line, {minLength: 1, maxLength: 40})).map(([start, lines]) => {
    const count = (sign: string): number => lines.filter((one) => one.startsWith(' ') || one.startsWith(sign)).length;
    return {oldStart: start, newStart: start, oldLines: count('-'), newLines: count('+'), heading: '', lines};
  }),
);

test('a diff that is cut has all of its lines in their order, and each part fits', () => {
  fc.assert(
    fc.property(
      hunks,
      fc.record({bytes: fc.integer({min: 1, max: 200}), lines: fc.integer({min: 1, max: 20})}),
      (all, page) => {
        const parts = cutDiff(all, page);
        const linesOf = (part: readonly PageHunk[]): string[] => part.flatMap(({lines}) => lines);
        expect(parts.flatMap(linesOf)).toEqual(linesOf(all));
        for (const part of parts) {
          const {bytes, lines} = diffWeight(part);
          expect((bytes <= page.bytes && lines <= page.lines) || linesOf(part).length === 1).toBe(true);
          for (const {oldLines, newLines, lines: own} of part) {
            expect(own.filter((one) => !one.startsWith('+'))).toHaveLength(oldLines);
            expect(own.filter((one) => !one.startsWith('-'))).toHaveLength(newLines);
          }
        }
      },
    ),
  );
});

test('blocks of any report are on pages that follow each other, and keep to the budget unless one is alone', () => {
  const budget = {whole: 100, first: 40, further: 60};
  fc.assert(
    fc.property(fc.array(fc.integer({min: 1, max: 90})), (bytes) => {
      const pages = paginateBlocks(bytes, budget);
      expect(pages).toEqual([...pages].sort((a, b) => a - b));
      const last = Math.max(1, ...pages);
      for (let page = 1; page <= last; page += 1) {
        const own = bytes.filter((_, index) => pages[index] === page);
        const room = last === 1 ? budget.whole : page === 1 ? budget.first : budget.further;
        expect(own.length === 1 || own.reduce((sum, one) => sum + one, 0) <= room).toBe(true);
      }
    }),
  );
});
