import type {LinePair, PageHunk} from '../../model/pageHunk';
import type {HunkJson} from '../../model/report';
import {cellMarks} from './cellMarks';
import {pairTexts} from '../../text/pairTexts';
import {isTableRow} from './tableRow';
import {wordMarks} from './wordMarks';

/** Adds to each hunk of a file which lines became which, and the words in which they differ. */
export function markHunks(hunks: readonly HunkJson[], path: string): PageHunk[] {
  const hasTables = /\.(?:mdx?|markdown)$/i.test(path);
  return hunks.map((hunk) => {
    const pairs = changedBlocks(hunk.lines).flatMap((block) => pairBlock(block, hasTables));
    return pairs.length === 0 ? hunk : {...hunk, pairs};
  });
}

/** A line's index in its hunk, and its text without the sign and the carriage return. */
interface Line {
  index: number;
  text: string;
}

/** Lines between which no line stayed the same. */
interface Block {
  removed: Line[];
  added: Line[];
}

function changedBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [{removed: [], added: []}];
  lines.forEach((line, index) => {
    const entry = {index, text: line.slice(1).replace(/\r$/, '')};
    switch (line[0]) {
      case '-':
        blocks.at(-1)?.removed.push(entry);
        break;
      case '+':
        blocks.at(-1)?.added.push(entry);
        break;
      case ' ':
        blocks.push({removed: [], added: []});
    }
  });
  return blocks.filter(({removed, added}) => removed.length > 0 && added.length > 0);
}

function pairBlock({removed, added}: Block, hasTables: boolean): LinePair[] {
  const texts = (lines: readonly Line[]): string[] => lines.map(({text}) => text);
  return pairTexts(texts(removed), texts(added)).flatMap(([i, j]) => {
    const [one, other] = [removed[i], added[j]];
    return one && other ? [pairLines(one, other, hasTables)] : [];
  });
}

function pairLines(one: Line, other: Line, hasTables: boolean): LinePair {
  if (hasTables && isTableRow(one.text) && isTableRow(other.text)) {
    const {removed, added, removedCells, addedCells} = cellMarks(one.text, other.text);
    return [one.index, other.index, removed, added, removedCells, addedCells];
  }
  const {removed, added} = wordMarks(one.text, other.text);
  return [one.index, other.index, removed, added];
}
