import {sectionOutline} from '../../markdown/blocks/sectionOutline';
import {editsOf} from '../../markdown/matching/edits';
import type {ChangedFile, FileChange} from '../../model/fileChange';
import {type AddedElsewhere, addedElsewhere} from './addedElsewhere';
import {docsPlace} from './docsTree';
import {exchangedNames, type NameExchange} from './exchangedNames';
import {addressOf, pathKind} from '../pathKind';
import {type FormerText, formerText, noFormerText} from './formerText';
import {type MovedOut, movedOut} from './movedOut';
import {pageTitles} from './pageTitles';
import {type Holder, type TwinFile, twinFile} from './twinFile';
import {escapeRegExp} from '../../text/escapeRegExp';
import {type WordRows, wordRows} from '../../text/heldWords';

/** Kinds of events of what one line holds, of which another file may have been the home. */
export const movableKinds = /^(?:list-item|table-row)-added$/;

/** What only the whole range can say of one of its files. */
export interface RangeFacts {
  file: ChangedFile;
  /** The title of the document, without the name of the site; null where it has none. */
  title: string | null;
  /** Share of the file's removed lines that were added to other files, from 0 to 1. */
  movedAway: number;
  /** Share of the file's added lines that were removed from other files. */
  movedHere: number;
  /** Share of the file's added lines that stood in files that the range removes. */
  cameFromRemoved: number;
  /** True where the range adds a redirect from the file's former address. */
  redirected: boolean;
  /** The file that the content of this one came from, or went to; null where there is none. */
  twin: TwinFile | null;
  /** True where a file of the range stands at the file's former address. */
  addressKept: boolean;
  /** Where most of what went from a page stands now; null where that is not so. */
  movedOut: MovedOut | null;
  /** The file that lost most of the section of the head that starts at a line, or the line, and holds it no longer; null where none did. */
  cameFrom: (line: number | undefined) => string | null;
  /** What other files gained: what went from here and came there has moved. */
  elsewhere: AddedElsewhere;
  former: FormerText;
  /** A name in the file's code that gave way to another one here and in other pages; null where there is none. */
  exchangedName: NameExchange | null;
}

/** Shorter lines stand in many files by chance. */
const leastLine = 24;

/** Share of a section's telling lines that another file lost, from which on the section came from there. */
const mostOfSection = 0.5;

interface FileLines {
  added: string[];
  removed: string[];
}

/** The facts of each file, in the order given. Linear in the number of changed lines. */
export function rangeFacts(files: readonly ChangedFile[]): RangeFacts[] {
  const redirects = redirected(files);
  const moves = movesByFile(files);
  const exchanged = exchangedNames(files);
  const titles = pageTitles(files);
  const kept = new Set(files.flatMap(({change}) => (change.head === null ? [] : [addressOf(change.path)])));
  return files.map((file, index) => ({
    file,
    title: titles[index] ?? null,
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

type Moves = Omit<RangeFacts, 'file' | 'title' | 'redirected' | 'addressKept' | 'exchangedName'>;

const nothingMoves: Moves = {
  movedAway: 0,
  movedHere: 0,
  cameFromRemoved: 0,
  twin: null,
  movedOut: null,
  cameFrom: () => null,
  elsewhere: {defines: () => false, says: () => false},
  former: noFormerText,
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
  const all = files.map(({change}) => ({added: addedLines(change), removed: removedLines(change)}));
  const lines = all.map(({added, removed}): FileLines => ({added: telling(added), removed: telling(removed)}));
  const added = owners(lines.map((one) => one.added));
  const removed = owners(lines.map((one) => one.removed));
  const lost = owners(lines.map((one, index) => (files[index]?.change.status === 'removed' ? one.removed : [])));
  const holdersOf = (side: keyof FileLines) => files.map((file, index) => holder(file, all[index]?.[side] ?? []));
  const [gaining, losing] = [holdersOf('added'), holdersOf('removed')];
  const twinOf = (file: ChangedFile, index: number): TwinFile | null => {
    const {status} = file.change;
    const own = all[index];
    if (!own || (status !== 'added' && status !== 'removed')) return null;
    return status === 'added'
      ? twinFile({file, lines: own.added}, lines[index]?.added ?? [], removed, losing)
      : twinFile({file, lines: own.removed}, lines[index]?.removed ?? [], added, gaining);
  };
  const elsewhere = addedElsewhere(
    all.map((one) => one.added),
    all.map((one) => one.removed),
  );
  const former = formerText(files);
  const losersOf = losers(removed, files);
  return files.map((file, index) => {
    const own = lines[index] ?? {added: [], removed: []};
    const twin = twinOf(file, index);
    const linesAt = linesFrom(file.head);
    const held = twin?.isMost ? twin.share : 0;
    const moves: Moves = {
      movedAway: Math.max(share(own.removed, added, index), file.change.status === 'removed' ? held : 0),
      movedHere: Math.max(share(own.added, removed, index), file.change.status === 'added' ? held : 0),
      cameFromRemoved: share(own.added, lost, index),
      twin,
      movedOut: movedOut(own.removed, added, index, files),
      cameFrom: (line) => formerHome(telling(linesAt(line)), losersOf, index, files),
      elsewhere: elsewhere(index),
      former,
    };
    return [file, moves];
  });
}

function holder(file: ChangedFile, lines: readonly string[]): Holder {
  // Few files share lines with one that came or went.
  let rows: WordRows | null = null;
  return {file, lines, rows: () => (rows ??= wordRows(lines))};
}

function isRedirects(path: string): boolean {
  return pathKind(path) === 'redirects' || /(?:^|\/)docusaurus\.config\.\w+$/.test(path);
}

function telling(text: readonly string[]): string[] {
  return text.map((line) => line.trim()).filter((line) => line.length >= leastLine);
}

/** Looks up the lines of the section that starts at a line, up to the next one; the line alone, where none does. */
function linesFrom(text: string | null): (line: number | undefined) => string[] {
  // Few files have something that may have come from another one.
  let ends: Map<number, number> | null = null;
  let lines: readonly string[] = [];
  return (line) => {
    if (line === undefined || text === null) return [];
    if (ends === null) {
      const outline = sectionOutline(text);
      ends = new Map(outline.sections.flatMap(({title, start, end}) => (title === null ? [] : [[start, end]])));
      lines = outline.lines;
    }
    return lines.slice(line - 1, ends.get(line) ?? line);
  };
}

/** Looks up which files lost a line. What moved within a file did not leave it. */
function losers(
  removed: ReadonlyMap<string, readonly number[]>,
  files: readonly ChangedFile[],
): (line: string) => number[] {
  const holds = files.map(({head}) => linesOf(head));
  return (line) => (removed.get(line) ?? []).filter((owner) => !holds[owner]?.().has(line));
}

/** Looks up the telling lines of a text. */
function linesOf(text: string | null): () => ReadonlySet<string> {
  // Few files lost something that came to another one.
  let lines: ReadonlySet<string> | null = null;
  return () => (lines ??= new Set(telling((text ?? '').split('\n'))));
}

/** The file that lost most of the lines. */
function formerHome(
  lines: readonly string[],
  losersOf: (line: string) => readonly number[],
  index: number,
  files: readonly ChangedFile[],
): string | null {
  const homes = lines.flatMap((line) => losersOf(line).find((owner) => owner !== index) ?? []);
  const [home] = homes;
  return home === undefined || homes.length <= mostOfSection * lines.length ? null : (files[home]?.change.path ?? null);
}

function removedLines({hunks}: FileChange): string[] {
  return editsOf(hunks ?? []).edits.flatMap(({oldLines}) => oldLines);
}

function addedLines({hunks}: FileChange): string[] {
  return editsOf(hunks ?? []).edits.flatMap(({newLines}) => newLines);
}

/** For each line, the files that hold it. */
function owners(lines: readonly string[][]): Map<string, number[]> {
  const byLine = new Map<string, number[]>();
  for (const [index, own] of lines.entries()) {
    for (const line of new Set(own)) {
      const known = byLine.get(line);
      if (known) known.push(index);
      else byLine.set(line, [index]);
    }
  }
  return byLine;
}

function share(lines: readonly string[], elsewhere: ReadonlyMap<string, readonly number[]>, index: number): number {
  if (lines.length === 0) return 0;
  return lines.filter((line) => elsewhere.get(line)?.some((owner) => owner !== index)).length / lines.length;
}

/** A redirect names the file, or the end of its address: two parts, or the only one. */
function isRedirected(path: string, redirectText: string): boolean {
  if (redirectText === '') return false;
  if (redirectText.includes(path)) return true;
  const parts = addressOf(path).split('/');
  const end = parts.slice(Math.max(parts.length - 2, Math.min(1, parts.length - 1))).join('/');
  return (
    end !== '' &&
    new RegExp(`(?:^|[\\s"'\`/])${escapeRegExp(end)}(?:\\.mdx?)?/?(?:["'\`\\s]|$)`, 'm').test(redirectText)
  );
}
