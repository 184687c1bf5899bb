/** A tag of a component that goes on in the next line. */
const opened = /^[\s>]*<[A-Z][\w.]*(?:\s[^<>]*)?$/;

/**
 * The line on which the tag of a component ends that begins on a line and goes on over others; null where none does.
 *
 * @param start the line, numbered from 1
 * @param end the last line of the paragraph, which the tag ends with where it is not closed
 */
export function componentEnd(lines: readonly string[], start: number, end: number): number | null {
  if (start === end || !opened.test(lines[start - 1] ?? '')) return null;
  let depth = 0;
  for (let line = start; line <= end; line += 1) {
    const text = lines[line - 1] ?? '';
    // What quotation marks hold opens and closes nothing.
    for (const sign of text.replace(/"[^"]*"|'[^']*'/g, ''))
      depth += '{[('.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0;
    if (depth <= 0 && />\s*$/.test(text)) return line;
  }
  return end;
}
