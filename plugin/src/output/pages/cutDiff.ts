import type {PageHunk} from '../../model/pageHunk';
import type {Weight} from './pageLimits';
import {lineWeight} from './pageWeights';

/**
 * Cuts a diff into parts that each fit on a page, between lines where a hunk alone is too long. A line that became another
 * one on a later page loses its marks: nothing of its text.
 */
export function cutDiff(hunks: readonly PageHunk[], page: Weight): PageHunk[][] {
  const parts: PageHunk[][] = [[]];
  let used: Weight = {bytes: 0, lines: 0};
  const add = (hunk: PageHunk, from: number, to: number): void => {
    if (from < to) parts.at(-1)?.push(sliceHunk(hunk, from, to));
  };
  for (const hunk of hunks) {
    let start = 0;
    for (const [index, line] of hunk.lines.entries()) {
      const {bytes, lines} = lineWeight(line);
      const fits = used.bytes + bytes <= page.bytes && used.lines + lines <= page.lines;
      // What says that a line has no end stands with the line.
      if (!fits && used.bytes > 0 && !line.startsWith('\\')) {
        add(hunk, start, index);
        parts.push([]);
        [start, used] = [index, {bytes: 0, lines: 0}];
      }
      used = {bytes: used.bytes + bytes, lines: used.lines + lines};
    }
    add(hunk, start, hunk.lines.length);
  }
  return parts;
}

function sliceHunk(hunk: PageHunk, from: number, to: number): PageHunk {
  if (from === 0 && to === hunk.lines.length) {
    return hunk;
  }
  const [before, lines] = [hunk.lines.slice(0, from), hunk.lines.slice(from, to)];
  const isInside = (index: number): boolean => from <= index && index < to;
  const pairs = hunk.pairs
    ?.filter(([removed, added]) => isInside(removed) && isInside(added))
    .map(([removed, added, ...spans]): NonNullable<PageHunk['pairs']>[number] => [
      removed - from,
      added - from,
      ...spans,
    ]);
  const [oldLines, newLines] = [countSide(lines, '-'), countSide(lines, '+')];
  return {
    heading: hunk.heading,
    oldStart: startOf(hunk.oldStart, hunk.oldLines, countSide(before, '-'), oldLines),
    oldLines,
    newStart: startOf(hunk.newStart, hunk.newLines, countSide(before, '+'), newLines),
    newLines,
    lines,
    ...(pairs && pairs.length > 0 && {pairs}),
  };
}

function countSide(lines: readonly string[], sign: '-' | '+'): number {
  return lines.filter((line) => line.startsWith(' ') || line.startsWith(sign)).length;
}

/** A side without lines is named by the line before it, as git does. */
function startOf(start: number, lines: number, before: number, own: number): number {
  const first = lines === 0 ? start + 1 : start;
  return first + before - (own === 0 ? 1 : 0);
}
