import type {IndexEntry, SeenMark} from '../model/pages';

/** Whether an entry came after what a reader has seen. No clock is asked: the mark is what was the newest entry then. */
export function isNewSince(entry: Pick<IndexEntry, 'date' | 'permalink'>, seen: SeenMark): boolean {
  return entry.date > seen.date || (entry.date === seen.date && !seen.permalinks.includes(entry.permalink));
}

/** A mark from the browser's storage; null for anything that is none. */
export function parseSeenMark(text: string | null): SeenMark | null {
  const value = parseJson(text ?? 'null');
  return isSeenMark(value) ? value : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isSeenMark(value: unknown): value is SeenMark {
  return (
    typeof value === 'object' &&
    value !== null &&
    'date' in value &&
    typeof value.date === 'string' &&
    'permalinks' in value &&
    Array.isArray(value.permalinks)
  );
}
