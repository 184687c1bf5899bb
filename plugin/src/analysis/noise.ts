import type {ChangeEvent, EventKind} from '../model/event';

/** Kinds of events that change nothing of what a page says, and the noise they make; the first that occurs names the file's. */
const noiseOf: [EventKind, string][] = [
  ['link-path-changed', 'link-path-only'],
  ['rewrapped', 'rewrapped-only'],
  ['front-matter-metadata', 'metadata-only'],
  ['front-matter-people', 'people-only'],
  ['front-matter-date', 'date-only'],
  ['whitespace-changed', 'whitespace-only'],
  ['final-newline', 'whitespace-only'],
];

/** The kind of noise that a file is; null where any of its events is more than that. */
export function noiseKind(events: readonly ChangeEvent[]): string | null {
  const kinds = new Set(events.map(({kind}) => kind));
  const known = noiseOf.filter(([kind]) => kinds.delete(kind));
  return kinds.size === 0 ? (known[0]?.[1] ?? null) : null;
}
