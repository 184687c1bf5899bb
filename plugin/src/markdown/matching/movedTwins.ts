import {longestRise} from '../../text/longestRise';
import type {Block} from '../blocks/block';
import {itemLead, leadTarget} from './itemLead';
import {itemParts} from '../blocks/itemParts';
import type {Pair} from './movedSections';
import {collapsed} from '../../text/collapsed';

/** Kind and text of a block that is long enough to be the same by more than chance. */
const leastMoved = 24;

/** Blocks of both sides that edits connect. */
export interface Region {
  base: Block[];
  head: Block[];
}

/**
 * Blocks that went in one place and came in another with all their words, or with the link to a page that they begin with, and items
 * of one list that swapped places: no other block is to be taken for what became of them. Each of them has one twin only.
 */
export function movedTwins(regions: readonly Region[]): Pair[] {
  const homes = new Map(regions.flatMap((region) => [...region.base, ...region.head].map((block) => [block, region])));
  const all = {base: regions.flatMap(({base}) => base), head: regions.flatMap(({head}) => head)};
  const isApart = ([one, other]: Pair) => homes.get(one) !== homes.get(other);
  const same = twinsBy(all, textKey).filter(isApart);
  const linked = twinsBy(without(all, same), pageKey).filter(isApart);
  const apart = [...same, ...linked];
  return [...apart, ...withoutAll(regions, apart).flatMap(crossing)];
}

function without(region: Region, pairs: readonly Pair[]): Region {
  return withoutAll([region], pairs)[0] ?? region;
}

function withoutAll(regions: readonly Region[], pairs: readonly Pair[]): Region[] {
  const known = new Set(pairs.flat());
  const rest = (blocks: readonly Block[]) => blocks.filter((block) => !known.has(block));
  return regions.map(({base, head}) => ({base: rest(base), head: rest(head)}));
}

/** Of blocks with a twin in the same region, those that other ones overtook. */
function crossing({base, head}: Region): Pair[] {
  const same = twinsBy({base, head}, textKey);
  const rest = without({base, head}, same);
  const places = new Map(head.map((block, index) => [block, index]));
  const order = new Map(base.map((block, index) => [block, index]));
  const twins = [...same, ...twinsBy(rest, leadKey)].sort(
    ([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0),
  );
  const stayed = longestRise(twins.map(([, twin]) => places.get(twin) ?? 0));
  return twins.filter((_, index) => !stayed.has(index));
}

/** Blocks with the same key, where no other block of their side has it. */
function twinsBy({base, head}: Region, keyOf: (block: Block) => string | null): Pair[] {
  const [gone, come] = [onlyBy(base, keyOf), onlyBy(head, keyOf)];
  return [...gone].flatMap(([key, block]): Pair[] => {
    const twin = come.get(key);
    return block && twin ? [[block, twin]] : [];
  });
}

/** Null for a key that several blocks have. */
function onlyBy(blocks: readonly Block[], keyOf: (block: Block) => string | null): Map<string, Block | null> {
  const only = new Map<string, Block | null>();
  for (const block of blocks) {
    const key = keyOf(block);
    if (key !== null) only.set(key, only.has(key) ? null : block);
  }
  return only;
}

/** Kind and words of a block; null for one that stands in many places, or goes by its name. */
export function textKey({kind, text}: Block): string | null {
  const words = collapsed(kind === 'list-item' ? itemParts(text).rest : text);
  const key = `${kind} ${words}`;
  return key.length < leastMoved || kind === 'heading' || kind === 'front-matter' ? null : key;
}

/** Of an item that begins with a link to a page. */
function pageKey({kind, text}: Block): string | null {
  const target = kind === 'list-item' ? leadTarget(text) : null;
  return target?.startsWith('#') ? null : target;
}

function leadKey({kind, text}: Block): string | null {
  return kind === 'list-item' ? itemLead(text) : null;
}
