import {textTokens} from './textTokens';

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

/** The share of words that two texts have in common, whatever their order, from 0 to 1. */
export function sharedWords(one: TextProfile, other: TextProfile): number {
  if (one.total + other.total === 0) return 1;
  let shared = 0;
  for (const [token, count] of one.counts) shared += Math.min(count, other.counts.get(token) ?? 0);
  return (2 * shared) / (one.total + other.total);
}
