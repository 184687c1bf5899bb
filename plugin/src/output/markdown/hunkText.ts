import type {HunkJson} from '../../model/report';

/** A hunk as in a unified diff, without a line break at the end; its lines are passed on as they are. */
export function hunkText(hunk: HunkJson): string {
  const header = `@@ -${lineRange(hunk.oldStart, hunk.oldLines)} +${lineRange(hunk.newStart, hunk.newLines)} @@`;
  return [hunk.heading === '' ? header : `${header} ${hunk.heading}`, ...hunk.lines].join('\n');
}

/** Git leaves out a count of one. */
function lineRange(start: number, lines: number): string {
  return lines === 1 ? String(start) : `${start},${lines}`;
}
