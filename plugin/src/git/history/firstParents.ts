import {readObjects} from '../catFile';
import type {Git} from '../git';

/** A commit of the line that one gets by following first parents: what a branch was at some time. */
export interface FirstParent {
  oid: string;
  /** Committer date, seconds since 1970 in UTC. */
  seconds: number;
}

export interface FirstParentHistory {
  /** Oldest first. */
  commits: FirstParent[];
  /** False where a shallow clone ends before the history does. */
  complete: boolean;
}

/**
 * The history of a branch as its first parents tell it.
 *
 * @param head full object id of a commit
 * @throws {GitError}
 */
export async function readFirstParents(git: Git, head: string): Promise<FirstParentHistory> {
  const {stdout} = await git.run(['rev-list', '--first-parent', '--timestamp', head, '--']);
  const lines = stdout.toString('latin1').split('\n').filter(Boolean);
  const commits = lines.reverse().map((line): FirstParent => {
    const [seconds, oid = ''] = line.split(' ');
    return {oid, seconds: Number(seconds)};
  });
  return {commits, complete: !(await hasParent(git, commits[0]?.oid ?? head))};
}

/** Asks the object: for rev-list, a commit at the boundary of a shallow clone has no parents. */
async function hasParent(git: Git, oid: string): Promise<boolean> {
  const commit = (await readObjects(git, [oid])).get(oid);
  const [header = ''] = commit?.bytes.toString('latin1').split('\n\n') ?? [];
  return /^parent /m.test(header);
}
