import {sequenceDiff} from '../../../plugin/src/markdown/prose/sequenceDiff';
import type {ChangedFile, FileChange} from '../../../plugin/src/model/fileChange';
import type {HunkJson} from '../../../plugin/src/model/report';

/** A file as git would give it to the analysis: null for the side that does not exist. All of it is one hunk. */
export function changedFile(
  path: string,
  base: string | null,
  head: string | null,
  extra: Partial<FileChange> = {},
): ChangedFile {
  const hunk = wholeHunk(base ?? '', head ?? '');
  const count = (sign: string) => hunk.lines.filter((line) => line.startsWith(sign)).length;
  const change: FileChange = {
    path,
    oldPath: null,
    pathIsUtf8: true,
    status: base === null ? 'added' : head === null ? 'removed' : 'modified',
    similarity: null,
    base: base === null ? null : {mode: '100644', oid: '1'.repeat(40)},
    head: head === null ? null : {mode: '100644', oid: '2'.repeat(40)},
    additions: count('+'),
    deletions: count('-'),
    binary: false,
    encoding: 'utf-8',
    hunks: base === head ? null : [hunk],
    omitted: null,
    ...extra,
  };
  return {change, base, head};
}

/** A file that moved with its content. */
export function renamedFile(oldPath: string, path: string, text: string): ChangedFile {
  const sides = {mode: '100644', oid: '1'.repeat(40)};
  return changedFile(path, text, text, {oldPath, status: 'renamed', similarity: 100, base: sides, head: sides});
}

/** A binary file. */
export function binaryFile(path: string, status: FileChange['status']): ChangedFile {
  const file = changedFile(path, status === 'added' ? null : '', status === 'removed' ? null : '', {
    binary: true,
    hunks: null,
    additions: 0,
    deletions: 0,
  });
  return {...file, base: null, head: null};
}

function wholeHunk(base: string, head: string): HunkJson {
  const [before, after] = [linesOf(base), linesOf(head)];
  const lines: string[] = [];
  let at = 0;
  for (const run of sequenceDiff(before, after)) {
    lines.push(...before.slice(at, run.beforeStart).flatMap((line) => signed(' ', line)));
    lines.push(...before.slice(run.beforeStart, run.beforeEnd).flatMap((line) => signed('-', line)));
    lines.push(...after.slice(run.afterStart, run.afterEnd).flatMap((line) => signed('+', line)));
    at = run.beforeEnd;
  }
  lines.push(...before.slice(at).flatMap((line) => signed(' ', line)));
  const [oldLines, newLines] = [before.length, after.length];
  return {oldStart: oldLines ? 1 : 0, oldLines, newStart: newLines ? 1 : 0, newLines, heading: '', lines};
}

/** Lines with their line feeds, so that a missing last one makes a difference. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function signed(sign: string, line: string): string[] {
  return line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'];
}
