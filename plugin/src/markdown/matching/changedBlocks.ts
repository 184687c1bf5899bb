import type {Block, BlockMatch} from '../blocks/block';
import type {Edit} from './edits';
import {matchBlocks} from './matchBlocks';
import {type MarkdownParser, parseBlocks, parsedOnce} from '../blocks/parseBlocks';
import {type Section, type SectionOutline, sectionOutline} from '../blocks/sectionOutline';

/** Above this many UTF-16 units or changed lines, a document is told by its lines. */
const maxText = 1_000_000;
const maxChangedLines = 6_000;

/** What changed in a document, block by block. */
export interface ChangedBlocks {
  matches: BlockMatch[];
  before: SectionOutline;
  after: SectionOutline;
  /** All blocks of the sections with changes. */
  baseBlocks: Block[];
  headBlocks: Block[];
}

/**
 * Pairs the blocks of two versions of a Markdown document; null where that cannot be done in reasonable time. Only the
 * sections that the edits touch are parsed.
 */
export function changedBlocks(
  parse: MarkdownParser,
  base: string,
  head: string,
  edits: readonly Edit[],
): ChangedBlocks | null {
  const changed = edits.reduce((sum, {oldLines, newLines}) => sum + oldLines.length + newLines.length, 0);
  if (base.length + head.length > 2 * maxText || changed > maxChangedLines) return null;
  const [before, after] = [sectionOutline(base), sectionOutline(head)];
  const parseOnce = parsedOnce(parse);
  const baseBlocks = touchedBlocks(
    parseOnce,
    before,
    edits.map(({oldStart, oldLines}) => [oldStart, oldLines.length]),
  );
  const headBlocks = touchedBlocks(
    parseOnce,
    after,
    edits.map(({newStart, newLines}) => [newStart, newLines.length]),
  );
  if (!baseBlocks || !headBlocks) return null;
  return {matches: matchBlocks(baseBlocks, headBlocks, edits), before, after, baseBlocks, headBlocks};
}

function touchedBlocks(
  parse: MarkdownParser,
  outline: SectionOutline,
  stretches: readonly (readonly [number, number])[],
): Block[] | null {
  return parseBlocks(parse, outline, touchedSections(outline, stretches));
}

/** Sections with a changed line, or with a line next to one. */
function touchedSections({sections}: SectionOutline, stretches: readonly (readonly [number, number])[]): Section[] {
  let next = 0;
  return sections.filter(({start, end}) => {
    while (next < stretches.length && lastLine(stretches[next]) < start) next++;
    const [from = Infinity] = stretches[next] ?? [];
    return from - 1 <= end;
  });
}

function lastLine([start, count]: readonly [number, number] = [0, 0]): number {
  return start + count;
}
