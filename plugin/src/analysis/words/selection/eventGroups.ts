import type {ChangeEvent, EventKind} from '../../../model/event';
import {isDefinition} from '../phrases/definitions';
import {variantOf} from '../phrases/eventPhrase';
import {eventWeight} from './eventWeight';
import {isStyle} from './heft';
import {bareName} from '../../types/names/itemNames';
import {isNoise} from '../../types/noise';
import {mostTelling} from '../quotes/telling';

/** Events of one kind, told in one sentence. */
export interface EventGroup {
  /** The one that the sentence is built on. */
  first: ChangeEvent;
  /** In the order of reading. */
  events: readonly ChangeEvent[];
  /** True where `first` is told whatever else has room. */
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
 * @param titled what the file's title speaks of, which is told where it stands
 */
export function groupEvents(
  events: readonly ChangeEvent[],
  deciding: readonly ChangeEvent[],
  titled: ChangeEvent | null,
): EventGroup[] {
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
    const group = groups.get(groupOf(event));
    if (group) group.push(event);
    else groups.set(groupOf(event), [event]);
  }
  const isTitled = (event: ChangeEvent) => titled !== null && isSame(titled, event);
  const told = [...groups.values()].flatMap((own): EventGroup[] => {
    const decisive = own.find((event) => leading.some((one) => isSame(one, event)));
    if (decisive) return bySides(decisive, own, true);
    const shown = own.find(isTitled);
    return shown ? ofTitle(shown, own) : bySides(representative(own), own, false);
  });
  return told.sort((one, other) => rank(one, leading) - rank(other, leading));
}

/** Paragraphs that gave way to others are told apart from those that only went. */
function groupOf({kind, before, after, column}: ChangeEvent): string {
  if (isDefinition({kind, column})) return 'definition';
  return kind === 'paragraph-removed' ? `${kind}${variantOf({before, after})}` : kind;
}

/** What a title speaks of and what is like it; beside it the sentences that lack another side than it does. */
function ofTitle(titled: ChangeEvent, own: readonly ChangeEvent[]): EventGroup[] {
  const isAlike = (event: ChangeEvent) => variantOf(event) === variantOf(titled);
  const others = own.filter((event) => !isAlike(event));
  if (others.length === 0) return [{first: titled, events: own, leads: true}];
  if (titled.kind !== 'paragraph-reworded') return bySides(representative(own), own, false);
  return [{first: titled, events: own.filter(isAlike), leads: true}, ...bySides(representative(others), others, false)];
}

/** What only came is told in other words than what only went, or became something else. */
function bySides(first: ChangeEvent, events: readonly ChangeEvent[], leads: boolean): EventGroup[] {
  const variant = variantOf(first);
  if (variant === '') return [{first, events, leads}];
  const alike = events.filter((event) => variantOf(event) === variant);
  const others = events.filter((event) => variantOf(event) !== variant);
  const rest = others.length === 0 ? [] : bySides(representative(others), others, false);
  return [{first, events: alike, leads}, ...rest];
}

/** The events that have something of their own to say. */
export function toldOnce(events: readonly ChangeEvent[]): ChangeEvent[] {
  const tellerOf = tellers(events);
  return events.filter((event) => tellerOf(event) === undefined);
}

/** The events that none of those says that were made for the whole: of a value that gave way to another, the words that show it. */
export function untold(events: readonly ChangeEvent[], made: readonly ChangeEvent[]): readonly ChangeEvent[] {
  const exchange = ({before, after}: ChangeEvent) => `${bareName(before) ?? ''}\n${bareName(after) ?? ''}`;
  const told = new Set(made.filter(({kind, after}) => kind === 'value-removed' && after !== null).map(exchange));
  return events.filter((event) => event.kind !== 'paragraph-reworded' || !told.has(exchange(event)));
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
function rank({first, events}: EventGroup, deciding: readonly ChangeEvent[]): number {
  const at = deciding.findIndex((one) => isSame(one, first));
  if (at >= 0) return at;
  if (isNoise(first.kind)) return deciding.length + 2;
  return deciding.length + (events.every(isStyle) ? 1 : 0);
}

/** True for a group that holds what a reader has to know first. */
export function isDecided({first}: EventGroup, deciding: readonly ChangeEvent[]): boolean {
  return deciding.some((one) => isSame(one, first));
}

/** A column that the diff does not show may have been left out since. */
export function isSame(one: ChangeEvent, other: ChangeEvent): boolean {
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
function representative(events: readonly ChangeEvent[]): ChangeEvent {
  const complete = events.filter(({before, after}) => before !== null && after !== null);
  const found = mostTelling(complete.length > 0 ? complete : events);
  if (!found) throw new Error('A group of events is empty.');
  return found;
}
