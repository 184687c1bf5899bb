import {rowSources} from './makeBlock';

/** Cells of a row that are looked at, to tell it from others. */
const mostCells = 3;

/** For each row of a table, its first cell, with as many of the next ones as no other row begins with; they are spans of the lines. */
export function rowLabels(lines: readonly string[]): string[] {
  const rows = lines.map(rowSources);
  const labels = (cells: number) => rows.map((row) => row.slice(0, cells).join('|').trim());
  const [first, ...longer] = Array.from({length: mostCells}, (_, index) => labels(index + 1));
  const counts = longer.map(countsOf);
  const counted = countsOf(first ?? []);
  return (first ?? []).map((label, row) => {
    if (label === '' || counted.get(label) === 1) return label;
    const apart = longer.find((some, index) => counts[index]?.get(some[row] ?? '') === 1);
    return apart?.[row] ?? label;
  });
}

function countsOf(labels: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
