import type {HunkJson} from '../../model/report';

/** Lines that were replaced by others; line numbers are 1-based, an empty side stands before the line numbered. */
export interface Edit {
  oldStart: number;
  oldLines: string[];
  newStart: number;
  newLines: string[];
  /** The unchanged line below; empty at the end of a hunk. */
  below: string;
}

/** What the hunks of a file say, line by line. */
export interface Edits {
  edits: Edit[];
  /** True where only one side ends with a newline. */
  finalNewline: boolean;
}

/** The maximal replaced stretches of lines of a patch, in order; a CR at the end of a line is not part of it. */
export function editsOf(hunks: readonly HunkJson[]): Edits {
  const edits: Edit[] = [];
  let markers = '';
  for (const hunk of hunks) markers += addHunk(edits, hunk);
  return {edits, finalNewline: markers === '-' || markers === '+'};
}

/** True for a line of the base that an edit took away. */
export function losesLine({oldStart, oldLines}: Edit, line: number | undefined): boolean {
  return line !== undefined && oldStart <= line && line < oldStart + oldLines.length;
}

/** True for a line of the head that an edit brought. */
export function gainsLine({newStart, newLines}: Edit, line: number | undefined): boolean {
  return line !== undefined && newStart <= line && line < newStart + newLines.length;
}

/** Adds the edits of a hunk; returns the signs of the lines that git marks as having no newline. */
function addHunk(edits: Edit[], {oldStart, oldLines, newStart, newLines, lines}: HunkJson): string {
  let old = oldStart + (oldLines === 0 ? 1 : 0);
  let fresh = newStart + (newLines === 0 ? 1 : 0);
  let open: Edit | null = null;
  let markers = '';
  for (const [index, line] of lines.entries()) {
    const sign = line.charAt(0);
    const text = line.slice(1).replace(/\r$/, '');
    if (sign === '\\') markers += lines[index - 1]?.charAt(0) ?? '';
    else if (sign === '-' || sign === '+') {
      if (!open) edits.push((open = {oldStart: old, oldLines: [], newStart: fresh, newLines: [], below: ''}));
      (sign === '-' ? open.oldLines : open.newLines).push(text);
    } else {
      if (open) open.below = text;
      open = null;
    }
    if (sign === '-' || sign === ' ') old++;
    if (sign === '+' || sign === ' ') fresh++;
  }
  return markers;
}
