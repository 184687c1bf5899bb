import {isOff} from '../../../markdown/events/cellWords';
import type {ChangeEvent} from '../../../model/event';
import type {Condition} from '../conditions';
import {isGone} from '../names/itemNames';
import {isOfLacks} from '../names/listLead';
import {isOfNeed} from '../statements/demands';

/**
 * A cell of a row that both versions have: another row that took its place says nothing. What need not be given breaks nothing, and
 * what a column of limits says holds the other way round.
 */
export const cellDisabled: Condition = ({events, file: {base}}) =>
  events.find(
    (event) =>
      (isTurned(event, 'off') && !isOfNeed(event.column) && isOfStandingRow(event, base)) || isLimitTold(event),
  );

/** The other way round. */
export const cellEnabled: Condition = ({events}) => events.find((event) => isTurned(event, 'on'));

/** A cell in a column of what cannot be done, or of where things are short, says nothing more, or no longer “all”. */
export const cellLimitLifted: Condition = ({events}) =>
  events.find(({kind, before, after, column}) => kind === 'table-cell-changed' && isLess(column, before, after));

function isLimitTold({kind, before, after, column}: ChangeEvent): boolean {
  return kind === 'table-cell-changed' && isLess(column, after, before);
}

/** A column of what cannot be done, what goes, or where things are short: to say yes in it is no good news. */
function isOfLess(column: string | null): boolean {
  return isOfLacks(column ?? '') || /\bconstrained\b/i.test(column ?? '');
}

function isLess(column: string | null, more: string | null, less: string | null): boolean {
  const isAll = (cell: string | null) => /^\W*all\b/i.test(cell ?? '');
  if (!isOfLess(column) || isOff(more ?? '')) return false;
  return isOff(less ?? '') || (isAll(more) && !isAll(less));
}

function isTurned({kind, column}: ChangeEvent, to: 'on' | 'off'): boolean {
  return kind === (isOfLess(column) === (to === 'on') ? 'table-cell-disabled' : 'table-cell-enabled');
}

function isOfStandingRow({name}: ChangeEvent, base: string | null): boolean {
  return name === null || !isGone(withoutFootnotes(name), base);
}

function withoutFootnotes(label: string): string {
  return (label.split('|', 1)[0] ?? label).replace(/<sup>.*?<\/sup>/g, '').trim();
}
