import {isLineRow, type DiffRow, type GapRow, type HunkRow, type LineRow} from './diffRows';

/** One row of a diff in two columns: the base's line on the left, the head's on the right; null where a side has none. */
export interface SplitLineRow {
  kind: 'lines';
  old: LineRow | null;
  new: LineRow | null;
}

export type SplitRow = HunkRow | GapRow | SplitLineRow;

/** Sets the rows of a diff side by side: context beside itself, lines beside what they became, the rest as it comes. */
export function splitRows(rows: readonly DiffRow[]): SplitRow[] {
  const result: SplitRow[] = [];
  let block: Block = {removed: [], added: []};
  const closeBlock = (): void => {
    result.push(...alignBlock(block));
    block = {removed: [], added: []};
  };
  for (const row of rows) {
    if (row.kind === 'removed' || row.kind === 'added') {
      block[row.kind].push(row);
    } else {
      closeBlock();
      result.push(isLineRow(row) ? {kind: 'lines', old: row, new: row} : row);
    }
  }
  closeBlock();
  return result;
}

interface Block {
  removed: LineRow[];
  added: LineRow[];
}

/** Pairs stand in one row each; between two pairs, lines without a partner fill both sides from the top. */
function alignBlock({removed, added}: Block): SplitLineRow[] {
  const rows: SplitLineRow[] = [];
  let [i, j] = [0, 0];
  const fillUpTo = (removedEnd: number, addedEnd: number): void => {
    while (i < removedEnd || j < addedEnd) {
      const old = i < removedEnd ? removed[i++] : null;
      const next = j < addedEnd ? added[j++] : null;
      rows.push({kind: 'lines', old: old ?? null, new: next ?? null});
    }
  };
  removed.forEach((line, index) => {
    const partner = line.partner === null ? -1 : added.findIndex((other) => other.new === line.partner);
    if (partner >= j) {
      fillUpTo(index, partner);
      fillUpTo(index + 1, partner + 1);
    }
  });
  fillUpTo(removed.length, added.length);
  return rows;
}
