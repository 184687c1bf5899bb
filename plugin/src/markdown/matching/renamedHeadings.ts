import type {Block, BlockMatch} from '../blocks/block';
import type {LineMap} from './lineMap';
import {sectionTexts} from './movedSections';
import {countWords} from '../prose/countWords';
import {profileOf, sharedContent, sharedWords} from '../prose/textProfile';

/** Share of the words that say something, from which on two sections say the same. */
const leastShared = 0.2;
/** Share of these words of two headings from which on one may be the other one, renamed. */
const leastWords = 0.5;
/** The same of the words of their sections, and how many words these have at least. */
const leastRewritten = 0.3;
const leastText = 8;
/** Pairs of headings that are compared. */
const mostHeadings = 900;

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
 * renamed rather than as one section removed and another added. So is the title of a page, which has one, and a heading with
 * some of its words, below which the text was written anew.
 */
export function joinRenamed(
  matches: readonly BlockMatch[],
  base: readonly Block[],
  head: readonly Block[],
  map: LineMap,
): BlockMatch[] {
  const homes = new Map([...homesOf(base, head, map), ...titlePair(matches)]);
  const [gone, come] = [headingNames(matches, 'base'), headingNames(matches, 'head')];
  const kept = joinedPairs(matches, (heading) => {
    const home = homes.get(heading);
    return home && !come.has(heading.name) && !gone.has(home.name) ? home : undefined;
  });
  const rewritten = rewrittenHeadings(loneHeadings(kept), {gone, come}, sectionTexts(base), sectionTexts(head));
  return joinedPairs(kept, (heading) => rewritten.get(heading));
}

/** The matches with lone headings of both sides in one, each of the head's once. */
function joinedPairs(matches: readonly BlockMatch[], homeOf: (heading: Block) => Block | undefined): BlockMatch[] {
  const open = new Set(loneHeadings(matches).head);
  const taken = new Set<Block>();
  const joined = matches.map((match) => {
    const home = match.base?.kind === 'heading' && !match.head ? homeOf(match.base) : undefined;
    if (!home || !open.delete(home)) return match;
    taken.add(home);
    return {base: match.base, head: home};
  });
  return joined.filter(({base, head}) => base !== null || head === null || !taken.has(head));
}

function loneHeadings(matches: readonly BlockMatch[]): Record<'base' | 'head', Block[]> {
  return {
    base: matches.flatMap(({base, head}) => (base?.kind === 'heading' && !head ? base : [])),
    head: matches.flatMap(({base, head}) => (head?.kind === 'heading' && !base ? head : [])),
  };
}

/** The numbers of a heading but for that of its step: another day or version is another section. */
function numbersIn({text}: Block): string {
  const unnumbered = text.replace(/^[\s#]*(?:step\s+)?\d+(?:\.\d+)*(?=[\s.:)–-])/i, '');
  return (unnumbered.match(/\d+/g) ?? []).join();
}

/** True for a heading in words, above words: names in code are told from each other by less, and mean more. */
function isOfWords(heading: Block, texts: ReadonlyMap<Block, string>): boolean {
  return heading.depth > 1 && !/[`(]/.test(heading.text) && countWords(texts.get(heading) ?? '') >= leastText;
}

interface HeadingNames {
  gone: ReadonlySet<string | null>;
  come: ReadonlySet<string | null>;
}

/**
 * Of headings that stand on one side only, those of which some words, and some words of their sections, are the same; the likest
 * pairs first.
 */
function rewrittenHeadings(
  lone: Record<'base' | 'head', Block[]>,
  {gone, come}: HeadingNames,
  before: ReadonlyMap<Block, string>,
  after: ReadonlyMap<Block, string>,
): Map<Block, Block> {
  const own = lone.base.filter((heading) => isOfWords(heading, before) && !come.has(heading.name));
  const others = lone.head.filter((heading) => isOfWords(heading, after) && !gone.has(heading.name));
  const found = new Map<Block, Block>();
  if (own.length * others.length > mostHeadings) return found;
  const pairs = own.flatMap((one) =>
    others.map((other) => {
      const words = sharedWords(profileOf(one.text), profileOf(other.text));
      const isNear = words >= leastWords && numbersIn(one) === numbersIn(other);
      return {one, other, words, shared: isNear ? sharedContent(before.get(one) ?? '', after.get(other) ?? '') : 0};
    }),
  );
  const likest = pairs
    .filter(({shared}) => shared >= leastRewritten)
    .sort((pair, next) => next.shared + next.words - pair.shared - pair.words);
  const taken = new Set<Block>();
  for (const {one, other} of likest) {
    if (found.has(one) || taken.has(other)) continue;
    found.set(one, other);
    taken.add(other);
  }
  return found;
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
