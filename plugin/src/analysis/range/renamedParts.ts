import path from 'node:path';
import {includedFiles} from '../../markdown/blocks/includedFiles';
import {editsOf} from '../../markdown/matching/edits';
import type {ChangedFile, FileChange} from '../../model/fileChange';
import {heldShare, heldWords, wordRows} from '../../text/heldWords';
import {linesOf} from '../../text/lineAt';
import {pathKind} from '../pathKind';

/** Share of the words of a removed part that stand in the new one. */
const leastShare = 0.6;

/**
 * Parts of pages that got another name and so much other text that git tells one as gone and another as new: most of the text
 * is there, and a page takes in the new one in the place of the former.
 *
 * @returns the former part by the path of the new one
 */
export function renamedParts(files: readonly ChangedFile[]): Map<string, ChangedFile> {
  const [gone, come] = [partsOf(files, 'removed'), partsOf(files, 'added')];
  const found = new Map<string, ChangedFile>();
  if (gone.size === 0 || come.size === 0) return found;
  const taken = new Set<ChangedFile>();
  for (const [before, after] of files.flatMap(exchangedIncludes)) {
    const [former, part] = [gone.get(before), come.get(after)];
    if (!former || !part || taken.has(former) || found.has(part.change.path) || !isMostlyIn(former, part)) continue;
    taken.add(former);
    found.set(part.change.path, former);
  }
  return found;
}

function partsOf(files: readonly ChangedFile[], status: FileChange['status']): Map<string, ChangedFile> {
  const parts = files.filter(
    ({change, base, head}) =>
      change.status === status && pathKind(change.path) === 'partial' && (status === 'added' ? head : base) !== null,
  );
  return new Map(parts.map((file) => [path.posix.basename(file.change.path), file]));
}

/** Names of what a page took in, and of what it takes in instead. */
function exchangedIncludes({change}: ChangedFile): [before: string, after: string][] {
  if (change.status !== 'modified' && change.status !== 'renamed') return [];
  const names = (lines: readonly string[]) =>
    includedFiles(lines.join('\n')).map((target) => path.posix.basename(target));
  return editsOf(change.hunks ?? []).edits.flatMap(({oldLines, newLines}) => {
    const [before, after] = [names(oldLines), names(newLines)];
    return before.length === after.length
      ? before.map((name, index): [string, string] => [name, after[index] ?? ''])
      : [];
  });
}

function isMostlyIn({change, base}: ChangedFile, {change: now, head}: ChangedFile): boolean {
  if (path.posix.dirname(change.path) !== path.posix.dirname(now.path)) return false;
  return heldShare(heldWords(linesOf(base), wordRows(linesOf(head)))) >= leastShare;
}
