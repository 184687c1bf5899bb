import type {ChangeEvent, EventKind} from '../../model/event';
import type {FileFacts} from '../fileFacts';
import {addressOf} from '../pathKind';

/** The event that decides, or undefined where the condition does not hold. */
export type Condition = (facts: FileFacts) => ChangeEvent | undefined;

export function first(...kinds: EventKind[]): Condition {
  return ({events}) => events.find(({kind}) => kinds.includes(kind));
}

export function when(holds: (facts: FileFacts) => boolean, then: Condition = ({events}) => events[0]): Condition {
  return (facts) => (holds(facts) ? then(facts) : undefined);
}

export function isOf(...kinds: FileFacts['kind'][]): (facts: FileFacts) => boolean {
  return ({kind}) => kinds.includes(kind);
}

export function anyOf(...conditions: Condition[]): Condition {
  return (facts) => conditions.reduce<ChangeEvent | undefined>((found, fires) => found ?? fires(facts), undefined);
}

/** Share of lines from which on a part of a page has gone to, or come from, another file. */
export const half = 0.5;

/** Something in the file was replaced rather than only removed or only added. */
export const grows = ({file: {change}}: FileFacts) => change.additions >= 3 * change.deletions;
export const shrinks = ({file: {change}}: FileFacts) => change.deletions >= 4 * change.additions;

/** At least twice as much of the one kind as of the other. */
export function isMostly(events: readonly ChangeEvent[], kind: EventKind, opposite: EventKind): boolean {
  const count = (wanted: EventKind) =>
    events.reduce((sum, event) => sum + (event.kind === wanted ? event.count : 0), 0);
  return count(opposite) * 2 <= count(kind);
}

export const movesAddress = ({file: {change, base, head}, addressKept}: FileFacts): boolean => {
  if (change.status !== 'renamed' || change.oldPath === null || addressKept) return false;
  const [before, after] = [slugOf(base), slugOf(head)];
  if (before?.startsWith('/') && before === after) return false;
  return addressOf(change.oldPath) !== addressOf(change.path);
};

function slugOf(text: string | null): string | null {
  return /^---\r?\n(?:(?!---).*\r?\n)*?slug:\s*["']?([^\s"']+)/.exec(text ?? '')?.[1] ?? null;
}
