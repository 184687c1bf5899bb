import {fetchKnownObjects} from '../fetching/fetch';
import type {Git} from '../git';
import type {RepositoryFacts} from '../repository';

/** What a partial clone is completed from. */
export interface PartialClone {
  git: Git;
  facts: Pick<RepositoryFacts, 'partial'>;
  remote: string;
  log: (line: string) => void;
}

/** A difference that is going to be read: full object ids of commits, or of the empty tree for `base`. */
export interface ObjectRange {
  base: string;
  head: string;
}

/** `:<mode> <mode> <oid> <oid> <status>`; a mode of 160000 is a submodule, whose commit is no object of this clone. */
const rawRecord = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) /gm;
const submodule = '160000';

/**
 * Fetches the contents that a partial clone lacks for some ranges, all at once: git itself would ask the remote for each
 * range, and for some files one by one. Does nothing in a clone that has them, or where the network is not allowed.
 *
 * @throws {GitError}
 */
export async function prefetchBlobs(clone: PartialClone, ranges: readonly ObjectRange[]): Promise<void> {
  if (!clone.facts.partial || !clone.git.settings.network) {
    return;
  }
  const changed = new Set<string>();
  for (const {base, head} of ranges) {
    for (const oid of await changedBlobs(clone.git, base, head)) {
      changed.add(oid);
    }
  }
  await prefetchObjects(clone, [...changed]);
}

/**
 * Fetches objects that a partial clone lacks, all at once, where the network is allowed.
 *
 * @throws {GitError}
 */
export async function prefetchObjects(clone: PartialClone, oids: readonly string[]): Promise<void> {
  if (!clone.facts.partial || !clone.git.settings.network) {
    return;
  }
  const missing = await withoutPresent(clone.git, new Set(oids));
  const flags = ['--no-tags', '--filter=blob:none'];
  await fetchKnownObjects(withNoHaves(clone.git), {remote: clone.remote, refspecs: missing, flags, log: clone.log});
}

/** Trees suffice for this: no content is read, and so none is fetched. */
async function changedBlobs(git: Git, base: string, head: string): Promise<string[]> {
  const {stdout} = await git.run(['diff-tree', '-r', '--raw', '--no-renames', '--no-abbrev', base, head, '--']);
  return [...stdout.toString('latin1').matchAll(rawRecord)].flatMap(([, oldMode, newMode, oldOid = '', newOid = '']) =>
    [oldMode === submodule ? '' : oldOid, newMode === submodule ? '' : newOid].filter((oid) => /[1-9a-f]/.test(oid)),
  );
}

/** Lists what the clone has, as asking for an object that it lacks would fetch it there and then. */
async function withoutPresent(git: Git, oids: ReadonlySet<string>): Promise<string[]> {
  if (oids.size === 0) {
    return [];
  }
  const query = ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)'];
  const {stdout} = await git.run(query);
  const missing = new Set(oids);
  for (const oid of stdout.toString('latin1').split('\n')) {
    missing.delete(oid);
  }
  return [...missing];
}

/** The remote would spare us what hangs on commits that we have, and think that their contents are here too. */
function withNoHaves(git: Git): Git {
  return {...git, run: (args, options) => git.run(['-c', 'fetch.negotiationAlgorithm=noop', ...args], options)};
}
