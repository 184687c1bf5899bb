import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent, EventKind} from '../../../model/event';
import type {EventList, EventPlace, EventSection, ListedEvent} from '../../../model/eventList';
import type {Inline} from '../../../model/pages';
import type {FileJson, HunkJson} from '../../../model/report';
import {toldOnce} from '../selection/eventGroups';
import {eventOfJson} from './eventJson';
import {eventWeight} from '../selection/eventWeight';
import {eventSentence} from './clause';
import {plainText, type Phrases} from '../phrases/phrases';
import {withShownColumns} from '../selection/shownColumns';

/** Entries that a list holds at most: nobody reads more, and the weightiest are kept. */
const maxEntries = 100;

/** Events that are looked through for them: thousands take long to tell. */
const maxEvents = 1_000;

/** What is said of fewer sections is said in each of them. */
const leastSections = 3;

/** What is said in the same words of several events. */
interface Entry {
  first: ChangeEvent;
  nodes: PhrasingContent[];
  /** All of them, in the order of reading. */
  events: ChangeEvent[];
}

/**
 * The events of a file as sentences. They stand in the order of reading, below their sections, as the diff does: what weighs
 * most is told first by the explanation already. What happened alike in many sections stands in the first of them.
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
  const entries = entriesOf(
    weightiestOf(told, maxEvents, ({kind}) => kind),
    phrases,
  );
  const kept = weightiestOf(entries, maxEntries, ({first}) => first.kind);
  const places = placesOf(told, lostIds);
  const sections = groupBy(kept, ({first}) => sectionKey(first)).map((own): EventSection => ({
    ...(places.get(sectionKey(own[0]?.first)) ?? nowhere),
    events: own.map((entry) => listedEvent(entry, places, hunks)),
  }));
  // What concerns the whole file has no heading above it, so it comes first.
  const [whole, others] = [sections.filter(({title}) => title === null), sections.filter(({title}) => title !== null)];
  const shown = kept.reduce((sum, {events: own}) => sum + own.length, 0);
  return {sections: [...whole, ...others], count: told.length, omitted: told.length - shown};
}

/** In the order of their first events. */
function entriesOf(events: readonly ChangeEvent[], phrases: Phrases): Entry[] {
  const order = new Map(events.map((event, index) => [event, index]));
  const sentences = events.map((event) => ({event, nodes: eventSentence({...event, section: null}, phrases)}));
  const alike = groupBy(sentences, ({nodes}) => plainText(nodes)).flatMap((same) => {
    const bySection = groupBy(same, ({event}) => sectionKey(event));
    return bySection.length < leastSections ? bySection : [same];
  });
  return alike
    .flatMap((same) => {
      const [first] = same;
      return first ? {first: first.event, nodes: first.nodes, events: same.map(({event}) => event)} : [];
    })
    .sort((one, other) => (order.get(one.first) ?? 0) - (order.get(other.first) ?? 0));
}

/** In their order. */
function weightiestOf<T>(items: readonly T[], most: number, kindOf: (item: T) => EventKind): T[] {
  const ranked = [...items].sort((one, other) => eventWeight(kindOf(one)) - eventWeight(kindOf(other)));
  const kept = new Set(ranked.slice(0, most));
  return items.filter((item) => kept.has(item));
}

const nowhere: EventPlace = {title: null, id: null};

function sectionKey(event: ChangeEvent | undefined): string {
  return JSON.stringify([event?.section, event?.sectionId]);
}

function placesOf(told: readonly ChangeEvent[], lostIds: ReadonlySet<string>): Map<string, EventPlace> {
  const isNewPage = told.some(({kind}) => kind === 'file-added');
  const places = groupBy(told, sectionKey).map((own): [string, EventPlace] => {
    const {section = null, sectionId = null} = own[0] ?? {};
    // The section of what is gone may be gone, too.
    const isThere = sectionId !== null && (own.some(({line}) => line.new !== undefined) || !lostIds.has(sectionId));
    return [sectionKey(own[0]), {title: isNewPage ? null : section, id: isThere ? sectionId : null}];
  });
  return new Map(places);
}

function listedEvent(
  {nodes, events}: Entry,
  places: ReadonlyMap<string, EventPlace>,
  hunks: readonly HunkJson[] | null,
): ListedEvent {
  const [here = [], ...others] = groupBy(events, sectionKey);
  const linesOf = (own: readonly ChangeEvent[]): string[] => [...new Set(own.flatMap((event) => lineOf(event, hunks)))];
  return {
    text: nodes.map(toInline),
    lines: linesOf(here),
    elsewhere: others.map((own) => ({...(places.get(sectionKey(own[0])) ?? nowhere), lines: linesOf(own)})),
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
 * The line that leads to an event: of the diff, if there is one. Events name the first line of their block, which may stand
 * above what the diff shows of it.
 */
function lineOf({line}: ChangeEvent, hunks: readonly HunkJson[] | null): string[] {
  const sides = [
    {name: 'R', at: line.new, spans: hunks?.map(({newStart, newLines}) => [newStart, newLines] as const)},
    {name: 'L', at: line.old, spans: hunks?.map(({oldStart, oldLines}) => [oldStart, oldLines] as const)},
  ];
  return sides
    .flatMap(({name, at, spans}) => {
      if (at === undefined) return [];
      const [start] = spans === undefined ? [at] : (spans.find(([from, count]) => at < from + count) ?? []);
      return start === undefined ? [] : [`${name}${Math.max(at, start)}`];
    })
    .slice(0, 1);
}

/** Phrases are made of texts, code and stressed words. */
function toInline(node: PhrasingContent): Inline {
  if (node.type === 'inlineCode') return {type: 'code', text: node.value};
  if (node.type === 'emphasis' || node.type === 'strong')
    return {type: node.type, children: node.children.map(toInline)};
  return plainText([node]);
}
