import type {DataChange, DataPart, ToldChange} from './dataChanges';
import type {DataIdentity} from './dataIdentity';
import type {DataNode} from './dataNode';
import {parentPath} from './keyPath';
import {countsOf} from '../text/countsOf';
import {collapsed} from '../text/collapsed';

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
  const addresses = {base: addressesIn(roots.base), head: addressesIn(roots.head)};
  return told.map((change) =>
    isElsewhere(change, counts)
      ? {...change, kind: 'moved', event: 'navigation-entry-moved'}
      : withEntries(change, counts, addresses),
  );
}

/** An entry that comes or goes with how many it brings or takes along that the other version of the menu does not have. */
function withEntries(
  change: ToldChange,
  counts: Record<'base' | 'head', LabelCounts>,
  addresses: Record<'base' | 'head', ReadonlySet<string>>,
): ToldChange {
  const {event, base, head} = change;
  const value = (head ?? base)?.value;
  if (!value || (event !== 'navigation-entry-added' && event !== 'navigation-entry-removed')) return change;
  const other = head ? 'base' : 'head';
  const own = nodesIn(value).filter((node) => {
    const [label, address] = [labelOf(node), addressOf(node)];
    if (node === value || label === null) return node === value;
    return address === null ? !counts[other].has(label) : !addresses[other].has(address);
  });
  return {...change, count: own.length};
}

/** Where the entry of a menu leads to; null for a category. */
function addressOf(node: DataNode): string | null {
  const own = node.kind === 'map' ? node.entries.find(({key}) => targets.has(key))?.value : undefined;
  return own?.kind === 'scalar' && own.text !== '' ? own.text : null;
}

function addressesIn(root: DataNode): Set<string> {
  return new Set(nodesIn(root).flatMap((node) => addressOf(node) ?? []));
}

/** A node with all in it. */
function nodesIn(root: DataNode): DataNode[] {
  const nodes: DataNode[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node);
    if (node.kind === 'list') open.push(...node.items);
    if (node.kind === 'map') open.push(...node.entries.map(({value}) => value));
  }
  return nodes;
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
  return countsOf(nodesIn(root).flatMap((node) => labelOf(node) ?? []));
}

function labelOf(node: DataNode): string | null {
  const own = node.kind === 'map' ? node.entries.find(({key}) => labels.has(key))?.value : undefined;
  return own?.kind === 'scalar' && own.text !== '' ? collapsed(own.text) : null;
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
