import {isUtf8} from 'node:buffer';
import {GitError, OutputTooLargeError} from '../errors';
import {type Git, openGit} from '../git';

/** A commit of a range and the files that it touches. */
export interface LoggedCommit {
  oid: string;
  parents: string[];
  /** Author date, seconds since 1970 in UTC. */
  seconds: number;
  /** Bytes that are not UTF-8 are U+FFFD. */
  message: string;
  /**
   * Both sides of a rename. Of a merge, the files in which it differs from all of its parents; empty for a commit at which
   * a shallow clone ends. Names that are not UTF-8 are left out.
   */
  paths: string[];
}

export interface CommitLog {
  /** Newest first, and no commit before one that it is a parent of. */
  commits: LoggedCommit[];
  /** True where there are more than the limit. */
  truncated: boolean;
}

export interface CommitLogSettings {
  maxCommits: number;
  /** Commits whose parents a shallow clone leaves out: for git they add every file. */
  shallow: ReadonlySet<string>;
}

const maxBytes = 32 * 1024 * 1024;

const config = ['core.useReplaceRefs=false', 'log.showRoot=true', 'log.showSignature=false', 'log.mailmap=false'];

/** As for the diff, each flag undoes a setting of the user's. Without renames, which a reader sees as two paths. */
const flags = [
  '--no-color',
  '--no-decorate',
  '--no-mailmap',
  '--no-notes',
  '--no-show-signature',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--no-relative',
  '--ignore-submodules=none',
  '-O/dev/null',
  '--encoding=UTF-8',
  '--date-order',
  '--cc',
  '--name-only',
  '-z',
];

/** A record begins with two empty fields, which nothing else does: no path is empty, and a message holds no NUL. */
const format = '--format=tformat:%x00%x00%H%x00%P%x00%at%x00%B%x00';

/**
 * The commits that are reachable from head and not from base, with the files that each one touches: one process, and no
 * contents are read.
 *
 * @param base full object id of a commit, or null for all of head's history
 * @returns null where the clone lacks what tells it, or where git prints more than 32 MiB
 * @throws {GitTimeoutError}
 */
export async function readCommitLog(
  git: Git,
  base: string | null,
  head: string,
  {maxCommits, shallow}: CommitLogSettings,
): Promise<CommitLog | null> {
  const args = [...config.flatMap((setting) => ['-c', setting]), 'log', ...flags, format, `-n${maxCommits + 1}`];
  // A partial clone without trees would ask for them one by one.
  const offline = openGit(git.folder, {...git.settings, network: false});
  try {
    const {stdout} = await offline.run([...args, head, ...(base === null ? [] : [`^${base}`]), '--'], {maxBytes});
    const commits = parseCommitLog(stdout);
    return {
      commits: commits
        .slice(0, maxCommits)
        .map((commit) => (shallow.has(commit.oid) ? {...commit, paths: []} : commit)),
      truncated: commits.length > maxCommits,
    };
  } catch (error) {
    if (error instanceof OutputTooLargeError || (error instanceof GitError && !git.settings.signal?.aborted)) {
      return null;
    }
    throw error;
  }
}

/** Reads what `format` prints. */
function parseCommitLog(output: Buffer): LoggedCommit[] {
  const fields = splitAtNul(output);
  const commits: LoggedCommit[] = [];
  for (let at = 0; at + 7 <= fields.length;) {
    const [oid = '', parents = '', seconds, message = ''] = fields
      .slice(at + 2, at + 6)
      .map((field) => field.toString('utf8'));
    const {names, end} = readNames(fields, at + 7);
    const paths = names.filter((name) => isUtf8(name)).map((name) => name.toString('utf8'));
    commits.push({oid, parents: parents.split(' ').filter(Boolean), seconds: Number(seconds), message, paths});
    at = end;
  }
  return commits;
}

/** Git parts the names from the record before them with a line break, those of a merge with an empty field instead. */
function readNames(fields: readonly Buffer[], start: number): {names: Buffer[]; end: number} {
  const isEmpty = (at: number): boolean => !fields[at]?.length;
  const ofMerge = isEmpty(start) && (!isEmpty(start + 1) || isEmpty(start + 2));
  const first = ofMerge ? start + 1 : start;
  let end = first;
  while (!isEmpty(end)) {
    end += 1;
  }
  const names = fields.slice(first, end).map((name, index) => (index === 0 && !ofMerge ? name.subarray(1) : name));
  return {names, end};
}

function splitAtNul(output: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  let start = 0;
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
    fields.push(output.subarray(start, end));
    start = end + 1;
  }
  return fields;
}
