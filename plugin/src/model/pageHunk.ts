import type {HunkJson} from './report';

/**
 * Stretches of a line's text (without its sign and a carriage return at its end), in UTF-16 units: [start, end, start,
 * end, …], ascending; none is empty and none touches another. Flat, as a page carries thousands of them.
 */
export type Spans = readonly number[];

/**
 * A removed line and the added line that it became: their indices among the lines of the hunk, the words in which they
 * differ, and in rows of a Markdown table the cells.
 */
export type LinePair = readonly [
  removed: number,
  added: number,
  removedWords: Spans,
  addedWords: Spans,
  removedCells?: Spans,
  addedCells?: Spans,
];

/** A hunk as a page draws it. */
export interface PageHunk extends HunkJson {
  /** In the order of both sides; absent where no line became another. */
  pairs?: readonly LinePair[];
}
