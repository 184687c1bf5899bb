import type {Block} from '../blocks/block';
import {profileOf} from '../prose/textProfile';

type Pair = [Block | null, Block | null];

/** Words that a paragraph has to have beside those of its former self before another one is looked for in it. */
const leastWords = 4;
/** Share of these words that the neighbour has to have. */
const leastShare = 0.6;

/**
 * Paragraphs that were joined or split: where a paragraph gained most of its further words from a neighbour that is gone, both
 * are compared with it as one text, and the same where one lost its words to a new neighbour.
 */
export function withJoinedParagraphs(pairs: readonly Pair[]): Pair[] {
  const joined: Pair[] = [];
  for (const pair of pairs) {
    const last = joined[joined.length - 1];
    const one = last && (joinedPair(last, pair, 0) ?? joinedPair(last, pair, 1));
    if (one) joined[joined.length - 1] = one;
    else joined.push(pair);
  }
  return joined;
}

/** Two pairs as one, where one of them holds both versions of a paragraph, and the other a neighbour on one side only. */
function joinedPair(first: Pair, second: Pair, side: 0 | 1): Pair | null {
  const [one, next] = [first[side], second[side]];
  const isFirst = first[1 - side] !== null;
  const [whole, own, other] = isFirst ? [first[1 - side], one, next] : [second[1 - side], next, one];
  const isLone = (isFirst ? second : first)[1 - side] === null;
  if (!one || !next || !whole || !own || !other || !isLone) return null;
  if (![whole, one, next].every(({kind}) => kind === 'paragraph') || next.start - one.end > 2) return null;
  if (!holdsWordsOf(whole, own, other)) return null;
  const both = {...one, end: next.end, text: `${one.text}\n\n${next.text}`};
  return side === 0 ? [both, whole] : [whole, both];
}

/** True where most of the words that a paragraph has beside its own are those of another one. */
function holdsWordsOf(whole: Block, own: Block, other: Block): boolean {
  if (whole.text === own.text) return false;
  const [known, further] = [profileOf(own.text).counts, profileOf(other.text).counts];
  let [rest, shared] = [0, 0];
  for (const [word, count] of profileOf(whole.text).counts) {
    const left = Math.max(0, count - (known.get(word) ?? 0));
    rest += left;
    shared += Math.min(left, further.get(word) ?? 0);
  }
  return shared >= leastWords && shared >= rest * leastShare;
}
