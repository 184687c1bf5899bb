import {openingOf} from '../prose/opening';

/** The title of an admonition: `:::note[Title]`, or `:::note Title` as it was written before. */
export function admonitionTitle(text: string): string | null {
  const match = /^\s*:{3,}\s*[\w-]+(?:\[([^\n]*)\]|[ \t]+([^\s{[][^\n]*))/.exec(text);
  return (match?.[1] ?? match?.[2])?.trim() ?? null;
}

/** What readers know a note by: its title, else its first sentence; null where it has neither. */
export function noteName(lines: readonly string[]): string | null {
  // Between the lines of a quotation stand its marks: no passage that can be quoted goes over them.
  const [mark = '', ...body] = lines.flatMap((line, index) => {
    const text = line.replace(/^\s*(?:>\s?)*\s*/, '');
    if (/^:{3,}\s*$/.test(text)) return [];
    return index > 0 && /^\s*>/.test(line) ? ['', text] : [text];
  });
  return admonitionTitle(mark) ?? openingOf(body).lead;
}
