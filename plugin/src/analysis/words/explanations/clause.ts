import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../../../model/event';
import {changedDates, isOfDate} from '../phrases/dateChanges';
import {definitionsClause, isDefinition} from '../phrases/definitions';
import {deprecationItem, replacement, saysBoth} from '../phrases/deprecations';
import {eventPhrase} from '../phrases/eventPhrase';
import type {EventGroup} from '../selection/eventGroups';
import {quoteLead} from '../quotes/leads';
import {quoteSentence} from '../quotes/quotedSentence';
import {isBesideMoved} from '../../types/items/sections';
import {joined, type Phrases, type PhraseValues, plainText} from '../phrases/phrases';
import {noOther, type OtherFile, twinValues} from './otherFile';
import {hasMore, pairs} from './pairs';
import type {SpanLimit} from '../quotes/cutSpan';
import {rowCells, type Texts} from '../phrases/rowCells';
import {isOfLoneRow, labelOf} from '../phrases/rowNames';
import {ofOneColumn} from '../phrases/turnedCells';
import {leadSpan, loneSpan, subjectKey, subjectNodes, subjectOf, subjectSpan} from '../phrases/subjects';
import {movableKinds} from '../../range/rangeFacts';
import {fileName} from '../phrases/pageName';
import {sinceOf} from '../phrases/sinceVersion';
import {mostTellingOf, spanScore} from '../quotes/telling';
import {entriesClause} from '../phrases/urgentEntries';
import {where} from './where';

const mostListed = 3;
/** Of the sentence of one event. Events hold 120 characters of a text, and do not say that it goes on: less is quoted, with a sign. */
const longSpan = {words: 60, characters: 100};
/** An address or the like is whole in its event. */
const wholeWord = {words: 1, characters: 300};
/** Of several spans in one sentence. */
const listedSpan = {words: 6, characters: 60};
const listedLead = {words: 10, characters: 80};
/** Characters of the values of definitions. */
const definitionRoom = 160;
/** Sections of which each is told with its first sentence. */
const mostLeads = 2;

/** What happened in one event, as a sentence of its own that has room for long quotes. */
export function eventSentence(event: ChangeEvent, phrases: Phrases): PhrasingContent[] {
  const isOfWords = [event.before, event.after, event.name].some((text) => text?.includes(' '));
  return phrases.say('sentence', {clause: eventClause(event, phrases, isOfWords ? longSpan : wholeWord)});
}

/** The same without the marks of a sentence. */
export function eventClause(
  event: ChangeEvent,
  phrases: Phrases,
  limit: SpanLimit = loneSpan,
  texts: Texts | null = null,
): PhrasingContent[] {
  return clause({first: event, events: [event], leads: false}, {all: [event], other: noOther, limit, texts}, phrases);
}

interface ClauseParts {
  all: readonly ChangeEvent[];
  other: OtherFile;
  entries?: readonly string[];
  texts?: Texts | null;
  /** Of spans that stand alone. */
  limit?: SpanLimit;
}

/** What happened in the events of a group, in what they have in common. */
export function clause(
  group: EventGroup,
  {all, other: {twin, movedAway, cameFrom}, entries = [], texts = null, limit = loneSpan}: ClauseParts,
  phrases: Phrases,
): PhrasingContent[] {
  const {first, events} = group;
  const total = events.reduce((sum, {count}) => sum + count, 0);
  const listed = listOf(group, phrases, limit);
  const values = {
    count: events.length,
    total,
    where: where(events, subjectOf, phrases),
    list: listed.list,
    isWhole: listed.isWhole ? 'yes' : 'no',
    examples: examples(listed, phrases),
    pairs: pairs(group, phrases, limit),
    ...twinValues(twin),
    moved: movedAway(events),
    ...leadOf(group, phrases),
    // What a page of changes names says more than its introduction.
    ...(first.kind === 'file-added' && entries.length > 1 ? {hasLead: 'no'} : {}),
    ...replacementOf(group, phrases),
    ...ofOneColumn(events, limit, phrases),
    cells: rowCells(events, texts, phrases),
    ...(events.length > 1 ? {hasNewId: events.every(({oldSectionId}) => oldSectionId !== null) ? 'yes' : 'no'} : {}),
  };
  const isOfNewFile = first.kind === 'heading-added' && all.some(({kind}) => kind === 'file-added');
  if (isDefinition(first)) return definitionsClause(events, definitionRoom, phrases);
  if (isOfNewFile && entries.length > 1) return entriesClause(entries, phrases);
  if (isOfNewFile) {
    const isOfParts = isBesideMoved(first, twin);
    return phrases.say(isOfParts ? 'clause.file-added.own-sections' : 'clause.file-added.sections', values);
  }
  const dates = events.every(isOfDate) ? changedDates(events, {most: mostListed, place: null}, phrases) : [];
  if (dates.length > 0) return dates;
  const former = events.length === 1 && movableKinds.test(first.kind) ? cameFrom(first.line.new) : null;
  if (former !== null) return phrases.say('clause.item-moved-here', {...values, former: fileName(former)});
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

/** Up to three spans that name what the events of a group are about: the most telling ones, in the order of reading. */
function listOf(group: EventGroup, phrases: Phrases, ofOne: SpanLimit): Listed {
  const {events} = group;
  const limit = events.length === 1 ? ofOne : listedSpan;
  if (group.first.kind === 'deprecation-added') return listOfDeprecations(group, phrases);
  const named = new Map(events.map((event) => [subjectKey(event, limit, phrases), event]));
  const subjects = [...named.keys()].filter(Boolean);
  const lead = group.leads ? subjectKey(group.first, limit, phrases) : null;
  const shown = mostTellingOf(subjects, mostListed, (text) => (text === lead ? Infinity : spanScore(text)));
  const leads = events.length === 1 ? new Map<string, string>() : listedLeads(events);
  const list = shown.map((text) => {
    const lead = leads.get(text);
    return lead
      ? phrases.say('token.lead', {text, lead})
      : subjectNodes(named.get(text) ?? group.first, limit, phrases);
  });
  // The same link or tab in several places is shown once.
  const different = new Set(events.map((event) => (isOfLoneRow(event) ? labelOf(event) : subjectOf(event))));
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
  const told = events
    .filter(({kind, lead}) => lead !== null && !/^(?:paragraph|value)-/.test(kind))
    .slice(0, events.length > mostLeads ? 1 : mostLeads);
  return new Map(told.map((event) => [subjectSpan(event, listedSpan), quoteLead(event.lead ?? '', listedLead)]));
}

function examples({list, isWhole}: Listed, phrases: Phrases): PhrasingContent[] {
  if (list.length === 0) return [];
  return phrases.say(isWhole ? 'examples.all' : 'examples.some', {list});
}
