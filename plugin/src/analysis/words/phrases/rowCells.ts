import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {splitCells} from '../../../markdown/blocks/makeBlock';
import {isFillerHead, isOff, isOn} from '../../../markdown/events/cellWords';
import type {ChangeEvent} from '../../../model/event';
import type {ChangedFile} from '../../../model/fileChange';
import {lineAt, linesOf} from '../../../text/lineAt';
import {tableHead} from '../../types/names/listLead';
import {joined, type Phrases} from './phrases';
import {quote} from '../quotes/quotedSpans';
import {rowName} from './rowNames';

/** Both versions of a file, in which the rest of a row or of a column stands. */
export type Texts = Pick<ChangedFile, 'base' | 'head'>;

const cellSpan = {words: 8, characters: 56};
const nameSpan = {words: 5, characters: 48};
const mostCells = 3;
const mostNames = 5;
/** Columns of a table up to which the cells of a row can be told without their heads. */
const mostColumns = 6;

/**
 * What the cells say of rows that came or went, or of a column that came: where they are marked, else of rows that
 * came the first of them, and of rows that moved those that are new; nothing for other events.
 */
export function rowCells(events: readonly ChangeEvent[], texts: Texts | null, phrases: Phrases): PhrasingContent[] {
  const [first, ...others] = events;
  if (!first || !texts) return [];
  if (first.kind === 'table-row-removed') return ofLostRows(events, texts.base, phrases);
  if (first.kind === 'table-row-added') return ofRows(first, others, texts.head, phrases);
  if (first.kind === 'table-row-moved') return ofMovedRow(first, others, texts, phrases);
  return first.kind === 'table-column-added' && others.length === 0 ? ofColumn(first, texts.head, phrases) : [];
}

/** The rows in which a new column is marked, where some are not. */
function ofColumn({after, line}: ChangeEvent, head: string | null, phrases: Phrases): PhrasingContent[] {
  const at = splitCells(lineAt(head, line.new)).indexOf(after ?? '');
  const rows = rowsBelow(head, line.new).map(splitCells);
  const marked = rows.filter((cells) => isOn(cells[at] ?? ''));
  const mark = marked[0]?.[at] ?? '';
  if (at < 0 || mark === '' || marked.length === rows.length) return [];
  return ofMarks(
    'cells.rows',
    mark,
    marked.map((cells) => cells[0] ?? ''),
    phrases,
  );
}

/** The lines of a table below the line of its heads. */
function rowsBelow(text: string | null, line: number | undefined): string[] {
  const lines = linesOf(text).slice((line ?? 0) + 1);
  const end = lines.findIndex((one) => !one.includes('|'));
  return lines.slice(0, end < 0 ? undefined : end);
}

function ofMovedRow(
  {line}: ChangeEvent,
  others: readonly ChangeEvent[],
  {base, head}: Texts,
  phrases: Phrases,
): PhrasingContent[] {
  const former = splitCells(lineAt(base, line.old));
  const cells = splitCells(lineAt(head, line.new)).slice(1);
  return others.length > 0
    ? []
    : ofCells(
        cells.filter((cell) => !former.includes(cell)),
        phrases,
      );
}

/** The columns in which a new row is marked, or its first cells; of several, those that all of them have. */
function ofRows(
  {line, name}: ChangeEvent,
  others: readonly ChangeEvent[],
  head: string | null,
  phrases: Phrases,
): PhrasingContent[] {
  const cells = splitCells(lineAt(head, line.new));
  const {mark, columns} = marksOf(cells, splitCells(tableHead(head, line.new)));
  if (columns.length > 0 && others.length === 0) return ofMarks('cells.columns', mark, columns, phrases);
  if (mark !== '' || cells.length > mostColumns) return [];
  const known = splitCells(name ?? '');
  const rows = others.map((other) => splitCells(lineAt(head, other.line.new)));
  return ofCells(
    cells.filter((cell) => !known.includes(cell) && rows.every((row) => row.includes(cell))),
    phrases,
  );
}

function ofCells(cells: readonly string[], phrases: Phrases): PhrasingContent[] {
  const told = cells
    // Without its head, a number says nothing.
    .filter((cell) => !isOff(cell) && /\p{L}{2}/u.test(cell))
    .flatMap((cell) => cell.split(/<br ?\/?>/).map((part) => part.trim()))
    .filter((part) => quote(part, cellSpan) !== '')
    .slice(0, mostCells)
    .map((part) => rowName(part, cellSpan, phrases));
  return told.length === 0 ? [] : phrases.say('cells.row', {list: joined(told, phrases)});
}

/** The one column in which all rows that went were marked. */
function ofLostRows(events: readonly ChangeEvent[], base: string | null, phrases: Phrases): PhrasingContent[] {
  const marked = events.map(({line}) =>
    marksOf(splitCells(lineAt(base, line.old)), splitCells(tableHead(base, line.old))),
  );
  const columns = new Set(marked.map(({columns: own}) => own.join('|')));
  const [first] = marked;
  if (!first || columns.size > 1 || first.columns.length !== 1) return [];
  return ofMarks('cells.only', first.mark, first.columns, phrases);
}

/** The mark of a row of which other cells are not marked, and the columns in which it stands; none where one of these is not known. */
function marksOf(cells: readonly string[], heads: readonly string[]): {mark: string; columns: string[]} {
  const at = [...cells.keys()].filter((index) => isOn(cells[index] ?? ''));
  const columns = at.map((index) => heads[index] ?? '');
  const isSome = at.length > 0 && cells.some((cell, index) => index > 0 && isOff(cell));
  const isKnown = heads.length === cells.length && columns.every((head) => head !== '' && !isFillerHead(head));
  return {mark: cells[at[0] ?? -1] ?? '', columns: isSome && isKnown ? columns : []};
}

function ofMarks(
  message: 'cells.rows' | 'cells.columns' | 'cells.only',
  mark: string,
  names: readonly string[],
  phrases: Phrases,
): PhrasingContent[] {
  const list = joined(
    names.slice(0, mostNames).map((name) => rowName(name, nameSpan, phrases)),
    phrases,
  );
  return phrases.say(message, {mark: quote(mark, nameSpan), list, more: Math.max(0, names.length - mostNames)});
}
