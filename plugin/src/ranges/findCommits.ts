import {resolveCommits} from '../git/catFile';
import {ciHint} from '../git/opening/ciHints';
import {fetchCommits, fetchWholeHistory} from '../git/fetching/deepen';
import {GitError} from '../git/errors';
import {hasRemote} from '../git/fetching/fetch';
import {emptyTree} from '../git/history/history';
import type {Repository} from '../git/opening/openRepository';
import {networkProblem} from '../git/opening/repositoryProblem';
import {readShallowCommits} from '../git/fetching/shallow';
import type {Problem} from '../model/problem';
import {unknownRef} from './resolveRef';

/** The commits that refs name. */
export interface FoundCommits {
  /** Full object ids by ref; refs that name no commit are not in it. The empty tree stands for itself. */
  oids: ReadonlyMap<string, string>;
  /** Why the rest could not be fetched, where that was tried. */
  failure: Problem | null;
}

/**
 * Finds the commits of all refs in one process. Those that a shallow clone lacks are fetched, where that is allowed.
 *
 * @throws {GitError}
 */
export async function findCommits(repository: Repository, refs: readonly string[]): Promise<FoundCommits> {
  const oids = new Map<string, string>();
  await resolveMore(repository, refs, oids);
  const missing = refs.filter((ref) => !oids.has(ref));
  if (missing.length === 0 || !(await mayFetch(repository))) {
    return {oids, failure: null};
  }
  try {
    const fetched = await fetchCommits(repository, missing);
    await resolveMore(repository, [...fetched.keys()], oids, [...fetched.values()]);
    if (missing.some((ref) => !oids.has(ref))) {
      // Expressions as `v1.0~3` and shortened ids have a meaning only where the history is.
      await fetchWholeHistory(repository);
      await resolveMore(repository, missing, oids);
    }
    return {oids, failure: null};
  } catch (error) {
    if (!(error instanceof GitError) || repository.git.settings.signal?.aborted) {
      throw error;
    }
    return {oids, failure: networkProblem(error, 'fetch', repository.remote)};
  }
}

/** Names of trees, blobs and nothing at all stay out. `names` are what git is asked for, where that is not the ref itself. */
async function resolveMore(
  {git, facts}: Repository,
  refs: readonly string[],
  oids: Map<string, string>,
  names = refs,
): Promise<void> {
  const found = await resolveCommits(git, names);
  refs.forEach((ref, index) => {
    const oid = ref === emptyTree[facts.objectFormat] ? ref : found[index];
    if (oid) {
      oids.set(ref, oid);
    }
  });
}

/** A full clone has what its owner wanted it to have: it is never touched. */
async function mayFetch({git, facts, fetch, remote}: Repository): Promise<boolean> {
  return fetch === 'missing' && (await readShallowCommits(facts)).size > 0 && hasRemote(git, remote);
}

/**
 * What to tell of a ref that names no commit: the name that may have been meant, and what to set for a better clone.
 *
 * @param known names that the repository has
 */
export function missingCommit(
  repository: Repository,
  where: string,
  ref: string,
  known: readonly string[],
  failure: Problem | null,
): Problem {
  const problem = unknownRef(where, ref, known);
  if (failure !== null) {
    return {...problem, what: `${problem.what}, and ${failure.what}`, fix: failure.fix ?? ''};
  }
  const {facts, ci, fetch, url} = repository;
  if (url !== null || !(facts.shallow || ci !== null)) {
    return problem;
  }
  const clone = facts.shallow ? 'The clone is shallow.' : 'The clone may lack tags and branches.';
  const option = facts.shallow && fetch === 'never' ? "\nOr set the option `fetch: 'missing'`." : '';
  // In a shallow clone a name is more likely to be missing than misspelt.
  const spelling = facts.shallow ? [] : [problem.fix ?? ''];
  return {...problem, fix: [...spelling, clone, `${ciHint('history', ci)}${option}`].join('\n')};
}
