import fc from 'fast-check';
import {paginateDiffs} from '../../plugin/src/output/pages/paginateDiffs';

const sizes = fc.array(
  fc.record({
    changes: fc.integer({min: 1, max: 300}),
    hunks: fc.constantFrom<readonly unknown[] | null>(null, [], [{}], [{}, {}]),
  }),
);
const budgets = fc.record({pageLines: fc.integer({min: 1, max: 200}), fileLines: fc.integer({min: 1, max: 100})});

describe('the diffs of any report', () => {
  test('are on one page each, and pages follow each other without a gap', () => {
    fc.assert(
      fc.property(sizes, budgets, (files, budget) => {
        const numbers = paginateDiffs(files, budget);
        const hasDiff = files.map(({hunks}) => hunks !== null && hunks.length > 0);
        expect(numbers.map((number) => number !== null)).toEqual(hasDiff);
        const behind = numbers.filter((number) => number !== null && number > 1);
        expect(behind).toEqual([...behind].sort((a, b) => Number(a) - Number(b)));
        expect([...new Set(behind)]).toEqual([...new Set(behind)].map((_, index) => index + 2));
      }),
    );
  });

  test('keep to the budgets, unless a page holds one file only', () => {
    fc.assert(
      fc.property(sizes, budgets, (files, budget) => {
        const numbers = paginateDiffs(files, budget);
        for (const page of new Set(numbers.filter((number) => number !== null))) {
          const members = files.filter((_, index) => numbers[index] === page);
          const lines = members.reduce((sum, {changes}) => sum + changes, 0);
          expect(lines <= budget.pageLines || (page > 1 && members.length === 1)).toBe(true);
          expect(page > 1 || members.every(({changes}) => changes <= budget.fileLines)).toBe(true);
        }
      }),
    );
  });

  test('move away only where the report has no room for them', () => {
    fc.assert(
      fc.property(sizes, budgets, (files, budget) => {
        const numbers = paginateDiffs(files, budget);
        files.forEach(({changes}, index) => {
          const before = files.filter((_, other) => other < index && numbers[other] === 1);
          const room = budget.pageLines - before.reduce((sum, file) => sum + file.changes, 0);
          const fits = changes <= Math.min(room, budget.fileLines);
          expect(numbers[index] === null || (numbers[index] === 1) === fits).toBe(true);
        });
      }),
    );
  });
});
