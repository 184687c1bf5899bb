import {isFunctionWord} from '../../../markdown/prose/functionWords';
import {runWeight} from '../../../markdown/prose/runWeight';
import {wordRun} from '../../../markdown/prose/wordRuns';
import type {ChangeEvent} from '../../../model/event';

/** True for a span that holds function words and marks only. */
export function isVague(span: string): boolean {
  return !span.split(/\s+/).some(isTelling);
}

/** True for an event that only shows marks, fences or tags. */
export function isOfMarks({before, after}: Pick<ChangeEvent, 'before' | 'after'>): boolean {
  const sides = [before, after].filter((side) => side !== null);
  return sides.length > 0 && sides.every((side) => !/[\p{L}\p{N}]/u.test(side.replace(/<\/?[a-z][^<>]*>/gi, '')));
}

function contentWords(span: string): string[] {
  return span.split(/\s+/).filter(isTelling);
}

function isTelling(word: string): boolean {
  return /[\p{L}\p{N}]/u.test(word) && !isFunctionWord(word);
}

/**
 * How much an event's spans tell a reader: numbers, identifiers and names more than other words, and these more than function
 * words. Larger is more telling.
 */
export function tellingness({
  kind,
  before,
  after,
  name,
}: Pick<ChangeEvent, 'kind' | 'before' | 'after' | 'name'>): number {
  const sides = [before, after].filter((side) => side !== null);
  if (sides.length === 0) return name === null ? -1 : 0;
  // An entry of a navigation is known by its label.
  if (kind.startsWith('navigation-') && sides.some((side) => /\/|\.mdx?\b/.test(side))) return 0;
  if (kind === 'paragraph-reworded') return runWeight(wordRun(spanOf(before), spanOf(after)), false) / unitsPerWord;
  const both = sides.length === 2 && before !== after ? 2 : 0;
  return Math.max(...sides.map(spanScore)) + both;
}

/** What a weight of words in which texts differ is to a word that tells something. */
const unitsPerWord = 10;

function spanOf(text: string | null): {text: string; start: number} {
  return {text: text ?? '', start: 0};
}

/** The same for one span. */
export function spanScore(span: string): number {
  const words = contentWords(span);
  const special = words.some(isSpecial) ? 3 : 0;
  const named = words.slice(1).some(isCapital) ? 1 : 0;
  return special + named + Math.min(words.length, 3);
}

/** The most telling of some events; the first among equals. */
export function mostTelling(events: readonly ChangeEvent[]): ChangeEvent | undefined {
  return mostTellingOf(events, 1, tellingness)[0];
}

/** True for a span with an identifier or a number, or with several words of which the first letters are capital. */
export function namesSomething(span: string): boolean {
  const words = contentWords(span);
  return words.some(isSpecial) || words.slice(1).some(isCapital);
}

function isSpecial(word: string): boolean {
  return /\d|`|[a-z][A-Z]|\w[_/]\w|\w\.\w|\(\)/.test(word);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** The items with the highest scores, in the order given. */
export function mostTellingOf<T>(items: readonly T[], most: number, score: (item: T) => number): T[] {
  const scores = items.map(score);
  const best = [...items.keys()].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0)).slice(0, most);
  return items.filter((_, index) => best.includes(index));
}
