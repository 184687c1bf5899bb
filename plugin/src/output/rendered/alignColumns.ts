import {sequenceDiff} from '../../markdown/prose/sequenceDiff';

/** Positions of one column on both sides; null on the side that lacks it. */
export type ColumnPair = readonly [base: number | null, head: number | null];

/** Pairs the columns of two versions of a table: by their places where there are as many, else by their names. */
export function alignColumns(base: readonly string[], head: readonly string[]): ColumnPair[] {
  if (base.length === head.length) return head.map((_, index): ColumnPair => [index, index]);
  const pairs: ColumnPair[] = [];
  let [i, j] = [0, 0];
  const end = {beforeStart: base.length, beforeEnd: base.length, afterStart: head.length, afterEnd: head.length};
  for (const {beforeStart, beforeEnd, afterStart, afterEnd} of [...sequenceDiff(base, head), end]) {
    while (i < beforeStart && j < afterStart) pairs.push([i++, j++]);
    while (i < beforeEnd && j < afterEnd) pairs.push([i++, j++]);
    while (i < beforeEnd) pairs.push([i++, null]);
    while (j < afterEnd) pairs.push([null, j++]);
  }
  return pairs;
}
