import {isFunctionWord} from './functionWords';
import {isPunctuation} from './textTokens';
import type {WordRun} from './wordRuns';
import {withoutOthers} from '../../text/countsOf';

/** Words that turn what a sentence says, or how binding it is. */
const turning =
  /^(?:not|no|never|none|only|must|should|shall|may|can|cannot|without|unless|optional(?:ly)?|required|mandatory|always|longer|until|before|after|except|true|false|enabled|disabled|\p{L}+n['’]t)$/iu;
/** Numbers, dates, versions and names of programs. */
const exact = /\d|[a-z][A-Z]|\w_\w|\w\.\w|\w::\w|^[A-Z]{2,}$/;

const weights = {turning: 60, exact: 50, name: 25, word: 20, other: 0};
/** Words beyond which a run says no more by its length. */
const mostWords = 6;

/** How much the words in which two texts differ tell: what turns or measures before new words, and these before style. */
export function runWeight(run: WordRun, isCode: boolean): number {
  const [gone, come] = differing(expanded(run.beforeTokens), expanded(run.afterTokens));
  const words = [...gone, ...come];
  const most = Math.max(0, ...words.map((word, index) => wordWeight(word, index)));
  const length = words.reduce((sum, word) => sum + (isFunctionWord(word) ? 0.5 : 1), 0);
  return (isCode && words.length > 0 ? Math.max(most, weights.exact) : most) + Math.min(mostWords, length);
}

/** True where what a sentence says is turned, or where a name in code, a number, a date or a version is another. */
export function isWeighty(run: WordRun): boolean {
  return runWeight(run, false) >= weights.exact;
}

/** True where the words turn what a sentence says, or how binding it is. */
export function isTurning({beforeTokens, afterTokens}: WordRun): boolean {
  const words = differing(expanded(beforeTokens), expanded(afterTokens)).flat();
  return words.some((word) => turning.test(word));
}

/** True where a number, a date, a version or the name of a program is another. */
export function isExact({beforeTokens, afterTokens}: WordRun): boolean {
  const words = differing(expanded(beforeTokens), expanded(afterTokens)).flat();
  return words.some((word) => exact.test(word));
}

function wordWeight(word: string, index: number): number {
  if (turning.test(word)) return weights.turning;
  if (exact.test(word)) return weights.exact;
  if (isFunctionWord(word)) return weights.other;
  return index > 0 && /^\p{Lu}/u.test(word) ? weights.name : weights.word;
}

const endings: Record<string, string> = {re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am', s: 'is'};

/** The words without articles and marks, contractions as the words that they stand for. */
function expanded(tokens: readonly string[]): string[] {
  return tokens.flatMap((token) => {
    const [, word, ending] = /^(\p{L}+)['’](t|s|re|ve|ll|d|m)$/iu.exec(token) ?? [];
    if (isPunctuation(token) || /^(?:an?|the)$/i.test(token)) return [];
    if (/^cannot$/i.test(token)) return ['can', 'not'];
    if (ending === 't' && word) return [/^can$/i.test(word) ? 'can' : word.replace(/n$/, ''), 'not'];
    // The same letters end a possessive.
    return word && ending && /^(?:it|that|there|what|you|we|they|i|he|she)$/i.test(word)
      ? [word, endings[ending] ?? '']
      : [token];
  });
}

/** The words that either side has beside those of the other, whatever their case and form. */
function differing(before: readonly string[], after: readonly string[]): [string[], string[]] {
  return [withoutOthers(before, after, formOf), withoutOthers(after, before, formOf)];
}

/** A verb in another person or tense is the same word: `fails` and `fail`. Names and words that turn are as they are written. */
function formOf(word: string): string {
  const own = word.toLowerCase();
  const isBare = !/^\p{Ll}{4,}$/u.test(word) || turning.test(word);
  return isBare ? own : own.replace(/(?:ing|ed|es|s|e)$/, '');
}
