import type {DataIdentity} from './dataIdentity';
import type {DataNode, MapEntry} from './dataNode';

/** Keys that tell items of a list apart, from the surest to the weakest. */
const identifyingKeys = ['id', 'slug', 'path', 'to', 'href', 'name', 'label', 'key', 'title'];
const half = 0.5;
/** Items that are gone times new ones between two neighbours, above which none of them are paired. */
const maxCandidates = 10_000;

export interface ItemPairs {
  /** Index in the base of each item of the head; null for a new item. */
  baseOf: (number | null)[];
  /** Indices in the base of items that are gone. */
  removed: number[];
}

/**
 * Pairs the items of two lists: those that are equal, then those that share an identifying key with a value that no other item
 * of their side has there, then those in the same place that are mostly equal. Scalars are told apart by their value.
 */
export function pairItems(base: readonly DataNode[], head: readonly DataNode[], identity: DataIdentity): ItemPairs {
  const pairs = new Pairs(base, head);
  pairs.pairBy((node) => String(identity.of(node)), true);
  for (const key of identifyingKeys) pairs.pairBy((node) => identifier(node, key), false);
  pairs.pairBy((node) => onlyEntry(node)?.key ?? null, false);
  pairs.pairBy((node) => valueOfOnlyKey(node, identity), false);
  pairs.pairInPlace((one, other) => isSameItem(one, other, identity));
  return {baseOf: pairs.baseOf, removed: pairs.removed()};
}

class Pairs {
  readonly baseOf: (number | null)[];
  private readonly isTaken: boolean[];

  constructor(
    private readonly base: readonly DataNode[],
    private readonly head: readonly DataNode[],
  ) {
    this.baseOf = head.map(() => null);
    this.isTaken = base.map(() => false);
  }

  /** Pairs items with the same mark; of several with one mark the first with the first, or none of them. */
  pairBy(markOf: (node: DataNode) => string | null, takesSeveral: boolean): void {
    const free = this.free(markOf);
    const wanted = new Map<string, number[]>();
    for (const [index, node] of this.head.entries()) {
      const mark = this.baseOf[index] === null ? markOf(node) : null;
      if (mark !== null) add(wanted, mark, index);
    }
    for (const [mark, indices] of wanted) {
      const own = free.get(mark) ?? [];
      if (!takesSeveral && (own.length !== 1 || indices.length !== 1)) continue;
      for (const [at, index] of indices.slice(0, own.length).entries()) this.take(own[at] ?? 0, index);
    }
  }

  /** Pairs what is left between the same neighbours, in order. */
  pairInPlace(isSame: (one: DataNode, other: DataNode) => boolean): void {
    for (let start = 0; start < this.head.length;) {
      let end = start;
      while (end < this.head.length && this.baseOf[end] === null) end++;
      const from = start === 0 ? 0 : (this.baseOf[start - 1] ?? -1) + 1;
      const to = end === this.head.length ? this.base.length : (this.baseOf[end] ?? 0);
      if ((to - from) * (end - start) <= maxCandidates) this.pairRun([from, to], [start, end], isSame);
      start = end + 1;
    }
  }

  removed(): number[] {
    return this.isTaken.flatMap((taken, index) => (taken ? [] : [index]));
  }

  private pairRun(
    [from, to]: [number, number],
    [start, end]: [number, number],
    isSame: (one: DataNode, other: DataNode) => boolean,
  ): void {
    let next = from;
    for (let index = start; index < end; index++) {
      const other = this.head[index];
      const at = this.base.slice(next, Math.max(next, to)).findIndex((one, step) => {
        return !this.isTaken[next + step] && other !== undefined && isSame(one, other);
      });
      if (at < 0) continue;
      this.take(next + at, index);
      next += at + 1;
    }
  }

  private free(markOf: (node: DataNode) => string | null): Map<string, number[]> {
    const free = new Map<string, number[]>();
    for (const [index, node] of this.base.entries()) {
      const mark = this.isTaken[index] ? null : markOf(node);
      if (mark !== null) add(free, mark, index);
    }
    return free;
  }

  private take(baseIndex: number, headIndex: number): void {
    this.isTaken[baseIndex] = true;
    this.baseOf[headIndex] = baseIndex;
  }
}

function add(lists: Map<string, number[]>, key: string, value: number): void {
  const own = lists.get(key);
  if (own) own.push(value);
  else lists.set(key, [value]);
}

function identifier(node: DataNode, key: string): string | null {
  const value = node.kind === 'map' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
  return value?.kind === 'scalar' && value.text !== '' ? value.meaning : null;
}

/** `- Guides: [a, b]`: a map whose only key is its name. */
function onlyEntry(node: DataNode): MapEntry | null {
  return node.kind === 'map' && node.entries.length === 1 ? (node.entries[0] ?? null) : null;
}

function valueOfOnlyKey(node: DataNode, identity: DataIdentity): string | null {
  const entry = onlyEntry(node);
  return entry ? String(identity.of(entry.value)) : null;
}

/**
 * Lists; maps of which most is the same. Maps that nothing identifies are also one where they have the same keys, or half of
 * their entries are the same.
 */
function isSameItem(one: DataNode, other: DataNode, identity: DataIdentity): boolean {
  if (one.kind === 'list' || other.kind === 'list') return one.kind === other.kind;
  if (one.kind !== 'map' || other.kind !== 'map') return false;
  const known = new Map(one.entries.map(({key, value}) => [key, value]));
  const same = other.entries.filter(({key, value}) => isMostlySame(known.get(key), value, identity)).length;
  const share = same / Math.max(one.entries.length, other.entries.length, 1);
  if (isIdentified(one) || isIdentified(other)) return share > half;
  const hasSameKeys = known.size === other.entries.length && other.entries.every(({key}) => known.has(key));
  return hasSameKeys || share >= half;
}

function isIdentified(node: DataNode): boolean {
  return identifyingKeys.some((key) => identifier(node, key) !== null);
}

/** Equal values, and lists that share half of their items. */
function isMostlySame(one: DataNode | undefined, other: DataNode, identity: DataIdentity): boolean {
  if (one?.kind !== 'list' || other.kind !== 'list')
    return one !== undefined && identity.of(one) === identity.of(other);
  const known = new Set(one.items.map((item) => identity.of(item)));
  const shared = other.items.filter((item) => known.has(identity.of(item))).length;
  return shared >= half * Math.max(one.items.length, other.items.length);
}
