import {editsOf} from '../markdown/edits';
import type {ChangedFile} from '../model/fileChange';
import {addressOf, pathKind} from './pathKind';

/** What only the whole range can say of one of its files. */
export interface RangeFacts {
  /** Share of the file's removed lines that were added to other files, from 0 to 1. */
  movedAway: number;
  /** Share of the file's added lines that were removed from other files. */
  movedHere: number;
  /** Share of the file's added lines that stood in files that the range removes. */
  cameFromRemoved: number;
  /** True where the range adds a redirect from the file's former address. */
  redirected: boolean;
}

/** Shorter lines stand in many files by chance. */
const leastLine = 24;

interface FileLines {
  added: string[];
  removed: string[];
}

/** The facts of each file, in the order given. Linear in the number of changed lines. */
export function rangeFacts(files: readonly ChangedFile[]): RangeFacts[] {
  const lines = files.map(changedLines);
  const added = owners(lines.map((one) => one.added));
  const removed = owners(lines.map((one) => one.removed));
  const lost = owners(lines.map((one, index) => (files[index]?.change.status === 'removed' ? one.removed : [])));
  const redirects = files.flatMap(({change}, index) => (isRedirects(change.path) ? (lines[index]?.added ?? []) : []));
  const redirectText = redirects.join('\n');
  return files.map(({change}, index) => ({
    movedAway: share(lines[index]?.removed ?? [], added, index),
    movedHere: share(lines[index]?.added ?? [], removed, index),
    cameFromRemoved: share(lines[index]?.added ?? [], lost, index),
    redirected: isRedirected(change.oldPath ?? change.path, redirectText),
  }));
}

function isRedirects(path: string): boolean {
  return pathKind(path) === 'redirects' || /(?:^|\/)docusaurus\.config\.\w+$/.test(path);
}

function changedLines({change}: ChangedFile): FileLines {
  const {edits} = editsOf(change.hunks ?? []);
  const telling = (text: string[]) =>
    isRedirects(change.path) ? text : text.map((line) => line.trim()).filter((line) => line.length >= leastLine);
  return {
    added: telling(edits.flatMap(({newLines}) => newLines)),
    removed: telling(edits.flatMap(({oldLines}) => oldLines)),
  };
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
  return end !== '' && new RegExp(`(?:^|[\\s"'\`/])${escaped}/?(?:["'\`\\s]|$)`, 'm').test(redirectText);
}
