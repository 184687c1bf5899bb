import type {DataNode} from './dataNode';

/** Keys by which readers know an item of a list. */
const labels = ['label', 'title', 'name', 'displayName', 'id', 'slug', 'path', 'to', 'href', 'tocHref', 'link'];

/**
 * How a value is quoted: a scalar as it reads; an empty map or list with its brackets; of others what stands within the
 * brackets, of a list of maps or lists what stands in the first of them. Null where nothing stands there.
 */
export function valueText(text: string, node: DataNode): string | null {
  if (node.kind === 'scalar') return node.text || node.source || null;
  const [item] = node.kind === 'list' ? node.items : [];
  if (item && item.kind !== 'scalar') return valueText(text, item);
  const first = node.kind === 'map' ? node.entries[0] : item;
  if (!first) return text.slice(node.start, node.end) || null;
  return text.slice(first.start, node.end).replace(/\s*[\]}]$/, '') || null;
}

/** How an item of a list is known to readers. */
export function itemText(text: string, node: DataNode): string | null {
  if (node.kind !== 'map') return valueText(text, node);
  const named = labels.flatMap((label) => node.entries.filter(({key}) => key === label));
  const found = named.find(({value}) => value.kind === 'scalar' && value.text !== '');
  const [first] = node.entries;
  if (!found && first && node.entries.length === 1) return first.keyText || null;
  return valueText(text, found?.value ?? node);
}

/** 1-based numbers of the lines in which offsets of a text lie. */
export function lineNumbers(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
