/** How many changed lines are drawn where. */
export interface DiffBudget {
  /** On one page, except that a longer file has a page to itself. */
  pageLines: number;
  /** Of one file on the report's own page. */
  fileLines: number;
}

/** A changed line of prose is about 240 bytes of HTML, 45 of them compressed. */
const defaultBudget: DiffBudget = {pageLines: 1500, fileLines: 400};

/** What is known of a file's diff before it is placed. */
export interface DiffSize {
  /** Lines added and deleted. */
  changes: number;
  hunks: readonly unknown[] | null;
}

/**
 * Shares the diffs of a report out among pages, in the order of the files: what fits stays on the report's own page, the
 * rest goes on behind it.
 *
 * @returns for each file the number of the page that holds its diff, 1 for the report's own; null for a file without hunks
 */
export function paginateDiffs(
  files: readonly DiffSize[],
  {pageLines, fileLines}: DiffBudget = defaultBudget,
): (number | null)[] {
  let [linesOfReport, page, linesOfPage] = [0, 1, 0];
  return files.map(({changes, hunks}) => {
    if (hunks === null || hunks.length === 0) {
      return null;
    }
    if (changes <= fileLines && linesOfReport + changes <= pageLines) {
      linesOfReport += changes;
      return 1;
    }
    const fits = page > 1 && linesOfPage + changes <= pageLines;
    [page, linesOfPage] = fits ? [page, linesOfPage + changes] : [page + 1, changes];
    return page;
  });
}
