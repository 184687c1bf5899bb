import {readObjects} from '../catFile';
import type {Git} from '../git';

/** Object id of the tree without files, which git knows in every repository. */
export const emptyTree: Record<'sha1' | 'sha256', string> = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/**
 * Commits reachable from head and not from base.
 *
 * @param base full object id of a commit, or null for all of head's history
 */
export async function countCommits(git: Git, base: string | null, head: string): Promise<number> {
  const {stdout} = await git.run(['rev-list', '--count', head, ...(base === null ? [] : [`^${base}`]), '--']);
  return Number(stdout.toString());
}

/**
 * Best common ancestors of two commits, in git's order.
 *
 * @returns full object ids; empty where the histories have none
 */
export async function mergeBases(git: Git, base: string, head: string): Promise<string[]> {
  const {stdout} = await git.run(['merge-base', '--all', base, head], {okCodes: [1]});
  return stdout.toString().split('\n').filter(Boolean);
}

/** Committer dates by commit, ISO 8601 in UTC. */
export async function commitDates(git: Git, oids: readonly string[]): Promise<Map<string, string>> {
  const commits = await readObjects(git, [...new Set(oids)]);
  return new Map([...commits].map(([oid, commit]) => [oid, committerDate(commit.bytes)]));
}

/** Reads the object itself: formats of `git log` depend on the user's settings. */
function committerDate(commit: Buffer): string {
  const seconds = /^committer .*> (-?\d+) [+-]\d{4}$/m.exec(commit.toString('latin1'))?.[1];
  return new Date(Number(seconds ?? 0) * 1000).toISOString();
}

/** Oldest commit of a history; where it has several roots, the one that git lists last. */
export async function firstCommit(git: Git, head: string): Promise<string> {
  const {stdout} = await git.run(['rev-list', '--max-parents=0', head, '--']);
  return stdout.toString().trim().split('\n').at(-1) ?? head;
}
