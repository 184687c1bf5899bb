import {editsOf} from '../../markdown/matching/edits';
import type {ChangedFile, FileChange} from '../../model/fileChange';
import {type AddedElsewhere, addedElsewhere} from './addedElsewhere';
import {docsPlace} from './docsTree';
import {exchangedNames, type NameExchange} from './exchangedNames';
import {addressOf, pathKind} from '../pathKind';
import {type TwinFile, twinFile} from './twinFile';

/** What only the whole range can say of one of its files. */
export interface RangeFacts {
  file: ChangedFile;
  /** Share of the file's removed lines that were added to other files, from 0 to 1. */
  movedAway: number;
  /** Share of the file's added lines that were removed from other files. */
  movedHere: number;
  /** Share of the file's added lines that stood in files that the range removes. */
  cameFromRemoved: number;
  /** True where the range adds a redirect from the file's former address. */
  redirected: boolean;
  /** The file that this one took the place of, or that took its place; null where there is none. */
  twin: TwinFile | null;
  /** True where a file of the range stands at the file's former address. */
  addressKept: boolean;
  /** What other files gained: what went from here and came there has moved. */
  elsewhere: AddedElsewhere;
  /** A name in the file's code that gave way to another one here and in other pages; null where there is none. */
  exchangedName: NameExchange | null;
}

/** Shorter lines stand in many files by chance. */
const leastLine = 24;

interface FileLines {
  added: string[];
  removed: string[];
}

/** The facts of each file, in the order given. Linear in the number of changed lines. */
export function rangeFacts(files: readonly ChangedFile[]): RangeFacts[] {
  const redirects = redirected(files);
  const moves = movesByFile(files);
  const exchanged = exchangedNames(files);
  const kept = new Set(files.flatMap(({change}) => (change.head === null ? [] : [addressOf(change.path)])));
  return files.map((file, index) => ({
    file,
    ...(moves.get(file) ?? nothingMoves),
    redirected: redirects[index] ?? false,
    exchangedName: exchanged[index] ?? null,
    addressKept: kept.has(addressOf(file.change.oldPath ?? file.change.path)),
  }));
}

/** Whether the range adds a redirect from the former address of each file. */
export function redirected(files: readonly ChangedFile[]): boolean[] {
  const redirects = files.filter(({change}) => isRedirects(change.path)).flatMap(({change}) => addedLines(change));
  const text = redirects.join('\n');
  return files.map(({change}) => isRedirected(change.oldPath ?? change.path, text));
}

type Moves = Omit<RangeFacts, 'file' | 'redirected' | 'addressKept' | 'exchangedName'>;

const nothingMoves: Moves = {
  movedAway: 0,
  movedHere: 0,
  cameFromRemoved: 0,
  twin: null,
  elsewhere: {defines: () => false, says: () => false},
};

/** Content moves within the docs of one version and language; what stands in another was copied. */
function movesByFile(files: readonly ChangedFile[]): Map<ChangedFile, Moves> {
  const trees = new Map<string, ChangedFile[]>();
  for (const file of files) {
    const {locale, version} = docsPlace(file.change.path);
    const tree = `${locale ?? ''}/${version ?? ''}`;
    const own = trees.get(tree);
    if (own) own.push(file);
    else trees.set(tree, [file]);
  }
  return new Map([...trees.values()].flatMap(movesOf));
}

function movesOf(files: readonly ChangedFile[]): [ChangedFile, Moves][] {
  const lines = files.map(changedLines);
  const added = owners(lines.map((one) => one.added));
  const removed = owners(lines.map((one) => one.removed));
  const lost = owners(lines.map((one, index) => (files[index]?.change.status === 'removed' ? one.removed : [])));
  const born = owners(lines.map((one, index) => (files[index]?.change.status === 'added' ? one.added : [])));
  const twinOf = (own: FileLines, {status}: FileChange) =>
    status === 'added'
      ? twinFile(own.added, lost, files)
      : status === 'removed'
        ? twinFile(own.removed, born, files)
        : null;
  const elsewhere = addedElsewhere(
    files.map(({change}) => addedLines(change)),
    files.map(({change}) => removedLines(change)),
  );
  return files.map((file, index) => {
    const own = lines[index] ?? {added: [], removed: []};
    const moves: Moves = {
      movedAway: share(own.removed, added, index),
      movedHere: share(own.added, removed, index),
      cameFromRemoved: share(own.added, lost, index),
      twin: twinOf(own, file.change),
      elsewhere: elsewhere(index),
    };
    return [file, moves];
  });
}

function isRedirects(path: string): boolean {
  return pathKind(path) === 'redirects' || /(?:^|\/)docusaurus\.config\.\w+$/.test(path);
}

function changedLines({change}: ChangedFile): FileLines {
  const telling = (text: string[]) => text.map((line) => line.trim()).filter((line) => line.length >= leastLine);
  return {added: telling(addedLines(change)), removed: telling(removedLines(change))};
}

function removedLines({hunks}: FileChange): string[] {
  return editsOf(hunks ?? []).edits.flatMap(({oldLines}) => oldLines);
}

function addedLines({hunks}: FileChange): string[] {
  return editsOf(hunks ?? []).edits.flatMap(({newLines}) => newLines);
}

/** For each line, the file that holds it; -1 where several do. */
function owners(lines: readonly string[][]): Map<string, number> {
  const byLine = new Map<string, number>();
  for (const [index, own] of lines.entries()) {
    for (const line of own) byLine.set(line, (byLine.get(line) ?? index) === index ? index : -1);
  }
  return byLine;
}

function share(lines: readonly string[], elsewhere: ReadonlyMap<string, number>, index: number): number {
  if (lines.length === 0) return 0;
  return lines.filter((line) => (elsewhere.get(line) ?? index) !== index).length / lines.length;
}

/** A redirect names the file, or the end of its address: two parts, or the only one. */
function isRedirected(path: string, redirectText: string): boolean {
  if (redirectText === '') return false;
  if (redirectText.includes(path)) return true;
  const parts = addressOf(path).split('/');
  const end = parts.slice(Math.max(parts.length - 2, Math.min(1, parts.length - 1))).join('/');
  const escaped = end.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return end !== '' && new RegExp(`(?:^|[\\s"'\`/])${escaped}(?:\\.mdx?)?/?(?:["'\`\\s]|$)`, 'm').test(redirectText);
}
