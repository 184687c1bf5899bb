import type {PageHunk, Spans} from '../model/pages';
import type {HunkJson} from '../model/report';

/** Lines are cut at this many UTF-16 units: the few that are longer make up a third of all diff bytes. */
const maxLineLength = 2000;

export interface LineRow {
  kind: 'context' | 'added' | 'removed';
  /** 1-based line numbers; null on the side that has no such line. */
  old: number | null;
  new: number | null;
  text: string;
  /** What is cut from the end of the text, until a reader asks for it. */
  rest: string;
  /** The words that differ from the other side's line, and the table cells. */
  words: Spans;
  cells: Spans;
  /** True where the line ends in CR and its hunk mixes both line endings. */
  carriageReturn: boolean;
}

export type DiffRow = LineRow | {kind: 'hunk'; text: string} | {kind: 'no-newline'};

/** Rows of a diff in reading order: for each hunk its header, then its lines. */
export function diffRows(hunks: readonly PageHunk[]): DiffRow[] {
  return hunks.flatMap((hunk) => [{kind: 'hunk', text: hunkHeader(hunk)} as const, ...hunkLines(hunk)]);
}

/** Id of a line's row for permalinks: `item-5f2a1c-L3` on the base's side, `item-5f2a1c-R3` on the head's. */
export function lineId(anchor: string, row: LineRow): string {
  return row.new === null ? `${anchor}-L${row.old ?? 0}` : `${anchor}-R${row.new}`;
}

function hunkHeader({oldStart, oldLines, newStart, newLines, heading}: HunkJson): string {
  return `@@ -${side(oldStart, oldLines)} +${side(newStart, newLines)} @@ ${heading}`.trimEnd();
}

/** Git leaves a count of one unsaid. */
function side(start: number, lines: number): string {
  return lines === 1 ? `${start}` : `${start},${lines}`;
}

function hunkLines(hunk: PageHunk): DiffRow[] {
  const marks = lineMarks(hunk);
  const marksReturns = mixesLineEndings(hunk.lines);
  let oldLine = hunk.oldStart;
  let newLine = hunk.newStart;
  return hunk.lines.map((line, index) => {
    const body = {...lineBody(line.slice(1), marksReturns), ...(marks.get(index) ?? noMarks)};
    switch (line[0]) {
      case '+':
        return {kind: 'added', old: null, new: newLine++, ...body};
      case '-':
        return {kind: 'removed', old: oldLine++, new: null, ...body};
      case '\\':
        return {kind: 'no-newline'};
      default:
        return {kind: 'context', old: oldLine++, new: newLine++, ...body};
    }
  });
}

type LineMarks = Pick<LineRow, 'words' | 'cells'>;

const noMarks: LineMarks = {words: [], cells: []};

/** Marks of the lines that have any, by the line's index. */
function lineMarks({pairs = []}: PageHunk): Map<number, LineMarks> {
  return new Map(
    pairs.flatMap(([removed, added, removedWords, addedWords, removedCells = [], addedCells = []]) => [
      [removed, {words: removedWords, cells: removedCells}],
      [added, {words: addedWords, cells: addedCells}],
    ]),
  );
}

/** Where all lines end alike, a mark at each of them would only be noise. */
function mixesLineEndings(lines: readonly string[]): boolean {
  const content = lines.filter((line) => !line.startsWith('\\'));
  const withReturn = content.filter((line) => line.endsWith('\r')).length;
  return withReturn > 0 && withReturn < content.length;
}

function lineBody(line: string, marksReturns: boolean): Pick<LineRow, 'text' | 'rest' | 'carriageReturn'> {
  const endsInReturn = line.endsWith('\r');
  const whole = endsInReturn ? line.slice(0, -1) : line;
  const length = whole.length > maxLineLength ? cutLength(whole) : whole.length;
  return {text: whole.slice(0, length), rest: whole.slice(length), carriageReturn: marksReturns && endsInReturn};
}

/** Cuts in front of a surrogate pair rather than through it. */
function cutLength(line: string): number {
  const last = line.charCodeAt(maxLineLength - 1);
  return last >= 0xd800 && last <= 0xdbff ? maxLineLength - 1 : maxLineLength;
}
