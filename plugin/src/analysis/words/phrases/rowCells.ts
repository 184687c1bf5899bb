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

/** What one row that moved to a table with other columns got; what changed under the same ones is told as that. Nothing of several. */
function ofMovedRow(
  {line}: ChangeEvent,
  others: readonly ChangeEvent[],
  {base, head}: Texts,
  phrases: Phrases,
): PhrasingContent[] {
  if (others.length > 0 || tableHead(base, line.old) === tableHead(head, line.new)) return [];
  const former = splitCells(lineAt(base, line.old));
  const [, ...cells] = headedCells(head, line.new);
  return ofCells(
    cells.filter(({cell}) => !former.includes(cell)),
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
  const cells = headedCells(head, line.new);
  const {mark, columns} = marksOf(cells);
  if (columns.length > 0 && others.length === 0) return ofMarks('cells.columns', mark, columns, phrases);
  if (mark !== '' || cells.length > mostColumns) return [];
  const known = splitCells(name ?? '');
  const rows = others.map((other) => splitCells(lineAt(head, other.line.new)));
  return ofCells(
    cells.filter(({cell}) => !known.includes(cell) && rows.every((row) => row.includes(cell))),
    phrases,
  );
}

/** A cell with the head of its column; empty where that is not known. */
interface HeadedCell {
  cell: string;
  head: string;
}

function headedCells(text: string | null, line: number | undefined): HeadedCell[] {
  const cells = splitCells(lineAt(text, line));
  const heads = splitCells(tableHead(text, line));
  const isKnown = heads.length === cells.length;
  return cells.map((cell, index) => {
    const head = heads[index] ?? '';
    return {cell, head: isKnown && !isFillerHead(head) ? head : ''};
  });
}

/** Of a column that only describes the rows, the head says nothing that its cells do not say. */
const describing = /^\W*(?:descriptions?|values?|notes?|details?|comments?|remarks?|summary|purpose)\W*$/i;

/** The first cells that say something, those of one column with its head. */
function ofCells(cells: readonly HeadedCell[], phrases: Phrases): PhrasingContent[] {
  const parts = cells
    // Without its head, a number says nothing.
    .filter(({cell}) => !isOff(cell) && /\p{L}{2}/u.test(cell))
    .flatMap(({cell, head}) => cell.split(/<br ?\/?>/).map((part) => ({part: part.trim(), head})))
    .filter(({part}) => quote(part, cellSpan) !== '')
    .slice(0, mostCells);
  const told = [...new Set(parts.map(({head}) => head))].map((head) => {
    const own = parts.filter((one) => one.head === head).map(({part}) => rowName(part, cellSpan, phrases));
    const shown = describing.test(head) ? '' : quote(head, nameSpan);
    const list = joined(own, phrases);
    return shown === '' ? list : phrases.say('cells.headed', {cells: list, head: shown});
  });
  if (told.length === 0) return [];
  // The cells of one column may be tied by a word themselves.
  const list = told.reduce((first, second) => phrases.say('list.comma', {first, second}));
  return phrases.say('cells.row', {list});
}

/** The one column in which all rows that went were marked. */
function ofLostRows(events: readonly ChangeEvent[], base: string | null, phrases: Phrases): PhrasingContent[] {
  const marked = events.map(({line}) => marksOf(headedCells(base, line.old)));
  const columns = new Set(marked.map(({columns: own}) => own.join('|')));
  const [first] = marked;
  if (!first || columns.size > 1 || first.columns.length !== 1) return [];
  return ofMarks('cells.only', first.mark, first.columns, phrases);
}

/** The mark of a row of which other cells are not marked, and the columns in which it stands; none where one of these is not known. */
function marksOf(cells: readonly HeadedCell[]): {mark: string; columns: string[]} {
  const marked = cells.filter(({cell}) => isOn(cell));
  const columns = marked.map(({head}) => head);
  const isSome = marked.length > 0 && cells.some(({cell}, index) => index > 0 && isOff(cell));
  return {mark: marked[0]?.cell ?? '', columns: isSome && columns.every((head) => head !== '') ? columns : []};
}

function ofMarks(
  message: 'cells.rows' | 'cells.columns' | 'cells.only',
  mark: string,
  names: readonly string[],
  phrases: Phrases,
): PhrasingContent[] {
  const more = Math.max(0, names.length - mostNames);
  const list = joined(
    names.slice(0, mostNames).map((name) => rowName(name, nameSpan, phrases)),
    phrases,
    more,
  );
  return phrases.say(message, {mark: quote(mark, nameSpan), list, more});
}
