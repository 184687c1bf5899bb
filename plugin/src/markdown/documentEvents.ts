import type {ChangeEvent} from '../model/event';
import type {Block} from './block';
import {blockEvents} from './blockEvents';

import type {Edit} from './edits';
import {foldEvents} from './foldEvents';
import {matchBlocks} from './matchBlocks';
import {packageEvents} from './packageEvents';
import {type MarkdownParser, parseBlocks} from './parseBlocks';
import {type Section, type SectionOutline, sectionOutline} from './sectionOutline';

/** Above this many UTF-16 units or changed lines, a document is told by its lines. */
const maxText = 1_000_000;
const maxChangedLines = 6_000;

/**
 * What happened in a Markdown document, in the order of reading; null where it cannot be said in reasonable time. Only the
 * sections that the edits touch are parsed.
 */
export function documentEvents(
  parse: MarkdownParser,
  base: string,
  head: string,
  edits: readonly Edit[],
): ChangeEvent[] | null {
  const changed = edits.reduce((sum, {oldLines, newLines}) => sum + oldLines.length + newLines.length, 0);
  if (base.length + head.length > 2 * maxText || changed > maxChangedLines) return null;
  const [before, after] = [sectionOutline(base), sectionOutline(head)];
  const baseBlocks = touchedBlocks(
    parse,
    before,
    edits.map(({oldStart, oldLines}) => [oldStart, oldLines.length]),
  );
  const headBlocks = touchedBlocks(
    parse,
    after,
    edits.map(({newStart, newLines}) => [newStart, newLines.length]),
  );
  if (!baseBlocks || !headBlocks) return null;
  const headingBefore = (side: 'base' | 'head', {start, depth}: Block) =>
    precedingHeading(side === 'base' ? before : after, start, depth);
  const texts = {edits, baseText: base, headText: head, headingBefore};
  const events = matchBlocks(baseBlocks, headBlocks, edits).flatMap((match) => blockEvents(match, texts));
  const folded = foldEvents(events, linesOf(edits, 'new'), linesOf(edits, 'old'));
  return inReadingOrder([...folded, ...packageEvents(edits, head)], edits);
}

function precedingHeading({sections}: SectionOutline, line: number, depth: number): string | null {
  const above = sections.filter((section) => section.start < line && section.depth > 0 && section.depth <= depth);
  return above[above.length - 1]?.source ?? null;
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

function linesOf(edits: readonly Edit[], side: 'old' | 'new'): Set<number> {
  const lines = new Set<number>();
  for (const edit of edits) {
    const [start, count] =
      side === 'old' ? [edit.oldStart, edit.oldLines.length] : [edit.newStart, edit.newLines.length];
    for (let line = start; line < start + count; line++) lines.add(line);
  }
  return lines;
}

/** Removed blocks stand where they stood, before what came in their place. */
function inReadingOrder(events: readonly ChangeEvent[], edits: readonly Edit[]): ChangeEvent[] {
  const place = ({line}: ChangeEvent) => {
    if (line.new !== undefined) return line.new;
    const old = line.old ?? 0;
    let shift = 0;
    for (const {oldStart, oldLines, newStart, newLines} of edits) {
      if (oldStart > old) break;
      if (old < oldStart + oldLines.length) return newStart - 0.5;
      shift = newStart + newLines.length - oldStart - oldLines.length;
    }
    return old + shift;
  };
  const placed = events.map((event) => ({event, at: place(event)}));
  return placed.sort((one, other) => one.at - other.at).map(({event}) => event);
}
