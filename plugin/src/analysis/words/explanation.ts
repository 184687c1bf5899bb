import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {parentPath, pathEnd} from '../../data/keyPath';
import {headingText} from '../../markdown/blocks/headingIds';
import type {ChangeEvent} from '../../model/event';
import type {AnalysisMessageId} from '../../locales/en/analysis';
import {changedDates, isOfDate} from './dateChanges';
import {deprecationItem, deprecationSpan, replacement, saysBoth, toldDeprecations} from './deprecations';
import {eventPhrase, factsOf, spanStyle} from './eventPhrase';
import {type EventGroup, groupEvents, isDecided, isSame} from './eventGroups';
import {type GraveSentence, graveSentenceEvent, isOfGraveSentence} from './graveSentences';
import {afterAll, heft} from './heft';
import {isNote, quoteLead, quoteNote, quoteSentence, withinSentence} from './leads';
import {byName} from '../types/namesInEvents';
import {joined, type Phrases, type PhraseValues, plainText, wordCount} from './phrases';
import {quote, quotes, type SpanLimit} from './quotedSpans';
import {rowSpan} from './rowNames';
import {sinceOf} from './sinceVersion';
import {spanScore, tellingness} from './telling';
import type {TwinFile} from '../range/twinFile';

const mostWords = 60;
/** Words that are kept free for the count of what is left out. */
const spareWords = 8;
const mostListed = 3;
const mostPairs = 2;
/** Characters of a path that is shown; of a longer one, its end. */
const maxPath = 60;
const span = {words: 9, characters: 110};
/** Of the sentence of one event. Events hold 120 characters of a text, and do not say that it goes on: less is quoted, with a sign. */
const longSpan = {words: 60, characters: 100};
/** An address or the like is whole in its event. */
const wholeWord = {words: 1, characters: 300};
/** Of several spans in one sentence. */
const listedSpan = {words: 6, characters: 60};
/** Of the sentence with which a new page or section begins. */
const leadSpan = {words: 24, characters: 150};
const listedLead = {words: 10, characters: 80};
/** Of a reworded sentence, one of several. */
const sentenceSpan = {words: 16, characters: 110};
/** Sections of which each is told with its first sentence. */
const mostLeads = 2;
const pairedSpan = {words: 7, characters: 72};

/** What a reader has to know first of a file. */
export interface ToldFirst {
  /** The events that decided its type, in this order. */
  deciding: readonly ChangeEvent[];
  /** What its title speaks of. */
  titled: ChangeEvent | null;
  /** What it newly says that a reader has to know of whatever else there is. */
  grave: GraveSentence | null;
  /** Whether it breaks something: that comes before the grave sentence. */
  isBreaking: boolean;
}

const nothingFirst: ToldFirst = {deciding: [], titled: null, grave: null, isBreaking: false};

/**
 * One sentence for each kind of event: what decided and what is grave first, then the others in the order of reading, style last. The
 * weightiest come first to the space of 60 words, and then in that order; what does not fit is counted.
 *
 * @param first what is told whatever else has room
 * @param twin the file that a new one took the place of, or that took the place of a removed one
 */
export function explanation(
  events: readonly ChangeEvent[],
  phrases: Phrases,
  first: ToldFirst = nothingFirst,
  twin: TwinFile | null = null,
): PhrasingContent[] {
  // What was made of an event stands beside it.
  const made = first.deciding.filter((one) => !events.some((event) => isSame(one, event)));
  const groups = [
    ...made.map((one): EventGroup => ({first: one, events: [one], leads: true})),
    ...groupEvents(toldDeprecations(events), first.deciding, first.titled),
  ];
  const parts = {all: events, twin};
  const own = groups.map((group): Clause => ({group, nodes: clause(group, parts, phrases)}));
  const clauses = withGraveSentence(own, first, events, phrases);
  const told = fitting(clauses);
  const inOrder = clauses.filter((one) => told.includes(one));
  const isCut = inOrder.length < clauses.length;
  const left = clauses.reduce(
    (sum, one) => sum + (told.includes(one) ? furtherEdits(one.group) : one.group.events.length),
    0,
  );
  // Where words are short, what matters comes first.
  const kept = (isCut ? told : inOrder).map(({nodes}) => nodes);
  return kept.flatMap((nodes, index) => {
    const isLast = index === kept.length - 1;
    const sentence =
      isLast && left > 0
        ? phrases.say('sentence.more', {clause: nodes, count: left})
        : phrases.say('sentence', {clause: nodes});
    return index === 0 ? sentence : [...phrases.say('sentence.space'), ...sentence];
  });
}

/** With the grave sentence before all that does not break, in place of what would only say the same. */
function withGraveSentence(
  clauses: readonly Clause[],
  {deciding, grave, isBreaking}: ToldFirst,
  events: readonly ChangeEvent[],
  phrases: Phrases,
): Clause[] {
  if (grave === null || deciding.some((event) => isOfGraveSentence(event, grave))) return [...clauses];
  const list = phrases.say('token', {text: quoteLead(grave.text, leadSpan)});
  if (list.length === 0) return [...clauses];
  const event = graveSentenceEvent(grave, events);
  const nodes = phrases.say('clause.support-announced', {count: 1, where: where([event], phrases), list, examples: []});
  const isSame = ({group}: Clause) => group.events.every((one) => isOfGraveSentence(one, grave));
  const others = clauses.filter((one) => !isSame(one));
  const replaced = clauses.filter(isSame).flatMap(({group}) => group.events);
  const breaking = isBreaking ? others.filter(({group}) => isDecided(group, deciding)).length : 0;
  return others.toSpliced(breaking, 0, {
    group: {first: event, events: replaced.length > 0 ? replaced : [event], leads: true},
    nodes,
  });
}

interface Clause {
  group: EventGroup;
  nodes: PhrasingContent[];
}

/** Kinds of which one event shows one of the edits of a text. */
const shownOfText = /^(?:paragraph-reworded|table-cell-changed|number-changed|typo-corrected)$/;

/** Edits of a text of which a clause shows one alone; where several texts changed, it says how many. */
function furtherEdits({events: [first, ...others]}: EventGroup): number {
  return first && others.length === 0 && shownOfText.test(first.kind) ? first.count - 1 : 0;
}

/** The clauses that have room, the weightiest first. Matters of style are told where everything else is. */
function fitting(clauses: readonly Clause[]): Clause[] {
  const weighed = clauses.map((one) => ({one, weight: weight(one.group)}));
  const told: Clause[] = [];
  let words = 0;
  let isFull = false;
  for (const {one, weight: own} of weighed.sort((first, other) => first.weight - other.weight)) {
    const count = wordCount(one.nodes);
    if (told.length > 0 && (words + count > mostWords - spareWords || (isFull && own >= afterAll))) {
      isFull = true;
      continue;
    }
    told.push(one);
    words += count;
  }
  return told;
}

function weight({events, leads}: EventGroup): number {
  return leads ? -1 : Math.min(...events.map(heft));
}

/** What happened in one event, as a sentence of its own that has room for long quotes. */
export function eventSentence(event: ChangeEvent, phrases: Phrases): PhrasingContent[] {
  const group = {first: event, events: [event], leads: false};
  const isOfWords = [event.before, event.after, event.name].some((text) => text?.includes(' '));
  const parts = {all: [event], twin: null, limit: isOfWords ? longSpan : wholeWord};
  return phrases.say('sentence', {clause: clause(group, parts, phrases)});
}

interface ClauseParts {
  all: readonly ChangeEvent[];
  twin: TwinFile | null;
  /** Of spans that stand alone. */
  limit?: SpanLimit;
}

function clause(group: EventGroup, {all, twin, limit = span}: ClauseParts, phrases: Phrases): PhrasingContent[] {
  const {first, events} = group;
  const total = events.reduce((sum, {count}) => sum + count, 0);
  const listed = listOf(group, phrases, limit);
  const values = {
    count: events.length,
    total,
    where: where(events, phrases),
    list: listed.list,
    isWhole: listed.isWhole ? 'yes' : 'no',
    examples: examples(listed, phrases),
    pairs: pairs(group, phrases, limit),
    hasTwin: twin === null ? 'no' : 'yes',
    twin: twin?.path ?? '',
    twinLines: twin?.lines ?? 0,
    ...leadOf(group, phrases),
    ...replacementOf(group, phrases),
    ...(events.length > 1 ? {hasNewId: events.every(({oldSectionId}) => oldSectionId !== null) ? 'yes' : 'no'} : {}),
  };
  const isOfNewFile = first.kind === 'heading-added' && all.some(({kind}) => kind === 'file-added');
  if (isOfNewFile) return phrases.say('clause.file-added.sections', values);
  const dates = events.every(isOfDate) ? changedDates(events, mostListed, phrases) : [];
  if (dates.length > 0) return dates;
  return eventPhrase(phrases, 'clause', first, values, limit);
}

/** What new pages and sections say first: of one its lead, and of all the version that they name, where it is one. */
function leadOf({first, events}: EventGroup, phrases: Phrases): PhraseValues {
  if (first.kind === 'paragraph-reworded') return {lead: quoteSentence(first, leadSpan)};
  const versions = new Set(events.map(({since}) => since));
  const since = versions.size === 1 ? first.since : null;
  return {
    lead: events.length === 1 ? quoteLead(first.lead ?? '', leadSpan) : '',
    hasLead: events.some(({lead}) => lead !== null) ? 'yes' : 'no',
    since: sinceOf(since, phrases),
  };
}

/** What to use instead of the one thing that is deprecated. */
function replacementOf({first, events}: EventGroup, phrases: Phrases): PhraseValues {
  if (first.kind !== 'deprecation-added' || events.length > 1) return {replacement: []};
  return {
    replacement: replacement(first, leadSpan, 'replacement', phrases),
    ...(saysBoth(first) ? {statementForm: 'whole'} : {}),
  };
}

interface Listed {
  list: PhrasingContent[];
  isWhole: boolean;
}

/** Kinds of which one event speaks of several lines, keys or entries, and shows one. */
const shownByOne = /^(?:code-(?:changed|lines-)|lines-|declaration-changed|comments-|key-|item-|navigation-)/;

/** True where events speak of more than they show. */
function hasMore(events: readonly ChangeEvent[]): boolean {
  return events.some(({kind, count}) => count > 1 && shownByOne.test(kind));
}

/** Up to three spans that name what the events of a group are about: the most telling ones, in the order of reading. */
function listOf(group: EventGroup, phrases: Phrases, ofOne: SpanLimit): Listed {
  const {events} = group;
  const limit = events.length === 1 ? ofOne : listedSpan;
  if (group.first.kind === 'deprecation-added') return listOfDeprecations(group, phrases);
  const styles = new Map(events.map((event) => [subjectSpan(event, limit), spanStyle(event)]));
  const subjects = [...styles.keys()].filter(Boolean);
  const lead = group.leads ? subjectSpan(group.first, limit) : null;
  const shown = mostTellingOf(subjects, mostListed, (text) => (text === lead ? Infinity : spanScore(text)));
  const leads = events.length === 1 ? new Map<string, string>() : listedLeads(events);
  const list = shown.map((text) => {
    const lead = leads.get(text);
    return lead ? phrases.say('token.lead', {text, lead}) : phrases.say('token', {text}, styles.get(text));
  });
  // The same link or tab in several places is shown once.
  const different = new Set(events.map(subjectOf));
  return {list: joined(list, phrases), isWhole: shown.length === different.size && !hasMore(events)};
}

/** What is deprecated; of the first, with what to use instead. */
function listOfDeprecations({first, events, leads}: EventGroup, phrases: Phrases): Listed {
  const isOne = events.length === 1;
  const items = new Map<string, PhrasingContent[]>();
  for (const event of [...(leads ? [first] : []), ...events]) {
    const nodes = deprecationItem(event, isOne ? leadSpan : listedLead, isOne, phrases);
    const instead = isOne || items.size > 0 ? [] : replacement(event, listedLead, 'replacement.listed', phrases);
    if (!items.has(plainText(nodes))) items.set(plainText(nodes), [...nodes, ...instead]);
  }
  const list = [...items.values()].slice(0, mostListed);
  return {list: joined(list, phrases), isWhole: list.length === events.length};
}

/** Of few new sections, what each of them says first; of more, what the first one says. */
function listedLeads(events: readonly ChangeEvent[]): Map<string, string> {
  const told = events.filter(({lead}) => lead !== null).slice(0, events.length > mostLeads ? 1 : mostLeads);
  return new Map(told.map((event) => [subjectSpan(event, listedSpan), quoteLead(event.lead ?? '', listedLead)]));
}

/** Of a deprecation, the words that state it. */
export function subjectSpan(event: ChangeEvent, limit: SpanLimit): string {
  if (event.kind === 'deprecation-added') return deprecationSpan(event, span);
  const sentence = quoteSentence(event, limit);
  if (sentence !== '') return sentence;
  return isNote(event) ? quoteNote(event.name ?? '', limit) : quote(subjectOf(event), limit);
}

/** What an event is about: the words of a note, else what came, else what went. */
function subjectOf(event: ChangeEvent): string {
  const {before, after, name} = byName(event);
  return (isNote(event) ? name : null) ?? after ?? before ?? name ?? '';
}

function examples({list, isWhole}: Listed, phrases: Phrases): PhrasingContent[] {
  if (list.length === 0) return [];
  return phrases.say(isWhole ? 'examples.all' : 'examples.some', {list});
}

/** Up to two changes from one span to another. */
function pairs({first, leads, events}: EventGroup, phrases: Phrases, ofOne: SpanLimit): PhrasingContent[] {
  const complete = events.filter(({before, after}) => before !== null && after !== null);
  const isOne = complete.length === 1;
  const texts = new Map<string, {nodes: PhrasingContent[]; event: ChangeEvent}>();
  for (const event of complete) {
    const limit =
      event.kind === 'paragraph-reworded' && event.lead !== null ? sentenceSpan : isOne ? ofOne : pairedSpan;
    const values = {
      ...quotes(withinSentence(event), limit),
      ...rowSpan(event, limit, phrases),
      ...factsOf(event, limit),
    };
    const nodes = phrases.say(pairMessage(event, events.length), values, spanStyle(event));
    if (!texts.has(plainText(nodes))) texts.set(plainText(nodes), {nodes, event});
  }
  const shown = mostTellingOf([...texts.values()], mostPairs, ({event}) =>
    leads && event === first ? Infinity : tellingness(event),
  );
  if (shown.length === 0) return [];
  const isWhole = shown.length === texts.size && complete.length === events.length && !hasMore(events);
  const list = joined(
    shown.map(({nodes}) => nodes),
    phrases,
  );
  return phrases.say(isWhole ? 'pairs.all' : 'pairs.some', {list});
}

function pairMessage({kind, name, column, lead}: ChangeEvent, count: number): AnalysisMessageId {
  if (kind === 'paragraph-reworded' && lead !== null) return 'pair.sentence';
  const isOfCell = column !== null && !/^(?:link|table-column)/.test(kind);
  if (isOfCell || kind.startsWith('table-cell-') || kind === 'limit-lowered') return 'pair.cell';
  if (name === null) return 'pair';
  return count > 1 && (kind.startsWith('front-matter-') || kind === 'key-changed') ? 'pair.named' : 'pair';
}

/** The items with the highest scores, in the order given. */
function mostTellingOf<T>(items: readonly T[], most: number, score: (item: T) => number): T[] {
  const scores = items.map(score);
  const best = [...items.keys()].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0)).slice(0, most);
  return items.filter((_, index) => best.includes(index));
}

function where(events: readonly ChangeEvent[], phrases: Phrases): PhrasingContent[] {
  // A tab or heading does not stand in itself.
  const others = events.filter((event) => event.section !== headingText(subjectOf(event)));
  const sections = new Set(others.flatMap(({section}) => (section ? [section] : [])));
  const holders = new Set(events.flatMap(({keyPath}) => (keyPath === null ? [] : [parentPath(keyPath)])));
  const [section] = sections;
  const [holder] = holders;
  const isNumbered = holder?.includes('[') && section !== undefined;
  if (holder && holders.size === 1 && !isNumbered) return phrases.say('where.one', {section: pathEnd(holder, maxPath)});
  if (!section) return [];
  return sections.size === 1
    ? phrases.say('where.one', {section: section.slice(0, 80)})
    : phrases.say('where.many', {sections: sections.size});
}
