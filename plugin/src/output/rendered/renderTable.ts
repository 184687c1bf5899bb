import type {Block, BlockMatch} from '../../markdown/blocks/block';
import type {RenderedBlock, RenderedCell, RenderedMark, RenderedRow} from '../../model/rendered';
import {alignColumns, type ColumnPair} from './alignColumns';
import {compareInline, plainInline} from './compareInline';
import type {InlineTokenizer} from './inlineTokens';

/** The changed rows of a table below its head; null where a reader sees no change in them. */
export function renderTable(matches: readonly BlockMatch[], tokenize: InlineTokenizer): RenderedBlock | null {
  const columns = columnsOf(matches);
  const pairs = alignColumns(columns.base, columns.head);
  const rows = matches.flatMap((match) => {
    const row = renderRow(match, pairs, tokenize);
    return row === null ? [] : [{row, isHead: (match.head ?? match.base)?.kind === 'table-head'}];
  });
  if (rows.length === 0) return null;
  const head = rows.find(({isHead}) => isHead)?.row ?? plainHead(columns.head, pairs, tokenize);
  const body = rows.flatMap(({row, isHead}) => (isHead ? [] : [row]));
  const {mark} = head;
  const cells = mark ? head.cells.map((cell) => ({mark, ...cell})) : head.cells;
  return {type: 'table', head: cells.some(({content}) => content.length > 0) ? cells : [], rows: body};
}

/** A table whose head did not change has the same columns on both sides. */
function columnsOf(matches: readonly BlockMatch[]): Record<'base' | 'head', readonly string[]> {
  const rows = matches.map(({base, head}) => ({base: base && headOf(base), head: head && headOf(head)}));
  const base = rows.map((row) => row.base).find((columns) => columns !== null);
  const head = rows.map((row) => row.head).find((columns) => columns !== null);
  return {base: base ?? head ?? [], head: head ?? base ?? []};
}

/** Rows without a head have columns without names. */
function headOf({columns, cells}: {columns: readonly string[]; cells: readonly string[]}): readonly string[] {
  return columns.length > 0 ? columns : cells.map(() => '');
}

function plainHead(names: readonly string[], pairs: readonly ColumnPair[], tokenize: InlineTokenizer): RenderedRow {
  return {cells: pairs.map(([, head]) => ({content: head === null ? [] : plainInline(tokenize(names[head] ?? ''))}))};
}

function renderRow(
  {base, head, moved}: BlockMatch,
  pairs: readonly ColumnPair[],
  tokenize: InlineTokenizer,
): RenderedRow | null {
  const mark: RenderedMark | null = base === null ? 'ins' : head === null ? 'del' : null;
  let isChanged = mark !== null || moved === 'alone';
  const cells = pairs.map(([before, after]): RenderedCell => {
    const [old, fresh] = [tokenize(cellOf(base, before)), tokenize(cellOf(head, after))];
    if (mark !== null) return {content: plainInline(mark === 'ins' ? fresh : old)};
    const compared = compareInline(old, fresh);
    isChanged ||= compared.isChanged || before === null || after === null;
    if (before === null) return {mark: 'ins', content: plainInline(fresh)};
    return after === null ? {mark: 'del', content: plainInline(old)} : {content: compared.content};
  });
  return isChanged ? {...(mark && {mark}), cells} : null;
}

function cellOf(row: Block | null, column: number | null): string {
  // A pipe in a cell is escaped also where Markdown would not want it.
  return column === null ? '' : (row?.cells[column] ?? '').replace(/\\\|/g, '|');
}
