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
}

/** UTF-16 units of the differing middle of a text that are compared word by word. */
const maxMiddle = 30_000;

/** The runs of words in which two texts differ, white space apart. Linear in the length of the texts. */
export function wordRuns(before: string, after: string): WordRun[] {
  const [one, other] = differingMiddles(before, after);
  const oneTokens = textTokens(one.slice(0, maxMiddle));
  const otherTokens = textTokens(other.slice(0, maxMiddle));
  if (one.length > maxMiddle || other.length > maxMiddle) return [wordRun([one, oneTokens], [other, otherTokens])];
  const runs = sequenceDiff(
    oneTokens.map(({text}) => text),
    otherTokens.map(({text}) => text),
  );
  return runs.map((run) =>
    wordRun(
      [one, oneTokens.slice(run.beforeStart, run.beforeEnd)],
      [other, otherTokens.slice(run.afterStart, run.afterEnd)],
    ),
  );
}

type Stretch = [text: string, tokens: TextToken[]];

function wordRun([before, gone]: Stretch, [after, come]: Stretch): WordRun {
  const beforeTokens = gone.map(({text}) => text);
  const afterTokens = come.map(({text}) => text);
  const kind = runKind(beforeTokens, afterTokens);
  return {kind, before: span(before, gone), after: span(after, come), beforeTokens, afterTokens};
}

/** What is left of two texts without the words with which both begin and end. */
function differingMiddles(before: string, after: string): [string, string] {
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
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
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

function span(text: string, tokens: readonly TextToken[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens[tokens.length - 1]?.end ?? 0);
}

function runKind(before: string[], after: string[]): WordRunKind {
  const all = [...before, ...after];
  if (all.every(isLinkTarget)) return 'link-target';
  if (all.every((token) => /^[*_`]$/.test(token))) return 'formatting';
  if (all.every(isPunctuation)) return 'punctuation';
  const [one, other] = [words(before), words(after)];
  if (one.length > 0 && one.join(' ').toLowerCase() === other.join(' ').toLowerCase()) return 'punctuation';
  const [first = '', second = ''] = [one[0], other[0]];
  if (one.length !== 1 || other.length !== 1) return 'wording';
  if (/^[\d.,]+$/.test(first) && /^[\d.,]+$/.test(second)) return 'number';
  const plain = /^[\p{L}'’]+$/u;
  return plain.test(first) && plain.test(second) && isTypo(first, second) && !isInflection(first, second)
    ? 'typo'
    : 'wording';
}

function words(tokens: readonly string[]): string[] {
  return tokens.filter((token) => !isPunctuation(token) && !isLinkTarget(token));
}

/** Endings of the same word are a matter of grammar, not of spelling. */
function isInflection(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return /^(?:s|es|d|ed|ly|r|n)$/.test(long.slice(short.length)) && long.startsWith(short);
}
