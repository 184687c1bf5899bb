import type {Edit} from './edits';

/** Which unchanged line of one version is which of the other. */
export interface LineMap {
  /** The head's line for a base line; null for a removed line. */
  toHead: (line: number) => number | null;
  toBase: (line: number) => number | null;
}

export function lineMap(edits: readonly Edit[]): LineMap {
  const base = edits.map(({oldStart, oldLines, newStart, newLines}) => ({
    start: oldStart,
    end: oldStart + oldLines.length,
    shift: newStart + newLines.length - oldStart - oldLines.length,
  }));
  const head = edits.map(({oldStart, oldLines, newStart, newLines}) => ({
    start: newStart,
    end: newStart + newLines.length,
    shift: oldStart + oldLines.length - newStart - newLines.length,
  }));
  return {toHead: (line) => mapped(base, line), toBase: (line) => mapped(head, line)};
}

interface Shift {
  start: number;
  /** First line after the edit. */
  end: number;
  shift: number;
}

function mapped(shifts: readonly Shift[], line: number): number | null {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.start ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  // Edits with an empty side start at the line before which they stand, and do not hold it.
  const last = shifts[low - 1];
  if (!last) return line;
  return line < last.end ? null : line + last.shift;
}
