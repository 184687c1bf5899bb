import type {LinePair, PageHunk} from '../model/pageHunk';
import type {UnchangedLines} from '../model/unchanged';
import {gapSizes} from './diffGaps';
import type {DiffGaps, Gap} from './diffRows';

export interface ExpandedHunks extends DiffGaps {
  hunks: PageHunk[];
}

/**
 * A diff with more of the lines around its hunks: above a hunk those nearest to it, behind the last hunk those that follow
 * it. Hunks with nothing hidden between them become one.
 *
 * @param headLines how many lines the head's version has
 * @param shown how many lines of each gap are wanted; more than there are is all
 */
export function expandHunks(
  hunks: readonly PageHunk[],
  headLines: number,
  unchanged: UnchangedLines,
  shown: ReadonlyMap<number, number>,
): ExpandedHunks {
  const result: PageHunk[] = [];
  const above: (Gap | null)[] = [];
  const sizes = gapSizes(hunks, headLines);
  const shownOf = (index: number): number => Math.min(shown.get(index) ?? 0, sizes[index] ?? 0);
  const gapAt = (index: number): Gap | null => {
    const hidden = (sizes[index] ?? 0) - shownOf(index);
    return hidden > 0 ? {index, hidden} : null;
  };
  hunks.forEach((hunk, index) => {
    const count = shownOf(index);
    const grown = withLinesAbove(hunk, count === 0 ? [] : (unchanged.gaps[index]?.slice(-count) ?? []));
    const former = result.at(-1);
    if (former && count > 0 && gapAt(index) === null) {
      result[result.length - 1] = joined(former, grown);
    } else {
      result.push(grown);
      above.push(gapAt(index));
    }
  });
  const [last, below] = [result.pop(), gapAt(hunks.length)];
  const behind = unchanged.gaps[hunks.length]?.slice(0, shownOf(hunks.length)) ?? [];
  const endsFile = behind.length > 0 && below === null && !unchanged.endsInNewline;
  return {hunks: [...result, ...(last ? [withLinesBelow(last, behind, endsFile)] : [])], above, below};
}

function withLinesAbove(hunk: PageHunk, lines: readonly string[]): PageHunk {
  if (lines.length === 0) {
    return hunk;
  }
  const {oldStart, newStart} = firstLines(hunk);
  return {
    ...withCount(hunk, lines.length),
    oldStart: oldStart - lines.length,
    newStart: newStart - lines.length,
    // Git names the nearest line of its kind above the hunk: it may be one of the lines that are in the hunk now.
    heading: hunk.heading !== '' && lines.some((line) => line.startsWith(hunk.heading)) ? '' : hunk.heading,
    lines: [...lines.map(asContext), ...hunk.lines],
    ...shiftedPairs(hunk, lines.length),
  };
}

function withLinesBelow(hunk: PageHunk, lines: readonly string[], endsFile: boolean): PageHunk {
  if (lines.length === 0) {
    return hunk;
  }
  return {
    ...withCount(hunk, lines.length),
    ...firstLines(hunk),
    lines: [...hunk.lines, ...lines.map(asContext), ...(endsFile ? ['\\ No newline at end of file'] : [])],
  };
}

function joined(first: PageHunk, second: PageHunk): PageHunk {
  const moved = shiftedPairs(second, first.lines.length).pairs ?? [];
  return {
    ...first,
    ...firstLines(first),
    oldLines: first.oldLines + second.oldLines,
    newLines: first.newLines + second.newLines,
    lines: [...first.lines, ...second.lines],
    pairs: [...(first.pairs ?? []), ...moved],
  };
}

function withCount(hunk: PageHunk, added: number): PageHunk {
  return {...hunk, oldLines: hunk.oldLines + added, newLines: hunk.newLines + added};
}

/** Git numbers a side without lines by the line in front of it; with lines, it has the number of the first. */
function firstLines({oldStart, oldLines, newStart, newLines}: PageHunk): Pick<PageHunk, 'oldStart' | 'newStart'> {
  return {
    oldStart: oldLines === 0 ? oldStart + 1 : oldStart,
    newStart: newLines === 0 ? newStart + 1 : newStart,
  };
}

function asContext(line: string): string {
  return ` ${line}`;
}

function shiftedPairs({pairs}: PageHunk, by: number): Pick<PageHunk, 'pairs'> {
  const moved = pairs?.map(([removed, added, ...marks]): LinePair => [removed + by, added + by, ...marks]);
  return moved ? {pairs: moved} : {};
}
