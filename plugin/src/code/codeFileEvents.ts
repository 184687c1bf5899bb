import {changeEvent} from '../markdown/events/changeEvent';
import type {Edit} from '../markdown/matching/edits';
import type {ChangeEvent} from '../model/event';
import type {CodeLanguage} from './codeLanguage';
import {type CodeOutline, codeOutline, type Declaration} from './codeOutline';
import {commentLines} from './commentLines';
import {collapsed} from '../text/collapsed';

/** Events of one kind that are told one by one; more of them are one event. */
const maxEvents = 60;

export interface CodeFile {
  base: string;
  head: string;
}

/** Tells lines as one event, with the words of the first that differ. */
type LinesTeller = (edits: readonly Edit[]) => ChangeEvent;

/** What happened to the declarations of a code file, and to lines outside of them; only comments, if nothing else changed. */
export function codeFileEvents(
  {base, head}: CodeFile,
  language: CodeLanguage,
  edits: readonly Edit[],
  tellLines: LinesTeller,
): ChangeEvent[] {
  if (isCommentsOnly({base, head}, language, edits)) {
    return [commentsEvent(edits, tellLines(edits))];
  }
  const outlines = {base: codeOutline(base, language), head: codeOutline(head, language)};
  const [gone, come] = [newIn(outlines.base, outlines.head), newIn(outlines.head, outlines.base)];
  const events = [
    ...outermost(gone).map(({name, line}) => changeEvent('declaration-removed', {before: name, line: {old: line}})),
    ...outermost(come).map(({name, line}) => changeEvent('declaration-added', {after: name, line: {new: line}})),
    ...changedEvents(outlines, withoutDeclared(edits, outlines, gone, come), tellLines),
  ];
  const place = ({line}: ChangeEvent) => line.new ?? line.old ?? 0;
  return limited(events).sort((one, other) => place(one) - place(other));
}

/** Quotes the first comment of each side, where these are not the same but for white space. */
function commentsEvent([first]: readonly Edit[], lines: ChangeEvent): ChangeEvent {
  const comment = (side: readonly string[] = []) => side.find((line) => /\w/.test(line)) ?? null;
  const [before, after] = [comment(first?.oldLines), comment(first?.newLines)];
  const isTold = Boolean(before ?? after) && collapsed(before ?? '') !== collapsed(after ?? '');
  const {count, line} = lines;
  return isTold ? changeEvent('comments-changed', {before, after, count, line}) : {...lines, kind: 'comments-changed'};
}

function isCommentsOnly({base, head}: CodeFile, language: CodeLanguage, edits: readonly Edit[]): boolean {
  const [isOld, isNew] = [commentLines(base, language), commentLines(head, language)];
  const are = (lines: readonly string[], start: number, isComment: (line: number) => boolean) =>
    lines.every((line, index) => line.trim() === '' || isComment(start + index));
  return edits.every(
    ({oldLines, oldStart, newLines, newStart}) => are(oldLines, oldStart, isOld) && are(newLines, newStart, isNew),
  );
}

/** Declarations of names that the other version does not declare anywhere. */
function newIn({declarations}: CodeOutline, other: CodeOutline): Set<Declaration> {
  const known = new Set(other.declarations.map(({name}) => name));
  return new Set(declarations.filter(({name}) => !known.has(name)));
}

/** Of declarations, those that stand in no other of them, each name once. */
function outermost(declarations: ReadonlySet<Declaration>): Declaration[] {
  const names = new Set<string>();
  return [...declarations].filter((one) => {
    const isFirst = !names.has(one.name) && !isWithin(one.parent, declarations);
    if (isFirst) names.add(one.name);
    return isFirst;
  });
}

function isWithin(declaration: Declaration | null, declarations: ReadonlySet<Declaration>): boolean {
  for (let own = declaration; own; own = own.parent) if (declarations.has(own)) return true;
  return false;
}

type Outlines = Record<keyof CodeFile, CodeOutline>;

/** The edits without the lines of declarations that came or went, which are told by them. */
function withoutDeclared(
  edits: readonly Edit[],
  {base, head}: Outlines,
  gone: ReadonlySet<Declaration>,
  come: ReadonlySet<Declaration>,
): Edit[] {
  return edits.flatMap((edit) => {
    const touches =
      edit.oldLines.some((_, index) => isWithin(base.around(edit.oldStart + index), gone)) ||
      edit.newLines.some((_, index) => isWithin(head.around(edit.newStart + index), come));
    if (!touches) return [edit];
    // Blank lines and closing brackets beside a declaration came or went with it.
    const isOld = (line: string, index: number) =>
      /\w/.test(line) && !isWithin(base.around(edit.oldStart + index), gone);
    const isNew = (line: string, index: number) =>
      /\w/.test(line) && !isWithin(head.around(edit.newStart + index), come);
    const [oldLines, newLines] = [edit.oldLines.filter(isOld), edit.newLines.filter(isNew)];
    if (collapsed(oldLines.join('\n')) === collapsed(newLines.join('\n'))) return [];
    const oldStart = edit.oldStart + Math.max(0, edit.oldLines.findIndex(isOld));
    const newStart = edit.newStart + Math.max(0, edit.newLines.findIndex(isNew));
    return [{...edit, oldLines, newLines, oldStart, newStart}];
  });
}

/** One event for each declaration in which lines changed, and one for the lines outside of all. */
function changedEvents({base, head}: Outlines, edits: readonly Edit[], tellLines: LinesTeller): ChangeEvent[] {
  const groups = new Map<string | null, Edit[]>();
  for (const edit of edits) {
    const {newLines, newStart, oldStart} = edit;
    const found = newLines.length > 0 ? head.around(newStart) : base.around(oldStart);
    const name = found?.name ?? null;
    const own = groups.get(name);
    if (own) own.push(edit);
    else groups.set(name, [edit]);
  }
  return [...groups].map(([name, own]) => {
    const event = tellLines(own);
    return name === null ? event : {...event, kind: 'declaration-changed' as const, name};
  });
}

function limited(events: readonly ChangeEvent[]): ChangeEvent[] {
  if (events.length <= maxEvents) return [...events];
  const byKind = new Map<string, ChangeEvent>();
  for (const event of events) {
    const known = byKind.get(event.kind);
    byKind.set(event.kind, known ? {...known, count: known.count + event.count} : event);
  }
  return [...byKind.values()];
}
