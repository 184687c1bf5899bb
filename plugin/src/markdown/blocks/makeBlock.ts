import type {Block, BlockKind} from './block';

/** What the blocks around a node say about it. */
export interface BlockContext {
  lines: readonly string[];
  /** Which of the lines each one that was parsed stands for, from 1. */
  numbers: readonly number[];
  /** Number of lines of the document before `lines`. */
  offset: number;
  section: string | null;
  sectionId: string | null;
  /** Ids of the document's headings by their lines in it. */
  ids: ReadonlyMap<number, string>;
  kind: BlockKind;
  parent: number;
}

/** A block over lines of its section, numbered from 1. */
export function makeBlock(
  context: BlockContext,
  kind: BlockKind,
  [start, end]: readonly [number, number],
  extra: Partial<Block> = {},
): Block {
  return {
    kind,
    start: start + context.offset,
    end: end + context.offset,
    text: textOf(context.lines.slice(start - 1, end)),
    section: context.section,
    sectionId: context.sectionId,
    name: null,
    depth: 0,
    cells: [],
    label: '',
    columns: [],
    parent: context.parent,
    ...extra,
  };
}

/** Lines without the marks around them; one that stands behind the mark of a quotation ends the span of the one above. */
function textOf(lines: readonly string[]): string {
  return lines
    .map((line, index) => `${index === 0 ? '' : /^\s*>/.test(line) ? '\r\n' : '\n'}${line.replace(/^[\s>]+/, '')}`)
    .join('');
}

/** The source of the cells of a row; an escaped pipe does not end a cell. */
export function splitCells(line: string): string[] {
  return rowSources(line).map((cell) => cell.trim());
}

/** The same with the white space around the cells. */
export function rowSources(line: string): string[] {
  const inner = line.replace(/^[\s>]*\|?/, '').replace(/\|\s*$/, '');
  return inner.split(/(?<!\\)\|/);
}
