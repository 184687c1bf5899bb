import type {FileChange} from '../../plugin/src/model/fileChange';
import type {FileJson} from '../../plugin/src/model/report';

const oid = (digit: string): string => digit.repeat(40);

/** A modified text file with one line replaced, but for what is given. */
export function fileChange(given: Partial<FileChange> = {}): FileChange {
  return {
    path: 'docs/page.md',
    oldPath: null,
    pathIsUtf8: true,
    status: 'modified',
    similarity: null,
    base: {mode: '100644', oid: oid('a')},
    head: {mode: '100644', oid: oid('b')},
    additions: 1,
    deletions: 1,
    binary: false,
    encoding: 'utf-8',
    hunks: [{oldStart: 1, oldLines: 1, newStart: 1, newLines: 1, heading: '', lines: ['-old', '+new']}],
    omitted: null,
    ...given,
  };
}

/** A file of a report, but for what is given. */
export function fileJson(given: Partial<FileJson> = {}): FileJson {
  const {path, oldPath, status, additions, deletions, binary, encoding, hunks, omitted} = fileChange();
  return {
    path,
    oldPath,
    anchor: `item-${given.path ?? path}`,
    status,
    type: 'minor update',
    rule: 'minor-update',
    noise: null,
    group: null,
    title: 'Change a word',
    explanation: 'A word changes.',
    additions,
    deletions,
    changes: additions + deletions,
    binary,
    events: [],
    encoding,
    hunks,
    omitted,
    blobs: null,
    notes: [],
    commits: [],
    usedBy: [],
    staleTwins: [],
    fileUrl: null,
    baseFileUrl: null,
    diffUrl: null,
    ...given,
  };
}
