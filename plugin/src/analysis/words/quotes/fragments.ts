import {isBalanced} from '../../../markdown/prose/balanced';
import type {ChangeEvent} from '../../../model/event';
import {lettersOf} from '../../../text/lettersOf';

/** Kinds that show a line of code or a part of one. */
export const codeKinds = /^code-(?:changed|lines-added|lines-removed|tokens-changed)$/;
/** Brackets, and what leads to them, at the end of what is left of a line that opens them. */
const opener = /(?:=>|[\s=(:,{[])+$/;
const leastCharacters = 4;
const pairs: Readonly<Record<string, string>> = {')': '(', ']': '[', '}': '{'};

/** An event of code by the parts of its lines that can be read alone; null where a side has none, or both are the same. */
export function withWholeCode(event: ChangeEvent): ChangeEvent | null {
  if (!codeKinds.test(event.kind)) return event;
  const [before, after] = [event.before, event.after].map((side) => side && wholeCode(side));
  if (before === undefined || after === undefined || before === '' || after === '') return null;
  if (before === event.before && after === event.after) return event;
  return isOfCut(event, {before, after}) ? null : {...event, before, after};
}

type Sides = Pick<ChangeEvent, 'before' | 'after'>;

/** True where what was cut off may be all that became another. */
function isOfCut(whole: Sides, {before, after}: Sides): boolean {
  if (before === null || after === null) return false;
  const cutOff = (side: string | null, kept: string) => (side ?? '').replace(kept, () => '');
  const isAlike = before !== after && cutOff(whole.before, before) === cutOff(whole.after, after);
  const [one, other] = [lettersOf(before), lettersOf(after)];
  return !isAlike && (one.startsWith(other) || other.startsWith(one));
}

/** Code up to the bracket that it opens and does not close; empty where it closes one that it does not open, or a quotation mark is left. */
function wholeCode(code: string): string {
  if (isClosed(code)) return code;
  const inside = code.replace(/^[)\]}]+\(?/, '').replace(/[)\]}]+[;,]?$/, '');
  if (inside.length >= leastCharacters && isClosed(inside)) return inside;
  const open = lastOpen(code);
  const start = open === null ? '' : code.slice(0, open).replace(opener, '');
  return start.length >= leastCharacters && /\p{L}{2}/u.test(start) && isClosed(start) ? start : '';
}

/** Brackets within quotation marks stand for themselves. */
function isClosed(code: string): boolean {
  return isBalanced(code) || isBalanced(code.replace(/"[^"]*"|'[^']*'|\/.*\//g, ''));
}

/** Where the outermost bracket stands that is not closed; null where there is none, or one is closed that was not opened. */
function lastOpen(code: string): number | null {
  const open: number[] = [];
  for (const {0: character, index} of code.matchAll(/[()[\]{}]/g)) {
    if ('([{'.includes(character)) open.push(index);
    const pair = pairs[character];
    if (pair !== undefined && code[open.pop() ?? -1] !== pair) return null;
  }
  return open[0] ?? null;
}
