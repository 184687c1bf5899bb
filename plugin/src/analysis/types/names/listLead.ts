import {lineAt, linesOf} from '../../../text/lineAt';

const limits =
  /(?:\b(?:unsupported|unavailable|disabled|limitations?|no support)|(?:\bnot|n['’]t) (?:yet |currently )?(?:be )?(?:support|available))/i;
const retired = /\b(?:deprecated|retired)/i;

/** True for words that say what cannot be done: a thing that leaves a list below them can be. */
export function isOfLimits(lead: string): boolean {
  return limits.test(lead);
}

/** True where the words above things say that there are none, or are to be none: to leave them is no loss. */
export function isOfLacks(lead: string): boolean {
  return isOfLimits(lead) || retired.test(lead);
}

/** The line that leads in a list: the nearest one above that is no item, no continuation of one and not blank, or the item it is part of. */
export function listLead(text: string | null, line: number | undefined): string {
  const indent = indentOf(lineAt(text, line));
  return lineAbove(text, line, (one) => indentOf(one) < indent || !/^\s*(?:[-*+]|\d+[.)])\s|^\s{2,}/.test(one));
}

/** The line that leads in a table, given the line of one of its rows. */
export function tableLead(text: string | null, line: number | undefined): string {
  return lineAbove(text, line, (one) => !one.includes('|'));
}

/** The line of a table's heads, given the line of one of its rows. */
export function tableHead(text: string | null, line: number | undefined): string {
  const lines = linesOf(text);
  let at = (line ?? 1) - 2;
  while (at > 0 && lines[at]?.includes('|') && !/^[\s|:-]*-{2,}[\s|:-]*$/.test(lines[at] ?? '')) at -= 1;
  return lines[at]?.includes('|') ? (lines[at - 1] ?? '') : '';
}

/** The rows above and below a row of a table, as far as there are any. */
export function rowsBeside(text: string | null, line: number | undefined): string[] {
  return [(line ?? 1) - 1, (line ?? 1) + 1].map((at) => lineAt(text, at).trim()).filter((row) => row.startsWith('|'));
}

/** The nearest items of the same list on either side of an item. */
export function itemsBeside(text: string | null, line: number | undefined): string[] {
  return [itemTowards(text, line, -1), itemTowards(text, line, 1)].filter((item) => item !== null);
}

function itemTowards(text: string | null, line: number | undefined, step: 1 | -1): string | null {
  const lines = linesOf(text);
  const start = (line ?? 1) - 1;
  const indent = indentOf(lines[start] ?? '');
  for (let at = start + step; at >= 0 && at < lines.length; at += step) {
    const one = lines[at] ?? '';
    if (one.trim() === '') continue;
    if (indentOf(one) < indent || (indentOf(one) === indent && !isItem(one))) return null;
    if (indentOf(one) === indent) return one.replace(/^\s*[-*+]\s+/, '');
  }
  return null;
}

function isItem(line: string): boolean {
  return /^\s*[-*+]\s/.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function lineAbove(text: string | null, line: number | undefined, leads: (line: string) => boolean): string {
  const lines = linesOf(text);
  let at = (line ?? 1) - 2;
  while (at >= 0 && (lines[at]?.trim() === '' || !leads(lines[at] ?? ''))) at -= 1;
  return lines[at] ?? '';
}
