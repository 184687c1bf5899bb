import {editsOf} from '../../../markdown/matching/edits';
import type {ChangeEvent} from '../../../model/event';
import type {ChangedFile} from '../../../model/fileChange';
import {isFence, linesOf} from '../../../text/lineAt';
import {collapsed} from '../../../text/collapsed';

/** What a change of code is about, where its lines have nothing that can be quoted as it is. */
export type CodeNames =
  | {form: 'names'; lost: readonly string[]; gained: readonly string[]}
  | {form: 'moved'; text: string; from: string; to: string};

/** Lines of a block of code that are looked at. */
const mostLines = 400;
const longestLine = 600;
/** Lines that are compared with each other. */
const mostPairs = 20;
/** Names of one side, of which all are told. */
const mostExchanged = 2;
/** Characters that are the same in two lines by more than chance. */
const leastMoved = 24;
/** Keys, arguments, functions and options; and words that only code has. */
const named =
  /(?<![\w$-])--?[a-z][\w-]+|[A-Za-z_$@][\w$]*(?:[-./][A-Za-z_$][\w$]*)*(?=["']?\s*(?::(?!\/\/)|=(?!=)|\())|(?<![\w$])[a-z_$][\w$]*(?:[A-Z_]\w+|\.\w+)+/g;
/** Words of a language that brackets may follow. */
const keywords = /^(?:new|if|for|while|switch|catch|return|function|await|typeof|and|or|not|in)$/;
/** Words in quotation marks are prose. */
const sentence = /(["'])(?:(?!\1).)*\s(?:(?!\1).)*\s(?:(?!\1).)*\1/g;
/** What tells two lines apart. */
const word = /"[^"\s]{1,24}"|'[^'\s]{1,24}'|[\w-]{2,24}/g;

/** The names that a block of code lost and gained, or what moved from one of its lines to another; null where there are none. */
export function codeNames({line}: ChangeEvent, {base, head, change: {hunks}}: ChangedFile): CodeNames | null {
  const [oldEnd, newEnd] = [blockEnd(base, line.old), blockEnd(head, line.new)];
  const own = editsOf(hunks ?? []).edits.filter(
    ({oldStart, newStart}) =>
      (line.old !== undefined && oldStart >= line.old && oldStart <= oldEnd) ||
      (line.new !== undefined && newStart >= line.new && newStart <= newEnd),
  );
  const [before, after] = [own.flatMap(({oldLines}) => oldLines), own.flatMap(({newLines}) => newLines)];
  const moved = movedText(before, after);
  if (moved) return moved;
  const lost = without(namesIn(before), after);
  const gained = without(namesIn(after), before);
  const isExchange = lost.length > 0 && gained.length > 0;
  const isTold = isExchange ? Math.max(lost.length, gained.length) <= mostExchanged : lost.length + gained.length > 0;
  return isTold ? {form: 'names', lost, gained} : null;
}

function blockEnd(text: string | null, start: number | undefined): number {
  if (start === undefined) return 0;
  const length = linesOf(text)
    .slice(start, start + mostLines)
    .findIndex(isFence);
  return start + (length < 0 ? mostLines : length);
}

function namesIn(lines: readonly string[]): string[] {
  return [...new Set(lines.flatMap((line) => line.replace(sentence, '').match(named) ?? []))].filter(
    (name) => name.length > 1 && !keywords.test(name),
  );
}

function without(names: readonly string[], lines: readonly string[]): string[] {
  const text = lines.join('\n');
  return names.filter((name) => !text.includes(name));
}

/** Of lines that each became another, what went from one of them and came to another one. */
function movedText(before: readonly string[], after: readonly string[]): CodeNames | null {
  const told = (lines: readonly string[]) => lines.map((line) => collapsed(line).slice(0, longestLine)).filter(Boolean);
  const [old, fresh] = [told(before), told(after)];
  if (old.length !== fresh.length || old.length > mostPairs) return null;
  const runs = old.map((line, index) => run(line, fresh[index] ?? ''));
  for (const [from, {lost}] of runs.entries()) {
    for (const [to, {gained}] of runs.entries()) {
      const text = from === to ? '' : commonPart(lost, gained);
      const places = text.length >= leastMoved ? differing(fresh[from] ?? '', fresh[to] ?? '') : null;
      if (places) return {form: 'moved', text: text.replace(/^[^\p{L}<]+/u, ''), ...places};
    }
  }
  return null;
}

/** What a line lost and gained between the words at its start and at its end that stayed. */
function run(before: string, after: string): {lost: string; gained: string} {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {lost: before.slice(start, before.length - end), gained: after.slice(start, after.length - end)};
}

/** The longest part that two lines share. */
function commonPart(one: string, other: string): string {
  let best = '';
  let above: number[] = [];
  for (let row = 0; row < one.length; row++) {
    const lengths: number[] = [];
    for (let column = 0; column < other.length; column++) {
      const length = one[row] === other[column] ? (above[column - 1] ?? 0) + 1 : 0;
      lengths.push(length);
      if (length > best.length) best = one.slice(row - length + 1, row + 1);
    }
    above = lengths;
  }
  return best.trim();
}

/** The first words in which two lines differ. */
function differing(one: string, other: string): {from: string; to: string} | null {
  const [own, others] = [one.match(word) ?? [], other.match(word) ?? []];
  const at = own.findIndex((text, index) => text !== others[index]);
  const [from, to] = [own[at], others[at]];
  return from !== undefined && to !== undefined ? {from, to} : null;
}
