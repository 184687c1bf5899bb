import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {type DateShift, dateShift, isDateAlone} from '../../../markdown/events/dateChange';
import type {ChangeEvent} from '../../../model/event';
import {setsDay} from '../../types/statements/retirements';
import {exampleList, type ExampleRoom, fittingNames} from './namedExamples';
import {type Phrases, plainText} from './phrases';
import {rowName} from './rowNames';

const rowSpan = {words: 5, characters: 48};
const leastRows = 2;
/** Of rows with two dates each, in a clause and in a highlight. */
const room: ExampleRoom = {least: 3, characters: 260};
const highlightRoom: ExampleRoom = {least: 3, characters: 460};

/** True for the cell of a row in which a date became another one. */
export function isOfDate({kind, before, after, name}: ChangeEvent): boolean {
  return kind === 'table-cell-changed' && name !== null && isDateAlone(before) && isDateAlone(after);
}

/** Whether all of some rows have later dates now, or all of them earlier ones. */
export function shiftOf(rows: readonly ChangeEvent[]): DateShift {
  const [shift = 'other', ...others] = new Set(rows.map(({before, after}) => dateShift(before ?? '', after ?? '')));
  return others.length === 0 ? shift : 'other';
}

/**
 * The rows whose dates changed, those first of which only the earliest day was known, some with both dates; nothing for fewer rows than make a list.
 *
 * @param place where they stand, for a highlight; null for a clause
 */
export function changedDates(
  events: readonly ChangeEvent[],
  {most, place}: {most: number; place: PhrasingContent[] | null},
  phrases: Phrases,
): PhrasingContent[] {
  const rows = events.filter(isOfDate);
  if (rows.length < leastRows) return [];
  const told = new Map<string, {item: PhrasingContent[]; rows: number}>();
  const isSet = ({before, after}: ChangeEvent) => setsDay(before ?? '', after ?? '');
  for (const {name, before, after} of [...rows.filter(isSet), ...rows.filter((row) => !isSet(row))]) {
    const row = rowName(name ?? '', rowSpan, phrases);
    const item = phrases.say('dates.row', {row, before: before ?? '', after: after ?? ''});
    const known = told.get(plainText(item));
    told.set(plainText(item), {item, rows: (known?.rows ?? 0) + 1});
  }
  const shown = fittingNames(
    [...told.values()].map(({item, ...one}) => ({...one, text: item})),
    place === null ? room : highlightRoom,
  ).slice(0, most);
  const more = rows.length - shown.reduce((sum, one) => sum + one.rows, 0);
  const list = exampleList(
    shown.map(({text}) => text),
    more,
    phrases,
  );
  const values = {count: rows.length, rows: list, shift: shiftOf(rows)};
  return place === null ? phrases.say('dates', values) : phrases.say('gather.dates', {...values, place});
}
