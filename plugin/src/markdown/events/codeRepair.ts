import type {ChangeEvent} from '../../model/event';
import type {WordRun} from '../prose/wordRuns';
import {isInflection, isTypo} from '../prose/wordRuns';

/** A line of program text before and after, and the head's line below it. */
export interface LinePair {
  before: string;
  after: string;
  below: string;
  /** Whether that line stood there before. */
  belowStays: boolean;
  /** Whether it was the last of the lines that the edit replaced, so that none that it led to went with it. */
  isLast: boolean;
  line: ChangeEvent['line'];
}

/** Languages in which upper and lower case are one. */
const caseBlind =
  /^(?:.*\.)?(?:(?:azure)?powershell(?:-interactive)?|pwsh|ps1?|(?:t|pl|my)?sql|vb(?:net|s|script)?|bat(?:ch)?|cmd|dos|pascal)$/i;

/** Languages in which a semicolon ends each statement. */
const endsStatements = /^(?:.*\.)?(?:c#|cs|csharp|java|c|cc|cpp|c\+\+|h|hpp|objc|objective-c|php|dart)$/i;

/**
 * True where the line could not have worked before and the change is no more than its repair: a comma before a closing
 * bracket or none between two values, an unpaired quotation mark, a misspelt, wrongly cased or wrongly separated identifier,
 * its words in the wrong order or in one another, an option of one letter in the wrong case, a statement without its semicolon, a malformed UUID, a missing `await`, a key without its colon, a last line that is said to go on, a
 * path with slashes of both kinds.
 */
export function isRepair(pair: LinePair, runs: readonly WordRun[], language: string | null): boolean {
  const {before, after, below} = pair;
  if (isComment(after)) return false;
  if (/,\s*$/.test(before) && before.trimEnd().slice(0, -1) === after.trimEnd()) return /^\s*[}\]]/.test(below);
  if (lacksComma(pair) || lacksColon(pair) || isDangling(pair) || hasMixedPath(pair)) return true;
  if (endsStatements.test(language ?? '') && lacksSemicolon(pair)) return true;
  if (runs.length > 0 && runs.every(isMissingKeyword)) return true;
  const [run] = runs;
  if (!run || runs.length > 1) return false;
  if (isOddQuoted(before) && !isOddQuoted(after) && /^["'\w]*["']["'\w]*$/.test(run.before + run.after)) return true;
  const [one, other] = [run.before, run.after];
  if (uuidLike.test(one) && uuidLike.test(other)) return !isUuid(one) && isUuid(other);
  if (isInSentence(before, run.beforeStart) || isInComment(before, run.beforeStart)) return false;
  if (isScrambled(one, other)) return true;
  if (!caseBlind.test(language ?? '') && isOptionInOtherCase(pair, run)) return true;
  if (differsInSeparators(one, other) || hasPartOtherwiseSeparated(one, other)) return true;
  if (!/^[\w.$]+$/.test(one) || !/^[\w.$]+$/.test(other)) return false;
  // A name that gained or lost its plural is another name, not a corrected one; so is a file of another extension.
  if (isInflection(one, other) || isOtherExtension(one, other)) return false;
  if (differsInCase(one, other)) return !caseBlind.test(language ?? '');
  return isMisspelt(one, other) || camelWords(one).join() === camelWords(other).join();
}

/** Two values on lines of their own between which no comma stood; one that makes room for a new line repairs nothing. */
export function lacksComma({before, after, below, belowStays}: LinePair): boolean {
  return (
    belowStays &&
    `${before.trimEnd()},` === after.trimEnd() &&
    /(?:[}\])"'`\d]|\b(?:true|false|null|None|True|False))$/.test(before.trimEnd()) &&
    /^\s*[\w$'"`[{.]/.test(below)
  );
}

/** A statement that the lines below do not go on with, and that nothing ended. */
function lacksSemicolon({before, after, belowStays, isLast}: LinePair): boolean {
  const [code = '', comment = ''] = splitComment(before);
  const [codeNow, commentNow = ''] = splitComment(after);
  return belowStays && isLast && /[\w)\]"'}]$/.test(code) && codeNow === `${code};` && comment === commentNow;
}

function splitComment(line: string): string[] {
  return line.trimEnd().split(/\s+(?=\/\/)/);
}

/** The same letters in other words: one was typed into another. */
function isScrambled(one: string, other: string): boolean {
  if (![one, other].every((text) => /^[A-Za-z_]+(?: [A-Za-z_]+)+$/.test(text))) return false;
  const [words, others] = [one, other].map((text) => text.split(' '));
  const lettersIn = (text: string) => (text.match(/\w/g) ?? []).sort().join('');
  return lettersIn(one) === lettersIn(other) && words?.toSorted().join() !== others?.toSorted().join();
}

/** `-i` and `-I`. */
function isOptionInOtherCase({before, after}: LinePair, run: WordRun): boolean {
  const isOption = (line: string, text: string, start: number) =>
    /(?:^|\s)-[A-Za-z]$/.test(line.slice(0, start + text.length)) && /^(?:\s|$)/.test(line.slice(start + text.length));
  return (
    run.before.toLowerCase() === run.after.toLowerCase() &&
    isOption(before, run.before, run.beforeStart) &&
    isOption(after, run.after, run.afterStart)
  );
}

/** A key in quotation marks at once before its value. */
function lacksColon({before, after}: LinePair): boolean {
  return (
    /^\s*"[^"]+"\s*[{["\d]/.test(before) &&
    after.replace(/^(\s*"[^"]+")\s*:\s*/, '$1') === before.replace(/^(\s*"[^"]+")\s*/, '$1')
  );
}

/** The mark of a line that goes on, where none follows. */
function isDangling({before, after, below, belowStays, isLast}: LinePair): boolean {
  return (
    belowStays &&
    isLast &&
    /^\s*(?:`{3}|~{3}|$)/.test(below) &&
    /\S\s*\\\s*$/.test(before) &&
    before.replace(/\s*\\\s*$/, '') === after.trimEnd()
  );
}

/** A path with slashes of both kinds, which has one kind now. */
function hasMixedPath({before, after}: LinePair): boolean {
  return before !== after && /[\w.]\/[\w./-]*\w\\\w/.test(before) && before.replace(/(?<=\w)\\(?=\w)/g, '/') === after;
}

function isMissingKeyword({before, after}: WordRun): boolean {
  return before.trim() === '' && /^(?:async|await)$/.test(after.trim());
}

const uuidLike = /^["']?\w{8}-\w{4}-\w{4}-\w{4}-\w{12}["']?$/;

function isUuid(text: string): boolean {
  return /^["']?[\da-f-]{36}["']?$/i.test(text);
}

/** `default_scheduler` and `default-scheduler`; the dashes of an option of a command are none of its words. */
function differsInSeparators(one: string, other: string): boolean {
  const bare = (name: string) => name.replace(/(?<=\w)[-_](?=\w)/g, '');
  const isName = (name: string) => /^["']?[A-Za-z]+(?:[-_][A-Za-z]+)+["']?$/.test(name);
  return (
    one !== other &&
    (isName(one) || isName(other)) &&
    /^["']?[A-Za-z_-]+["']?$/.test(one + other) &&
    bare(one) === bare(other)
  );
}

/** The same in one part of a path: `node_modules/fast_glob/out` and `node_modules/fast-glob/out`. */
function hasPartOtherwiseSeparated(one: string, other: string): boolean {
  const [parts, others] = [one.split('/'), other.split('/')];
  const differing = parts.flatMap((part, index) => (part === others[index] ? [] : [[part, others[index] ?? '']]));
  const [[part = '', now = ''] = []] = differing;
  return parts.length === others.length && differing.length === 1 && differsInSeparators(part, now);
}

export function isComment(line: string): boolean {
  return /^\s*(?:#(?!\w)|\/\/|--\s|<!--|\*)/.test(line);
}

/** Behind the mark of a comment that follows code. */
export function isInComment(line: string, offset: number): boolean {
  return /(?:^|\s)(?:\/\/|#(?!\w)|--)\s|\/\*/.test(line.slice(0, offset));
}

/** Who misspells a name gets its first letter right, or loses it; names that differ in it are two names. */
function isMisspelt(one: string, other: string): boolean {
  const startsAlike = one[0]?.toLowerCase() === other[0]?.toLowerCase();
  return isTypo(one, other) && (startsAlike || one.slice(1) === other || other.slice(1) === one);
}

export function isOtherExtension(one: string, other: string): boolean {
  const stem = (name: string) => /^(.+)\.[a-z]{1,5}$/.exec(name)?.[1];
  return one !== other && stem(one) !== undefined && stem(one) === stem(other);
}

/** True where the offset lies in a quoted text of several words: what is said there is prose. */
export function isInSentence(line: string, offset: number): boolean {
  const quoted = line.matchAll(/(["'`])((?:\\.|(?!\1).)*)\1/g);
  return [...quoted].some(
    ({index, 0: all, 2: text = ''}) => index < offset && offset < index + all.length && /\w\s+\w/.test(text),
  );
}

function differsInCase(one: string, other: string): boolean {
  return one !== other && one.toLowerCase() === other.toLowerCase() && one.length > 2;
}

export function isOddQuoted(line: string): boolean {
  return (line.match(/(?<!\\)"/g)?.length ?? 0) % 2 === 1;
}

/** The words of an identifier in alphabetical order. */
function camelWords(identifier: string): string[] {
  const words = identifier.split(/(?=[A-Z])|_/).filter(Boolean);
  return words.length < 2 ? [identifier] : words.map((word) => word.toLowerCase()).sort();
}
