import type {ComponentType} from 'react';
import type {PageHunk, Spans} from '../model/pageHunk';

/** Lines are cut at this many UTF-16 units: the few that are longer make up a third of all diff bytes. */
const maxLineLength = 2000;

/** A stretch of a line's text and what Prism calls it, from the general to the special. */
export interface SyntaxToken {
  start: number;
  end: number;
  types: readonly string[];
}

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
  /** True for the last line of a file that does not end in a newline. */
  endsFile: boolean;
  /** Number of the line on the other side that this one became or was; null where there is none. */
  partner: number | null;
  /** Syntax of code, where it is known; ascending. */
  tokens?: readonly SyntaxToken[];
  /** Draws them; it is loaded with what finds them. */
  Syntax?: ComponentType<SyntaxProps>;
}

export interface SyntaxProps {
  /** The whole text of the line. */
  readonly text: string;
  readonly tokens: readonly SyntaxToken[];
  /** The part that is drawn. */
  readonly start: number;
  readonly end: number;
}

/** Unchanged lines around the hunks of a diff that are not shown. */
export interface Gap {
  /** 0 before the first hunk, and so on; as many as there are hunks for the one behind the last. */
  index: number;
  /** How many lines. */
  hidden: number;
}

/** Where the hunks of a diff leave out lines. */
export interface DiffGaps {
  /** Above each hunk; null where nothing is hidden there. */
  above: readonly (Gap | null)[];
  below: Gap | null;
}

export interface HunkRow {
  kind: 'hunk';
  /** The line above that git names the hunk's place by. */
  heading: string;
  /** Numbers of the first line on each side. */
  old: number;
  new: number;
  /** How many lines of each side there are from the last row to these. */
  skipped: SidesOf<number>;
  /** What is hidden above the hunk. */
  gap: Gap | null;
}

interface SidesOf<Value> {
  old: Value;
  new: Value;
}

/** Stands behind the last hunk for what is hidden there. */
export interface GapRow {
  kind: 'gap';
  gap: Gap;
}

export type DiffRow = LineRow | HunkRow | GapRow;

const noGaps: DiffGaps = {above: [], below: null};

/** Rows of a diff in reading order: for each hunk its header, then its lines. */
export function diffRows(hunks: readonly PageHunk[], {above, below} = noGaps): DiffRow[] {
  let shown = {old: 0, new: 0};
  const rows = hunks.flatMap((hunk, index) => {
    const [row, lines] = [hunkRow(hunk, shown, above[index] ?? null), hunkLines(hunk)];
    shown = {
      old: hunk.oldStart + lines.filter(({old}) => old !== null).length,
      new: hunk.newStart + lines.filter((line) => line.new !== null).length,
    };
    return [row, ...lines];
  });
  return below === null ? rows : [...rows, {kind: 'gap', gap: below}];
}

export function isLineRow(row: DiffRow): row is LineRow {
  return row.kind !== 'hunk' && row.kind !== 'gap';
}

/** Tells the rows of a diff apart, also when more lines come between them. */
export function rowKey(row: HunkRow | GapRow): string {
  return row.gap === null ? `hunk-${row.kind === 'hunk' ? row.new : ''}` : `gap-${row.gap.index}`;
}

/** Id of a line's row for permalinks: `item-5f2a1c-L3` on the base's side, `item-5f2a1c-R3` on the head's. */
export function lineId(anchor: string, row: LineRow): string {
  return row.new === null ? `${anchor}-L${row.old ?? 0}` : `${anchor}-R${row.new}`;
}

/** @param shown the numbers that the next lines would have without a gap */
function hunkRow({heading, oldStart, newStart}: PageHunk, shown: SidesOf<number>, gap: Gap | null): HunkRow {
  const skipped = {old: oldStart - shown.old, new: newStart - shown.new};
  return {kind: 'hunk', heading, old: oldStart, new: newStart, skipped, gap};
}

function hunkLines(hunk: PageHunk): LineRow[] {
  const marksReturns = mixesLineEndings(hunk.lines);
  const numbers = lineNumbers(hunk);
  const marks = lineMarks(hunk, numbers);
  return hunk.lines.flatMap((line, index) => {
    const sides = numbers[index];
    return sides === undefined || line.startsWith('\\')
      ? []
      : {
          kind: sides.old === null ? 'added' : sides.new === null ? 'removed' : 'context',
          ...sides,
          ...lineBody(line.slice(1), marksReturns),
          endsFile: hunk.lines[index + 1]?.startsWith('\\') ?? false,
          ...(marks.get(index) ?? noMarks),
        };
  });
}

type LineNumbers = Pick<LineRow, 'old' | 'new'>;

/** Of each line of a hunk; a mark of a missing final newline has none. */
function lineNumbers({lines, oldStart, newStart}: PageHunk): LineNumbers[] {
  let [oldLine, newLine] = [oldStart, newStart];
  return lines.map(([sign]) => ({
    old: sign === '-' || sign === ' ' ? oldLine++ : null,
    new: sign === '+' || sign === ' ' ? newLine++ : null,
  }));
}

type LineMarks = Pick<LineRow, 'words' | 'cells' | 'partner'>;

const noMarks: LineMarks = {words: [], cells: [], partner: null};

/** Marks of the lines that have a partner, by the line's index. */
function lineMarks({pairs = []}: PageHunk, numbers: readonly LineNumbers[]): Map<number, LineMarks> {
  return new Map(
    pairs.flatMap(([removed, added, removedWords, addedWords, removedCells = [], addedCells = []]) => [
      [removed, {words: removedWords, cells: removedCells, partner: numbers[added]?.new ?? null}],
      [added, {words: addedWords, cells: addedCells, partner: numbers[removed]?.old ?? null}],
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
