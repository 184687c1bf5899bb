import {paginateDiffs, type DiffSize} from '../../../../plugin/src/output/pages/paginateDiffs';

const file = (changes: number): DiffSize => ({changes, hunks: [{}]});
const budget = {pageLines: 10, fileLines: 4};

describe('paginateDiffs', () => {
  test('leaves everything on the page of the report where it fits', () => {
    expect(paginateDiffs([file(4), file(4), file(2)], budget)).toEqual([1, 1, 1]);
  });

  test('never leaves a file over its own limit on the page of the report', () => {
    expect(paginateDiffs([file(1), file(5), file(1)], budget)).toEqual([1, 2, 1]);
  });

  test('moves what does not fit behind the report, in the order of the files', () => {
    expect(paginateDiffs([file(4), file(4), file(4), file(4), file(3)], budget)).toEqual([1, 1, 2, 2, 3]);
  });

  test('gives a file that fills more than a page one to itself', () => {
    expect(paginateDiffs([file(5), file(99), file(5)], budget)).toEqual([2, 3, 4]);
  });

  test('has no page for a file without hunks', () => {
    expect(
      paginateDiffs([
        {changes: 0, hunks: null},
        {changes: 99, hunks: []},
      ]),
    ).toEqual([null, null]);
  });

  test('inlines 1,500 lines of a report and 400 of a file unless told otherwise', () => {
    const files = [file(400), file(400), file(400), file(300), file(1), file(401)];
    expect(paginateDiffs(files)).toEqual([1, 1, 1, 1, 2, 2]);
  });
});
