import type {ChangedFile} from '../../../model/fileChange';
import {linesOf} from '../../../text/lineAt';

/** Share of the lines of a page that may still stand in it. */
const mostKept = 0.1;

/** True for a page in which next to nothing is left of what it said. */
export function isEmptied({base, head}: Pick<ChangedFile, 'base' | 'head'>): boolean {
  if (base === null || head === null) return false;
  const kept = new Set(linesOf(head).map((line) => line.trim()));
  const said = linesOf(base)
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line));
  return said.length > 0 && said.filter((line) => kept.has(line)).length <= mostKept * said.length;
}
