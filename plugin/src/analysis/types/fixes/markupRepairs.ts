import {editsOf} from '../../../markdown/matching/edits';
import type {ChangeEvent} from '../../../model/event';
import {lettersOf} from '../../../text/lettersOf';
import {linesOfCode, withoutCodeSpans} from '../../../text/lineAt';
import type {Condition} from '../conditions';
import {foundEvent} from '../foundEvent';

/** Brackets of a link that were missing or too many, or an escape that was shown, in a line whose words are the same. */
export const markupMended: Condition = ({events, file: {change, head}}) => {
  const edits = editsOf(change.hunks ?? []).edits.filter(({oldLines, newLines}) => oldLines.length === newLines.length);
  const isCode = edits.length > 0 ? linesOfCode(head) : [];
  for (const {oldLines, oldStart, newLines, newStart} of edits) {
    const at = oldLines.findIndex(
      (line, index) => !isCode[newStart + index - 1] && isMended(line, newLines[index] ?? ''),
    );
    if (at < 0) continue;
    const [before, after] = differingWords(oldLines[at] ?? '', newLines[at] ?? '');
    return mendedAt(events, {before, after, line: {old: oldStart + at, new: newStart + at}});
  }
  return undefined;
};

function isMended(line: string, other: string): boolean {
  if (line === other) return false;
  // What stands in code is no markup.
  const [before, after] = [withoutCodeSpans(line), withoutCodeSpans(other)];
  return isEscapedNow(before, after) || (lettersOf(line) === lettersOf(other) && isLinkNow(before, after));
}

/** `\&gt;` became the sign that its name stands for. */
function isEscapedNow(before: string, after: string): boolean {
  return unescaped(before) === unescaped(after) && shownEscapes(before) > shownEscapes(after);
}

const entities: Readonly<Record<string, string>> = {lt: '<', gt: '>', '#60': '<', '#62': '>', amp: '&'};

function unescaped(line: string): string {
  return line
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/&(lt|gt|#60|#62|amp);/g, (entity, name: string) => entities[name] ?? entity);
}

/** How often the name of a sign is shown in its place. */
function shownEscapes(line: string): number {
  return line.match(/\\&(?:[a-z]+|#\d+);/g)?.length ?? 0;
}

/** Brackets of a link that had no other, or an address that ran on into words. */
function isLinkNow(before: string, after: string): boolean {
  const isOdd = (line: string) => !isPaired(line, '[', ']') || !isPaired(line, '(', ')');
  const runsOn = (line: string) => /\]\((?:https?:|\.{0,2}\/)[^)\s]{0,2000}\s(?!["'(])[^)]{0,300}\)/.test(line);
  return linksIn(after) > linksIn(before) && ((isOdd(before) && !isOdd(after)) || (runsOn(before) && !runsOn(after)));
}

function linksIn(line: string): number {
  return line.match(/\[[^\][]+\](?:\((?:[^()\s]|\([^()\s]*\))+\)|\[[^\]]+\])/g)?.length ?? 0;
}

function isPaired(line: string, open: string, close: string): boolean {
  let depth = 0;
  for (const sign of line) {
    if (sign === open) depth += 1;
    if (sign === close) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !line.includes('[]');
}

/** The words in which two lines differ, from the first to the last. */
function differingWords(line: string, other: string): [string, string] {
  const [words, others] = [line.trim().split(/\s+/), other.trim().split(/\s+/)];
  while (words.length > 1 && others.length > 1 && words[0] === others[0]) [words, others].forEach((own) => own.shift());
  while (words.length > 1 && others.length > 1 && words.at(-1) === others.at(-1))
    [words, others].forEach((own) => own.pop());
  return [words.join(' '), others.join(' ')];
}

/** The event at a line or the last before it, told as a spelling that was corrected. */
function mendedAt(
  events: readonly ChangeEvent[],
  found: Pick<ChangeEvent, 'before' | 'after' | 'line'>,
): ChangeEvent | undefined {
  return foundEvent({kind: 'typo-corrected', ...found}, events);
}
