/** A run of `before` that became a run of `after`; half-open index ranges, either may be empty. */
export interface SequenceRun {
  beforeStart: number;
  beforeEnd: number;
  afterStart: number;
  afterEnd: number;
}

/** Cells of the table of a longest common subsequence; above it, the middle counts as one run. */
const maxCells = 400_000;

/** The runs in which two sequences differ, in order. Linear in time and space beyond a cap. */
export function sequenceDiff(before: readonly string[], after: readonly string[]): SequenceRun[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let beforeEnd = before.length;
  let afterEnd = after.length;
  while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] === after[afterEnd - 1]) {
    beforeEnd--;
    afterEnd--;
  }
  if (start === beforeEnd && start === afterEnd) return [];
  const whole = {beforeStart: start, beforeEnd, afterStart: start, afterEnd};
  if (start === beforeEnd || start === afterEnd || (beforeEnd - start) * (afterEnd - start) > maxCells) return [whole];
  return runsOf(commonPairs(before.slice(start, beforeEnd), after.slice(start, afterEnd)), whole);
}

/** Index pairs of a longest common subsequence. */
function commonPairs(before: readonly string[], after: readonly string[]): [number, number][] {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  const length = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      lengths[row * width + column] =
        before[row] === after[column]
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let row = 0, column = 0; row < before.length && column < after.length;) {
    if (before[row] === after[column]) pairs.push([row++, column++]);
    else if (length(row + 1, column) >= length(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

function runsOf(pairs: [number, number][], whole: SequenceRun): SequenceRun[] {
  const runs: SequenceRun[] = [];
  let beforeStart = whole.beforeStart;
  let afterStart = whole.afterStart;
  const ends: [number, number][] = pairs.map(([b, a]) => [b + whole.beforeStart, a + whole.afterStart]);
  for (const [beforeEnd, afterEnd] of [...ends, [whole.beforeEnd, whole.afterEnd] as [number, number]]) {
    if (beforeEnd > beforeStart || afterEnd > afterStart) runs.push({beforeStart, beforeEnd, afterStart, afterEnd});
    beforeStart = beforeEnd + 1;
    afterStart = afterEnd + 1;
  }
  return runs;
}
