import {paginateDiffs, type DiffBudget, type DiffSize} from '../../../../plugin/src/output/pages/paginateDiffs';

const file = (lines: number, values: Partial<DiffSize> = {}): DiffSize => ({
  page: 1,
  parts: [{bytes: lines, lines}],
  ...values,
});

const budget: DiffBudget = {page: {bytes: 100, lines: 10}, inlineLines: 4};
const onePage = new Map([[1, 0]]);

describe('paginateDiffs', () => {
  test('leaves everything in the blocks where it fits', () => {
    expect(paginateDiffs([file(4), file(4), file(2)], onePage, budget)).toEqual([null, null, null]);
  });

  test('never leaves a diff over its own limit in the block of its file', () => {
    expect(paginateDiffs([file(1), file(5), file(1)], onePage, budget)).toEqual([null, 2, null]);
  });

  test('moves what does not fit behind the report, in the order of the files', () => {
    const files = [file(4), file(4), file(4), file(4), file(3)];
    expect(paginateDiffs(files, onePage, budget)).toEqual([null, null, 2, 2, 3]);
  });

  test('counts the bytes of diffs with those that the page of the blocks holds', () => {
    const heavy = (bytes: number): DiffSize => file(1, {parts: [{bytes, lines: 1}]});
    expect(paginateDiffs([heavy(40), heavy(40), heavy(20)], new Map([[1, 30]]), budget)).toEqual([null, 2, null]);
  });

  test('has room on each page of blocks', () => {
    const pages = new Map([
      [1, 0],
      [2, 0],
    ]);
    const files = [file(4), file(4), file(4), file(4, {page: 2}), file(4, {page: 2})];
    expect(paginateDiffs(files, pages, budget)).toEqual([null, null, 2, null, null]);
  });

  test('gives parts of one diff pages that follow each other', () => {
    const long = file(0, {
      parts: [
        {bytes: 9, lines: 9},
        {bytes: 1, lines: 0},
        {bytes: 1, lines: 1},
      ],
    });
    expect(paginateDiffs([long, file(5), file(5)], onePage, budget)).toEqual([2, 4, 5]);
  });

  test('has no page for a file without a diff', () => {
    expect(paginateDiffs([file(0, {parts: []})], onePage, budget)).toEqual([null]);
  });

  test('inlines 1,500 lines on a page and 400 of a file unless told otherwise', () => {
    const files = [file(400), file(400), file(400), file(300), file(1), file(401)];
    expect(paginateDiffs(files, onePage)).toEqual([null, null, null, null, 2, 2]);
  });
});
