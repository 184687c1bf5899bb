import type {ChangeEvent} from '../model/event';
import type {WordRun} from './wordRuns';
import {isInflection, isTypo} from './wordRuns';

/** A line of program text before and after, and the head's line below it. */
export interface LinePair {
  before: string;
  after: string;
  below: string;
  line: ChangeEvent['line'];
}

/**
 * True where the line could not have worked before and the change is no more than its repair: a comma before a closing
 * bracket, an unpaired quotation mark, a misspelt or wrongly cased identifier, its words in the wrong order.
 */
export function isRepair({before, after, below}: LinePair, runs: readonly WordRun[]): boolean {
  if (isComment(after)) return false;
  if (/,\s*$/.test(before) && before.trimEnd().slice(0, -1) === after.trimEnd()) return /^\s*[}\]]/.test(below);
  const [run] = runs;
  if (!run || runs.length > 1) return false;
  if (isOddQuoted(before) && !isOddQuoted(after) && /^["'\w]*["']["'\w]*$/.test(run.before + run.after)) return true;
  const [one, other] = [run.before, run.after];
  if (!/^[\w.$]+$/.test(one) || !/^[\w.$]+$/.test(other)) return false;
  // A name that gained or lost its plural is another name, not a corrected one.
  if (isInflection(one, other)) return false;
  return isTypo(one, other) || differsInCase(one, other) || camelWords(one).join() === camelWords(other).join();
}

function isComment(line: string): boolean {
  return /^\s*(?:#(?!\w)|\/\/|--\s|<!--|\*)/.test(line);
}

function differsInCase(one: string, other: string): boolean {
  return one !== other && one.toLowerCase() === other.toLowerCase() && one.length > 2;
}

function isOddQuoted(line: string): boolean {
  return (line.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
}

/** The words of an identifier in alphabetical order. */
function camelWords(identifier: string): string[] {
  const words = identifier.split(/(?=[A-Z])|_/).filter(Boolean);
  return words.length < 2 ? [identifier] : words.map((word) => word.toLowerCase()).sort();
}
