import path from 'node:path';
import {withoutCredentials} from './credentials';
import {GitError} from './errors';
import type {Git} from './git';

/** What git says of the folder that it was opened in. */
export interface RepositoryFacts {
  /** Absolute path of the work tree's root; null for a bare repository. */
  workTree: string | null;
  /** Absolute path of this work tree's git directory. */
  gitDir: string;
  /** Absolute path of the directory that holds refs and objects; another one than gitDir in a linked work tree. */
  commonDir: string;
  objectFormat: 'sha1' | 'sha256';
  shallow: boolean;
  /** Whether the clone leaves out contents (`--filter`) and expects to fetch them when they are needed. */
  partial: boolean;
}

/** Why there is no repository to read, in a form that a caller can tell apart. */
export type RepositoryFault =
  'no-git' | 'no-folder' | 'no-repository' | 'no-main-repository' | 'dubious-ownership' | 'bare-not-allowed';

/**
 * Probes the repository. Must come before any diff: outside a repository `git diff` compares two files instead.
 *
 * @throws {GitError} where there is none; `repositoryFault` says why
 */
export async function readRepository(git: Git): Promise<RepositoryFacts> {
  const query = [
    '--git-dir',
    '--git-common-dir',
    '--is-bare-repository',
    '--show-object-format',
    '--is-shallow-repository',
  ];
  const {stdout} = await git.run(['rev-parse', ...query]);
  const [gitDir = '', commonDir = '', bare, format, shallow] = stdout.toString().split('\n');
  return {
    workTree: bare === 'true' ? null : await readWorkTree(git),
    gitDir: path.resolve(git.folder, gitDir),
    commonDir: path.resolve(git.folder, commonDir),
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
    shallow: shallow === 'true',
    partial: await isPartial(git),
  };
}

/** A clone made with `--filter` knows a remote that promises what is missing. */
async function isPartial(git: Git): Promise<boolean> {
  const names = '^(extensions\\.partialclone|remote\\..*\\.promisor)$';
  const {stdout} = await git.run(['config', '--get-regexp', names], {okCodes: [1]});
  return /^extensions\.partialclone |\.promisor(?: (?:true|yes|on|1))?$/im.test(stdout.toString());
}

/** Null also inside a git directory, which has no work tree to speak of. */
async function readWorkTree(git: Git): Promise<string | null> {
  const {stdout} = await git.run(['rev-parse', '--show-toplevel'], {okCodes: [128]});
  const folder = stdout.toString().replace(/\n$/, '');
  return folder === '' ? null : folder;
}

/** The first one that git's message holds; a `.git` file that leads nowhere is told by the path behind the colon. */
const messages: readonly (readonly [RegExp, RepositoryFault])[] = [
  [/detected dubious ownership/, 'dubious-ownership'],
  [/cannot use bare repository/, 'bare-not-allowed'],
  [/not a git repository: (?!'?\.git)/, 'no-main-repository'],
  [/not a git repository/, 'no-repository'],
  [/spawn git ENOENT/, 'no-git'],
  [/^the folder .* does not exist$/s, 'no-folder'],
];

/** Null where the error is about something else. */
export function repositoryFault(error: unknown): RepositoryFault | null {
  if (!(error instanceof GitError)) {
    return null;
  }
  return messages.find(([message]) => message.test(error.stderr))?.[1] ?? null;
}

/** URL of a remote, without credentials; null where there is no such remote. */
export async function readRemoteUrl(git: Git, remote: string): Promise<string | null> {
  const {stdout} = await git.run(['config', '--get-all', '-z', `remote.${remote}.url`], {okCodes: [1]});
  const [url = ''] = stdout.toString().split('\0');
  return url === '' ? null : withoutCredentials(url);
}
