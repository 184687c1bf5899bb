import type {ChangeEvent} from '../model/event';
import type {Block} from './block';
import {changeEvent} from './changeEvent';
import type {BlockMatch} from './matchBlocks';
import {proseEvents} from './proseEvents';
import {lineOf} from './statusEvents';
import {textTokens} from './textTokens';

const off = /^(?:[-–—✗✘❌❎]|no|n\/a|none|not (?:available|supported)\.?|(?:.*\b)?coming soon\b.*)?$/i;
const on = /^(?:[✅✓✔☑]\uFE0F?|yes|x|available|supported|ga|generally available)$/iu;

/** What changed in a row that both versions have. */
export function rowEvents(base: Block, head: Block, headText: string): ChangeEvent[] {
  const place = {section: head.section, line: lineOf({base, head})};
  if (sameTokens(base.text, head.text)) {
    const kind = base.text === head.text ? 'block-moved' : 'whitespace-changed';
    return [changeEvent(kind, {...place, before: labelOf(head), after: labelOf(head)})];
  }
  if (head.kind === 'table-head') return columnEvents(base, head, place);
  if (sameCells(base.columns, head.columns)) return cellEvents(base, head, headText, place);
  return cellEvents(base, {...head, cells: cellsUnder(base, head)}, headText, place);
}

function columnEvents(base: Block, head: Block, place: Pick<ChangeEvent, 'section' | 'line'>): ChangeEvent[] {
  const come = head.cells.filter((cell) => !base.cells.includes(cell));
  const gone = base.cells.filter((cell) => !head.cells.includes(cell));
  if (head.cells.length === base.cells.length) {
    return gone.map((before, index) => changeEvent('table-cell-changed', {...place, before, after: come[index] ?? ''}));
  }
  return [
    ...come.map((after) => changeEvent('table-column-added', {...place, after})),
    ...gone.map((before) => changeEvent('table-column-removed', {...place, before})),
  ];
}

function cellEvents(
  base: Block,
  head: Block,
  headText: string,
  place: Pick<ChangeEvent, 'section' | 'line'>,
): ChangeEvent[] {
  const events: ChangeEvent[] = [];
  for (const [index, after] of head.cells.entries()) {
    const before = base.cells[index] ?? '';
    if (sameTokens(before, after)) continue;
    const name = index > 0 && head.cells[0] ? head.cells[0] : null;
    if (off.test(plain(before)) && on.test(plain(after).split(' ', 1)[0] ?? '')) {
      events.push(changeEvent('table-cell-enabled', {...place, before, after, name}));
    } else if (on.test(plain(before)) && off.test(plain(after))) {
      events.push(changeEvent('table-cell-disabled', {...place, before, after, name}));
    } else {
      const columns = [head.columns[0] ?? '', base.columns[index] ?? ''];
      const inner = proseEvents({...base, text: before}, {...head, text: after, name, columns}, headText);
      events.push(...inner.map((event) => asCellEvent(event, name, before, after)));
    }
  }
  return events;
}

function asCellEvent(event: ChangeEvent, name: string | null, before: string, after: string): ChangeEvent {
  if (event.kind !== 'paragraph-reworded') return {...event, name: event.name ?? name};
  const whole = before.length + after.length < 60 && !/`.*`.*`/.test(before + after);
  return changeEvent('table-cell-changed', {
    ...event,
    name,
    before: whole ? before : event.before,
    after: whole ? after : event.after,
  });
}

/** The head's cells in the order of the base's columns, for the columns that both tables have. */
function cellsUnder(base: Block, head: Block): string[] {
  return base.columns.map((column, index) => {
    const at = head.columns.indexOf(column);
    return (at < 0 ? base.cells[index] : head.cells[at]) ?? '';
  });
}

function sameCells(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((cell, index) => cell === other[index]);
}

function plain(cell: string): string {
  return cell.replace(/[*_`]/g, '').trim();
}

function sameTokens(one: string, other: string): boolean {
  const tokens = (text: string) => textTokens(text).map((token) => token.text);
  return one === other || sameCells(tokens(one), tokens(other));
}

/** A row that only one version has. */
export function loneRowEvent({base, head}: BlockMatch): ChangeEvent | null {
  const row = head ?? base;
  if (row?.kind !== 'table-row') return null;
  const place = {section: row.section, line: lineOf({base, head}), name: row.columns[0] ?? null};
  const label = labelOf(row);
  return head
    ? changeEvent('table-row-added', {...place, after: label})
    : changeEvent('table-row-removed', {...place, before: label});
}

/** The first cell with something in it. */
function labelOf({cells, text}: Block): string {
  return cells.find((cell) => cell !== '') ?? text;
}
