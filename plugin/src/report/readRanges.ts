import {noStore, type Store} from '../cache/store';
import {emptyTree} from '../git/history/history';
import type {Repository} from '../git/opening/openRepository';
import {prefetchBlobs} from '../git/contents/prefetchBlobs';
import {missingObjectProblem, partialCloneProblem} from '../git/opening/repositoryProblem';
import {readShallowCommits} from '../git/fetching/shallow';
import type {ResolvedRange} from '../model/range';
import type {PluginOptions} from '../options';
import type {UnresolvedRange} from '../ranges/resolveRanges';
import {keptReadings, type KeptReadings} from './keptReadings';
import type {RangeMemory} from './rangeMemory';
import {keptReading} from './rangeReading';
import type {RangeReading, ReadClone, ReadSettings, ReadSides} from './rangeReading';
import {readBatch} from './readBatch';
import {withRange} from './withRange';

export interface ReadRanges {
  read: {range: ResolvedRange; reading: RangeReading}[];
  /** Ranges whose files this clone lacks. */
  unreadable: UnresolvedRange[];
  /** How many readings came from the cache. */
  kept: number;
}

/** Where readings of earlier runs come from. */
export interface EarlierReadings {
  /** Of this process. */
  memory: RangeMemory;
  /** Of other processes. */
  store: Store;
}

/**
 * Reads all ranges: from memory, from the cache, else from git.
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
  const keyOf = (range: ResolvedRange): string => JSON.stringify([clone.git.folder, sidesOf(range), settings]);
  return memory.alone(clone.git.folder, async () => {
    const unread = new Map(ranges.map((range) => [keyOf(range), range]));
    for (const key of memory.readings.keys()) unread.delete(key);
    const sources = {
      clone,
      settings,
      memory,
      cache: unread.size > 0 ? await openReadings(clone, store, settings) : null,
    };
    const kept = await recallReadings(sources, unread);
    await prefetchBlobs(clone, [...unread.values()].map(sidesOf));
    const failures = await readFromGit(sources, unread, repository);
    const result: ReadRanges = {read: [], unreadable: [], kept};
    for (const range of ranges) {
      const [reading, failure] = [memory.readings.get(keyOf(range)), failures.get(keyOf(range))];
      if (reading) result.read.push({range, reading});
      else result.unreadable.push(unreadable(failure, range, repository));
    }
    return result;
  });
}

interface ReadSources {
  clone: ReadClone;
  settings: ReadSettings;
  memory: RangeMemory;
  cache: KeptReadings | null;
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

/**
 * Moves what is kept to the memory.
 *
 * @param unread by the keys of the memory; what is found is taken out
 * @returns the number of ranges found
 */
async function recallReadings(
  {clone, settings, memory, cache}: ReadSources,
  unread: Map<string, ResolvedRange>,
): Promise<number> {
  const asked = [...unread];
  const found = (await cache?.recall(asked.map(([, range]) => sidesOf(range)))) ?? [];
  let count = 0;
  for (const [index, [key, range]] of asked.entries()) {
    const kept = found[index];
    if (!kept) continue;
    memory.readings.set(key, keptReading(kept, clone, sidesOf(range), settings));
    unread.delete(key);
    count += 1;
  }
  return count;
}

/** Ranges that are read together. */
const batchSize = 16;

/** @returns by the keys of the memory, why a range could not be read for want of files */
async function readFromGit(
  {clone, settings, memory, cache}: ReadSources,
  unread: ReadonlyMap<string, ResolvedRange>,
  repository: Repository,
): Promise<Map<string, unknown>> {
  const failures = new Map<string, unknown>();
  const entries = [...unread].map(([key, range]) => ({key, range, sides: sidesOf(range)}));
  for (let start = 0; start < entries.length; start += batchSize) {
    const batch = entries.slice(start, start + batchSize);
    const read = await readBatch(clone, batch, settings, async ({key, range}, work) => {
      try {
        await work();
      } catch (error) {
        unreadable(error, range, repository);
        failures.set(key, error);
      }
    });
    read.forEach(({of: {key}, reading}) => memory.readings.set(key, reading));
    await cache?.keep(read.map(({of: {sides}, reading}) => ({sides, reading})));
  }
  return failures;
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
