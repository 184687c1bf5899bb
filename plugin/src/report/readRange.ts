import {binaryKinds, type BinaryKind} from '../git/binaryKind';
import type {Git} from '../git/git';
import {readDiff, type DiffLimits} from '../git/readDiff';
import type {DiffSettings} from '../git/diffArguments';
import {readTexts} from '../git/readTexts';
import type {ChangedFile, RangeDiff} from '../model/fileChange';
import type {ResolvedRange} from '../model/range';

/** All that git knows of a range; files, texts and kinds stand in one order. */
export interface RangeReading {
  diff: RangeDiff;
  texts: ChangedFile[];
  kinds: (BinaryKind | null)[];
}

/**
 * A site is loaded once for each of its locales, and again at every change in development: what was read for one is
 * right for all, because the commits of a key never change.
 */
const readings = new Map<string, Promise<RangeReading>>();

/** Reads a range from git, or from memory where this process has read it before. */
export async function readRange(
  git: Git,
  range: ResolvedRange,
  settings: DiffSettings & DiffLimits,
): Promise<RangeReading> {
  const base = range.mergeBase ?? range.base.oid;
  const key = JSON.stringify([git.folder, base, range.head.oid, settings]);
  const known = readings.get(key);
  if (known) {
    return known;
  }
  const reading = read(git, base, range.head.oid, settings);
  readings.set(key, reading);
  // A failure must not be remembered: the next try may find the commits.
  reading.catch(() => readings.delete(key));
  return reading;
}

async function read(git: Git, base: string, head: string, settings: DiffSettings & DiffLimits): Promise<RangeReading> {
  const diff = await readDiff(git, base, head, settings);
  return {diff, texts: await readTexts(git, diff.files), kinds: await binaryKinds(git, diff.files)};
}
