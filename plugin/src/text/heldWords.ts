import {wordTokens} from './wordTokens';

/** Of a line, how many words it has, and how many of them stand in another text as well. */
export interface HeldLine {
  words: number;
  held: number;
}

/** So many words in a row stand in two texts by no chance; a shorter paragraph stands there as a whole. */
const leastInRow = 6;

interface PlacedWord {
  word: string;
  line: number;
}

/** What can be looked up of a text: its words in rows. */
export type WordRows = ReadonlySet<string>;

export function wordRows(lines: readonly string[]): WordRows {
  return new Set(paragraphsOf(lines).flatMap((paragraph) => runsOf(paragraph).map(({text}) => text)));
}

/** Tells for each line how much of it stands in another text, in the same words and order, whatever the line breaks. */
export function heldWords(lines: readonly string[], other: WordRows): HeldLine[] {
  const counts = lines.map((): HeldLine => ({words: 0, held: 0}));
  for (const paragraph of paragraphsOf(lines)) {
    const isHeld = new Set<number>();
    for (const {text, start, end} of runsOf(paragraph)) {
      if (other.has(text)) for (let at = start; at < end; at++) isHeld.add(at);
    }
    for (const [at, {line}] of paragraph.entries()) {
      const own = counts[line];
      if (!own) continue;
      own.words++;
      if (isHeld.has(at)) own.held++;
    }
  }
  return counts;
}

/** The share of the words of some lines that stand in the other text, from 0 to 1; none where there are no words. */
export function heldShare(lines: readonly HeldLine[]): number {
  const [words, held] = lines.reduce(([all, known], one) => [all + one.words, known + one.held], [0, 0]);
  return words === 0 ? 0 : held / words;
}

/** Words of lines without a line between them that has none. */
function paragraphsOf(lines: readonly string[]): PlacedWord[][] {
  const found: PlacedWord[][] = [];
  let isOpen = false;
  for (const [line, text] of lines.entries()) {
    const words = wordTokens(text).filter((token) => /[\p{L}\p{N}]/u.test(token));
    const placed = words.map((word): PlacedWord => ({word, line}));
    if (isOpen && placed.length > 0) found.at(-1)?.push(...placed);
    else if (placed.length > 0) found.push(placed);
    isOpen = placed.length > 0;
  }
  return found;
}

function runsOf(paragraph: readonly PlacedWord[]): {text: string; start: number; end: number}[] {
  const words = paragraph.map(({word}) => word);
  const {length} = words;
  if (length < leastInRow) return [{text: `${words.join(' ')}\n`, start: 0, end: length}];
  return Array.from({length: length - leastInRow + 1}, (_, start) => {
    const end = start + leastInRow;
    return {text: words.slice(start, end).join(' '), start, end};
  });
}
