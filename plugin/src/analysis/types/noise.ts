import type {ChangeEvent, EventKind} from '../../model/event';

/** Kinds of events that change nothing of what a page says, and the noise they make; the first that occurs names the file's. */
const noiseOf: [EventKind, string][] = [
  ['link-path-changed', 'link-path-only'],
  ['rewrapped', 'rewrapped-only'],
  ['list-renumbered', 'renumbered-only'],
  ['front-matter-metadata', 'metadata-only'],
  ['front-matter-position', 'metadata-only'],
  ['front-matter-tags', 'metadata-only'],
  ['front-matter-people', 'people-only'],
  ['front-matter-date', 'date-only'],
  ['whitespace-changed', 'whitespace-only'],
  ['final-newline', 'whitespace-only'],
];

/**
 * What stands in the place of a kind of noise for a file that gave way to one at the same address. That is no noise: what changed
 * is told of the other file. Reports fold it away as noise under this id all the same, which their readers know.
 */
export const replacedOnly = 'replaced-only';

const kinds = new Set(noiseOf.map(([kind]) => kind));

/** True for a kind of event that changes nothing of what a page says. */
export function isNoise(kind: EventKind): boolean {
  return kinds.has(kind);
}

/** The kind of noise that a file is; null where any of its events is more than that. */
export function noiseKind(events: readonly ChangeEvent[]): string | null {
  const left = new Set(events.map(({kind}) => kind));
  const known = noiseOf.filter(([kind]) => left.delete(kind));
  return left.size === 0 ? (known[0]?.[1] ?? null) : null;
}
