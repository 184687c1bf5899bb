/** The text of a table cell without the white space around it, and its offset in the row. */
export interface Cell {
  text: string;
  start: number;
}

/** True for a row of a Markdown table that begins with a pipe, also within quotes. */
export function isTableRow(line: string): boolean {
  return /^[\s>]*\|/.test(line);
}

/** The cells of a row in order: what stands behind one pipe and in front of the next, or of the end. */
export function rowCells(line: string): Cell[] {
  const cells: Cell[] = [];
  for (const match of line.matchAll(/\|((?:\\[^]|[^\\|])*)/g)) {
    const [, content = ''] = match;
    const text = content.trim();
    const space = text === '' ? 0 : content.indexOf(text);
    cells.push({text, start: match.index + 1 + space});
  }
  // Behind the last pipe there is no cell but where a writer left the pipe at the end out.
  return cells.at(-1)?.text === '' ? cells.slice(0, -1) : cells;
}
