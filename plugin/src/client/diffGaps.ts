import type {PageHunk} from '../model/pageHunk';
import type {DiffGaps, Gap} from './diffRows';
import type {LineTarget} from './lineTarget';

/** How many lines lie before the first hunk, between each two, and behind the last. */
export function gapSizes(hunks: readonly PageHunk[], headLines: number): number[] {
  return gapBounds(hunks, headLines).map(({start, end}) => end - start);
}

/** The gaps while nothing of them is shown. */
export function foldedGaps(hunks: readonly PageHunk[], headLines: number): DiffGaps {
  const gaps = gapSizes(hunks, headLines).map((hidden, index) => (hidden > 0 ? {index, hidden} : null));
  return {above: gaps.slice(0, -1), below: gaps.at(-1) ?? null};
}

/** Lines of the head, counted from 0; `end` is not of the gap. `shift` leads from the head's numbers to the base's. */
interface GapBounds {
  start: number;
  end: number;
  shift: number;
}

function gapBounds(hunks: readonly PageHunk[], headLines: number): GapBounds[] {
  let [start, shift] = [0, 0];
  const bounds = hunks.map(({newStart, newLines, oldLines}): GapBounds => {
    // Git numbers a side without lines by the line in front of it.
    const end = newLines === 0 ? newStart : newStart - 1;
    const gap = {start, end, shift};
    [start, shift] = [end + newLines, shift + oldLines - newLines];
    return gap;
  });
  return [...bounds, {start, end: Math.max(start, headLines), shift}];
}

/** How many lines of each gap have to be shown for the lines that an address points to; gaps without any are left out. */
export function targetedGaps(
  hunks: readonly PageHunk[],
  headLines: number,
  {side, from, to}: LineTarget,
): Map<number, number> {
  const wanted = gapBounds(hunks, headLines).flatMap(({start, end, shift}, index): [number, number][] => {
    const offset = side === 'L' ? shift : 0;
    const [first, last] = [Math.max(from - offset - 1, start), Math.min(to - offset, end)];
    return first < last ? [[index, index === hunks.length ? last - start : end - first]] : [];
  });
  return new Map(wanted);
}

/**
 * The head's number of the first line that appears, where a reader asks for more lines of a gap.
 *
 * @param before how many of its lines were shown
 * @param after how many are shown then
 */
export function firstNewLine(
  hunks: readonly PageHunk[],
  headLines: number,
  gap: number,
  {before, after}: {before: number; after: number},
): number {
  const {start, end} = gapBounds(hunks, headLines)[gap] ?? {start: 0, end: 0};
  return gap === hunks.length ? start + before + 1 : Math.max(start, end - after) + 1;
}

/** A longer gap is shown a part at a time. */
const maxAtOnce = 150;
const part = 100;

/** How many lines of a gap come at once. */
export function linesAtOnce({hidden}: Gap): number {
  return hidden <= maxAtOnce ? hidden : part;
}
