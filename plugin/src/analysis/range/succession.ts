import {editsOf} from '../../markdown/matching/edits';
import {sequenceDiff} from '../../markdown/prose/sequenceDiff';
import type {ChangedFile, FileChange} from '../../model/fileChange';
import type {HunkJson} from '../../model/report';
import {pathKind} from '../pathKind';
import {renamedParts} from './renamedParts';

/** A file as the analysis sees it. */
export interface SeenFile {
  file: ChangedFile;
  /** Of a removed page, the path of the new one at the same address. */
  successor: string | null;
  /** Of a removed part of pages, the path of the one that is it with another name. */
  renamedTo: string | null;
  /** True where the base is that of another file of the range. */
  isSuccessor: boolean;
}

/**
 * A page that came in place of one with another extension, `guide.md` for `guide.mdx`, is that page, edited: what git tells as
 * one file gone and another come is one address to readers. A part of pages that they take in by another name is that part.
 */
export function seenFiles(files: readonly ChangedFile[]): SeenFile[] {
  const [gone, come] = [pagesOf(files, 'removed'), pagesOf(files, 'added')];
  const formerParts = renamedParts(files);
  const newNames = new Map([...formerParts].map(([path, former]) => [former, path]));
  return files.map((file) => {
    const renamedTo = newNames.get(file) ?? null;
    const formerPart = formerParts.get(file.change.path);
    if (formerPart) return {file: succeeding(formerPart, file), successor: null, renamedTo, isSuccessor: true};
    const address = withoutExtension(file.change.path);
    const former = file.change.status === 'added' ? gone.get(address) : undefined;
    if (former && come.has(address))
      return {file: succeeding(former, file), successor: null, renamedTo, isSuccessor: true};
    const successor = file.change.status === 'removed' && gone.has(address) ? come.get(address) : undefined;
    return {file, successor: successor?.change.path ?? null, renamedTo, isSuccessor: false};
  });
}

/** Pages of which the text is known, by their paths without extension. */
function pagesOf(files: readonly ChangedFile[], status: FileChange['status']): Map<string, ChangedFile> {
  const pages = files.filter(
    ({change, base, head}) =>
      change.status === status && pathKind(change.path) === 'page' && (status === 'added' ? head : base) !== null,
  );
  return new Map(pages.map((file) => [withoutExtension(file.change.path), file]));
}

function withoutExtension(path: string): string {
  return path.replace(/\.mdx?$/i, '');
}

function succeeding(former: ChangedFile, file: ChangedFile): ChangedFile {
  const hunk = wholeHunk(former.base ?? '', file.head ?? '');
  const {edits} = editsOf([hunk]);
  const change: FileChange = {
    ...file.change,
    status: 'renamed',
    oldPath: former.change.path,
    base: former.change.base,
    hunks: [hunk],
    additions: edits.reduce((sum, {newLines}) => sum + newLines.length, 0),
    deletions: edits.reduce((sum, {oldLines}) => sum + oldLines.length, 0),
  };
  return {...file, change, base: former.base};
}

/** The patch from one text to the other, as one hunk with all lines. */
function wholeHunk(base: string, head: string): HunkJson {
  const [before, after] = [linesOf(base), linesOf(head)];
  const lines: string[] = [];
  let at = 0;
  for (const {beforeStart, beforeEnd, afterStart, afterEnd} of sequenceDiff(before, after)) {
    for (const line of before.slice(at, beforeStart)) lines.push(` ${line}`);
    for (const line of before.slice(beforeStart, beforeEnd)) lines.push(`-${line}`);
    for (const line of after.slice(afterStart, afterEnd)) lines.push(`+${line}`);
    at = beforeEnd;
  }
  for (const line of before.slice(at)) lines.push(` ${line}`);
  const [oldLines, newLines] = [before.length, after.length];
  return {oldStart: oldLines ? 1 : 0, oldLines, newStart: newLines ? 1 : 0, newLines, heading: '', lines};
}

/** Whether the last line has a line feed does not matter to who reads the page. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}
