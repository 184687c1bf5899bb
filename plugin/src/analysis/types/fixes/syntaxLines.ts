import {editsOf} from '../../../markdown/matching/edits';
import type {ChangeEvent} from '../../../model/event';
import {arePaired} from '../../../text/arePaired';
import {lettersOf} from '../../../text/lettersOf';
import {linesOfCode} from '../../../text/lineAt';
import type {Condition} from '../conditions';
import {foundEvent} from '../foundEvent';

/**
 * Brackets in the code of a sentence, or in a line that shows how something is called, that had no other have one now, in words that
 * are the same.
 */
export const bracketsPaired: Condition = ({events, file: {change, head}}) => {
  const edits = editsOf(change.hunks ?? []).edits.filter(({oldLines, newLines}) => oldLines.length === newLines.length);
  const isCode = edits.length > 0 ? linesOfCode(head) : [];
  for (const {oldLines, oldStart, newLines, newStart} of edits) {
    for (const [at, text] of oldLines.entries()) {
      const mended = isCode[newStart + at - 1] ? null : mendedCode(text, newLines[at] ?? '');
      const line = {old: oldStart + at, new: newStart + at};
      const told = mended && events.findLast((event) => isOfMarks(event) && (event.line.new ?? Infinity) <= line.new);
      if (mended) return told ?? foundEvent({kind: 'code-repaired', ...mended, line}, events);
    }
  }
  return undefined;
};

function isOfMarks({kind}: ChangeEvent): boolean {
  return kind === 'punctuation-changed';
}

function mendedCode(line: string, other: string): {before: string; after: string} | null {
  if (line === other || lettersOf(line) !== lettersOf(other)) return null;
  const [spans, others] = [line, other].map((text) =>
    isSyntax(text) ? [text.trim()] : (text.match(/`[^`]+`/g) ?? []),
  );
  const at = spans?.findIndex((span, index) => isMended(span, others?.[index] ?? '')) ?? -1;
  const [before, after] = [spans?.[at], others?.[at]];
  return spans?.length !== others?.length || before === undefined || after === undefined ? null : {before, after};
}

/** A line of code and its parameters, which stand outside the marks of code: `` `call(`*first*, *second*`)` ``. */
function isSyntax(line: string): boolean {
  return /^\s*`[\w.]+\s*\(`\s*[*_[]/.test(line) && /`\s*\)[^`]*`\s*$/.test(line);
}

function isMended(code: string, other: string): boolean {
  return code !== other && lettersOf(code) === lettersOf(other) && !arePaired(code) && arePaired(other);
}
