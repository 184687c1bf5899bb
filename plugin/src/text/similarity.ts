import {isSpace, wordTokens} from './wordTokens';

/** How often a text has each word, and how many characters its words have together. */
export interface WordBag {
  counts: Map<string, number>;
  size: number;
}

/** What comes later in a long text hardly changes how alike two texts are. */
const maxLength = 3000;

export function wordBag(text: string): WordBag {
  const counts = new Map<string, number>();
  let size = 0;
  for (const token of wordTokens(text.slice(0, maxLength))) {
    if (!isSpace(token)) {
      counts.set(token, (counts.get(token) ?? 0) + 1);
      size += token.length;
    }
  }
  return {counts, size};
}

/** Share of the characters of two texts that belong to words of both, 0 to 1. Texts without words share nothing. */
export function similarity(one: WordBag, other: WordBag): number {
  const [small, large] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let common = 0;
  for (const [token, count] of small.counts) {
    common += token.length * Math.min(count, large.counts.get(token) ?? 0);
  }
  return common === 0 ? 0 : (2 * common) / (one.size + other.size);
}
