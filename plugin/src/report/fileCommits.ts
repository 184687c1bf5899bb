import type {CommitLog, LoggedCommit} from '../git/history/commitLog';
import type {FileChange} from '../model/fileChange';
import type {CommitJson, Warning} from '../model/report';
import type {Host} from './hosts/host';
import {pullRequestNumbers} from './pullRequestNumbers';
import {collapsed} from '../text/collapsed';

/** The commits of a report, and those of each of its files. */
export interface FileCommits {
  /** Newest first. */
  commits: CommitJson[];
  /** Object ids for each file, in the order given. */
  ofFiles: string[][];
}

/** The sides of a change, with paths as git counts them. */
export type CommittedChange = Pick<FileChange, 'path' | 'oldPath' | 'status' | 'pathIsUtf8'>;

/** UTF-16 units of a subject that are kept. */
const maxSubject = 300;

/** Which commits touched which file. Nobody is said to have had a reason: a message is quoted as its author left it. */
export function fileCommits(
  log: CommitLog | null,
  changes: readonly CommittedChange[],
  host: Host | null,
): FileCommits {
  const logged = log?.commits ?? [];
  const byPath = new Map<string, number[]>();
  logged.forEach(({paths}, position) => {
    paths.forEach((path) => byPath.set(path, [...(byPath.get(path) ?? []), position]));
  });
  const positions = changes.map((change) => positionsOf(change, byPath));
  const wanted = new Set(positions.flat());
  const numbers = host === null ? new Map<string, number>() : pullRequestNumbers(logged, host);
  return {
    commits: logged.flatMap((commit, position) => (wanted.has(position) ? [describe(commit, numbers, host)] : [])),
    ofFiles: positions.map((own) => own.map((position) => logged[position]?.oid ?? '')),
  };
}

/** What the receipt says where commits are missing. */
export function commitWarnings(log: CommitLog | null, maxCommits: number): Warning[] {
  if (log === null) {
    return [
      {code: 'commits-unread', detail: 'The commits of this range could not be read, so that no file names its own.'},
    ];
  }
  const detail = `Only the newest ${maxCommits} commits of this range were looked at for the files that they touch.`;
  return log.truncated ? [{code: 'commit-limit', detail}] : [];
}

/** A rename is told under both names; the source of a copy has commits of its own. */
function positionsOf(
  {path, oldPath, status, pathIsUtf8}: CommittedChange,
  byPath: ReadonlyMap<string, number[]>,
): number[] {
  const names = pathIsUtf8 ? [path, ...(status === 'renamed' && oldPath !== null ? [oldPath] : [])] : [];
  return [...new Set(names.flatMap((name) => byPath.get(name) ?? []))].sort((one, other) => one - other);
}

function describe(
  {oid, message, seconds}: LoggedCommit,
  numbers: ReadonlyMap<string, number>,
  host: Host | null,
): CommitJson {
  const number = numbers.get(oid);
  const url = number === undefined ? null : (host?.pullRequestUrl(number) ?? null);
  return {
    oid,
    subject: subjectOf(message),
    date: dateOf(seconds),
    url: host?.commitUrl(oid) ?? null,
    pullRequest: number === undefined || url === null ? null : {number, url},
  };
}

/** As git has it: the first paragraph, in one line. */
function subjectOf(message: string): string {
  const [paragraph = ''] = message.trimStart().split(/\n[ \t\r]*\n/, 1);
  const line = collapsed(paragraph);
  return line.length <= maxSubject ? line : `${line.slice(0, maxSubject - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A commit can name any second; years of more than four digits are nobody's. */
function dateOf(seconds: number): string | null {
  const isSane = seconds >= 0 && seconds < Date.UTC(10_000, 0) / 1000;
  return isSane ? new Date(seconds * 1000).toISOString() : null;
}
