import {fullPage, maxInlineLines, type Weight} from './pageLimits';

/** What is known of a file's diff before it is placed. */
export interface DiffSize {
  /** Number of the page with the file's block. */
  page: number;
  /** What each part of the diff takes; several for a diff that is too long for one page, none where there is no diff. */
  parts: readonly Weight[];
}

export interface DiffBudget {
  /** Of one page. */
  page: Weight;
  /** Changed lines of a diff in the block of its file. */
  inlineLines: number;
}

const defaultBudget: DiffBudget = {page: fullPage, inlineLines: maxInlineLines};

/**
 * Places the diffs of a report: what fits stays in the block of its file, the rest goes on pages of diffs, in the order of
 * the files.
 *
 * @param taken bytes that the pages of the blocks hold without diffs, by the number of the page
 * @returns for each file the number of the first page of diffs that holds its own, from 2; null for what stays in its block
 */
export function paginateDiffs(
  files: readonly DiffSize[],
  taken: ReadonlyMap<number, number>,
  {page: {bytes, lines}, inlineLines}: DiffBudget = defaultBudget,
): (number | null)[] {
  const inBlocks = new Map([...taken].map(([page, used]) => [page, new Room(bytes - used, lines)]));
  let [number, room] = [1, new Room(0, 0)];
  const place = (part: Weight, index: number): number => {
    // Parts of one diff are on pages that follow each other.
    if (index > 0 || !room.take(part)) {
      [number, room] = [number + 1, new Room(bytes, lines)];
      room.take(part);
    }
    return number;
  };
  return files.map(({page, parts}) => {
    const [whole, ...others] = parts;
    const isShort = whole === undefined || (others.length === 0 && whole.lines <= inlineLines);
    if (isShort && (whole === undefined || inBlocks.get(page)?.take(whole))) {
      return null;
    }
    return parts.map(place)[0] ?? null;
  });
}

class Room {
  constructor(
    private bytes: number,
    private lines: number,
  ) {}

  /** @returns whether it fits; what does not takes nothing */
  take({bytes, lines}: Weight): boolean {
    const fits = bytes <= this.bytes && lines <= this.lines;
    if (fits) [this.bytes, this.lines] = [this.bytes - bytes, this.lines - lines];
    return fits;
  }
}
