import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../model/event';
import type {EventList, EventSection} from '../model/eventList';
import type {Inline} from '../model/pages';
import type {FileJson, HunkJson} from '../model/report';
import {toldOnce} from './eventGroups';
import {eventOfJson} from './eventJson';
import {eventWeight} from './eventWeight';
import {eventSentence} from './explanation';
import {plainText, type Phrases} from './phrases';
import {withShownColumns} from './shownColumns';

/** What a list holds at most: nobody reads more, and the weightiest are kept. */
const maxEvents = 100;

/**
 * The events of a file as sentences. They stand in the order of reading, below their sections, as the diff does: what weighs
 * most is told first by the explanation already.
 *
 * @param lostIds ids of headings that the base had and the head has not
 * @returns null where the explanation says all of it: of a single event
 */
export function eventList(
  {events, hunks}: Pick<FileJson, 'events' | 'hunks'>,
  lostIds: ReadonlySet<string>,
  phrases: Phrases,
): EventList | null {
  const told = toldOnce(withShownColumns(events.map(eventOfJson), hunks));
  if (told.length < 2) return null;
  const kept = weightiestOf(told);
  const sections = groupBy(kept, ({section, sectionId}) => JSON.stringify([section, sectionId]));
  const listed = sections.map((own) => sectionOf(own, {lostIds, hunks: hunks ?? [], phrases}));
  // What concerns the whole file has no heading above it, so it comes first.
  const [whole, others] = [listed.filter(({title}) => title === null), listed.filter(({title}) => title !== null)];
  return {sections: [...whole, ...others], count: told.length, omitted: told.length - kept.length};
}

function weightiestOf(events: readonly ChangeEvent[]): ChangeEvent[] {
  const ranked = [...events].sort((one, other) => eventWeight(one.kind) - eventWeight(other.kind));
  const kept = new Set(ranked.slice(0, maxEvents));
  return events.filter((event) => kept.has(event));
}

interface ListParts {
  lostIds: ReadonlySet<string>;
  hunks: readonly HunkJson[];
  phrases: Phrases;
}

/** @param events those of one section; what is said of several of them in the same words is said once */
function sectionOf(events: readonly ChangeEvent[], {lostIds, hunks, phrases}: ListParts): EventSection {
  const {section: title = null, sectionId = null} = events[0] ?? {};
  const sentences = events.map((event) => ({event, nodes: eventSentence({...event, section: null}, phrases)}));
  // The section of what is gone may be gone, too.
  const isThere = sectionId !== null && (events.some(({line}) => line.new !== undefined) || !lostIds.has(sectionId));
  return {
    title,
    id: isThere ? sectionId : null,
    events: groupBy(sentences, ({nodes}) => plainText(nodes)).map((same) => ({
      text: (same[0]?.nodes ?? []).map(toInline),
      lines: [...new Set(same.flatMap(({event}) => lineOf(event, hunks)))],
    })),
  };
}

/** In the order of the first of each group. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const own = groups.get(keyOf(item));
    if (own) own.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/**
 * The line of a diff that leads to an event. Events name the first line of their block, which may stand above what the diff
 * shows of it.
 */
function lineOf({line}: ChangeEvent, hunks: readonly HunkJson[]): string[] {
  const sides = [
    {name: 'R', at: line.new, spans: hunks.map(({newStart, newLines}) => [newStart, newLines] as const)},
    {name: 'L', at: line.old, spans: hunks.map(({oldStart, oldLines}) => [oldStart, oldLines] as const)},
  ];
  return sides
    .flatMap(({name, at, spans}) => {
      const span = at === undefined ? undefined : spans.find(([start, count]) => at < start + count);
      return at === undefined || span === undefined ? [] : [`${name}${Math.max(at, span[0])}`];
    })
    .slice(0, 1);
}

/** Phrases are made of texts, code and emphasis. */
function toInline(node: PhrasingContent): Inline {
  if (node.type === 'inlineCode') return {type: 'code', text: node.value};
  if (node.type === 'emphasis') return {type: 'emphasis', children: node.children.map(toInline)};
  return plainText([node]);
}
