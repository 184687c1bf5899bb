import type {FileNames} from '../phrases/pageName';
import type {SpanLimit} from '../quotes/cutSpan';

/** How much of a span a title tries to quote, beside the title of the page or the name of its file. */
export interface Attempt {
  by: keyof FileNames;
  limit: SpanLimit;
  /** True where the title counts only if it quotes a span as a whole, or a statement from its start. */
  isOfWhole: boolean;
}

/** How long a title may be, and what it tries to quote: from what is best to what always fits. */
export interface Room {
  words: number;
  attempts: readonly Attempt[];
}

const cut = {characters: 48, isOfWhole: false};
const whole = {characters: 72, isOfWhole: true};

function attempts(by: keyof FileNames, words: readonly number[], {characters, isOfWhole} = cut): Attempt[] {
  return words.map((most) => ({by, limit: {words: most, characters}, isOfWhole}));
}

/** The room of the titles in a report's table. */
export const ofTitles: Room = {
  words: 12,
  attempts: [
    ...attempts('title', [9, 8, 7], whole),
    ...attempts('title', [6, 5, 4]),
    ...attempts('file', [6, 5, 4, 3, 2, 1]),
  ],
};

/** The room of what highlights say of one file, which stand on lines of their own. */
export const ofHighlights: Room = {
  words: 40,
  attempts: [
    ...attempts('title', [26, 18, 14], {characters: 160, isOfWhole: true}),
    ...attempts('title', [14, 10], {characters: 96, isOfWhole: false}),
    ...ofTitles.attempts,
  ],
};
