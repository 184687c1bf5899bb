import {deepenUntil, type Deepened} from './deepen';
import {hasRemote} from './fetch';
import {mergeBases} from '../history/history';
import {crossesBoundary, readShallowCommits} from './shallow';

export interface FoundMergeBases {
  /** Full object ids in git's order; empty where there is none. */
  bases: string[];
  /** False where a shallow clone hides history that could give another answer: git does not say so itself. */
  sound: boolean;
}

export interface DeepenableClone extends Deepened {
  fetch: 'never' | 'missing';
}

/**
 * Finds the merge bases of two commits and proves them: in a shallow clone there must be exactly one, and nothing
 * between it and the two commits may be cut off. Deepens the clone until that is so, where fetching is allowed.
 *
 * @throws {GitError}
 */
export async function soundMergeBases(clone: DeepenableClone, base: string, head: string): Promise<FoundMergeBases> {
  const found = await prove(clone, base, head);
  if (found.sound || clone.fetch === 'never' || !(await hasRemote(clone.git, clone.remote))) {
    return found;
  }
  await deepenUntil(clone, [base, head], async () => (await prove(clone, base, head)).sound);
  return prove(clone, base, head);
}

/** Whether commits are hidden that would count as reachable from `head` and not from `base` (null: from nothing). */
export async function countIsCut(
  {git, facts}: Pick<Deepened, 'git' | 'facts'>,
  base: string | null,
  head: string,
): Promise<boolean> {
  const shallow = await readShallowCommits(facts);
  if (shallow.size === 0) {
    return false;
  }
  const commits = base === null ? [head] : [base, head];
  return crossesBoundary(git, shallow, commits, base === null ? [] : await mergeBases(git, base, head));
}

async function prove({git, facts}: Deepened, base: string, head: string): Promise<FoundMergeBases> {
  const shallow = await readShallowCommits(facts);
  const bases = await mergeBases(git, base, head);
  const sound =
    shallow.size === 0 || (bases.length === 1 && !(await crossesBoundary(git, shallow, [base, head], bases)));
  return {bases, sound};
}
