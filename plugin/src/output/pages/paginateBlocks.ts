import {blockBudget} from './pageLimits';

/**
 * Shares the blocks of files out among the report's own page and further ones: in their order, and on one page where they
 * all fit.
 *
 * @param bytes of each block
 * @returns the number of each block's page, 1 for the report's own
 */
export function paginateBlocks(bytes: readonly number[], budget: typeof blockBudget = blockBudget): number[] {
  if (bytes.reduce((sum, own) => sum + own, 0) <= budget.whole) {
    return bytes.map(() => 1);
  }
  let [page, used] = [1, 0];
  return bytes.map((own) => {
    const room = page === 1 ? budget.first : budget.further;
    [page, used] = used + own <= room || used === 0 ? [page, used + own] : [page + 1, own];
    return page;
  });
}
