/** What something is going to take of a page. */
export interface Weight {
  /** Compressed HTML, by estimate. */
  bytes: number;
  /** Changed lines. */
  lines: number;
}

/** Rows of the summary table that a page draws at first. */
export const maxRows = 500;

/** Highlights of each kind on a report's page. */
export const maxHighlights = 100;

/** What a page may hold: with layout, navigation and what estimates miss it stays below 100 KB of compressed HTML. */
export const fullPage: Weight = {bytes: 72_000, lines: 1500};

/** Commits that the list of a report names, beside those of its files' blocks. */
export const maxCommits = 100;

/** Changed lines of one diff in the block of its file; a longer one is fetched. */
export const maxInlineLines = 400;

/** Bytes of blocks, without their diffs, on one page. */
export const blockBudget = {
  /** Of a report whose files all stand on its own page. */
  whole: 40_000,
  /** On the first page of a report with further ones. */
  first: 20_000,
  /** On each further page. */
  further: 30_000,
};
