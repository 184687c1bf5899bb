import {alignBlocks, isEdited} from './alignBlocks';
import type {Block, BlockMatch} from '../blocks/block';
import type {Edit} from './edits';
import {lineMap} from './lineMap';
import {withJoinedParagraphs} from './joinedParagraphs';
import {joinMoved} from './movedBlocks';
import {movedTwins, type Region} from './movedTwins';
import {withoutStaying} from './stayingBlocks';
import {joinRenamed, withoutFalseRenames} from './renamedHeadings';

/**
 * Pairs the blocks that a patch touches. Git's own alignment of lines comes first: blocks are compared only with blocks that
 * share an edit or an unchanged line with them, but for those that stand elsewhere with all their words. What is left is matched as
 * renamed or moved.
 */
export function matchBlocks(base: readonly Block[], head: readonly Block[], edits: readonly Edit[]): BlockMatch[] {
  const matches: BlockMatch[] = [];
  const places = samePlaces(
    regionsOf(
      base,
      head,
      edits.map((edit) => [edit]),
    ),
  );
  const regions = regionsOf(base, head, runsOfEdits(base, edits));
  const twins = movedTwins(regions);
  const moved = new Set(twins.flat());
  const staying = (blocks: readonly Block[]) => blocks.filter((block) => !moved.has(block));
  for (const region of regions) {
    const pairs = withJoinedParagraphs(alignBlocks(staying(region.base), staying(region.head), places));
    for (const [before, after] of pairs) matches.push({base: before, head: after});
  }
  for (const [before, after] of twins) matches.push({base: before, head: null}, {base: null, head: after});
  const changed = withoutFalseRenames(
    matches.filter((match) => !isUnchanged(match)),
    base,
    head,
  );
  const map = lineMap(edits);
  const joined = joinMoved(joinRenamed(changed, base, head, map), base, head, twins);
  return withoutStaying(joined, base, map).filter((match) => match.moved !== undefined || !isUnchanged(match));
}

/** Blocks that stand alone where edits put one in the place of one. */
function samePlaces(regions: readonly Region[]): Map<Block, Block> {
  return new Map(
    regions.flatMap(({base, head}) => {
      const [before, after] = [base[0], head[0]];
      const isOne = base.length === 1 && head.length === 1;
      return isOne && before && after && isEdited(before, after) ? [[before, after]] : [];
    }),
  );
}

/** Lines on either side of edits that are compared as one. */
const mostLines = 12;
/** Empty lines between two edits that are one. */
const mostEmpty = 2;

/**
 * Edits between which only empty lines stand, as one: git may find any of these again, whatever stood around it. Where much of
 * a page was written anew, and in tables, the blocks that git sets side by side are left as they are.
 */
function runsOfEdits(base: readonly Block[], edits: readonly Edit[]): Edit[][] {
  const at = blockIndex(base);
  const runs: Edit[][] = [];
  for (const edit of edits) {
    const last = runs[runs.length - 1];
    const above = last?.[last.length - 1];
    const end = above ? above.oldStart + above.oldLines.length : -Infinity;
    const isNear = edit.oldStart - end <= mostEmpty && at(end) === undefined && at(edit.oldStart - 1) === undefined;
    if (last && isNear) last.push(edit);
    else runs.push([edit]);
  }
  return runs.flatMap((run) => (isOne(run) ? [run] : run.map((edit) => [edit])));
}

function isOne(run: readonly Edit[]): boolean {
  const lines = (side: 'oldLines' | 'newLines') => run.flatMap((edit) => edit[side]);
  const sides = [lines('oldLines'), lines('newLines')];
  return sides.every((own) => own.length <= mostLines && !own.some((line) => /^\s*\|/.test(line)));
}

/** The blocks that each group of connected edits touches, in reading order. */
function regionsOf(base: readonly Block[], head: readonly Block[], runs: readonly (readonly Edit[])[]): Region[] {
  const map = lineMap(runs.flat());
  const groups = new Groups(base.length + head.length);
  const baseAt = blockIndex(base);
  const headAt = blockIndex(head);
  for (const run of runs) {
    const touched = run.flatMap((edit) => [
      ...touchedBy(baseAt, edit.oldStart, edit.oldLines.length),
      ...touchedBy(headAt, edit.newStart, edit.newLines.length).map((index) => index + base.length),
    ]);
    touched.forEach((index) => groups.join(touched[0] ?? index, index));
  }
  joinShared(groups, base, headAt, map.toHead, (own, other) => [own, other + base.length]);
  joinShared(groups, head, baseAt, map.toBase, (own, other) => [own + base.length, other]);
  return groups.list().map((members) => ({
    base: members.flatMap((index) => (index < base.length ? (base[index] ?? []) : [])),
    head: members.flatMap((index) => (index >= base.length ? (head[index - base.length] ?? []) : [])),
  }));
}

/** Joins every touched block with the block of the other side that holds one of its unchanged lines. */
function joinShared(
  groups: Groups,
  blocks: readonly Block[],
  otherAt: BlockIndex,
  toOther: (line: number) => number | null,
  ids: (own: number, other: number) => [number, number],
): void {
  for (const [index, block] of blocks.entries()) {
    if (!groups.has(ids(index, 0)[0])) continue;
    for (let line = block.start; line <= block.end; line++) {
      const there = toOther(line);
      const other = there === null ? undefined : otherAt(there);
      if (other !== undefined) groups.join(...ids(index, other));
    }
  }
}

type BlockIndex = (line: number) => number | undefined;

/** Looks up the block that holds a line; the innermost one where blocks overlap. */
function blockIndex(blocks: readonly Block[]): BlockIndex {
  const byLine = new Map<number, number>();
  for (const [index, block] of blocks.entries()) {
    for (let line = block.start; line <= block.end; line++) byLine.set(line, index);
  }
  return (line) => byLine.get(line);
}

/** Blocks that hold a changed line, or both neighbours of the place where lines came or went. */
function touchedBy(at: BlockIndex, start: number, count: number): number[] {
  const touched = new Set<number>();
  for (let line = start; line < start + count; line++) {
    const block = at(line);
    if (block !== undefined) touched.add(block);
  }
  const before = at(start - 1);
  if (before !== undefined && before === at(start + count)) touched.add(before);
  return [...touched];
}

/** Disjoint sets of numbers. */
class Groups {
  private readonly parents = new Map<number, number>();

  constructor(private readonly size: number) {}

  has(item: number): boolean {
    return this.parents.has(item);
  }

  join(one: number, other: number): void {
    this.parents.set(this.root(one), this.root(other));
  }

  list(): number[][] {
    const sets = new Map<number, number[]>();
    for (let item = 0; item < this.size; item++) {
      if (!this.parents.has(item)) continue;
      const root = this.root(item);
      const set = sets.get(root);
      if (set) set.push(item);
      else sets.set(root, [item]);
    }
    return [...sets.values()];
  }

  private root(item: number): number {
    let root = item;
    for (let next = this.parents.get(root); next !== undefined && next !== root; next = this.parents.get(root)) {
      root = next;
    }
    this.parents.set(item, root);
    if (!this.parents.has(root)) this.parents.set(root, root);
    return root;
  }
}

function isUnchanged({base, head}: BlockMatch): boolean {
  return base?.text === head?.text && base?.kind === head?.kind && base?.depth === head?.depth;
}
