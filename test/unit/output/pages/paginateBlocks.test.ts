import {paginateBlocks} from '../../../../plugin/src/output/pages/paginateBlocks';

const budget = {whole: 10, first: 5, further: 8};

describe('paginateBlocks', () => {
  test('keeps all blocks on the page of the report where they fit together', () => {
    expect(paginateBlocks([4, 4, 2], budget)).toEqual([1, 1, 1]);
  });

  test('shares blocks out in their order where they do not, fewer on the page that has the table too', () => {
    expect(paginateBlocks([4, 1, 4, 4, 1], budget)).toEqual([1, 1, 2, 2, 3]);
  });

  test('gives a block that fills more than a page one to itself', () => {
    expect(paginateBlocks([99, 99, 1], budget)).toEqual([1, 2, 3]);
  });

  test('has nothing to share out for a report without files', () => {
    expect(paginateBlocks([], budget)).toEqual([]);
  });
});
