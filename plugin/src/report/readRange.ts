import {binaryKinds, type BinaryKind} from '../git/binaryKind';
import {type CommitLog, readCommitLog} from '../git/commitLog';
import {emptyTree} from '../git/history';
import type {Repository} from '../git/openRepository';
import {readDiff, type DiffLimits} from '../git/readDiff';
import type {DiffSettings} from '../git/diffArguments';
import {readShallowCommits} from '../git/shallow';
import {readTexts} from '../git/readTexts';
import type {ChangedFile, RangeDiff} from '../model/fileChange';
import type {ResolvedRange} from '../model/range';

/** All that git knows of a range; files, texts and kinds stand in one order. */
export interface RangeReading {
  diff: RangeDiff;
  texts: ChangedFile[];
  kinds: (BinaryKind | null)[];
  /** Null where the clone does not tell. */
  log: CommitLog | null;
}

export type ReadSettings = DiffSettings & DiffLimits & {commits: number};

/**
 * A site is loaded once for each of its locales, and again at every change in development: what was read for one is
 * right for all, because the commits of a key never change.
 */
const readings = new Map<string, Promise<RangeReading>>();

/** Reads a range from git, or from memory where this process has read it before. */
export async function readRange(
  repository: Pick<Repository, 'git' | 'facts'>,
  range: ResolvedRange,
  settings: ReadSettings,
): Promise<RangeReading> {
  const key = JSON.stringify([repository.git.folder, range.base.oid, range.mergeBase, range.head.oid, settings]);
  const known = readings.get(key);
  if (known) {
    return known;
  }
  const reading = read(repository, range, settings);
  readings.set(key, reading);
  // A failure must not be remembered: the next try may find the commits.
  reading.catch(() => readings.delete(key));
  return reading;
}

async function read(
  {git, facts}: Pick<Repository, 'git' | 'facts'>,
  {base, head, mergeBase}: ResolvedRange,
  settings: ReadSettings,
): Promise<RangeReading> {
  const diff = await readDiff(git, mergeBase ?? base.oid, head.oid, settings);
  const start = Object.values(emptyTree).includes(base.oid) ? null : base.oid;
  const shallow = await readShallowCommits(facts);
  return {
    diff,
    texts: await readTexts(git, diff.files),
    kinds: await binaryKinds(git, diff.files),
    log: await readCommitLog(git, start, head.oid, {maxCommits: settings.commits, shallow}),
  };
}
