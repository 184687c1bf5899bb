import type {DataChange, DataPart, ToldChange} from './dataChanges';
import type {DataIdentity} from './dataIdentity';
import type {DataNode} from './dataNode';
import {parentPath} from './keyPath';

/** Keys whose values readers see. */
const labels = new Set(['label', 'title', 'name', 'displayName', 'sidebar_label']);
/** Keys whose values lead to a page. */
const targets = new Set(['id', 'href', 'to', 'link', 'url', 'path', 'slug', 'tocHref', 'topicHref', 'dirName']);
/** Keys whose lists hold entries and have no name of their own for readers. */
const holders = new Set(['items', 'children', 'toc', 'nav', 'entries']);

/** Changes of a file that leads to pages, as what readers of its menu see. */
export function navigationChanges(
  changes: readonly DataChange[],
  identity: DataIdentity,
  roots: Record<'base' | 'head', DataNode>,
): ToldChange[] {
  const told = withMoves(changes.flatMap(entriesOf).map(toldAsEntry), identity);
  const counts = {base: labelCounts(roots.base), head: labelCounts(roots.head)};
  return told.map((change) =>
    isElsewhere(change, counts) ? {...change, kind: 'moved', event: 'navigation-entry-moved'} : change,
  );
}

type LabelCounts = ReadonlyMap<string, number>;

/** True for an entry that the menu has as often as it had it, in whatever category. */
function isElsewhere({event, base, head}: ToldChange, counts: Record<'base' | 'head', LabelCounts>): boolean {
  if (event !== 'navigation-entry-added' && event !== 'navigation-entry-removed') return false;
  const value = (head ?? base)?.value;
  const label = value ? labelOf(value) : null;
  const [before, after] = [counts.base.get(label ?? '') ?? 0, counts.head.get(label ?? '') ?? 0];
  return label !== null && (head ? before >= after : after >= before);
}

/** How often the menu has each label. */
function labelCounts(root: DataNode): LabelCounts {
  const counts = new Map<string, number>();
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const label = labelOf(node);
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
    if (node.kind === 'list') open.push(...node.items);
    if (node.kind === 'map') open.push(...node.entries.map(({value}) => value));
  }
  return counts;
}

function labelOf(node: DataNode): string | null {
  const own = node.kind === 'map' ? node.entries.find(({key}) => labels.has(key))?.value : undefined;
  return own?.kind === 'scalar' && own.text !== '' ? own.text.replace(/\s+/g, ' ').trim() : null;
}

/** Of a list of entries that comes or goes, each entry. */
function entriesOf(change: DataChange): DataChange[] {
  const {kind, base, head, path} = change;
  const part = head ?? base;
  if ((kind !== 'added' && kind !== 'removed') || part?.value.kind !== 'list' || !holders.has(part.key ?? ''))
    return [change];
  return part.value.items.map((value, index) => {
    const item: DataPart = {key: null, start: value.start, value};
    return {...change, base: base && item, head: head && item, path: `${path}[${index}]`};
  });
}

function toldAsEntry(change: DataChange): ToldChange {
  const {kind, base, head} = change;
  const part = head ?? base;
  const isEntry = part !== null && (part.key === null || part.value.kind !== 'scalar');
  if (kind === 'changed') {
    if (isEntry) return change;
    if (labels.has(part?.key ?? '')) return {...change, event: 'navigation-entry-renamed'};
    return targets.has(part?.key ?? '') ? {...change, event: 'navigation-entry-changed'} : change;
  }
  // The key of a category is its label, and so is the only key of an item.
  if (kind === 'renamed' && (isEntry || isOfItem(change))) return {...change, event: 'navigation-entry-renamed'};
  return isEntry && kind !== 'renamed' ? {...change, event: `navigation-entry-${kind}`} : change;
}

function isOfItem({path}: DataChange): boolean {
  return parentPath(path).endsWith(']');
}

/** An entry that is gone in one place and came in another has moved. */
function withMoves(changes: readonly ToldChange[], identity: DataIdentity): ToldChange[] {
  const marked = (event: string, side: 'base' | 'head') => {
    const found = new Map<string, ToldChange[]>();
    for (const change of changes) {
      const part = change[side];
      if (change.event !== event || !part) continue;
      const mark = `${part.key ?? ''}:${identity.of(part.value)}`;
      const own = found.get(mark);
      if (own) own.push(change);
      else found.set(mark, [change]);
    }
    return found;
  };
  const [gone, come] = [marked('navigation-entry-removed', 'base'), marked('navigation-entry-added', 'head')];
  const dropped = new Set<ToldChange>();
  const moved = new Map<ToldChange, ToldChange>();
  for (const [mark, [former, ...others]] of gone) {
    const [entry, ...further] = come.get(mark) ?? [];
    if (!former || !entry || others.length + further.length > 0) continue;
    dropped.add(former);
    moved.set(entry, {...entry, kind: 'moved', base: former.base, event: 'navigation-entry-moved'});
  }
  return changes.flatMap((change) => (dropped.has(change) ? [] : [moved.get(change) ?? change]));
}
