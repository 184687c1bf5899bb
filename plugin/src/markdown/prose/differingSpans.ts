import {singleSpaced} from '../../text/collapsed';

/**
 * The words in which two texts differ, each a contiguous span of its text and neither empty: where one side only lacks words, a
 * word that both have stands with them. Words that agree in their first `limit` units are cut to the part that differs, so
 * that the spans differ within the limit, white space apart.
 */
export function differingSpans(before: string, after: string, limit: number): {before: string; after: string} {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start]?.text === other[start]?.text) start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end]?.text === other[other.length - 1 - end]?.text) end++;
  if (start + end === shorter && start > 0) start--;
  else if (start + end === shorter && end > 0) end--;
  const spans = [span(before, one, start, end), span(after, other, start, end)] as const;
  return withinLimit(spans[0], spans[1], limit);
}

interface Word {
  text: string;
  start: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({text: match[0], start: match.index}));
}

function span(text: string, words: readonly Word[], start: number, end: number): string {
  const [first, last] = [words[start], words[words.length - 1 - end]];
  return first && last ? text.slice(first.start, last.start + last.text.length) : '';
}

function withinLimit(before: string, after: string, limit: number): {before: string; after: string} {
  if (headOf(before, limit) !== headOf(after, limit)) return {before, after};
  let at = 0;
  while (before.charCodeAt(at) === after.charCodeAt(at)) at++;
  const from = partStart(before, at, limit);
  const rest = [before.slice(from), after.slice(from)] as const;
  // A side that ends where the other goes on has to keep something.
  return rest[0] && rest[1]
    ? {before: rest[0], after: rest[1]}
    : {before: before.slice(at - 1), after: after.slice(at - 1)};
}

function headOf(text: string, limit: number): string {
  return singleSpaced(text).slice(0, limit);
}

/** Where the part of an address around an index begins; where that is too far away, the name or number. */
function partStart(text: string, index: number, limit: number): number {
  const far = index - limit + 1;
  for (const inside of [/[^/#?&=\s]/, /[\p{L}\p{N}]/u]) {
    let start = index;
    while (start > 0 && start >= far && inside.test(text.charAt(start - 1))) start--;
    if (start >= far) return start;
  }
  return Math.max(0, index);
}
