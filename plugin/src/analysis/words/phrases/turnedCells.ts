import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {isOn} from '../../../markdown/events/cellWords';
import type {ChangeEvent} from '../../../model/event';
import type {SpanLimit} from '../quotes/cutSpan';
import {exampleList} from './namedExamples';
import {joined, type Phrases, type PhraseValues} from './phrases';
import {isTurned, rowList, rowName} from './rowNames';

/** A column in which cells were turned on or off, with the labels of their rows. */
export interface TurnedColumn {
  column: string;
  rows: string[];
}

/** Rows that a clause names. */
const mostRows = 6;

/** The columns in which cells were turned as that of an event, its own first; nothing where the head of one is not known. */
export function turnedColumns(
  {kind, column, before, after}: ChangeEvent,
  alike: readonly ChangeEvent[],
): TurnedColumn[] {
  // A cell that says where or how a thing can be had is no mark of its column.
  if (!isTurned(kind) || column === null || !isOn((kind === 'table-cell-enabled' ? after : before) ?? '')) return [];
  const columns = new Map<string, string[]>([[column, []]]);
  for (const one of alike) {
    if (one.column === null || one.name === null) return [];
    columns.set(one.column, [...(columns.get(one.column) ?? []), one.name]);
  }
  return [...columns].map(([own, rows]) => ({column: own, rows: [...new Set(rows)]}));
}

/** Columns as a list, each with its rows. */
export function columnList(columns: readonly TurnedColumn[], limit: SpanLimit, phrases: Phrases): PhrasingContent[] {
  return joined(
    columns.map(({column, rows}) =>
      phrases.say('cells.column', {column: rowName(column, limit, phrases), rows: rowList(rows, limit, phrases)}),
    ),
    phrases,
  );
}

/** What a clause says of cells that were turned alike in one column: their rows. */
export function ofOneColumn(events: readonly ChangeEvent[], limit: SpanLimit, phrases: Phrases): PhraseValues {
  const [first] = events;
  if (!first) return {};
  const [own, ...others] = turnedColumns(first, events);
  const isAlike = events.every(({before, after}) => before === first.before && after === first.after);
  if (!own || others.length > 0 || own.rows.length < 2 || !isAlike) return {isOfOneColumn: 'no', rows: []};
  const shown = own.rows.slice(0, mostRows).map((label) => rowName(label, limit, phrases));
  return {isOfOneColumn: 'yes', rows: exampleList(shown, own.rows.length - shown.length, phrases)};
}
