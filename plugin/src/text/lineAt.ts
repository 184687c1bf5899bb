/** The two texts that were asked for last, as rules ask for many lines of one file. */
const recent: {text: string; lines: readonly string[]}[] = [];

/** The lines of a text. */
export function linesOf(text: string | null): readonly string[] {
  const known = recent.find((one) => one.text === text);
  if (known) return known.lines;
  const fresh = {text: text ?? '', lines: (text ?? '').split('\n')};
  recent.unshift(fresh);
  recent.splice(2);
  return fresh.lines;
}

/** A line of a text by its number, 1-based, as events give it; empty where there is none. */
export function lineAt(text: string | null, line: number | undefined): string {
  return linesOf(text)[(line ?? 0) - 1] ?? '';
}

/** True for a line that opens or closes a fenced block of code. */
export function isFence(line: string): boolean {
  return /^\s*(?:`{3,}|~{3,})/.test(line);
}

/** For each line of a text, whether it stands inside a fenced block of code. */
export function linesOfCode(text: string | null): boolean[] {
  let isInside = false;
  return linesOf(text).map((line) => {
    const isMark = isFence(line);
    if (isMark) isInside = !isInside;
    return isInside && !isMark;
  });
}

/** A line with nothing between the marks of its code. */
export function withoutCodeSpans(line: string): string {
  return line.replace(/`[^`]*`/g, '``');
}

/** The lines of a fenced block of code around a line, without that line; empty outside of blocks. */
export function codeAround(text: string | null, line: number | undefined): string {
  const lines = linesOf(text);
  const at = (line ?? 0) - 1;
  const isOpening = (index: number) => isFence(lines[index] ?? '');
  let start = at - 1;
  while (start >= 0 && !isOpening(start)) start -= 1;
  const isInside = lines.slice(0, start + 1).filter(isFence).length % 2 === 1;
  if (at < 0 || !isInside) return '';
  let end = at + 1;
  while (end < lines.length && !isOpening(end)) end += 1;
  return [...lines.slice(start + 1, at), ...lines.slice(at + 1, end)].join('\n');
}

/** The lines of all samples of a document. */
export function samplesOf(text: string | null): string {
  const isCode = linesOfCode(text);
  return linesOf(text)
    .filter((_, index) => isCode[index])
    .join('\n');
}
