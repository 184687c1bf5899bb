import {resolveCommits} from '../catFile';
import type {Git} from '../git';
import {commitDates} from './history';

/** A tag and the commit that it leads to. */
export interface GitTag {
  name: string;
  /** What names exactly this tag: the name itself, or `refs/tags/…` where a branch or an id is called the same. */
  ref: string;
  /** Full object id of the commit; annotated tags are peeled. */
  oid: string;
  /** Committer date of the commit, ISO 8601 in UTC. */
  date: string;
}

/** Short names of all branches and tags. */
export async function listRefs(git: Git): Promise<string[]> {
  const {stdout} = await git.run(['for-each-ref', '--format=%(refname:short)']);
  return stdout.toString().split('\n').filter(Boolean);
}

/**
 * Tags that lead to a commit of the clone, in the order of their names' bytes; tags of trees and blobs are left out.
 *
 * @param mergedInto full object id of a commit: only tags that are reachable from it
 * @throws {GitError}
 */
export async function listTags(git: Git, mergedInto?: string): Promise<GitTag[]> {
  const merged = mergedInto === undefined ? [] : [`--merged=${mergedInto}`];
  const {stdout} = await git.run(['for-each-ref', '--sort=refname', ...merged, '--format=%(refname)', 'refs/tags/']);
  const fullNames = stdout.toString().split('\n').filter(Boolean);
  const names = fullNames.map((name) => name.slice('refs/tags/'.length));
  const found = await resolveCommits(git, [...fullNames, ...names]);
  const tags = fullNames.flatMap((fullName, index) => {
    const name = names[index] ?? '';
    const oid = found[index] ?? null;
    return oid === null ? [] : [{name, ref: found[fullNames.length + index] === oid ? name : fullName, oid}];
  });
  const dates = await commitDates(
    git,
    tags.map((tag) => tag.oid),
  );
  return tags.map((tag) => ({...tag, date: dates.get(tag.oid) ?? ''}));
}
