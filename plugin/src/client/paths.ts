import {visibleSegments} from './visibleSegments';

/** A path as text, with deceptive characters written out: `a[U+202E]b.md`. */
export function displayPath(path: string): string {
  return visibleSegments(path)
    .map((segment) => (typeof segment === 'string' ? segment : `[${segment.name}]`))
    .join('');
}

/** For each path the shortest end of it, in whole segments, that no other of the paths has: `index.md`, `guides/index.md`. */
export function shortPaths(paths: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const path of new Set(paths)) {
    for (const end of pathEnds(path)) {
      counts.set(end, (counts.get(end) ?? 0) + 1);
    }
  }
  return new Map(paths.map((path) => [path, pathEnds(path).find((end) => counts.get(end) === 1) ?? path]));
}

/** The ends of a path, shortest first: `c`, `b/c`, `a/b/c`. */
function pathEnds(path: string): string[] {
  const segments = path.split('/');
  return segments.map((_, index) => segments.slice(segments.length - 1 - index).join('/'));
}
