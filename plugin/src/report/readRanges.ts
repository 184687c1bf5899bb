import {noStore, type Store} from '../cache/store';
import {emptyTree} from '../git/history';
import type {Repository} from '../git/openRepository';
import {prefetchBlobs} from '../git/prefetchBlobs';
import {missingObjectProblem, partialCloneProblem} from '../git/repositoryProblem';
import {readShallowCommits} from '../git/shallow';
import type {ResolvedRange} from '../model/range';
import type {PluginOptions} from '../options';
import type {UnresolvedRange} from '../ranges/resolveRanges';
import {keptReadings, type KeptReadings} from './keptReadings';
import {keptReading, readRange} from './readRange';
import type {RangeReading, ReadClone, ReadSettings, ReadSides} from './readRange';

export interface ReadRanges {
  read: {range: ResolvedRange; reading: RangeReading}[];
  /** Ranges whose files this clone lacks. */
  unreadable: UnresolvedRange[];
  /** How many readings came from the cache. */
  kept: number;
}

/** Readings by repository, ids and settings. */
export type RangeMemory = Map<string, Promise<RangeReading>>;

/** Where readings of earlier runs come from. */
export interface EarlierReadings {
  /** Of this process. */
  memory: RangeMemory;
  /** Of other processes. */
  store: Store;
}

/**
 * Reads all ranges: from memory, from the cache, else from git, one after the other.
 *
 * @throws {GitError | GitTimeoutError | OutputMismatchError} with the range in the message
 */
export async function readRanges(
  repository: Repository,
  ranges: readonly ResolvedRange[],
  options: Pick<PluginOptions, 'context' | 'limits'>,
  {memory, store}: EarlierReadings,
): Promise<ReadRanges> {
  const clone = {...repository, shallow: await readShallowCommits(repository.facts)};
  const settings = {context: options.context, ...options.limits};
  const keyOf = (sides: ReadSides): string => JSON.stringify([clone.git.folder, sides, settings]);
  const unread = ranges.map(sidesOf).filter((sides) => !memory.has(keyOf(sides)));
  const cache = unread.length === 0 ? null : await openReadings(clone, store, settings);
  const recalled = (await cache?.recall(unread)) ?? [];
  const isKept = (index: number): boolean => (recalled[index] ?? null) !== null;
  recalled.forEach((kept, index) => {
    const sides = unread[index];
    if (kept && sides) memory.set(keyOf(sides), Promise.resolve(keptReading(kept, clone, sides, settings)));
  });
  await prefetchBlobs(
    clone,
    unread.filter((_sides, index) => !isKept(index)),
  );
  const result: ReadRanges = {read: [], unreadable: [], kept: unread.filter((_sides, index) => isKept(index)).length};
  for (const range of ranges) {
    try {
      const sides = sidesOf(range);
      const reading = remembered(memory, keyOf(sides), () => readAndKeep(clone, sides, settings, cache));
      result.read.push({range, reading: await reading});
    } catch (error) {
      result.unreadable.push(unreadable(error, range, repository));
    }
  }
  return result;
}

/** Null where nothing is kept: a partial clone that may not be completed lacks what only git can tell. */
async function openReadings(
  {git, facts, shallow}: ReadClone,
  store: Store,
  settings: ReadSettings,
): Promise<KeptReadings | null> {
  const isUsable = store !== noStore && (!facts.partial || git.settings.network);
  return isUsable ? keptReadings({git, shallow}, store, settings) : null;
}

function remembered(memory: RangeMemory, key: string, read: () => Promise<RangeReading>): Promise<RangeReading> {
  const known = memory.get(key);
  if (known) {
    return known;
  }
  const reading = read();
  memory.set(key, reading);
  // A failure must not be remembered: the next try may find the commits.
  reading.catch(() => memory.delete(key));
  return reading;
}

async function readAndKeep(
  clone: ReadClone,
  sides: ReadSides,
  settings: ReadSettings,
  cache: KeptReadings | null,
): Promise<RangeReading> {
  const reading = await readRange(clone, sides, settings);
  const {diff, contents, log, complete} = reading;
  if (complete && log !== null) {
    await cache?.keep(sides, {diff, contents, log});
  }
  return reading;
}

function sidesOf({base, head, mergeBase}: ResolvedRange): ReadSides {
  const fromStart = Object.values(emptyTree).includes(base.oid);
  return {base: mergeBase ?? base.oid, head: head.oid, since: fromStart ? null : base.oid};
}

/** @throws what is not a matter of files that the clone lacks, with the range in the message */
function unreadable(error: unknown, range: ResolvedRange, {ci}: Repository): UnresolvedRange {
  const problem = partialCloneProblem(error, range.origin, ci) ?? missingObjectProblem(error, range.origin);
  if (problem === null) {
    throw withRange(error, range);
  }
  return {spec: {...range, base: range.base.ref, head: range.head.ref}, problems: [problem]};
}

/** The error keeps its class, by which callers tell faults apart. */
function withRange(error: unknown, {base, head, notation, origin}: ResolvedRange): unknown {
  if (error instanceof Error) {
    error.message = `${origin} (${base.ref}${notation}${head.ref}): ${error.message}`;
  }
  return error;
}
