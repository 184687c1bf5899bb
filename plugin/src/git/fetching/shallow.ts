import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Git} from '../git';
import type {RepositoryFacts} from '../repository';

/**
 * Commits whose parents the clone leaves out, as they stand on disk at this moment.
 *
 * @returns full object ids; empty for a full clone
 */
export async function readShallowCommits(facts: Pick<RepositoryFacts, 'commonDir'>): Promise<ReadonlySet<string>> {
  try {
    const text = await readFile(path.join(facts.commonDir, 'shallow'), 'utf8');
    return new Set(text.split('\n').filter(Boolean));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      return new Set();
    }
    throw error;
  }
}

/**
 * Whether a history ends where the clone was cut and not where it began. For two commits and their one merge base: if
 * it does not, the merge base is the true one, as nothing between it and the two commits is hidden.
 *
 * @param stops full object ids of commits at which the history may end
 * @throws {GitError}
 */
export async function crossesBoundary(
  git: Git,
  shallow: ReadonlySet<string>,
  commits: readonly string[],
  stops: readonly string[],
): Promise<boolean> {
  if (shallow.size === 0) {
    return false;
  }
  const {stdout} = await git.run(['rev-list', ...commits, '--not', ...stops, '--']);
  return stdout
    .toString()
    .split('\n')
    .some((oid) => shallow.has(oid));
}
