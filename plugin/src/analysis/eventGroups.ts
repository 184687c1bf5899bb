import type {ChangeEvent, EventKind} from '../model/event';
import {eventWeight} from './eventWeight';
import {isNoise} from './noise';
import {mostTelling} from './telling';

/** Events of one kind, told in one sentence. */
export interface EventGroup {
  /** The one that the sentence is built on. */
  first: ChangeEvent;
  /** In the order of reading. */
  events: readonly ChangeEvent[];
}

/** Kinds that say of an edit what another event of the same line may show in its words already. */
const marks: EventKind[] = ['preview-added', 'preview-removed', 'general-availability'];
/** Kinds that only show words, of which another event of the same line may say what they mean. */
const words: EventKind[] = ['paragraph-reworded', 'code-tokens-changed', 'table-cell-changed'];

/** Groups by kind, in the order of their first events; noise is told behind what a reader of the page sees. */
export function groupEvents(events: readonly ChangeEvent[]): EventGroup[] {
  const groups = new Map<string, ChangeEvent[]>();
  const byLine = new Map<string, ChangeEvent[]>();
  for (const event of events) {
    const own = byLine.get(lineKey(event));
    if (own) own.push(event);
    else byLine.set(lineKey(event), [event]);
  }
  for (const event of events) {
    if (byLine.get(lineKey(event))?.some((other) => isToldBy(event, other))) continue;
    const group = groups.get(event.kind);
    if (group) group.push(event);
    else groups.set(event.kind, [event]);
  }
  const told = [...groups.values()].map((own) => ({first: representative(own), events: own}));
  const isSeen = ({first}: EventGroup) => !isNoise(first.kind);
  return [...told.filter(isSeen), ...told.filter((group) => !isSeen(group))];
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
