import {alignBlocks} from './alignBlocks';
import type {Block, BlockMatch} from './block';
import {profileOf, sharedWords, type TextProfile} from './textProfile';

/** Kind and text of a block that is long enough to be the same by more than chance. */
const leastMoved = 24;
/** Share of the words, from 0 to 1, from which on a block or section is the same one, edited. */
const leastShared = 0.75;
const leastSectionShared = 0.5;
/** Words of a block that is told from others by its words alone. */
const leastWords = 8;
/** Pairs of blocks whose words are compared. */
const maxPairs = 10_000;

/**
 * Puts what was removed in one place and added in another together, as moved: whole sections with the blocks in them, then blocks of
 * equal text, rows of the same name, and blocks of which most words are the same.
 */
export function joinMoved(
  matches: readonly BlockMatch[],
  base: readonly Block[],
  head: readonly Block[],
): BlockMatch[] {
  const texts = {base: sectionTexts(base), head: sectionTexts(head)};
  const steps = [(lone: LoneBlocks) => sectionPairs(lone, texts), equalPairs, rowPairs, similarPairs];
  return steps.reduce<BlockMatch[]>((left, pairsOf) => joined(left, pairsOf(loneBlocks(left))), [...matches]);
}

type Pair = readonly [Block, Block];

/** Blocks that moved along with the heading of their section, beside those that moved by themselves. */
interface MovedPairs {
  alone: Pair[];
  along?: Pair[];
}

interface LoneBlocks {
  base: Block[];
  head: Block[];
}

function loneBlocks(matches: readonly BlockMatch[]): LoneBlocks {
  return {
    base: matches.flatMap(({base, head}) => (base && !head ? base : [])),
    head: matches.flatMap(({base, head}) => (head && !base ? head : [])),
  };
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

function sectionPairs({base, head}: LoneBlocks, texts: Record<'base' | 'head', SectionTexts>): MovedPairs {
  const open = loneSections(head, texts.head);
  const moved = {alone: [] as Pair[], along: [] as Pair[]};
  for (const section of loneSections(base, texts.base)) {
    const alike = open
      .filter(({heading}) => heading.name === section.heading.name && heading.depth === section.heading.depth)
      .map((other) => ({other, shared: sharedWords(section.profile, other.profile)}))
      .sort((one, two) => two.shared - one.shared)[0];
    if (!alike || alike.shared < leastSectionShared) continue;
    open.splice(open.indexOf(alike.other), 1);
    const inner = alignBlocks(section.blocks, alike.other.blocks);
    moved.alone.push([section.heading, alike.other.heading]);
    moved.along.push(...inner.flatMap(([one, two]): Pair[] => (one && two ? [[one, two]] : [])));
  }
  return moved;
}

interface LoneSection {
  heading: Block;
  /** Its blocks that stand on one side only. */
  blocks: Block[];
  /** Of all its blocks. */
  profile: TextProfile;
}

function loneSections(blocks: readonly Block[], texts: SectionTexts): LoneSection[] {
  const byId = new Map<string | null, Block[]>();
  for (const block of blocks) {
    const own = byId.get(block.sectionId);
    if (own) own.push(block);
    else byId.set(block.sectionId, [block]);
  }
  return blocks
    .filter(({kind}) => kind === 'heading')
    .map((heading) => {
      const own = (byId.get(heading.sectionId) ?? []).filter((block) => block !== heading);
      return {heading, blocks: own, profile: profileOf(texts.get(heading) ?? '')};
    });
}

/** What stands between each heading and the next one. */
type SectionTexts = ReadonlyMap<Block, string>;

function sectionTexts(blocks: readonly Block[]): SectionTexts {
  const parts = new Map<Block, string[]>();
  let own: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.set(block, (own = []));
    else own.push(block.text);
  }
  return new Map([...parts].map(([heading, texts]) => [heading, texts.join('\n')]));
}

function equalPairs(lone: LoneBlocks): MovedPairs {
  return keyedPairs(lone, ({kind, text}) => {
    const key = `${kind} ${text.replace(/\s+/g, ' ').trim()}`;
    return key.length < leastMoved || kind === 'heading' ? null : key;
  });
}

/** Rows of tables with the same columns. */
function rowPairs(lone: LoneBlocks): MovedPairs {
  return keyedPairs(lone, ({kind, name, columns}) =>
    kind === 'table-row' && name ? `${columns.join()} ${name}` : null,
  );
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
  const isProse = ({kind}: Block) => kind === 'paragraph' || kind === 'list-item' || kind === 'code';
  const [gone, come] = [base.filter(isProse), head.filter(isProse)];
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
