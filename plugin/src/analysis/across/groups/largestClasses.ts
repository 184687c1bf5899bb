/**
 * Parts items into classes that share a key, the largest class first; an item with several keys is in one class only. Which
 * items are together does not depend on their order.
 *
 * @param keys of each item; an item without a key is in no class
 * @param least size of a class
 * @returns classes of indices, ascending; disjoint
 */
export function largestClasses(keys: readonly (readonly string[])[], least: number): number[][] {
  const members = new Map<string, number[]>();
  for (const [index, own] of keys.entries()) {
    for (const key of new Set(own)) {
      const known = members.get(key);
      if (known) known.push(index);
      else members.set(key, [index]);
    }
  }
  let open = [...members].filter(([, own]) => own.length >= least);
  const classes: number[][] = [];
  while (open.length > 0) {
    const [, largest] = open.reduce((best, one) => (isAhead(one, best) ? one : best));
    classes.push(largest);
    const taken = new Set(largest);
    open = open
      .map(([key, own]): [string, number[]] => [key, own.filter((index) => !taken.has(index))])
      .filter(([, own]) => own.length >= least);
  }
  return classes;
}

/** Of classes of one size, the one whose key comes first. */
function isAhead([key, members]: [string, number[]], [bestKey, best]: [string, number[]]): boolean {
  return members.length > best.length || (members.length === best.length && key < bestKey);
}
