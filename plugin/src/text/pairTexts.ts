import {similarity, wordBag} from './similarity';

/** Below this, marking the words in common reads as noise. */
const minSimilarity = 0.4;

/** Pairs that are compared: removed times added texts. */
const maxPairs = 2500;

/**
 * Pairs texts with those that they became: the pairs keep the order of both sides and are as alike as possible in all.
 *
 * @returns index pairs [removed, added]; none where there are too many texts to compare
 */
export function pairTexts(removed: readonly string[], added: readonly string[]): [number, number][] {
  if (removed.length * added.length > maxPairs) {
    return [];
  }
  const addedBags = added.map(wordBag);
  const scores = removed.map(wordBag).map((bag) => addedBags.map((other) => score(similarity(bag, other))));
  return bestPath(scores, bestTotals(scores, added.length));
}

function score(value: number): number {
  return value >= minSimilarity ? value : 0;
}

/** totals[i][j]: the highest sum of scores with the texts from i and j on; one more row and column of zeros. */
function bestTotals(scores: readonly number[][], width: number): Float64Array[] {
  const totals = [new Float64Array(width + 1)];
  for (let i = scores.length - 1; i >= 0; i--) {
    const [below = new Float64Array(width + 1)] = totals;
    const row = new Float64Array(width + 1);
    for (let j = width - 1; j >= 0; j--) {
      const paired = at(scores, i, j) + (below[j + 1] ?? 0);
      row[j] = Math.max(paired, below[j] ?? 0, row[j + 1] ?? 0);
    }
    totals.unshift(row);
  }
  return totals;
}

function bestPath(scores: readonly number[][], totals: readonly Float64Array[]): [number, number][] {
  const pairs: [number, number][] = [];
  const width = scores[0]?.length ?? 0;
  for (let i = 0, j = 0; i < scores.length && j < width;) {
    const value = at(scores, i, j);
    if (value > 0 && at(totals, i, j) === value + at(totals, i + 1, j + 1)) {
      pairs.push([i++, j++]);
    } else if (at(totals, i + 1, j) >= at(totals, i, j + 1)) {
      i++;
    } else {
      j++;
    }
  }
  return pairs;
}

function at(table: readonly ArrayLike<number>[], row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}
