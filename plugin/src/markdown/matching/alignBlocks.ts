import type {Block} from '../blocks/block';
import {itemLead} from './itemLead';
import {itemParts} from '../blocks/itemParts';
import {profileOf, sharedContent, sharedWords, type TextProfile} from '../prose/textProfile';

/** Product of the numbers of blocks above which only equal blocks are paired. */
const maxPairs = 60_000;
const leastSimilarity = 0.4;
/** Share of the words that say something, from which on a text in the place of another is that text, edited. */
const leastContent = 0.15;
/** What items of a list that begin with the same name or link have in common beside their words. */
const leadBonus = 0.3;

type Pair = [Block | null, Block | null];

/** What blocks that are likely to be one, by where they stand, have in common at least. */
const leastOfPlace = 0.1;

/**
 * Pairs blocks of both sides in order, so that the sum of their similarities is largest; the rest stands alone.
 *
 * @param places blocks of the head that took the places of some of the base, and are these where nothing resembles either more
 */
export function alignBlocks(
  base: readonly Block[],
  head: readonly Block[],
  places: ReadonlyMap<Block, Block> = new Map(),
): Pair[] {
  const [before] = base;
  const [after] = head;
  if (before && after && base.length === 1 && head.length === 1 && isEdited(before, after)) return [[before, after]];
  if (base.length * head.length > maxPairs) return pairEqual(base, head);
  const score = scores(base.map(profile), head.map(profile), places);
  return trace(base, head, score, bestSums(base.length, head.length, score));
}

/** Two blocks that alone stand in one place are one, however much of it changed, unless they speak of different things. */
export function isEdited(before: Block, after: Block): boolean {
  if (before.kind !== after.kind) return false;
  const isProse = before.kind === 'paragraph' || before.kind === 'list-item';
  return !isProse || sharedContent(wordsOf(before), wordsOf(after)) >= leastContent;
}

type Score = (row: number, column: number) => number;

interface Profile extends TextProfile {
  block: Block;
  /** Of an item. */
  lead: string | null;
}

function profile(block: Block): Profile {
  const words = wordsOf(block);
  const isProse = block.kind === 'paragraph' || block.kind === 'list-item';
  return {
    block,
    lead: block.kind === 'list-item' ? itemLead(block.text) : null,
    ...profileOf(isProse ? withoutTargets(words) : words),
  };
}

/** What a link leads to and what tags hold is not read: the same words with another link are the same words. */
function withoutTargets(text: string): string {
  const plain = text.replace(/\]\([^()\s]*\)|<\/?[a-z][^<>]{0,500}>/gi, ' ');
  return /[\p{L}\p{N}]/u.test(plain) ? plain : text;
}

/** A list item is the same one whatever its number is. */
function wordsOf({kind, text}: Block): string {
  return kind === 'list-item' ? itemParts(text).rest : text;
}

function scores(base: readonly Profile[], head: readonly Profile[], places: ReadonlyMap<Block, Block>): Score {
  const values = new Float64Array(base.length * head.length);
  for (const [row, before] of base.entries()) {
    for (const [column, after] of head.entries()) {
      const least = places.get(before.block) === after.block ? leastOfPlace : 0;
      values[row * head.length + column] = Math.max(least, similarity(before, after));
    }
  }
  return (row, column) => values[row * head.length + column] ?? 0;
}

/** From 0 to 1; 0 for blocks that are no pair. */
function similarity(before: Profile, after: Profile): number {
  const [one, other] = [before.block, after.block];
  const kinds = kindFactor(one, other);
  if (kinds === 0) return 0;
  if (wordsOf(one) === wordsOf(other)) return kinds;
  if (one.kind === 'front-matter') return one.name === other.name ? 1 : 0;
  const dice = sharedWords(before, after);
  const sameRow = one.kind === 'table-row' && one.name !== '' && one.name === other.name;
  const sameItem = before.lead !== null && before.lead === after.lead;
  const value = sameRow ? Math.max(dice, 0.8) : dice + (sameItem ? leadBonus : 0);
  return value < leastSimilarity ? 0 : value * kinds;
}

function kindFactor(one: Block, other: Block): number {
  if (one.kind === other.kind) return 1;
  const prose = ['paragraph', 'list-item'];
  return prose.includes(one.kind) && prose.includes(other.kind) ? 0.9 : 0;
}

function bestSums(rows: number, columns: number, score: Score): Score {
  const width = columns + 1;
  const sums = new Float64Array((rows + 1) * width);
  const sum: Score = (row, column) => sums[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const own = score(row, column);
      const paired = own > 0 ? own + sum(row + 1, column + 1) : 0;
      sums[row * width + column] = Math.max(paired, sum(row + 1, column), sum(row, column + 1));
    }
  }
  return sum;
}

function trace(base: readonly Block[], head: readonly Block[], score: Score, sum: Score): Pair[] {
  const pairs: Pair[] = [];
  let row = 0;
  let column = 0;
  while (row < base.length || column < head.length) {
    const own = row < base.length && column < head.length ? score(row, column) : 0;
    if (own > 0 && sum(row, column) === own + sum(row + 1, column + 1)) {
      pairs.push([base[row++] ?? null, head[column++] ?? null]);
    } else if (column >= head.length || (row < base.length && sum(row + 1, column) >= sum(row, column + 1))) {
      pairs.push([base[row++] ?? null, null]);
    } else pairs.push([null, head[column++] ?? null]);
  }
  return pairs;
}

/** Linear: for rewrites of hundreds of blocks. Blocks of equal text are pairs, then rows and headings of equal name. */
function pairEqual(base: readonly Block[], head: readonly Block[]): Pair[] {
  const partners = new Map<Block, Block>();
  const used = new Set<Block>();
  for (const keyOf of [textKey, nameKey]) {
    const byKey = new Map<string, Block[]>();
    for (const block of head) if (!used.has(block)) append(byKey, keyOf(block), block);
    for (const block of base) {
      const twin = partners.has(block) ? undefined : byKey.get(keyOf(block))?.shift();
      if (!twin) continue;
      partners.set(block, twin);
      used.add(twin);
    }
  }
  const lone = head.filter((block) => !used.has(block)).map((block): Pair => [null, block]);
  return [...base.map((block): Pair => [block, partners.get(block) ?? null]), ...lone];
}

function append(byKey: Map<string, Block[]>, key: string, block: Block): void {
  const twins = byKey.get(key);
  if (twins) twins.push(block);
  else byKey.set(key, [block]);
}

function textKey({kind, text}: Block): string {
  return `${kind} ${text}`;
}

function nameKey(block: Block): string {
  const isNamed = ['table-row', 'table-head', 'heading', 'front-matter', 'tab'].includes(block.kind) && block.name;
  return isNamed ? `${block.kind} ${isNamed}` : textKey(block);
}
