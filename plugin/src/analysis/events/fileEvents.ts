import {dataFormat, type DataReaders} from '../../data/dataFormat';
import {changeEvent} from '../../markdown/events/changeEvent';
import {documentEvents} from '../../markdown/events/documentEvents';
import {type Edit, editsOf} from '../../markdown/matching/edits';
import {pageOpening} from '../../markdown/prose/opening';
import {ownSuccessor} from '../../markdown/prose/successor';
import {sectionOutline} from '../../markdown/blocks/sectionOutline';
import type {MarkdownParser} from '../../markdown/blocks/parseBlocks';
import type {ChangeEvent, EventKind} from '../../model/event';
import type {ChangedFile, FileChange, FileSide} from '../../model/fileChange';
import {dataFileEvents, type LinesKind} from './dataFileEvents';
import {ownRetirement} from './ownRetirement';
import {isDocument, pathKind} from '../pathKind';
import {sourceEvents} from './sourceEvents';
import {isWhitespaceEdit, linesEvent, textEvents} from './textEvents';
import {collapsed} from '../../text/collapsed';

/** What reads the contents of files. */
export interface FileParsers {
  markdown: MarkdownParser;
  /** Of the formats that the files have. */
  data: DataReaders;
}

/** A pointer is short and has these lines alone; what goes on is a text that speaks of one. */
const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n?$/;

/**
 * What happened to a file, in the order of reading; at least one event.
 *
 * @param title of the document; a new or removed file without one goes by its name
 */
export function fileEvents(parsers: FileParsers, file: ChangedFile, title: string | null = null): ChangeEvent[] {
  const {change} = file;
  const whole = wholeEvents(file);
  if (change.status === 'added' || change.status === 'removed') {
    return whole.length > 0 ? whole : presenceEvents(file, title);
  }
  const events = [...pathEvents(change), ...whole, ...modeEvents(change), ...contentEvents(parsers, file)];
  return events.length > 0 ? events : [changeEvent('content-unread')];
}

/** Files that are told as a whole: what they hold is not text, or not text of this repository. */
function wholeEvents(file: ChangedFile): ChangeEvent[] {
  const {change} = file;
  const {status, base, head, binary, path, hunks} = change;
  const side = head ?? base;
  if (side?.mode === '160000') return [changeEvent('submodule-changed', {name: path, ...moduleCommits(change)})];
  if (side?.mode === '120000') return [changeEvent('symlink-changed', {name: path, ...linkTargets(change)})];
  if (!binary && !isPointer(file) && !(hunks === null && pathKind(path) === 'image')) return [];
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (status === 'added') return [changeEvent('binary-added', {after: name})];
  if (status === 'removed') return [changeEvent('binary-removed', {before: name})];
  return base?.oid === head?.oid ? [] : [changeEvent('binary-changed', {after: name})];
}

/** Whether git has what stands for a content in Git LFS, on each side that there is. */
function isPointer({change, base, head}: ChangedFile): boolean {
  const isNone = (side: FileSide | null, text: string | null): boolean => side === null || pointer.test(text ?? '');
  return isNone(change.base, base) && isNone(change.head, head);
}

type Sides = Record<'before' | 'after', string | null>;

function moduleCommits({base, head}: FileChange): Sides {
  const commit = (side: FileSide | null) => (side?.mode === '160000' ? side.oid.slice(0, 10) : null);
  return {before: commit(base), after: commit(head)};
}

/** What was a file, or becomes one, has lines on that side and no target. */
function linkTargets({base, head, hunks}: FileChange): Sides {
  const lines = (hunks ?? []).flatMap((hunk) => hunk.lines);
  const target = (side: FileSide | null, sign: string) =>
    side?.mode === '120000' ? (lines.find((line) => line.startsWith(sign))?.slice(1) ?? null) : null;
  return {before: target(base, '-'), after: target(head, '+')};
}

/** A new or removed file; of a document, its sections too. */
function presenceEvents({change, base, head}: ChangedFile, ownTitle: string | null): ChangeEvent[] {
  const text = head ?? base ?? '';
  const title = ownTitle ?? change.path.slice(change.path.lastIndexOf('/') + 1);
  const outline = isDocument(change.path) ? sectionOutline(text) : null;
  // Pages without a title of their own go by their first section.
  const sections = outline?.sections.filter(({depth, source}) => depth === 2 && source !== title) ?? [];
  if (change.status === 'added') {
    const opening = outline ? pageOpening(outline) : {};
    return [
      changeEvent('file-added', {after: title, count: change.additions, ...opening}),
      ...(pathKind(change.path) === 'page' ? ownRetirement(text) : []),
      ...sections.map(({title: section, id: sectionId, source: after, start, end}) =>
        changeEvent('heading-added', {
          section,
          sectionId,
          after,
          // What stands behind the last line break is no line.
          count: Math.min(end, change.additions) - start + 1,
          line: {new: start},
        }),
      ),
    ];
  }
  return [
    changeEvent('file-removed', {before: title, count: change.deletions, lead: outline ? ownSuccessor(text) : null}),
    ...sections.map(({source: before, start, end}) =>
      changeEvent('heading-removed', {before, count: Math.min(end, change.deletions) - start + 1, line: {old: start}}),
    ),
  ];
}

function pathEvents({status, path, oldPath}: FileChange): ChangeEvent[] {
  if (oldPath === null || (status !== 'renamed' && status !== 'copied')) return [];
  return [changeEvent(status === 'renamed' ? 'file-renamed' : 'file-copied', {before: oldPath, after: path})];
}

function modeEvents({base, head, status}: FileChange): ChangeEvent[] {
  if (!base || !head || base.mode === head.mode) return [];
  return [
    changeEvent(status === 'type-changed' ? 'type-changed' : 'mode-changed', {before: base.mode, after: head.mode}),
  ];
}

function contentEvents(parsers: FileParsers, file: ChangedFile): ChangeEvent[] {
  const {change} = file;
  if (
    !change.hunks ||
    change.binary ||
    isPointer(file) ||
    change.head?.mode === '120000' ||
    change.head?.mode === '160000'
  )
    return [];
  const {edits, finalNewline} = editsOf(change.hunks);
  const ending = finalNewline ? [changeEvent('final-newline')] : [];
  const lines = edits.filter((edit) => !isSameText(edit.oldLines, edit.newLines));
  const words = lines.filter((edit) => !isWhitespaceEdit(edit));
  if (words.length === 0) {
    // Lines that are the same and yet replaced end in another way.
    const blank = lines.length > 0 || finalNewline ? lines : edits;
    const told = indentationEvents(parsers, file, lines);
    const rest = blank.filter((edit) => !told.some((event) => isToldBy(event, edit)));
    return [...told, ...whitespaceEvents(rest), ...ending];
  }
  const {events, byLines} = partEvents(parsers, file, lines);
  const fallback = byLines ? [changeEvent(byLines)] : [];
  return [...(events.length > 0 ? events : [linesEvent(words)]), ...ending, ...fallback];
}

/** Samples that white space alone made readable, or unreadable, or gave another meaning. */
function indentationEvents(
  {markdown}: FileParsers,
  {change, base, head}: ChangedFile,
  lines: readonly Edit[],
): ChangeEvent[] {
  if (base === null || head === null || !isDocument(change.path)) return [];
  const events = documentEvents(markdown, base, head, lines) ?? [];
  return events.filter(({kind}) => spaceKinds.includes(kind));
}

const spaceKinds: readonly EventKind[] = ['code-repaired', 'code-broken', 'code-indented'];

/** An edit whose line stands for what white space did to its sample. */
function isToldBy({kind, line}: ChangeEvent, {newStart, newLines}: Edit): boolean {
  const at = line.new ?? 0;
  return kind === 'code-indented' && newStart <= at && at < newStart + newLines.length;
}

interface PartEvents {
  events: ChangeEvent[];
  /** Why a file that has parts was only compared by its lines; null where it was not. */
  byLines: LinesKind | null;
}

/** What happened to the parts of a file: the blocks of a document, the keys of data, else its lines. */
function partEvents({markdown, data}: FileParsers, file: ChangedFile, lines: readonly Edit[]): PartEvents {
  const {change, base, head} = file;
  const kind = pathKind(change.path);
  if (isDocument(change.path)) {
    const parsed = base !== null && head !== null ? documentEvents(markdown, base, head, lines) : null;
    return {
      events: parsed ?? textEvents(kind, lines),
      byLines: parsed === null && base !== null && head !== null ? 'compared-by-lines' : null,
    };
  }
  const read = data.get(dataFormat(change.path));
  if (base === null || head === null) return {events: textEvents(kind, lines), byLines: null};
  const texts = {path: change.path, base, head};
  return read ? dataFileEvents(read, texts, lines) : {events: sourceEvents(texts, lines), byLines: null};
}

function isSameText(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((line, index) => line === after[index]);
}

function whitespaceEvents(edits: ReturnType<typeof editsOf>['edits']): ChangeEvent[] {
  if (edits.length === 0) return [];
  const perLine = (lines: readonly string[]) => lines.map(collapsed).filter((line) => line !== '');
  const same = edits.every(({oldLines, newLines}) => isSameText(perLine(oldLines), perLine(newLines)));
  const count = edits.reduce((sum, {oldLines, newLines}) => sum + Math.max(oldLines.length, newLines.length), 0);
  const [first] = edits;
  const line = first ? {old: first.oldStart, new: first.newStart} : {};
  return [changeEvent(same ? 'whitespace-changed' : 'rewrapped', {count, line})];
}
