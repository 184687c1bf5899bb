import type {Block, BlockMatch} from '../blocks/block';
import {type LoneBlocks, type MovedPairs, type Pair, sectionPairs, sectionTexts} from './movedSections';
import {textKey} from './movedTwins';
import {profileOf, sharedWords} from '../prose/textProfile';

/** Share of the words, from 0 to 1, from which on a block is the same one, edited. */
const leastShared = 0.75;
/** Words of a block that is told from others by its words alone. */
const leastWords = 8;
/** Pairs of blocks whose words are compared. */
const maxPairs = 10_000;

/**
 * Puts what was removed in one place and added in another together, as moved: whole sections with the blocks in them, then twins,
 * blocks of equal text, rows of the same name, and blocks of which most words are the same.
 */
export function joinMoved(
  matches: readonly BlockMatch[],
  base: readonly Block[],
  head: readonly Block[],
  twins: readonly Pair[],
): BlockMatch[] {
  const texts = {base: sectionTexts(base), head: sectionTexts(head)};
  const sections = (lone: LoneBlocks) => sectionPairs(lone, texts);
  const known = (lone: LoneBlocks) => loneTwins(lone, twins);
  const equal = (lone: LoneBlocks) => keyedPairs(lone, textKey);
  const steps = [sections, known, equal, rowPairs, namedRowPairs, similarPairs];
  return steps.reduce<BlockMatch[]>((left, pairsOf) => joined(left, pairsOf(loneBlocks(left))), [...matches]);
}

function loneBlocks(matches: readonly BlockMatch[]): LoneBlocks {
  return {
    base: matches.flatMap(({base, head}) => (base && !head ? base : [])),
    head: matches.flatMap(({base, head}) => (head && !base ? head : [])),
  };
}

/** The twins that stand alone still: others moved with their section. */
function loneTwins({base, head}: LoneBlocks, twins: readonly Pair[]): MovedPairs {
  const [gone, come] = [new Set(base), new Set(head)];
  return {alone: twins.filter(([one, other]) => gone.has(one) && come.has(other))};
}

/** The matches with the blocks of each pair in one, in the place of the base's. */
function joined(matches: BlockMatch[], {alone, along = []}: MovedPairs): BlockMatch[] {
  const heads = new Map([...alone, ...along]);
  const taken = new Set(heads.values());
  const led = new Set(along.map(([base]) => base));
  return matches.flatMap((match): BlockMatch[] => {
    if (match.base && !match.head) {
      const head = heads.get(match.base);
      return [head ? {base: match.base, head, moved: led.has(match.base) ? 'along' : 'alone'} : match];
    }
    return match.head && !match.base && taken.has(match.head) ? [] : [match];
  });
}

/** Rows of tables with the same columns. */
function rowPairs(lone: LoneBlocks): MovedPairs {
  return keyedPairs(lone, ({kind, name, columns}) =>
    kind === 'table-row' && name ? `${columns.join()} ${name}` : null,
  );
}

/** Rows that went to a table with other columns: those whose name no other row has that came or went. */
function namedRowPairs({base, head}: LoneBlocks): MovedPairs {
  const [gone, come] = [base, head].map(rowsByName);
  return {
    alone: [...(gone ?? [])].flatMap(([name, row]): Pair[] => {
      const twin = come?.get(name);
      return row && twin ? [[row, twin]] : [];
    }),
  };
}

/** Null for a name that several rows have. */
function rowsByName(blocks: readonly Block[]): Map<string, Block | null> {
  const rows = new Map<string, Block | null>();
  for (const block of blocks) {
    if (block.kind === 'table-row' && block.name) rows.set(block.name, rows.has(block.name) ? null : block);
  }
  return rows;
}

function keyedPairs({base, head}: LoneBlocks, keyOf: (block: Block) => string | null): MovedPairs {
  const byKey = new Map<string, Block[]>();
  for (const block of head) {
    const key = keyOf(block);
    if (key === null) continue;
    const twins = byKey.get(key);
    if (twins) twins.push(block);
    else byKey.set(key, [block]);
  }
  const alone = base.flatMap((block): Pair[] => {
    const twin = byKey.get(keyOf(block) ?? '')?.shift();
    return twin ? [[block, twin]] : [];
  });
  return {alone};
}

function similarPairs({base, head}: LoneBlocks): MovedPairs {
  const isOfWords = ({kind}: Block) => ['paragraph', 'list-item', 'code', 'table-row'].includes(kind);
  const [gone, come] = [base.filter(isOfWords), head.filter(isOfWords)];
  if (gone.length * come.length > maxPairs) return {alone: []};
  const open = come.map((block) => ({block, profile: profileOf(block.text)}));
  const alone = gone.flatMap((block): Pair[] => {
    const own = profileOf(block.text);
    if (own.total < leastWords) return [];
    const at = open.findIndex((one) => one.block.kind === block.kind && sharedWords(own, one.profile) >= leastShared);
    const [twin] = at < 0 ? [] : open.splice(at, 1);
    return twin ? [[block, twin.block]] : [];
  });
  return {alone};
}
