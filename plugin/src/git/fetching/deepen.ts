import {fetchKnownObjects, fetchObjects, listRemoteRefs, type FetchOptions} from './fetch';
import type {Git} from '../git';
import type {RepositoryFacts} from '../repository';
import {readShallowCommits} from './shallow';

/** A clone that may be given more history. */
export interface Deepened {
  git: Git;
  facts: Pick<RepositoryFacts, 'commonDir'>;
  remote: string;
  log: (line: string) => void;
}

/** Commits by which the history grows, before all of it is fetched. */
const steps = [200, 400, 800];

const fullOid = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Fetches commits that a shallow clone lacks, each without its history. No ref is written.
 *
 * @param refs full object ids, tags and branches; other expressions are left out
 * @returns the commits by ref, where the remote has them
 * @throws {GitError}
 */
export async function fetchCommits(clone: Deepened, refs: readonly string[]): Promise<Map<string, string>> {
  const names = refs.filter((ref) => !fullOid.test(ref));
  const known = names.length > 0 ? await listRemoteRefs(clone.git, clone.remote) : new Map<string, string>();
  const found = refs.flatMap((ref): [string, string, string][] => {
    const name = fullOid.test(ref) ? ref : remoteName(ref, clone.remote, known);
    return name === null ? [] : [[ref, name, known.get(`${name}^{}`) ?? known.get(name) ?? ref]];
  });
  await fetchKnownObjects(clone.git, fetchOptions(clone, [...new Set(found.map(([, name]) => name))], '--depth=1'));
  return new Map(found.map(([ref, , oid]) => [ref, oid]));
}

/** Full name on the remote's side; a tag before a branch, as git itself decides. */
function remoteName(ref: string, remote: string, known: ReadonlyMap<string, string>): string | null {
  const short = ref.replace(/^refs\/remotes\//, '');
  const tracked = short.startsWith(`${remote}/`) ? [`refs/heads/${short.slice(remote.length + 1)}`] : [];
  return (
    [ref, `refs/${ref}`, `refs/tags/${ref}`, `refs/heads/${ref}`, ...tracked].find((name) => known.has(name)) ?? null
  );
}

/**
 * Fetches more and more of the history behind some commits, at last all of it, and the tags with it.
 *
 * @param enough asked before each step
 * @returns whether it was enough at the end
 * @throws {GitError}
 */
export async function deepenUntil(
  clone: Deepened,
  commits: readonly string[],
  enough: () => Promise<boolean>,
): Promise<boolean> {
  for (const step of steps) {
    if ((await enough()) || !(await isShallow(clone))) {
      break;
    }
    await fetchObjects(clone.git, fetchOptions(clone, commits, `--deepen=${step}`));
  }
  if (!(await enough()) && (await isShallow(clone))) {
    await fetchObjects(clone.git, fetchOptions(clone, commits, '--unshallow', '--tags'));
  }
  return enough();
}

/**
 * Makes a shallow clone a full one, with all tags.
 *
 * @throws {GitError}
 */
export async function fetchWholeHistory(clone: Deepened): Promise<void> {
  const cut = await readShallowCommits(clone.facts);
  if (cut.size > 0) {
    // A commit that no branch of the remote leads to, as of a pull request, is only completed where it is named.
    await fetchKnownObjects(clone.git, fetchOptions(clone, [...cut], '--unshallow', '--tags'));
  }
}

async function isShallow(clone: Deepened): Promise<boolean> {
  return (await readShallowCommits(clone.facts)).size > 0;
}

function fetchOptions({remote, log}: Deepened, refspecs: readonly string[], ...flags: string[]): FetchOptions {
  return {remote, refspecs, flags: flags.includes('--tags') ? flags : ['--no-tags', ...flags], log};
}
