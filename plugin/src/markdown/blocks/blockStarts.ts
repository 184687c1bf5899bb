/** Marks around a block, and the first character of a line that says no more of its block than that it has words. */
const plainStart = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:[\p{L}"'(){},;$@&%/.!\\[]|[*_]{1,3}\p{L}|`(?!`)|\|)/u;
/** Below the head of a table, where as many cells are marked as the head has. */
const delimiterRow = /^[ \t>]*[|:-][ \t|:-]*$/;

/**
 * The lines as a parser of blocks needs them: of those with plain words, what they begin with, as the rest says nothing of blocks
 * and takes time to parse. Whole stay heads of tables, what may end an HTML block, and sections with definitions, which go on over
 * several lines.
 */
export function blockStarts(lines: readonly string[]): readonly string[] {
  if (lines.some((line) => line.includes(']:'))) return lines;
  return lines.map((line, index) => {
    const start = plainStart.exec(line)?.[0];
    if (start === undefined || line.includes('>', start.length)) return line;
    return [line, lines[index + 1] ?? ''].some((one) => delimiterRow.test(one)) ? line : start;
  });
}
