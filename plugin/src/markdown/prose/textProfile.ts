import {isFunctionWord} from './functionWords';
import {isLinkTarget, isPunctuation, textTokens} from './textTokens';

/** How often a text has each of its words. */
export interface TextProfile {
  counts: Map<string, number>;
  total: number;
}

/** Tokens of a text that are counted. */
const maxTokens = 400;

export function profileOf(text: string): TextProfile {
  const counts = new Map<string, number>();
  const tokens = textTokens(text.slice(0, maxTokens * 10)).slice(0, maxTokens);
  for (const token of tokens) counts.set(token.text, (counts.get(token.text) ?? 0) + 1);
  return {counts, total: tokens.length};
}

/** Words that say something, below which a text is too short for others to tell that it is another one. */
const leastContent = 3;
/** Words of the other text from which on that is too long for a short one. */
const leastLonger = 5;

/**
 * The share of words that two texts have in common of those that say something, however they are written, from 0 to 1. Short
 * texts are taken for the same, unless one is a whole sentence and they share nothing.
 */
export function sharedContent(one: string, other: string): number {
  const [before, after] = [contentOf(one), contentOf(other)];
  const shared = [...before].filter((word) => after.has(word)).length;
  const [short, long] = [Math.min(before.size, after.size), Math.max(before.size, after.size)];
  if (short < leastContent && (shared > 0 || short === 0 || long < leastLonger)) return 1;
  return (2 * shared) / (before.size + after.size);
}

function contentOf(text: string): Set<string> {
  const words = textTokens(text.slice(0, maxTokens * 10)).map((token) => token.text.toLowerCase());
  return new Set(words.filter((word) => !isPunctuation(word) && !isLinkTarget(word) && !isFunctionWord(word)));
}

/** The share of words that two texts have in common, whatever their order, from 0 to 1. */
export function sharedWords(one: TextProfile, other: TextProfile): number {
  if (one.total + other.total === 0) return 1;
  let shared = 0;
  for (const [token, count] of one.counts) shared += Math.min(count, other.counts.get(token) ?? 0);
  return (2 * shared) / (one.total + other.total);
}
