import type {Edit} from './edits';

/** Where a line of the base stands among the lines of the head; a removed one half a line before what came in its place. */
export function headPlace(old: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const {oldStart, oldLines, newStart, newLines} of edits) {
    if (oldStart > old) break;
    if (old < oldStart + oldLines.length) return newStart - 0.5;
    shift = newStart + newLines.length - oldStart - oldLines.length;
  }
  return old + shift;
}
