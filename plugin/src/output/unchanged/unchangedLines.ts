import type {HunkJson} from '../../model/report';
import type {UnchangedLines} from '../../model/unchanged';

/** What the two versions of a file have in common outside of a diff's hunks. */
export interface FileRemainder extends UnchangedLines {
  /** How many lines the head's version has. */
  headLines: number;
}

interface Texts {
  base: string;
  head: string;
}

/**
 * The unchanged lines around the hunks of a diff. Null where there are none, and where the texts are not those that the
 * hunks are of: no line is shown as unchanged that is not the same on both sides.
 */
export function unchangedLines({base, head}: Texts, hunks: readonly HunkJson[]): FileRemainder | null {
  const [oldLines, newLines] = [linesOf(base), linesOf(head)];
  const gaps: string[][] = [];
  let [oldEnd, newEnd] = [0, 0];
  for (const hunk of [...hunks, null]) {
    const oldStart = hunk === null ? oldLines.length : firstIndex(hunk.oldStart, hunk.oldLines);
    const newStart = hunk === null ? newLines.length : firstIndex(hunk.newStart, hunk.newLines);
    const gap = newLines.slice(newEnd, newStart);
    if (!equal(gap, oldLines.slice(oldEnd, oldStart)) || (hunk !== null && !isOf(hunk, newLines, newStart))) {
      return null;
    }
    gaps.push(gap);
    [oldEnd, newEnd] = [oldStart + (hunk?.oldLines ?? 0), newStart + (hunk?.newLines ?? 0)];
  }
  const hasLines = gaps.some(({length}) => length > 0);
  return hasLines ? {gaps, endsInNewline: head.endsWith('\n'), headLines: newLines.length} : null;
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Git numbers a side without lines by the line in front of it. */
function firstIndex(start: number, lines: number): number {
  return lines === 0 ? start : start - 1;
}

function isOf({lines}: HunkJson, newLines: readonly string[], start: number): boolean {
  const own = lines.filter((line) => line.startsWith(' ') || line.startsWith('+')).map((line) => line.slice(1));
  return equal(own, newLines.slice(start, start + own.length));
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}
