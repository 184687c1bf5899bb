/** Marks around a block, and the first character of a line that says no more of its block than that it has words. */
const plainStart = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(?:[\p{L}"'(){},;$@&%/.!\\[]|[*_]{1,3}\p{L}|`(?!`)|\|)/u;
/** Such a start with nothing but white space before it. */
const bareStart = /^([ \t]*)[^\s>|]+$/;
/** Below the head of a table, where as many cells are marked as the head has. */
const delimiterRow = /^[ \t>]*[|:-][ \t|:-]*$/;

/** What a parser needs of some lines. */
export interface BlockStarts {
  text: string;
  /** The line that each line of the text stands for, from 1. */
  numbers: readonly number[];
}

/**
 * The lines as a parser of blocks needs them: of those with plain words, what they begin with, as the rest says nothing of blocks
 * and takes time to parse; and of many in a row, the first ones and the last. Whole stay heads of tables, what may end an HTML block,
 * and sections with definitions, which go on over several lines.
 */
export function blockStarts(lines: readonly string[]): BlockStarts {
  const needed = lines.some((line) => line.includes(']:'))
    ? lines.map((text, index) => ({text, number: index + 1}))
    : withoutMiddles(startsOf(lines));
  return {text: needed.map(({text}) => text).join('\n'), numbers: needed.map(({number}) => number)};
}

interface LineStart {
  text: string;
  number: number;
  /** The white space before plain words; null for all other lines, and for the rows of tables, each of which is a block. */
  indent: string | null;
}

function startsOf(lines: readonly string[]): LineStart[] {
  let isTable = false;
  return lines.map((line, index) => {
    isTable = line.trim() !== '' && (isTable || delimiterRow.test(line));
    const start = plainStart.exec(line)?.[0];
    const isWhole =
      start === undefined ||
      line.includes('>', start.length) ||
      [line, lines[index + 1] ?? ''].some((one) => delimiterRow.test(one));
    const indent = isWhole || isTable ? null : (bareStart.exec(start)?.[1] ?? null);
    return {text: isWhole ? line : start, number: index + 1, indent};
  });
}

/** Without lines of words in the middle of a block: the first of several may be the end of another one, the second is not. */
function withoutMiddles(starts: readonly LineStart[]): LineStart[] {
  return starts.filter(
    ({indent}, index) =>
      indent === null || ![index - 2, index - 1, index + 1].every((beside) => starts[beside]?.indent === indent),
  );
}
