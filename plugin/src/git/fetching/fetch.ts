import {redact} from '../credentials';
import {GitError} from '../errors';
import type {Git} from '../git';
import {progressLines} from './progressLines';

export interface FetchOptions {
  /** Name of a remote. */
  remote: string;
  /** What to fetch: full names of refs, refspecs or object ids. */
  refspecs: readonly string[];
  /** For example `--depth=1`. Constants only. */
  flags: readonly string[];
  log: (line: string) => void;
}

/** Two builds that fetch into one folder meet at a lock; the second one only has to try again. */
const attempts = 3;
const locked = /cannot lock ref|Unable to create '[^']*\.lock'|shallow file has changed/;

/** Nothing that outlives the command, and nothing that a user's settings would add to it. */
const settings = ['protocol.version=2', 'gc.auto=0', 'maintenance.auto=false', 'fetch.writeCommitGraph=false'];
const fixedFlags = ['--progress', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance'];

/**
 * Fetches; what to fetch goes through standard input, where nothing can be taken for an option.
 *
 * @throws {GitError} also where the remote has no such ref or object
 */
export async function fetchObjects(git: Git, {remote, refspecs, flags, log}: FetchOptions): Promise<void> {
  const config = settings.flatMap((setting) => ['-c', setting]);
  const args = [...config, 'fetch', ...fixedFlags, ...flags, '--stdin', remote];
  const input = refspecs.map((refspec) => `${refspec}\n`).join('');
  const onProgress = progressLines((line) => log(redact(line)));
  for (let attempt = 1; ; attempt += 1) {
    try {
      await git.run(args, {input, onProgress});
      return;
    } catch (error) {
      if (attempt === attempts || !(error instanceof GitError) || !locked.test(error.stderr)) {
        throw error;
      }
    }
  }
}

/**
 * Fetches objects by id and leaves out those that the remote does not have, where one alone would fail all.
 *
 * @throws {GitError} for any other reason
 */
export async function fetchKnownObjects(git: Git, options: FetchOptions): Promise<void> {
  let refspecs = options.refspecs;
  while (refspecs.length > 0) {
    try {
      await fetchObjects(git, {...options, refspecs});
      return;
    } catch (error) {
      const unknown = error instanceof GitError ? /not our ref ([0-9a-f]+)/.exec(error.stderr)?.[1] : undefined;
      if (unknown === undefined || !refspecs.includes(unknown)) {
        throw error;
      }
      refspecs = refspecs.filter((refspec) => refspec !== unknown);
    }
  }
}

/**
 * Branches and tags of a remote.
 *
 * @returns object ids by full name; an annotated tag is listed a second time as `<name>^{}` with the commit
 * @throws {GitError}
 */
export async function listRemoteRefs(git: Git, remote: string): Promise<Map<string, string>> {
  const {stdout} = await git.run(['ls-remote', '--heads', '--tags', remote]);
  return new Map(
    [...stdout.toString().matchAll(/^([0-9a-f]+)\t(.+)$/gm)].map(([, oid = '', name = '']) => [name, oid]),
  );
}

/** Whether the repository has a remote of this name, so that no other word takes its place on a command line. */
export async function hasRemote(git: Git, remote: string): Promise<boolean> {
  const {stdout} = await git.run(['remote']);
  return !remote.startsWith('-') && stdout.toString().split('\n').includes(remote);
}
