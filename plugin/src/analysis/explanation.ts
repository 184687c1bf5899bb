import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../model/event';
import type {FileChange} from '../model/fileChange';
import {eventPhrase} from './eventPhrase';
import {eventWeight} from './eventWeight';
import {type Phrases, wordCount} from './phrases';

const leastWords = 15;
const mostWords = 60;
const span = {words: 9, characters: 110};

/** Events of one kind, told in one sentence. */
interface Group {
  first: ChangeEvent;
  events: ChangeEvent[];
}

/**
 * One sentence for each kind of event, in the order of reading. The weightiest come first to the space of 60 words; what does
 * not fit is counted.
 */
export function explanation(
  events: readonly ChangeEvent[],
  change: Pick<FileChange, 'additions' | 'deletions'>,
  phrases: Phrases,
): PhrasingContent[] {
  const groups = groupsOf(events);
  const clauses = groups.map((group) => ({group, nodes: clause(group, phrases)}));
  const told = new Set<Group>();
  let words = 0;
  for (const {group, nodes} of [...clauses].sort((one, other) => weight(one.group) - weight(other.group))) {
    const count = wordCount(nodes);
    if (told.size > 0 && words + count > mostWords - 10) continue;
    told.add(group);
    words += count;
  }
  const kept = clauses.filter(({group}) => told.has(group)).map(({nodes}) => nodes);
  const left = groups.filter((group) => !told.has(group)).reduce((sum, group) => sum + group.events.length, 0);
  return joined(ended(kept, left, words, change, phrases));
}

/** The clauses as sentences, none of them alone too short to tell anything. */
function ended(
  clauses: PhrasingContent[][],
  left: number,
  words: number,
  {additions, deletions}: Pick<FileChange, 'additions' | 'deletions'>,
  phrases: Phrases,
): PhrasingContent[][] {
  const [only] = clauses;
  if (only && clauses.length === 1 && left === 0 && words < leastWords) {
    const message = words + 7 < leastWords ? 'sentence.onlyLines' : 'sentence.only';
    return [phrases.say(message, {clause: only, additions, deletions})];
  }
  return clauses.map((nodes, index) => {
    if (index < clauses.length - 1) return phrases.say('sentence', {clause: nodes});
    if (left > 0) return phrases.say('sentence.more', {clause: nodes, count: left});
    return words < leastWords
      ? phrases.say('sentence.lines', {clause: nodes, additions, deletions})
      : phrases.say('sentence', {clause: nodes});
  });
}

function weight({first}: Group): number {
  return eventWeight(first.kind);
}

/** Groups by kind, in the order of their first events; sides decide too, as an added key and a changed one read differently. */
function groupsOf(events: readonly ChangeEvent[]): Group[] {
  const groups = new Map<string, Group>();
  for (const event of events) {
    const group = groups.get(event.kind);
    if (group) group.events.push(event);
    else groups.set(event.kind, {first: event, events: [event]});
  }
  return [...groups.values()].map(({events: own}) => ({first: mostTelling(own), events: own}));
}

/** The first event with both sides, else the first with something to quote. */
function mostTelling(events: readonly ChangeEvent[]): ChangeEvent {
  const complete = events.find(({before, after}) => before !== null && after !== null);
  const found = complete ?? events.find(({before, after}) => before ?? after) ?? events[0];
  if (!found) throw new Error('A group of events is empty.');
  return found;
}

function clause({first, events}: Group, phrases: Phrases): PhrasingContent[] {
  const total = events.reduce((sum, {count}) => sum + count, 0);
  return eventPhrase(phrases, 'clause', first, {count: events.length, total, where: where(events, phrases)}, span);
}

function where(events: readonly ChangeEvent[], phrases: Phrases): PhrasingContent[] {
  const sections = new Set(events.flatMap(({section}) => (section ? [section] : [])));
  const [section] = sections;
  if (!section) return [];
  return sections.size === 1
    ? phrases.say('where.one', {section: section.slice(0, 80)})
    : phrases.say('where.many', {sections: sections.size});
}

function joined(sentences: readonly PhrasingContent[][]): PhrasingContent[] {
  return sentences.flatMap((nodes, index) => (index === 0 ? nodes : [{type: 'text', value: ' '} as const, ...nodes]));
}
