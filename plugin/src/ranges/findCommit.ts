import {ciHint} from '../git/opening/ciHints';
import type {Repository} from '../git/opening/openRepository';
import {listRefs} from '../git/history/refs';
import type {Problem} from '../model/problem';
import {findCommits, missingCommit} from './findCommits';

/**
 * Finds the commit that a source of ranges starts from or leads to.
 *
 * @param where the option that names it
 * @returns full object id, or what is wrong with the ref
 * @throws {GitError}
 */
export async function findCommit(repository: Repository, where: string, ref: string): Promise<string | Problem> {
  const {oids, failure} = await findCommits(repository, [ref]);
  return oids.get(ref) ?? missingCommit(repository, where, ref, await listRefs(repository.git), failure);
}

/** What to do about a shallow clone that a source of ranges cannot work with. */
export function deepenHint({ci, fetch}: Repository): string {
  const option = fetch === 'never' ? "\nOr set the option `fetch: 'missing'`." : '';
  return `${ciHint('history', ci)}${option}`;
}
