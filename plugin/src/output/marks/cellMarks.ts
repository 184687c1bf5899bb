import type {Spans} from '../../model/pageHunk';
import {changedRuns, type ChangedRun} from './changedRuns';
import {pairTexts} from '../../text/pairTexts';
import {rowCells, type Cell} from './tableRow';
import {wordMarks, type WordMarks} from './wordMarks';
import {singleSpaced} from '../../text/collapsed';

/** Marks of a pair of table rows: the cells that differ, and within those that are alike the words. */
export interface CellMarks extends WordMarks {
  removedCells: Spans;
  addedCells: Spans;
}

/** Compares two table rows cell by cell; the white space in cells, and how wide a delimiter is, count for nothing. */
export function cellMarks(before: string, after: string): CellMarks {
  const [ones, others] = [rowCells(before), rowCells(after)];
  const marks = cellRuns(ones.map(normalised), others.map(normalised)).map((run) => runMarks(run, ones, others));
  return {
    removed: marks.flatMap(({removed}) => removed),
    added: marks.flatMap(({added}) => added),
    removedCells: marks.flatMap(({removedCells}) => removedCells),
    addedCells: marks.flatMap(({addedCells}) => addedCells),
  };
}

/** Rows of equally many cells are compared column by column, others by what they have in common. */
function cellRuns(ones: readonly string[], others: readonly string[]): ChangedRun[] {
  if (ones.length !== others.length) {
    return changedRuns(ones, others);
  }
  return ones.flatMap((cell, i) =>
    cell === others[i] ? [] : [{beforeStart: i, beforeEnd: i + 1, afterStart: i, afterEnd: i + 1}],
  );
}

function normalised({text}: Cell): string {
  return /^:?-+:?$/.test(text) ? text.replace(/-+/, '-') : singleSpaced(text);
}

function runMarks({beforeStart, beforeEnd, afterStart, afterEnd}: ChangedRun, ones: Cell[], others: Cell[]): CellMarks {
  const removed = ones.slice(beforeStart, beforeEnd);
  const added = others.slice(afterStart, afterEnd);
  const words = pairTexts(texts(removed), texts(added)).map(([i, j]) => wordsOfPair(removed[i], added[j]));
  return {
    removed: words.flatMap((pair) => pair.removed),
    added: words.flatMap((pair) => pair.added),
    removedCells: removed.flatMap(cellSpan),
    addedCells: added.flatMap(cellSpan),
  };
}

function texts(cells: readonly Cell[]): string[] {
  return cells.map(({text}) => text);
}

function wordsOfPair(one: Cell = noCell, other: Cell = noCell): WordMarks {
  const {removed, added} = wordMarks(one.text, other.text, true);
  return {removed: removed.map((offset) => offset + one.start), added: added.map((offset) => offset + other.start)};
}

const noCell: Cell = {text: '', start: 0};

function cellSpan({text, start}: Cell): Spans {
  return text === '' ? [] : [start, start + text.length];
}
