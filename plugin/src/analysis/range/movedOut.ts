import type {ChangedFile} from '../../model/fileChange';

/** Where most of what went from a page stands now. */
export interface MovedOut {
  /** The file that has most of it. */
  path: string;
  /** How many files have some of it. */
  files: number;
  /** Whether it is most of the page. */
  isMost: boolean;
}

/** Lines of a page that went elsewhere, from which on that is what happened to it. */
const leastLines = 20;
/** Lines of it that another file has, not by chance. */
const leastOfFile = 5;
const half = 0.5;

/**
 * Tells where a page went, of which more went elsewhere than came; null where that is not so.
 *
 * @param removed its telling lines that went
 * @param owners the files that have newly got a line, by the line
 * @param index of the page among the files
 */
export function movedOut(
  removed: readonly string[],
  owners: ReadonlyMap<string, readonly number[]>,
  index: number,
  files: readonly ChangedFile[],
): MovedOut | null {
  const {change, base} = files[index] ?? {};
  if (change?.status !== 'modified' || removed.length < leastLines) return null;
  const homes = removed.map((line) => (owners.get(line) ?? []).find((owner) => owner !== index));
  const found = homes.flatMap((home) => (home === undefined ? [] : [home]));
  if (found.length < leastLines || found.length <= half * removed.length) return null;
  const counts = new Map<number, number>();
  for (const home of found) counts.set(home, (counts.get(home) ?? 0) + 1);
  const [largest, ...others] = [...counts]
    .filter(([, count]) => count >= leastOfFile)
    .sort(([, one], [, other]) => other - one);
  const path = files[largest?.[0] ?? -1]?.change.path;
  if (path === undefined || change.additions > half * change.deletions) return null;
  const lines = (base ?? '').split('\n').length;
  return {path, files: others.length + 1, isMost: change.deletions * (found.length / removed.length) > half * lines};
}
