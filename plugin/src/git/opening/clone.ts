import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {lock} from 'proper-lockfile';
import {resolveCommits} from '../catFile';
import type {CloneUrl} from './cloneUrl';
import {redact, secretsOf} from '../credentials';
import {GitError} from '../errors';
import {fetchObjects} from '../fetching/fetch';
import {openGit, type Git, type GitSettings} from '../git';
import {emptyTree} from '../history/history';
import {repositoryFault} from '../repository';

export interface CloneOptions {
  /** Absolute. */
  cacheDir: string;
  /** Refs that must be there and up to date, or `everything`. */
  wanted: readonly string[] | 'everything';
  settings: Omit<GitSettings, 'network' | 'remoteUrl'>;
  log: (line: string) => void;
}

const remote = 'origin';
const branchesAndTags = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
const fullOid = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * Opens the bare clone of a URL below the cache folder: makes it where there is none, and fetches where a wanted ref is
 * missing or may have moved. With full object ids that are there, nothing is asked of the network.
 *
 * @throws {GitError} without credentials in it
 */
export async function openClone(url: CloneUrl, options: CloneOptions): Promise<Git> {
  const folder = path.join(options.cacheDir, 'clones', `${cloneKey(url)}.git`);
  const git = openRemote(folder, url, options.settings);
  const log = (line: string): void => options.log(redact(line, secretsOf(url.secret)));
  const offline = openGit(folder, {...git.settings, network: false});
  await alone(folder, async () => {
    if (!(await isClone(offline))) {
      log(`Cloning ${url.shown}`);
      await makeClone(url, offline, {...options, log});
    } else if (!(await hasAll(offline, options.wanted))) {
      log(`Fetching ${url.shown}`);
      await update(git, log);
    }
  });
  return git;
}

/** Milliseconds to wait for another build's clone in all, and between two looks. */
const patience = 600_000;
const pause = 200;

/** Builds share the cache: two that made or fetched one clone at once would take each other's files away. */
async function alone(folder: string, work: () => Promise<void>): Promise<void> {
  await mkdir(path.dirname(folder), {recursive: true});
  const release = await lock(folder, {
    realpath: false,
    retries: {retries: patience / pause, factor: 1, minTimeout: pause, maxTimeout: pause},
    // Only a process that stood still for long loses its lock, and then the other one does the same work again.
    onCompromised: () => undefined,
  });
  try {
    await work();
  } finally {
    await release().catch(() => undefined);
  }
}

/** Does not depend on credentials: a new token finds the old clone. */
function cloneKey(url: Pick<CloneUrl, 'shown'>): string {
  return createHash('sha256').update(url.shown).digest('hex').slice(0, 16);
}

function openRemote(folder: string, url: CloneUrl, settings: CloneOptions['settings']): Git {
  return openGit(folder, {...settings, network: true, remoteUrl: url.secret});
}

/** False also for a folder that is damaged: it is replaced. */
async function isClone(git: Git): Promise<boolean> {
  try {
    await git.run(['rev-parse', '--git-dir']);
    await git.run(['for-each-ref', '--count=1']);
    return true;
  } catch (error) {
    if (error instanceof GitError && repositoryFault(error) !== 'no-git' && !git.settings.signal?.aborted) {
      return false;
    }
    throw error;
  }
}

async function hasAll(git: Git, wanted: CloneOptions['wanted']): Promise<boolean> {
  if (wanted === 'everything' || !wanted.every((ref) => fullOid.test(ref))) {
    return false;
  }
  const commits = wanted.filter((oid) => !Object.values(emptyTree).includes(oid));
  return (await resolveCommits(git, commits)).every((oid) => oid !== null);
}

/** Beside its final place, and moved there when it is whole: a build that is stopped leaves no half of a clone. */
async function makeClone(url: CloneUrl, place: Git, {settings, log}: CloneOptions): Promise<void> {
  const temporary = await mkdtemp(`${place.folder}-`);
  try {
    const git = openRemote(temporary, url, settings);
    const {branch, objectFormat} = await readRemoteHead(git);
    await git.run(['init', '--quiet', '--bare', `--object-format=${objectFormat}`]);
    await git.run(['symbolic-ref', 'HEAD', branch]);
    await fetchAll(git, log);
    await rm(place.folder, {recursive: true, force: true});
    await rename(temporary, place.folder);
  } finally {
    await rm(temporary, {recursive: true, force: true});
  }
}

interface RemoteHead {
  /** Full name of the branch that the remote shows first. */
  branch: string;
  objectFormat: 'sha1' | 'sha256';
}

async function readRemoteHead(git: Git): Promise<RemoteHead> {
  const {stdout} = await git.run(['ls-remote', '--symref', remote, 'HEAD']);
  const text = stdout.toString();
  return {
    branch: /^ref: (refs\/heads\/\S+)\tHEAD$/m.exec(text)?.[1] ?? 'refs/heads/main',
    objectFormat: /^[0-9a-f]{64}\t/m.test(text) ? 'sha256' : 'sha1',
  };
}

/** Branches and tags with their history; contents of files later, where the server can leave them out. */
async function fetchAll(git: Git, log: (line: string) => void): Promise<void> {
  const flags = ['--prune', '--no-tags', '--filter=blob:none'];
  await fetchObjects(git, {remote, refspecs: branchesAndTags, flags, log});
}

async function update(git: Git, log: (line: string) => void): Promise<void> {
  const {branch} = await readRemoteHead(git);
  await git.run(['symbolic-ref', 'HEAD', branch]);
  await fetchAll(git, log);
}
