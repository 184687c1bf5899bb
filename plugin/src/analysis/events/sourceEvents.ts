import {codeFileEvents} from '../../code/codeFileEvents';
import {codeLanguage} from '../../code/codeLanguage';
import {sidebarEvents} from '../../code/sidebarEvents';
import {changeEvent} from '../../markdown/events/changeEvent';
import type {Edit} from '../../markdown/matching/edits';
import type {ChangeEvent} from '../../model/event';
import {pathKind} from '../pathKind';
import {isWhitespaceEdit, linesEvent, textEvents} from './textEvents';

/** UTF-16 units above which declarations are not looked for. */
const maxText = 1_000_000;

interface SourceFile {
  path: string;
  base: string;
  head: string;
}

/** What happened in a text file that is neither a document nor data: code, sidebars in code, styles, redirects. */
export function sourceEvents({path, base, head}: SourceFile, lines: readonly Edit[]): ChangeEvent[] {
  const kind = pathKind(path);
  const edits = lines.filter((edit) => !isWhitespaceEdit(edit));
  const language = base.length + head.length > maxText ? null : codeLanguage(path);
  if (!language || kind === 'redirects') return textEvents(kind, lines);
  const keys = /\.config\.\w+$|\.(?:css|scss|less)$/i.test(path) ? valueEvents(edits) : [];
  if (keys.length > 0) return keys;
  const entries = kind === 'navigation' ? sidebarEvents(edits) : [];
  return entries.length > 0 ? entries : codeFileEvents({base, head}, language, edits, linesEvent);
}

/** Keys of settings and styles whose values changed on their lines; none, if anything else changed. */
function valueEvents(edits: readonly Edit[]): ChangeEvent[] {
  const events: ChangeEvent[] = [];
  for (const {oldLines, newLines, oldStart, newStart} of edits) {
    if (oldLines.length !== newLines.length) return [];
    for (const [index, line] of oldLines.entries()) {
      const [one, other] = [keyedValue(line), keyedValue(newLines[index] ?? '')];
      if (!one || one.name !== other?.name) return [];
      if (one.value === other.value) continue;
      const place = {name: one.name, line: {old: oldStart + index, new: newStart + index}};
      events.push(changeEvent('key-changed', {...place, before: one.value, after: other.value}));
    }
  }
  return events;
}

/** `key: value,` of a line of its own, the value without its quotation marks. */
function keyedValue(line: string): {name: string; value: string} | null {
  if (line.length > 2_000) return null;
  const match = /^\s*(["']?)([\w$-]+)\1\s*:\s*([^\s{[(].*?)\s*[,;]?\s*$/.exec(line);
  const [, , name, value] = match ?? [];
  return name !== undefined && value !== undefined ? {name, value: value.replace(/^(["'`])(.+)\1$/, '$2')} : null;
}
