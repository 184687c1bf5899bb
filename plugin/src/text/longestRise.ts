/**
 * Indices of the most numbers that stay in rising order: what did not move, where the numbers are former places of distinct
 * things. Takes n log n steps.
 */
export function longestRise(numbers: readonly number[]): Set<number> {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1];
    ends[low] = index;
  }
  const rise = new Set<number>();
  for (let at = ends[ends.length - 1]; at !== undefined; at = previous[at]) rise.add(at);
  return rise;
}
