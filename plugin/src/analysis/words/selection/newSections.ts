import {sectionOutline} from '../../../markdown/blocks/sectionOutline';
import type {ChangeEvent} from '../../../model/event';
import {countsOf} from '../../../text/countsOf';
import {lineAt} from '../../../text/lineAt';
import type {FileFacts} from '../../fileFacts';
import {addedSections} from '../../types/items/sections';
import {plainLabel} from '../../types/names/itemNames';

/** Times from which on the same new heading only groups what stands below it. */
const leastOfLabel = 3;
/** Lines from which on a section is more than what tabs group. */
const leastLines = 20;

/**
 * The events without headings and tabs that tell nothing new: a heading or tab of the same words stood in the page before, or
 * several sections came with it. Where a page got no others, they are told.
 */
export function withoutKnownSections(events: readonly ChangeEvent[], base: string | null): readonly ChangeEvent[] {
  const come = events.filter(isOfSection);
  if (base === null || come.length === 0) return events;
  const known = new Set(sectionOutline(base).sections.map(({source}) => plainLabel(source ?? '').toLowerCase()));
  const counts = countsOf(come.flatMap(({kind, after}) => (kind === 'heading-added' ? [after] : [])));
  const isKnown = (event: ChangeEvent) =>
    isOfSection(event) && (known.has(labelOf(event)) || (counts.get(event.after) ?? 0) >= leastOfLabel);
  const isLeft = new Set(come.filter((event) => !isKnown(event)).map(({kind}) => kind));
  return events.filter((event) => !isKnown(event) || !isLeft.has(event.kind));
}

function isOfSection({kind}: ChangeEvent): boolean {
  return kind === 'heading-added' || kind === 'tab-added';
}

function labelOf({after}: ChangeEvent): string {
  return plainLabel(after ?? '').toLowerCase();
}

/** True for a new section that holds all others that came: their names say more of it than how it begins. */
export function holdsOthers(event: ChangeEvent, events: readonly ChangeEvent[], head: string | null): boolean {
  const depthOf = ({line}: ChangeEvent) => /^#*/.exec(lineAt(head, line.new))?.[0].length ?? 0;
  const others = events.filter((one) => one.kind === 'heading-added' && one !== event);
  const isHeld = (one: ChangeEvent) => (one.line.new ?? 0) > (event.line.new ?? 0) && depthOf(one) > depthOf(event);
  return event.kind === 'heading-added' && others.length > 1 && others.every(isHeld);
}

/** The longest section on a capability that a page gained, with all below it; undefined where none holds much. */
export function longestSection(facts: FileFacts): ChangeEvent | undefined {
  const {head} = facts.file;
  const {sections, lines} = sectionOutline(head ?? '');
  const isTab = (line: number) => /\]\(#tabs?\//.test(lineAt(head, line));
  const linesOf = ({line}: ChangeEvent): number => {
    const own = sections.find(({start}) => start === line.new);
    if (!own) return 0;
    const next = sections.find(({start, depth}) => start > own.start && depth <= own.depth && !isTab(start));
    return (next?.start ?? lines.length + 1) - own.start;
  };
  const measured = addedSections(facts).map((event) => ({event, size: linesOf(event)}));
  const longest = measured.reduce((most, {size}) => Math.max(most, size), leastLines);
  return measured.find(({size}) => size === longest)?.event;
}
