import type {ChangeEvent, EventKind} from '../../model/event';
import {eventWeight} from './eventWeight';
import {isStyle} from './heft';
import {isNoise} from '../types/noise';
import {mostTelling} from './telling';

/** Events of one kind, told in one sentence. */
export interface EventGroup {
  /** The one that the sentence is built on. */
  first: ChangeEvent;
  /** In the order of reading. */
  events: readonly ChangeEvent[];
  /** True where `first` is what a reader has to know first. */
  leads: boolean;
}

/** Kinds that say of an edit what another event of the same line may show in its words already. */
const marks: EventKind[] = ['preview-added', 'preview-removed', 'general-availability'];
/** Kinds that only show words, of which another event of the same line may say what they mean. */
const words: EventKind[] = ['paragraph-reworded', 'code-tokens-changed', 'table-cell-changed'];

/**
 * Groups by kind, in the order of their first events; those that hold deciding events stand before the others, and style and noise
 * behind what a page says.
 *
 * @param deciding what a reader has to know first, in that order
 */
export function groupEvents(events: readonly ChangeEvent[], deciding: readonly ChangeEvent[]): EventGroup[] {
  const leading = [...deciding];
  const groups = new Map<string, ChangeEvent[]>();
  const tellerOf = tellers(events);
  for (const event of events) {
    const teller = tellerOf(event);
    if (teller) {
      const at = leading.findIndex((one) => isSame(one, event));
      if (at >= 0) leading[at] = teller;
      continue;
    }
    const group = groups.get(event.kind);
    if (group) group.push(event);
    else groups.set(event.kind, [event]);
  }
  const told = [...groups.values()].map((own): EventGroup => {
    const decisive = own.find((event) => leading.some((one) => isSame(one, event)));
    return {first: decisive ?? representative(own), events: own, leads: decisive !== undefined};
  });
  return told.sort((one, other) => rank(one, leading) - rank(other, leading));
}

/** The events that have something of their own to say. */
export function toldOnce(events: readonly ChangeEvent[]): ChangeEvent[] {
  const tellerOf = tellers(events);
  return events.filter((event) => tellerOf(event) === undefined);
}

/** Finds the event that says the same as another one, and more. */
function tellers(events: readonly ChangeEvent[]): (event: ChangeEvent) => ChangeEvent | undefined {
  const byLine = new Map<string, ChangeEvent[]>();
  for (const event of events) {
    const own = byLine.get(lineKey(event));
    if (own) own.push(event);
    else byLine.set(lineKey(event), [event]);
  }
  return (event) => byLine.get(lineKey(event))?.find((other) => isToldBy(event, other));
}

/** Deciding events in their order, then what a page says, then how it says it, then noise. */
function rank({first, events, leads}: EventGroup, deciding: readonly ChangeEvent[]): number {
  if (leads) return deciding.findIndex((one) => isSame(one, first));
  if (isNoise(first.kind)) return deciding.length + 2;
  return deciding.length + (events.every(isStyle) ? 1 : 0);
}

/** A column that the diff does not show may have been left out since. */
function isSame(one: ChangeEvent, other: ChangeEvent): boolean {
  const isSameLine = one.line.old === other.line.old && one.line.new === other.line.new;
  return one.kind === other.kind && isSameLine && one.before === other.before && one.after === other.after;
}

/** True where another event says the same and more: a renamed heading shows its mark, and a requirement its words. */
function isToldBy(event: ChangeEvent, other: ChangeEvent): boolean {
  if (other === event) return false;
  if (marks.includes(event.kind) && other.kind === 'heading-renamed') {
    return event.after === null ? holds(other.before, event.before) : holds(other.after, event.after);
  }
  const isWeightier = words.includes(event.kind) && eventWeight(other.kind) < eventWeight(event.kind);
  return isWeightier && event.after !== null && holds(other.after, event.after);
}

function lineKey({line}: ChangeEvent): string {
  return `${line.old ?? ''}:${line.new ?? ''}`;
}

function holds(text: string | null, part: string | null): boolean {
  return part !== null && (text?.includes(part) ?? false);
}

/** The most telling event with both sides, else of all. */
export function representative(events: readonly ChangeEvent[]): ChangeEvent {
  const complete = events.filter(({before, after}) => before !== null && after !== null);
  const found = mostTelling(complete.length > 0 ? complete : events);
  if (!found) throw new Error('A group of events is empty.');
  return found;
}
