import type {ChangeEvent} from '../../model/event';
import type {Block} from '../blocks/block';
import {blockEvents} from './blockEvents';
import {changedBlocks} from '../matching/changedBlocks';
import {closedFences} from './closedFences';
import {withCopies} from '../matching/copies';
import type {Edit} from '../matching/edits';
import {withMovedFlags} from './flagEvents';
import {foldEvents} from './foldEvents';
import {headPlace} from '../matching/headPlace';
import {packageEvents} from './packageEvents';
import {noteName} from './noteName';
import {sectionOpenings} from '../prose/opening';
import type {MarkdownParser} from '../blocks/parseBlocks';
import {setOffNotes} from './setOffNotes';
import {replacementNear} from '../prose/replacement';
import type {SectionOutline} from '../blocks/sectionOutline';
import {tableRepairs, withoutRepaired} from './tableRepairs';

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
  const changed = changedBlocks(parse, base, head, edits);
  if (changed === null) return null;
  const {matches, before, after} = changed;
  const headingBefore = (side: 'base' | 'head', {start, depth}: Block) =>
    precedingHeading(side === 'base' ? before : after, start, depth);
  const texts = {edits, baseText: base, headText: head, headingBefore};
  const repairs = tableRepairs(base, head, edits, matches);
  const events = withoutRepaired(
    withCopies(matches, before, after).flatMap((match) => blockEvents(match, texts)),
    repairs,
  );
  const folded = foldEvents(withMovedFlags(events), linesOf(edits, 'new'), linesOf(edits, 'old'));
  const code = matches.flatMap((match) => (match.head?.kind === 'code' ? [match.head] : []));
  const isCode = (line: number) => code.some(({start, end}) => start < line && line < end);
  const inBlocks = [...withOpenings(folded, before, after), ...closedFences(matches, edits), ...repairs];
  return inReadingOrder([...inBlocks, ...packageEvents(edits, head, isCode)], edits);
}

/** New sections with what they say first, deprecations with what to use instead, and notes with what they are known by. */
function withOpenings(events: readonly ChangeEvent[], before: SectionOutline, after: SectionOutline): ChangeEvent[] {
  const openingAt = sectionOpenings(after);
  const setOff = setOffNotes(before, after);
  const named = (event: ChangeEvent, {lines}: SectionOutline, start = 1): ChangeEvent => ({
    ...event,
    name: noteName(lines.slice(start - 1, start - 1 + event.count)) ?? event.name,
  });
  return events.map((event) => {
    const {kind, line} = event;
    if (kind === 'heading-added') return {...event, ...openingAt(line.new ?? 0)};
    if (kind === 'deprecation-added')
      return {...event, lead: replacementNear(after.lines, line.new ?? 1, event.after ?? '')};
    if (kind === 'admonition-added') return setOff(event) ?? named(event, after, line.new);
    return kind === 'admonition-removed' ? named(event, before, line.old) : event;
  });
}

function precedingHeading({sections}: SectionOutline, line: number, depth: number): string | null {
  const above = sections.filter((section) => section.start < line && section.depth > 0 && section.depth <= depth);
  return above[above.length - 1]?.source ?? null;
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
  const place = ({line}: ChangeEvent) => line.new ?? headPlace(line.old ?? 0, edits);
  const placed = events.map((event) => ({event, at: place(event)}));
  return placed.sort((one, other) => one.at - other.at).map(({event}) => event);
}
