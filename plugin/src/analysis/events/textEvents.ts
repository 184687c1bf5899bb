import {changeEvent} from '../../markdown/events/changeEvent';
import type {Edit} from '../../markdown/matching/edits';
import {partsOfRuns} from '../../markdown/prose/splitAtLinks';
import type {ChangeEvent, EventKind} from '../../model/event';
import {movedLines, withoutStayingLines} from './movedLines';
import type {PathKind} from '../pathKind';
import {collapsed} from '../../text/collapsed';

/** Keys that are told one by one; a file with more of them is told by its lines. */
const maxKeys = 200;

/** What happened in a text file that is no Markdown; for a Markdown file, what its lines say when it was not parsed. */
export function textEvents(kind: PathKind, edits: readonly Edit[]): ChangeEvent[] {
  const changed = edits.filter((edit) => !isWhitespaceEdit(edit));
  if (changed.length === 0) return [];
  if (kind === 'navigation') return entryEvents(changed, navigationKinds, navigationEntry);
  if (kind === 'redirects') return entryEvents(changed, redirectKinds, redirectEntry);
  const keys = kind === 'data' ? keyEvents(changed) : [];
  if (keys.length > 0 && keys.length <= maxKeys) return keys;
  return [linesEvent(changed)];
}

/** True where both sides hold the same words, in the same lines or not. */
export function isWhitespaceEdit({oldLines, newLines}: Edit): boolean {
  return collapsed(oldLines.join(' ')) === collapsed(newLines.join(' '));
}

/** The lines of a file as one event; quotes the first words that differ, or that moved where none do. */
export function linesEvent(edits: readonly Edit[]): ChangeEvent {
  const changed = withoutStayingLines(edits);
  const {moved, rest} = movedLines(changed);
  const [line] = moved;
  if (line !== undefined && rest.length === 0) {
    const place = {line: {...lineOf(changed, 'old', line), ...lineOf(changed, 'new', line)}};
    return changeEvent('block-moved', {...place, before: line, after: line, name: line, count: moved.length});
  }
  return changedLinesEvent(edits, rest);
}

/** Where a line stands on one side. */
function lineOf(edits: readonly Edit[], side: 'old' | 'new', line: string): ChangeEvent['line'] {
  for (const {oldLines, newLines, oldStart, newStart} of edits) {
    const [lines, start] = side === 'old' ? [oldLines, oldStart] : [newLines, newStart];
    const at = lines.findIndex((own) => collapsed(own) === line);
    if (at >= 0) return {[side]: start + at};
  }
  return {};
}

function changedLinesEvent(edits: readonly Edit[], [first]: readonly Edit[]): ChangeEvent {
  const removed = edits.reduce((sum, {oldLines}) => sum + oldLines.length, 0);
  const added = edits.reduce((sum, {newLines}) => sum + newLines.length, 0);
  const {oldLines, newLines} = first ?? {};
  const words = [firstWords(oldLines), firstWords(newLines)] as const;
  // Where the first words are the same, what differs are the marks above them.
  const [before, after] = words[0] === words[1] ? [oldLines?.[0] ?? null, newLines?.[0] ?? null] : words;
  const runs = before !== null && after !== null ? partsOfRuns(before, after) : [];
  const run = runs.find((one) => /\w/.test(one.before + one.after)) ?? runs[0];
  return changeEvent('lines-changed', {
    before: run ? run.before : before,
    after: run ? run.after : after,
    count: Math.max(added, removed),
    line: {
      ...(first?.oldLines.length ? {old: first.oldStart} : {}),
      ...(first?.newLines.length ? {new: first.newStart} : {}),
    },
  });
}

function firstWords(lines: readonly string[] = []): string | null {
  return (lines.find((line) => /\w/.test(line)) ?? lines[0])?.trim() ?? null;
}

type Kinds = [added: EventKind, removed: EventKind, changed: EventKind];

const navigationKinds: Kinds = ['navigation-entry-added', 'navigation-entry-removed', 'navigation-entry-changed'];
const redirectKinds: Kinds = ['redirect-added', 'redirect-removed', 'key-changed'];
const keyKinds: Kinds = ['key-added', 'key-removed', 'key-changed'];

interface Entry {
  /** What pairs entries of both sides. */
  key: string;
  value: string;
}

type EntryReader = (line: string) => Entry | null;

const navigationEntry: EntryReader = (line) => {
  const match =
    /^\s*(?:-\s*)?["']?(name|label|href|title|id|to|link|tocHref|displayName)["']?\s*:\s*["']?(.+?)["']?,?\s*$/.exec(
      line,
    ) ??
    /^\s*(?:-\s*)?(["'])([^"']+)\1,?\s*$/.exec(line) ??
    /^(\s*[-*]\s*)\[([^\]]+)\]/.exec(line);
  return match?.[2] ? {key: match[1] ?? '', value: match[2]} : null;
};

const redirectEntry: EntryReader = (line) => {
  const match =
    /["']?(source_path(?:_from_root)?|redirect_url|source|destination|from|to)["']?\s*[:=]\s*["']([^"']+)["']/.exec(
      line,
    );
  return match?.[2] ? {key: match[1] ?? '', value: match[2]} : null;
};

const keyedEntry: EntryReader = (line) => {
  const match = /^\s*(?:-\s*)?["']?([\w.$/@-]{1,80}?)["']?\s*[:=](?:\s+(.*?)|)\s*,?\s*$/.exec(line);
  return match ? {key: match[1] ?? '', value: (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2')} : null;
};

function keyEvents(edits: readonly Edit[]): ChangeEvent[] {
  return entryEvents(edits, keyKinds, keyedEntry);
}

/** Entries of both sides with the same key in one edit are one change; lines that are no entry make one event of lines. */
function entryEvents(edits: readonly Edit[], [added, removed, changed]: Kinds, read: EntryReader): ChangeEvent[] {
  const events: ChangeEvent[] = [];
  for (const {oldLines, newLines, oldStart, newStart} of edits) {
    const gone = entriesOf(oldLines, oldStart, read);
    const come = entriesOf(newLines, newStart, read);
    for (const {key, value, line} of gone) {
      const twin = come.findIndex((entry) => entry.key === key);
      const [next] = twin < 0 ? [] : come.splice(twin, 1);
      if (next?.value === value) continue;
      const place = {name: key, line: {old: line, ...(next ? {new: next.line} : {})}};
      events.push(changeEvent(next ? changed : removed, {...place, before: value, after: next?.value ?? null}));
    }
    events.push(...come.map(({key, value, line}) => changeEvent(added, {name: key, after: value, line: {new: line}})));
  }
  return events.length > 0 ? events : [linesEvent(edits)];
}

function entriesOf(lines: readonly string[], start: number, read: EntryReader): (Entry & {line: number})[] {
  return lines.flatMap((text, index) => {
    const entry = text.length > 2_000 ? null : read(text);
    return entry ? [{...entry, line: start + index}] : [];
  });
}
