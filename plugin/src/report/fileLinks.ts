import type {FileChange} from '../model/fileChange';
import type {ResolvedRange} from '../model/range';
import type {FileJson, HunkJson} from '../model/report';
import type {Host} from './hosts/host';

export type FileLinks = Pick<FileJson, 'fileUrl' | 'baseFileUrl' | 'diffUrl'>;

interface LinkedFile {
  change: FileChange;
  /** As git counts it. */
  repositoryPath: string;
  repositoryOldPath: string | null;
}

interface LinkedRange {
  range: Pick<ResolvedRange, 'base' | 'head' | 'mergeBase'>;
  host: Host | null;
  compareUrl: string | null;
  /** Number of files of the whole range. */
  gitFiles: number;
}

/** Where the repository's host shows a file; a name that is not UTF-8 has no address there. */
export function fileLinks(
  {change, repositoryPath, repositoryOldPath}: LinkedFile,
  {range, host, compareUrl, gitFiles}: LinkedRange,
): FileLinks {
  if (host === null || !change.pathIsUtf8) {
    return {fileUrl: null, baseFileUrl: null, diffUrl: null};
  }
  const baseOid = baseOidOf(range);
  const isOnBothSides = change.head !== null && change.base !== null;
  const id = gitFiles <= (host.maxDiffs ?? Infinity) ? host.diffId(repositoryPath) : null;
  return {
    fileUrl: linkToFile(host, change.head ? range.head.oid : baseOid, repositoryPath, change),
    baseFileUrl: isOnBothSides ? host.fileUrl(baseOid, repositoryOldPath ?? repositoryPath) : null,
    diffUrl: compareUrl !== null && id !== null ? `${compareUrl}#${id}` : null,
  };
}

/** A line of a file as it is at the head, or was at the commit that the diff starts from. */
export function lineUrl(
  host: Host,
  side: 'base' | 'head',
  {file, range, line}: {file: LinkedFile; range: LinkedRange['range']; line: number},
): string | null {
  const {change, repositoryPath, repositoryOldPath} = file;
  if (!change.pathIsUtf8) {
    return null;
  }
  return side === 'head'
    ? host.lineUrl(range.head.oid, repositoryPath, line)
    : host.lineUrl(baseOidOf(range), repositoryOldPath ?? repositoryPath, line);
}

function baseOidOf({mergeBase, base}: LinkedRange['range']): string {
  return mergeBase ?? base.oid;
}

/** At the first line that changed, where the file is still there and the host can point to lines. */
function linkToFile(host: Host, oid: string, path: string, {status, head, hunks}: FileChange): string | null {
  const line = head !== null && status !== 'added' ? firstChangedLine(hunks ?? []) : null;
  return (line === null ? null : host.lineUrl(oid, path, line)) ?? host.fileUrl(oid, path);
}

/** 1-based, on the head's side; what was removed at the end of a file is pointed to by the last line that is left. */
function firstChangedLine([hunk]: readonly HunkJson[]): number | null {
  if (hunk === undefined || hunk.newLines === 0) {
    return null;
  }
  const unchanged = hunk.lines.findIndex((line) => !line.startsWith(' '));
  return hunk.newStart + Math.min(Math.max(unchanged, 0), hunk.newLines - 1);
}
