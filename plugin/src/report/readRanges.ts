import type {Repository} from '../git/openRepository';
import {prefetchBlobs} from '../git/prefetchBlobs';
import {missingObjectProblem, partialCloneProblem} from '../git/repositoryProblem';
import type {ResolvedRange} from '../model/range';
import type {PluginOptions} from '../options';
import type {UnresolvedRange} from '../ranges/resolveRanges';
import {readRange, type RangeReading} from './readRange';

export interface ReadRanges {
  read: {range: ResolvedRange; reading: RangeReading}[];
  /** Ranges whose files this clone lacks. */
  unreadable: UnresolvedRange[];
}

/**
 * Reads all ranges from git, one after the other.
 *
 * @throws {GitError | GitTimeoutError | OutputMismatchError} with the range in the message
 */
export async function readRanges(
  repository: Repository,
  ranges: readonly ResolvedRange[],
  options: Pick<PluginOptions, 'context' | 'limits'>,
): Promise<ReadRanges> {
  await prefetchBlobs(
    repository,
    ranges.map(({base, head, mergeBase}) => ({base: mergeBase ?? base.oid, head: head.oid})),
  );
  const result: ReadRanges = {read: [], unreadable: []};
  for (const range of ranges) {
    try {
      const reading = await readRange(repository, range, {context: options.context, ...options.limits});
      result.read.push({range, reading});
    } catch (error) {
      const problem =
        partialCloneProblem(error, range.origin, repository.ci) ?? missingObjectProblem(error, range.origin);
      if (problem === null) {
        throw withRange(error, range);
      }
      result.unreadable.push({spec: {...range, base: range.base.ref, head: range.head.ref}, problems: [problem]});
    }
  }
  return result;
}

/** The error keeps its class, by which callers tell faults apart. */
function withRange(error: unknown, {base, head, notation, origin}: ResolvedRange): unknown {
  if (error instanceof Error) {
    error.message = `${origin} (${base.ref}${notation}${head.ref}): ${error.message}`;
  }
  return error;
}
