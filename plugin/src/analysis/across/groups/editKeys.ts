import path from 'node:path';
import {type Edit, editsOf} from '../../../markdown/matching/edits';
import {linkSpans} from '../../../markdown/blocks/linkSpans';
import {wordRuns} from '../../../markdown/prose/wordRuns';
import type {FileFacts} from '../../fileFacts';
import {isNoise} from '../../types/noise';
import {collapsed} from '../../../text/collapsed';

/** Lines of an edit up to which it is compared word by word. */
const maxLines = 200;

/**
 * Keys of what a file's lines say was replaced by what: files that share one hold the same edit, however often and wherever.
 * One key has the words as they stand, the other the links of this repository as paths from its root, which are the same from
 * every folder. Dates, metadata and people beside the edit do not count.
 *
 * @returns no key where nothing but noise changed
 */
export function editKeys({file: {change}, events}: Pick<FileFacts, 'file' | 'events'>): string[] {
  // Of other noise, a line may hold more than that.
  const noise = events.filter(({kind}) => isNoise(kind) && kind.startsWith('front-matter-')).map(({line}) => line);
  const old = new Set(noise.map((line) => line.old));
  const fresh = new Set(noise.map((line) => line.new));
  const edits = editsOf(change.hunks ?? []).edits.map(({oldStart, oldLines, newStart, newLines}): TextEdit => [
    textOf(oldLines.filter((_, index) => !old.has(oldStart + index))),
    textOf(newLines.filter((_, index) => !fresh.has(newStart + index))),
  ]);
  const exact = keyOf(edits);
  if (exact === null) return [];
  const rooted = edits.map((edit) => edit.map((text) => rootLinks(text, change.path)) as TextEdit);
  if (rooted.every((edit, index) => edit.every((text, side) => text === edits[index]?.[side]))) return [exact];
  const ofRepository = keyOf(rooted);
  return [...new Set([exact, ...(ofRepository === null ? [] : [ofRepository])])];
}

type TextEdit = [before: string, after: string];

function textOf(lines: Edit['oldLines']): string {
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function keyOf(edits: readonly TextEdit[]): string | null {
  const pairs = new Set(edits.flatMap(replacements).map((pair) => JSON.stringify(pair)));
  return pairs.size === 0 ? null : [...pairs].sort().join();
}

/** The words that became others; the whole text where one side is empty, or too long to be compared. */
function replacements([before, after]: TextEdit): TextEdit[] {
  if (collapsed(before) === collapsed(after)) return [];
  const isLong = [before, after].some((text) => text.split('\n', maxLines + 1).length > maxLines);
  if (before === '' || after === '' || isLong) return [[before, after]];
  return wordRuns(before, after).map((run): TextEdit => [collapsed(run.before), collapsed(run.after)]);
}

/** The text with its relative links, and what else is quoted as a relative path, from the root of the repository. */
function rootLinks(text: string, holder: string): string {
  const folder = path.posix.dirname(holder);
  const rooted = (target: string) => `/${path.posix.join(folder, target)}`;
  let result = '';
  let end = 0;
  for (const {target, targetStart} of linkSpans(text)) {
    if (targetStart < end || !isRelative(target)) continue;
    result += text.slice(end, targetStart) + rooted(target);
    end = targetStart + target.length;
  }
  return (result + text.slice(end)).replace(/(?<=["'])\.{1,2}\/[^"'\s]{1,1000}(?=["'])/g, rooted);
}

function isRelative(target: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|[/#?~@])/i.test(target);
}
