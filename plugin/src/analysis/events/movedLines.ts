import type {Edit} from '../../markdown/matching/edits';
import {sequenceDiff} from '../../markdown/prose/sequenceDiff';
import {countsOf} from '../../text/countsOf';
import {collapsed} from '../../text/collapsed';

/** The lines of edits that stand elsewhere in the file now, and the edits without them. */
export interface MovedLines {
  moved: string[];
  rest: Edit[];
}

/** Lines that went in one place and came in another, as often as they did both. */
export function movedLines(edits: readonly Edit[]): MovedLines {
  const gone = countsOf(filledLines(edits.flatMap(({oldLines}) => oldLines)));
  const come = countsOf(filledLines(edits.flatMap(({newLines}) => newLines)));
  const shared = new Map([...gone].map(([line, count]) => [line, Math.min(count, come.get(line) ?? 0)]));
  const moved = [...shared].flatMap(([line, count]) => (count > 0 && /\w/.test(line) ? [line] : []));
  if (moved.length === 0) return {moved, rest: [...edits]};
  const [left, right] = [new Map(shared), new Map(shared)];
  const rest = edits.map((edit) => ({
    ...edit,
    oldLines: edit.oldLines.filter((line) => !isTaken(line, left)),
    newLines: edit.newLines.filter((line) => !isTaken(line, right)),
  }));
  return {moved, rest: rest.filter(({oldLines, newLines}) => [...oldLines, ...newLines].some(isFilled))};
}

/** Edits without the lines that stay where they are and differ at most in white space, as where a final newline changed. */
export function withoutStayingLines(edits: readonly Edit[]): Edit[] {
  return edits.flatMap((edit) => {
    const runs = sequenceDiff(edit.oldLines.map(collapsed), edit.newLines.map(collapsed));
    return runs.map(({beforeStart, beforeEnd, afterStart, afterEnd}) => ({
      oldStart: edit.oldStart + beforeStart,
      oldLines: edit.oldLines.slice(beforeStart, beforeEnd),
      newStart: edit.newStart + afterStart,
      newLines: edit.newLines.slice(afterStart, afterEnd),
      below: edit.newLines[afterEnd] ?? edit.below,
    }));
  });
}

function filledLines(lines: readonly string[]): string[] {
  return lines.filter(isFilled).map(collapsed);
}

function isFilled(line: string): boolean {
  return line.trim() !== '';
}

function isTaken(line: string, left: Map<string, number>): boolean {
  const count = left.get(collapsed(line)) ?? 0;
  if (count > 0) left.set(collapsed(line), count - 1);
  return count > 0;
}
