import type {ChangedFile} from '../../model/fileChange';

/** Of a new file, the removed one that its content stood in; of a removed one, the new file that it stands in. */
export interface TwinFile {
  path: string;
  /** How many of the file's telling lines both hold. */
  lines: number;
  /** Their share of the file's telling lines, from 0 to 1. */
  share: number;
}

const leastLines = 5;
const leastShare = 0.35;

/**
 * The file that holds most of the lines, where these are many.
 *
 * @param lines of the file, without short ones
 * @param owners the files that hold a line alone, by the line
 */
export function twinFile(
  lines: readonly string[],
  owners: ReadonlyMap<string, number>,
  files: readonly ChangedFile[],
): TwinFile | null {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const owner = owners.get(line) ?? -1;
    if (owner >= 0) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const [owner, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [-1, 0]);
  const path = files[owner]?.change.path;
  if (path === undefined || count < leastLines || count < leastShare * lines.length) return null;
  return {path, lines: count, share: count / lines.length};
}
