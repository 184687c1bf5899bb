import type {Block, BlockMatch} from '../../markdown/blocks/block';
import type {ChangedBlocks} from '../../markdown/matching/changedBlocks';
import type {Edit} from '../../markdown/matching/edits';
import {headPlace} from '../../markdown/matching/headPlace';
import {lineMap} from '../../markdown/matching/lineMap';

/** Changed blocks that are drawn together, in reading order. */
export interface BlockGroup {
  kind: 'block' | 'table' | 'admonition' | 'front-matter';
  matches: BlockMatch[];
  /** The admonition around them, on the sides that have it. */
  parent: BlockMatch | null;
}

/** Puts the changed rows of a table together, those of front matter, and what changed within an admonition. */
export function blockGroups(changed: ChangedBlocks, edits: readonly Edit[]): BlockGroup[] {
  const parents = parentFinder(changed, edits);
  const groups: BlockGroup[] = [];
  let open: string | null = null;
  for (const match of inReadingOrder(changed.matches, edits)) {
    const {kind, key, parent} = parents(match);
    if (key !== null && key === open) groups.at(-1)?.matches.push(match);
    else groups.push({kind, matches: [match], parent});
    open = key;
  }
  return groups;
}

function inReadingOrder(matches: readonly BlockMatch[], edits: readonly Edit[]): BlockMatch[] {
  const placed = matches.map((match) => ({
    match,
    at: match.head ? match.head.start : headPlace(match.base?.start ?? 0, edits),
  }));
  return placed.sort((one, other) => one.at - other.at).map(({match}) => match);
}

type Placed = Pick<BlockGroup, 'kind' | 'parent'> & {key: string | null};

function parentFinder(changed: ChangedBlocks, edits: readonly Edit[]): (match: BlockMatch) => Placed {
  const {toHead} = lineMap(edits);
  const admonitions = {base: admonitionsOf(changed.baseBlocks), head: admonitionsOf(changed.headBlocks)};
  const twins = new Map<number, number>();
  for (const {base, head} of changed.matches) {
    if (!base || !head) continue;
    twins.set(base.start, head.start);
    if (base.parent > 0 && head.parent > 0) twins.set(base.parent, head.parent);
  }
  /** Lines of the head, or of what only the base has as negative ones. */
  const shared = (line: number): number => twins.get(line) ?? toHead(line) ?? -line;
  return (match) => {
    const block = match.head ?? match.base;
    if (block === null) return {kind: 'block', key: null, parent: null};
    if (block.kind === 'front-matter') return {kind: 'front-matter', key: 'front matter', parent: null};
    const own = block.kind === 'admonition' ? block.start : block.parent;
    const place = own === 0 ? 0 : match.head ? own : shared(own);
    if (block.kind === 'table-row' || block.kind === 'table-head') {
      return {kind: 'table', key: `table ${place} ${place === 0 ? block.section : ''}`, parent: null};
    }
    if (place === 0) return {kind: 'block', key: null, parent: null};
    const head = admonitions.head.get(place) ?? null;
    const base = [...admonitions.base.values()].find(({start}) => shared(start) === place) ?? null;
    return {kind: 'admonition', key: `admonition ${place}`, parent: {base, head}};
  };
}

function admonitionsOf(blocks: readonly Block[]): Map<number, Block> {
  return new Map(blocks.flatMap((block) => (block.kind === 'admonition' ? [[block.start, block]] : [])));
}
