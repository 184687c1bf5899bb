import {editsOf} from '../../../markdown/matching/edits';
import {linesOfCode, withoutCodeSpans} from '../../../text/lineAt';
import type {Condition} from '../conditions';
import {foundEvent} from '../foundEvent';

/** `Record<string` in a sentence: what Markdown takes for a tag, so that nobody sees it. */
const tagLike = /\b[A-Z]\w*<[A-Za-z]\w*/g;
/** Types of a line that are looked up in the line that it became. */
const mostTypes = 20;
/** How a sentence says `<` and `>`, so that they are seen. */
const escapes: [RegExp, string][] = [
  [/&#60;|&#x3c;|&lt;|\\</gi, '<'],
  [/&#62;|&#x3e;|&gt;|\\>/gi, '>'],
];

/** A type in a sentence that was read as a tag is shown: its sign is escaped now, and nothing else in its line changed. */
export const typeShown: Condition = ({events, file: {change, base}}) => {
  const edits = editsOf(change.hunks ?? []).edits.filter(({oldLines, newLines}) => oldLines.length === newLines.length);
  if (!edits.some(({oldLines}) => oldLines.some((line) => line.includes('<')))) return undefined;
  const isCode = linesOfCode(base);
  for (const {oldLines, oldStart, newLines, newStart} of edits) {
    for (const [index, text] of oldLines.entries()) {
      const shown = isCode[oldStart + index - 1] ? null : shownType(text, newLines[index] ?? '');
      const line = {old: oldStart + index, new: newStart + index};
      if (shown) return foundEvent({kind: 'code-tokens-changed', ...shown, line}, events);
    }
  }
  return undefined;
};

function shownType(line: string, other: string): {before: string; after: string} | null {
  if (line === other || plain(line) !== plain(other)) return null;
  const left = withoutCodeSpans(other);
  for (const before of (withoutCodeSpans(line).match(tagLike) ?? []).slice(0, mostTypes)) {
    const [type, argument] = before.split('<');
    const after = new RegExp(`\\b${type ?? ''}(?:&#60;|&#x3c;|&lt;|\\\\<)${argument ?? ''}`, 'i').exec(left)?.[0];
    if (after !== undefined) return {before, after};
  }
  return null;
}

function plain(line: string): string {
  return escapes.reduce((text, [escaped, sign]) => text.replace(escaped, sign), line);
}
