import type {Edit} from '../markdown/edits';

/** The lines of edits that stand elsewhere in the file now, and the edits without them. */
export interface MovedLines {
  moved: string[];
  rest: Edit[];
}

/** Lines that went in one place and came in another, as often as they did both. */
export function movedLines(edits: readonly Edit[]): MovedLines {
  const gone = counts(edits.flatMap(({oldLines}) => oldLines));
  const come = counts(edits.flatMap(({newLines}) => newLines));
  const shared = new Map([...gone].map(([line, count]) => [line, Math.min(count, come.get(line) ?? 0)]));
  const moved = [...shared].flatMap(([line, count]) => (count > 0 ? [line] : []));
  if (moved.length === 0) return {moved, rest: [...edits]};
  const [left, right] = [new Map(shared), new Map(shared)];
  const rest = edits.map((edit) => ({
    ...edit,
    oldLines: edit.oldLines.filter((line) => !isTaken(line, left)),
    newLines: edit.newLines.filter((line) => !isTaken(line, right)),
  }));
  return {moved, rest: rest.filter(({oldLines, newLines}) => [...oldLines, ...newLines].some(hasWords))};
}

/** Lines with words, as often as they stand there. */
function counts(lines: readonly string[]): Map<string, number> {
  const known = new Map<string, number>();
  for (const line of lines.map((own) => own.trim()).filter(hasWords)) known.set(line, (known.get(line) ?? 0) + 1);
  return known;
}

function hasWords(line: string): boolean {
  return /\w/.test(line);
}

function isTaken(line: string, left: Map<string, number>): boolean {
  const count = left.get(line.trim()) ?? 0;
  if (count > 0) left.set(line.trim(), count - 1);
  return count > 0;
}
