import {alignBlocks} from './alignBlocks';
import type {Block} from '../blocks/block';
import {profileOf, sharedWords, type TextProfile} from '../prose/textProfile';

/** Share of the words, from 0 to 1, from which on a section is the same one, edited. */
const leastShared = 0.5;
/** Sections with the same heading that are compared. */
const mostTwins = 50;

export type Pair = readonly [Block, Block];

/** Blocks that moved along with the heading of their section, beside those that moved by themselves. */
export interface MovedPairs {
  alone: Pair[];
  along?: Pair[];
}

/** Blocks that stand on one side only. */
export interface LoneBlocks {
  base: Block[];
  head: Block[];
}

/** Sections of the same words in the same or another level: by what they say, else by their id, which leads to them still. */
export function sectionPairs({base, head}: LoneBlocks, texts: Record<'base' | 'head', SectionTexts>): MovedPairs {
  const open = sectionsByName(loneSections(head, texts.head));
  const moved = {alone: [] as Pair[], along: [] as Pair[]};
  const take = (section: LoneSection, choose: (others: readonly LoneSection[]) => LoneSection | undefined): boolean => {
    const others = open.get(section.heading.name) ?? [];
    const twin = choose(others);
    if (!twin) return false;
    others.splice(others.indexOf(twin), 1);
    const inner = alignBlocks(section.blocks, twin.blocks);
    moved.alone.push([section.heading, twin.heading]);
    moved.along.push(...inner.flatMap(([one, two]): Pair[] => (one && two ? [[one, two]] : [])));
    return true;
  };
  const left = loneSections(base, texts.base).filter((section) => !take(section, (others) => likest(section, others)));
  for (const section of left) {
    take(section, (others) => others.find(({heading}) => heading.sectionId === section.heading.sectionId));
  }
  return moved;
}

function sectionsByName(sections: readonly LoneSection[]): Map<string | null, LoneSection[]> {
  const byName = new Map<string | null, LoneSection[]>();
  for (const section of sections) {
    const twins = byName.get(section.heading.name);
    if (twins) twins.push(section);
    else byName.set(section.heading.name, [section]);
  }
  return byName;
}

/** Of some sections the one that says most of the same; one of the same level where two say as much. */
function likest({heading, profile}: LoneSection, others: readonly LoneSection[]): LoneSection | undefined {
  const isOfLevel = (other: LoneSection) => (other.heading.depth === heading.depth ? 1 : 0);
  const [best] = others
    .slice(0, mostTwins)
    .map((other) => ({other, shared: sharedWords(profile, other.profile)}))
    .filter(({shared}) => shared >= leastShared)
    .sort((one, two) => two.shared - one.shared || isOfLevel(two.other) - isOfLevel(one.other));
  return best?.other;
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
export type SectionTexts = ReadonlyMap<Block, string>;

export function sectionTexts(blocks: readonly Block[]): SectionTexts {
  const parts = new Map<Block, string[]>();
  let own: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.set(block, (own = []));
    else own.push(block.text);
  }
  return new Map([...parts].map(([heading, texts]) => [heading, texts.join('\n')]));
}
