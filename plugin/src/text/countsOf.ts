/** How often each of the items occurs, in the order of their first places. */
export function countsOf<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The items that others, which are the same by their keys, leave over: of `a a b` beside `a`, the second `a` and `b`. */
export function withoutOthers<T>(items: readonly T[], others: readonly T[], keyOf: (item: T) => string): T[] {
  const left = countsOf(others.map(keyOf));
  return items.filter((item) => {
    const key = keyOf(item);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
