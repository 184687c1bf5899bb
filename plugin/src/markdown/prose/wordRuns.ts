import leven from 'leven';
import {sequenceDiff} from './sequenceDiff';
import {isLinkTarget, isPunctuation, textTokens, type TextToken} from './textTokens';

export type WordRunKind = 'wording' | 'punctuation' | 'formatting' | 'number' | 'typo' | 'link-target';

/** Words that became others; both sides are contiguous spans of their texts, either may be empty. */
export interface WordRun {
  kind: WordRunKind;
  before: string;
  after: string;
  beforeTokens: string[];
  afterTokens: string[];
  /** Offsets of the spans in their texts; of an empty side, of the words behind it. */
  beforeStart: number;
  afterStart: number;
}

/** Two versions of one text. */
export interface Texts {
  before: string;
  after: string;
}

/** UTF-16 units of the differing middle of a text that are compared word by word. */
const maxMiddle = 30_000;

/** The runs of words in which two texts differ, white space apart. Linear in the length of the texts. */
export function wordRuns(before: string, after: string): WordRun[] {
  const [start, one, other] = differingMiddles(before, after);
  const oneTokens = textTokens(one.slice(0, maxMiddle));
  const otherTokens = textTokens(other.slice(0, maxMiddle));
  const runs =
    one.length > maxMiddle || other.length > maxMiddle
      ? [{beforeStart: 0, beforeEnd: oneTokens.length, afterStart: 0, afterEnd: otherTokens.length}]
      : sequenceDiff(
          oneTokens.map(({text}) => text),
          otherTokens.map(({text}) => text),
        );
  return runs.map((run) =>
    runOf(
      stretch(one, start, oneTokens, run.beforeStart, run.beforeEnd),
      stretch(other, start, otherTokens, run.afterStart, run.afterEnd),
    ),
  );
}

/** Words of one side, and their offset in its text. */
interface Stretch {
  text: string;
  start: number;
  tokens: string[];
}

function stretch(text: string, offset: number, tokens: readonly TextToken[], from: number, to: number): Stretch {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const start = first?.start ?? text.length;
  return {
    text: to > from ? text.slice(start, last?.end) : '',
    start: offset + start,
    tokens: tokens.slice(from, to).map((token) => token.text),
  };
}

function runOf(before: Stretch, after: Stretch): WordRun {
  return {
    kind: runKind(before.tokens, after.tokens),
    before: before.text,
    after: after.text,
    beforeTokens: before.tokens,
    afterTokens: after.tokens,
    beforeStart: before.start,
    afterStart: after.start,
  };
}

/** The run that two spans make; a side that is not given is empty. */
export function wordRun(before: Span = nothing, after: Span = nothing): WordRun {
  return runOf(tokenised(before), tokenised(after));
}

type Span = Pick<Stretch, 'text' | 'start'>;

const nothing: Span = {text: '', start: 0};

function tokenised({text, start}: Span): Stretch {
  return {text, start, tokens: textTokens(text).map((token) => token.text)};
}

/** What is left of two texts without the words with which both begin and end, and the offset of it in both. */
function differingMiddles(before: string, after: string): [number, string, string] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - end - 1) === after.charCodeAt(after.length - end - 1)
  )
    end++;
  while (start > 0 && !isSpace(before.charCodeAt(start - 1))) start--;
  while (end > 0 && !isSpace(before.charCodeAt(before.length - end))) end--;
  return [start, before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** One letter or two away, or the same letters in other cases. */
export function isTypo(before: string, after: string): boolean {
  const [short, long] = [Math.min(before.length, after.length), Math.max(before.length, after.length)];
  if (short < 4 || long > 60 || /\d/.test(before + after)) return false;
  const distance = leven(before, after);
  return distance > 0 && distance <= (short > 6 ? 2 : 1);
}

/** The same, where the other is no form of the word. */
export function isMisspelt(before: string, after: string): boolean {
  return isTypo(before, after) && !isInflection(before, after);
}

function runKind(before: string[], after: string[]): WordRunKind {
  const all = [...before, ...after];
  if (all.every(isLinkTarget)) return 'link-target';
  if (all.every((token) => /^[*_`\\]$/.test(token))) return 'formatting';
  if (all.every(isPunctuation)) return 'punctuation';
  const [one, other] = [words(before), words(after)];
  if (one.length > 0 && one.join(' ').toLowerCase() === other.join(' ').toLowerCase()) return 'punctuation';
  const [first = '', second = ''] = [one[0], other[0]];
  if (one.length !== 1 || other.length !== 1) return 'wording';
  if (/^[\d.,]+$/.test(first) && /^[\d.,]+$/.test(second)) return 'number';
  const plain = /^[\p{L}'’]+$/u;
  return plain.test(first) && plain.test(second) && isMisspelt(first, second) ? 'typo' : 'wording';
}

function words(tokens: readonly string[]): string[] {
  return tokens.filter((token) => !isPunctuation(token) && !isLinkTarget(token));
}

/** Endings of the same word are a matter of grammar, not of spelling. */
export function isInflection(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return /^(?:s|es|d|ed|ly|r|n|['’]s)$/.test(long.slice(short.length)) && long.startsWith(short);
}
