import type {EventKind} from '../model/event';
import {type DataIdentity} from './dataIdentity';
import type {DataNode, ListNode, MapEntry, MapNode} from './dataNode';
import {itemPath, keyPath} from './keyPath';
import {longestRise} from '../text/longestRise';
import {pairItems} from './pairItems';
import {collapsed} from '../text/collapsed';

/** One side of what changed: an entry of a map, or an item of a list. */
export interface DataPart {
  /** Null for an item, and for the value of the whole file. */
  key: string | null;
  /** The key as it stands in the text. */
  keyText?: string;
  /** Offset of the key, or of the item. */
  start: number;
  value: DataNode;
}

/** One thing that changed in a tree of data. */
export interface DataChange {
  kind: 'added' | 'removed' | 'changed' | 'renamed' | 'moved';
  base: DataPart | null;
  head: DataPart | null;
  /** The path of the key or item; of what is gone, that in the base. */
  path: string;
  /** What readers of the file know the nearest item by that it stands in; null where that has no name. */
  owner: string | null;
  /** How many keys or items moved. */
  count: number;
}

/** A change with the kind of event that it is told as, where that is not the one of data. */
export interface ToldChange extends DataChange {
  event?: EventKind;
}

/** What changed between two values and everything in them. */
export function dataChanges(base: DataNode, head: DataNode, identity: DataIdentity): DataChange[] {
  const comparison = new Comparison(identity);
  comparison.compare({key: null, start: base.start, value: base}, {key: null, start: head.start, value: head}, '', '');
  return comparison.changes;
}

class Comparison {
  readonly changes: DataChange[] = [];
  /** Of the item that is being compared. */
  private owner: string | null = null;

  constructor(private readonly identity: DataIdentity) {}

  compare(base: DataPart, head: DataPart, basePath: string, path: string): void {
    const [one, other] = [base.value, head.value];
    if (this.isSame(one, other)) return;
    if (one.kind === 'map' && other.kind === 'map') this.compareMaps(one, other, basePath, path);
    else if (one.kind === 'list' && other.kind === 'list') this.compareLists(one, other, basePath, path);
    else this.tell('changed', base, head, path);
  }

  private compareMaps(base: MapNode, head: MapNode, basePath: string, path: string): void {
    const places = new Map(numbered(base.entries).map(([name], index) => [name, index]));
    const pairs = numbered(head.entries).map(([name, entry]): [number | null, MapEntry] => {
      const at = places.get(name) ?? null;
      places.delete(name);
      return [at, entry];
    });
    const gone = new Set(places.values());
    this.pairRenamed(base, pairs, gone, path);
    for (const index of gone) this.tellRemoved(base.entries[index], basePath);
    this.tellMoved(
      pairs.map(([at]) => at),
      (index) => [partOf(base.entries[pairs[index]?.[0] ?? -1]), partOf(pairs[index]?.[1])],
      (index) => keyPath(path, pairs[index]?.[1].key ?? ''),
    );
    for (const [at, entry] of pairs) {
      const former = at === null ? undefined : base.entries[at];
      const own = keyPath(path, entry.key);
      if (former) this.compare(former, entry, keyPath(basePath, former.key), own);
      else this.tell('added', null, entry, own);
    }
  }

  /** Takes a key that is gone and a new one for one, where no other has their value and they stand in the same place. */
  private pairRenamed(base: MapNode, pairs: [number | null, MapEntry][], gone: Set<number>, path: string): void {
    const values = (entries: readonly (MapEntry | undefined)[]) =>
      entries.flatMap((entry) => (entry ? [this.identity.of(entry.value)] : []));
    const former = values([...gone].map((index) => base.entries[index]));
    const fresh = values(pairs.flatMap(([at, entry]) => (at === null ? [entry] : [])));
    const isOnly = (value: number, list: readonly number[]) => list.indexOf(value) === list.lastIndexOf(value);
    if (former.length * fresh.length > maxCandidates) return;
    for (const [index, pair] of pairs.entries()) {
      const [place, entry] = pair;
      const value = this.identity.of(entry.value);
      if (place !== null || !isOnly(value, fresh) || !isOnly(value, former)) continue;
      const at = [...gone].find((one) => this.isSame(base.entries[one]?.value, entry.value));
      const neighbour = pairs[index - 1];
      if (at === undefined || at - 1 !== (neighbour ? neighbour[0] : -1)) continue;
      gone.delete(at);
      pair[0] = at;
      this.tell('renamed', base.entries[at] ?? null, entry, keyPath(path, entry.key));
    }
  }

  private compareLists(base: ListNode, head: ListNode, basePath: string, path: string): void {
    const {baseOf, removed} = pairItems(base.items, head.items, this.identity);
    for (const index of removed) this.tell('removed', itemOf(base.items[index]), null, itemPath(basePath, index));
    this.tellMoved(
      baseOf,
      (index) => [itemOf(base.items[baseOf[index] ?? -1]), itemOf(head.items[index])],
      (index) => itemPath(path, index),
    );
    for (const [index, at] of baseOf.entries()) {
      const [former, item] = [at === null ? null : itemOf(base.items[at]), itemOf(head.items[index])];
      if (former && item) this.compareItems(former, item, itemPath(basePath, at ?? 0), itemPath(path, index));
      else this.tell('added', null, item, itemPath(path, index));
    }
  }

  private compareItems(base: DataPart, head: DataPart, basePath: string, path: string): void {
    const outer = this.owner;
    this.owner = nameOf(head.value) ?? outer;
    this.compare(base, head, basePath, path);
    this.owner = outer;
  }

  /** One change for all that moved within one value; tells the first of them. */
  private tellMoved(
    baseOf: readonly (number | null)[],
    sidesAt: (index: number) => [DataPart | null, DataPart | null],
    pathAt: (index: number) => string,
  ): void {
    const kept = baseOf.flatMap((at, index) => (at === null ? [] : [[at, index] as const]));
    const stayed = longestRise(kept.map(([at]) => at));
    const moved = kept.filter((_, index) => !stayed.has(index));
    const [first] = moved;
    if (first) this.tell('moved', ...sidesAt(first[1]), pathAt(first[1]), moved.length);
  }

  private tellRemoved(entry: MapEntry | undefined, basePath: string): void {
    if (entry) this.tell('removed', entry, null, keyPath(basePath, entry.key));
  }

  private tell(kind: DataChange['kind'], base: DataPart | null, head: DataPart | null, path: string, count = 1): void {
    this.changes.push({kind, base, head, path, owner: this.owner, count});
  }

  private isSame(one: DataNode | undefined, other: DataNode): boolean {
    return one !== undefined && this.identity.of(one) === this.identity.of(other);
  }
}

/** Keys by whose values readers know an item, from the surest. */
const naming = ['name', 'label', 'title', 'question', 'text', 'displayName', 'id'];
const longestName = 80;

function nameOf(value: DataNode): string | null {
  if (value.kind !== 'map') return null;
  const names = naming.flatMap((key) => {
    const found = value.entries.find((entry) => entry.key === key)?.value;
    return found?.kind === 'scalar' ? [collapsed(found.text.replace(/^[|>][-+\d]*\s+/, ''))] : [];
  });
  return names.find((name) => name !== '' && name.length <= longestName) ?? null;
}

/** Keys that are gone times keys that are new, above which no renamed keys are looked for. */
const maxCandidates = 10_000;

/** The entries with names that no two of them share: a key may stand in a map several times. */
function numbered(entries: readonly MapEntry[]): [name: string, entry: MapEntry][] {
  const counts = new Map<string, number>();
  return entries.map((entry) => {
    const count = counts.get(entry.key) ?? 0;
    counts.set(entry.key, count + 1);
    return [`${count}:${entry.key}`, entry];
  });
}

function partOf(entry: MapEntry | undefined): DataPart | null {
  return entry ?? null;
}

function itemOf(value: DataNode | undefined): DataPart | null {
  return value ? {key: null, start: value.start, value} : null;
}
