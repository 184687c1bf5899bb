import type {Block, BlockMatch} from '../blocks/block';
import type {LineMap} from './lineMap';
import {sectionTexts} from './movedSections';
import {profileOf, sharedContent, sharedWords} from '../prose/textProfile';

/** Share of the words that say something, from which on two sections say the same. */
const leastShared = 0.2;

/** Words of the headings that changed, came or went on either side. */
function headingNames(matches: readonly BlockMatch[], side: 'base' | 'head'): ReadonlySet<string | null> {
  return new Set(matches.flatMap(({[side]: block}) => (block?.kind === 'heading' ? block.name : [])));
}

/**
 * Two headings of which either stands elsewhere in the other version with its own words are not one that was renamed, nor are two
 * that share no word and under which other things are said.
 */
export function withoutFalseRenames(
  matches: readonly BlockMatch[],
  base: readonly Block[],
  head: readonly Block[],
): BlockMatch[] {
  const [gone, come] = [headingNames(matches, 'base'), headingNames(matches, 'head')];
  const [before, after] = [sectionTexts(base), sectionTexts(head)];
  const isOther = (one: Block, other: Block) =>
    Math.max(one.depth, other.depth) > 1 &&
    sharedWords(profileOf(one.text), profileOf(other.text)) === 0 &&
    sharedContent(before.get(one) ?? '', after.get(other) ?? '') < leastShared;
  return matches.flatMap((match): BlockMatch[] => {
    const {base: one, head: other} = match;
    if (one?.kind !== 'heading' || other?.kind !== 'heading' || one.name === other.name) return [match];
    const isFalse = come.has(one.name) || gone.has(other.name) || isOther(one, other);
    return isFalse
      ? [
          {base: one, head: null},
          {base: null, head: other},
        ]
      : [match];
  });
}

/**
 * A heading whose words are all others is the same one where at least half of the blocks below it stayed below it: told as
 * renamed rather than as one section removed and another added. So is the title of a page, which has one.
 */
export function joinRenamed(
  matches: readonly BlockMatch[],
  base: readonly Block[],
  head: readonly Block[],
  map: LineMap,
): BlockMatch[] {
  const homes = new Map([...homesOf(base, head, map), ...titlePair(matches)]);
  const [gone, come] = [headingNames(matches, 'base'), headingNames(matches, 'head')];
  const open = new Set(matches.flatMap((one) => (one.head?.kind === 'heading' && !one.base ? one.head : [])));
  const joined = matches.map((match) => {
    const home = match.base?.kind === 'heading' && !match.head ? homes.get(match.base) : undefined;
    const isElsewhere = come.has(match.base?.name ?? null) || gone.has(home?.name ?? null);
    return home && !isElsewhere && open.delete(home) ? {base: match.base, head: home} : match;
  });
  const taken = new Set(joined.flatMap((one) => (one.base && one.head ? one.head : [])));
  return joined.filter(({base: before, head: after}) => before !== null || after === null || !taken.has(after));
}

/** The title that a page had and the one that it has, where each stands on one side only. */
function titlePair(matches: readonly BlockMatch[]): [Block, Block][] {
  const isTitle = (block: Block | null) => block?.kind === 'heading' && block.depth === 1;
  const [gone, ...moreGone] = matches.flatMap(({base, head}) => (base && !head && isTitle(base) ? base : []));
  const [come, ...moreCome] = matches.flatMap(({base, head}) => (head && !base && isTitle(head) ? head : []));
  return gone && come && moreGone.length + moreCome.length === 0 ? [[gone, come]] : [];
}

/** For each heading of the base, the heading of the head below which most of its section now stands. */
function homesOf(base: readonly Block[], head: readonly Block[], map: LineMap): Map<Block, Block> {
  const headingAt = new Map<number, Block>();
  for (const [heading, blocks] of sectionsOf(head)) for (const {start} of blocks) headingAt.set(start, heading);
  const homes = new Map<Block, Block>();
  for (const [heading, blocks] of sectionsOf(base)) {
    const votes = new Map<Block, number>();
    for (const {start} of blocks) {
      const home = headingAt.get(map.toHead(start) ?? 0);
      if (home) votes.set(home, (votes.get(home) ?? 0) + 1);
    }
    const [best] = [...votes].sort((one, other) => other[1] - one[1]);
    if (best && best[1] * 2 >= blocks.length) homes.set(heading, best[0]);
  }
  return homes;
}

/** Headings with the blocks between them and the next heading. */
function sectionsOf(blocks: readonly Block[]): [Block, Block[]][] {
  const sections: [Block, Block[]][] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') sections.push([block, []]);
    else sections[sections.length - 1]?.[1].push(block);
  }
  return sections;
}
