import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../../../model/event';
import type {ChangedFile} from '../../../model/fileChange';
import {codeLine} from './codeLine';
import {changedDates, isOfDate} from '../phrases/dateChanges';
import {definitionsClause, isDefinition, saidOfValue, withDefinitions} from '../phrases/definitions';
import {deprecationHighlight, type FileWords} from './deprecationHighlight';
import {isSame} from '../selection/eventGroups';
import type {FileFacts} from '../../fileFacts';
import {harms} from '../selection/graveSentences';
import {insteadOfPromise, withdrawnPromise} from '../../types/statements/announcements';
import {linkAtCut, quoteLead} from '../quotes/leads';
import {eventClause} from '../explanations/clause';
import {holdsOthers, withoutKnownSections} from '../selection/newSections';
import {otherNames} from './otherNames';
import {fileNames} from '../phrases/pageName';
import {nameNodes, type Phrases, plainText} from '../phrases/phrases';
import {isOfSentence, mostAlso, roomyTitles} from './roomyTitles';
import {sinceOf} from '../phrases/sinceVersion';
import {rowCells} from '../phrases/rowCells';
import {isTurned} from '../phrases/rowNames';
import type {TitleSource} from '../titles/titleSource';

interface HighlightParts {
  facts: readonly FileFacts[];
  sources: readonly TitleSource[];
  /** Of the files, in the same order. */
  titles: readonly PhrasingContent[][];
}

const leadSpan = {words: 20, characters: 130};
const mostDates = 8;
/** Characters of the values of definitions that are told beside other things. */
const definitionRoom = 180;

/**
 * What highlights say of one file each: its title, which has more room there than in a table, with what a new page or section
 * says of itself, with the line of code that says what its words mean, with what to use instead of what is deprecated, with the
 * dates that changed in several rows, with what else breaks, and with a grave sentence that stands beside; of several things that are deprecated, all.
 */
export function ownHighlights({facts, sources, titles}: HighlightParts, phrases: Phrases): PhrasingContent[][] {
  const names = fileNames(sources);
  const roomy = roomyTitles(sources, titles, phrases);
  return sources.map((source, index) => {
    const title = roomy[index] ?? [];
    const name = names[index] ?? {title: null, file: ''};
    const place = name.title === null ? nameNodes(name.file, true) : phrases.say('place.title', {title: name.title});
    const told = ofFile(source, facts[index], {title, place}, phrases);
    const others = withOthers(told, source, facts[index]?.file ?? null, phrases);
    return withGraveSentence(withOtherDefinitions(others, source, facts[index], phrases), source, phrases);
  });
}

function ofFile(
  source: TitleSource,
  facts: FileFacts | undefined,
  words: FileWords,
  phrases: Phrases,
): PhrasingContent[] {
  const {event, count, rows} = source;
  const {title} = words;
  const events = withoutKnownSections(facts?.events ?? [], facts?.file.base ?? null);
  if (event.kind === 'deprecation-added') return deprecationHighlight(event, {events, facts, words}, phrases);
  const instead = facts ? ofPromise(event, facts) : '';
  if (instead !== '') return phrases.say('highlight.instead', {title, lead: instead});
  const place = isOfDate(event) ? words.place : null;
  const dates = changedDates(events, {most: mostDates, place}, phrases);
  if (dates.length > 0 && place) return dates;
  if (dates.length > 0) {
    const whole = facts && event.kind === 'table-row-added' ? withCells(title, source, facts, phrases) : title;
    return phrases.say('highlight.dates', {title: whole, dates});
  }
  const code = facts ? codeLine(event, events, facts.file) : '';
  const said = isDefinition(event) ? quoteLead(event.lead ?? '', saidOfValue) : '';
  if (said !== '') return withLead(title, said, '', phrases);
  if (code !== '') return phrases.say('highlight.lead', {title, lead: code, hasLink: 'no', link: ''}, 'code');
  const isNew = event.kind === 'file-added' || event.kind === 'heading-added';
  const isFirst = count === 1 || events.find(({kind}) => kind === event.kind) === event;
  const own = isNew && isFirst && !holdsOthers(event, events, facts?.file.head ?? null) ? (event.lead ?? '') : '';
  const lead = quoteLead(own, leadSpan);
  const since = isNew && isFirst ? sinceOf(event.since, phrases) : [];
  // Behind what the first of several sections says, the version is that of this section.
  if (lead !== '') return [...withLead(title, lead, linkAtCut(own, leadSpan), phrases), ...since];
  const isCounted = plainText(title).includes(plainText(phrases.say('and.more', {more: count - 1})));
  const areNamed = count === 1 || (rows.length > 1 && !isCounted);
  if (!facts) return title;
  if (!areNamed && !isTurned(event.kind)) return [...title, ...otherNames(source, phrases)];
  return withCells([...title, ...since], source, facts, phrases);
}

/** With what the cells of rows and columns that came or went say, and beside cells that were turned, the columns that came with marks. */
function withCells(
  title: PhrasingContent[],
  {event, alike}: TitleSource,
  {events, file}: FileFacts,
  phrases: Phrases,
): PhrasingContent[] {
  if (!isTurned(event.kind)) return [...title, ...rowCells(alike, file, phrases)];
  const columns = events.filter(
    (one) => one.kind === 'table-column-added' && rowCells([one], file, phrases).length > 0,
  );
  return columns
    .slice(0, mostAlso)
    .reduce(
      (told, one) => phrases.say('highlight.also', {title: told, also: eventClause(one, phrases, undefined, file)}),
      title,
    );
}

/** Of a promise that went, what stands in its place; empty for other events. */
function ofPromise({kind, after, line}: ChangeEvent, {events, file: {base, head}}: FileFacts): string {
  if (kind !== 'paragraph-reworded' || after !== null) return '';
  const edit = events.find((one) => one.kind === kind && one.after !== null && one.line.new === line.new);
  return edit && withdrawnPromise(edit, base) ? quoteLead(insteadOfPromise(edit, head) ?? '', leadSpan) : '';
}

function withLead(title: PhrasingContent[], lead: string, link: string, phrases: Phrases): PhrasingContent[] {
  return phrases.say('highlight.lead', {title, lead, link, hasLink: link === '' ? 'no' : 'yes'});
}

/** With what else breaks in the file. */
function withOthers(
  told: PhrasingContent[],
  {also}: TitleSource,
  file: ChangedFile | null,
  phrases: Phrases,
): PhrasingContent[] {
  return also
    .slice(0, mostAlso)
    .reduce(
      (title, one) => phrases.say('highlight.also', {title, also: eventClause(one, phrases, undefined, file)}),
      told,
    );
}

/** With the other definitions of the page that changed. */
function withOtherDefinitions(
  told: PhrasingContent[],
  {event, also}: TitleSource,
  facts: FileFacts | undefined,
  phrases: Phrases,
): PhrasingContent[] {
  const isTold = (one: ChangeEvent) => [event, ...also].some((known) => isSame(known, one));
  const defined = facts ? withDefinitions(facts.events, facts.file).filter(isDefinition) : [];
  const others = defined.filter((one) => !isTold(one));
  if (others.length === 0) return told;
  return phrases.say('highlight.also', {title: told, also: definitionsClause(others, definitionRoom, phrases)});
}

/** What a reader has to know of whatever else there is, where that is not told already. */
function withGraveSentence(told: PhrasingContent[], source: TitleSource, phrases: Phrases): PhrasingContent[] {
  const {grave} = source;
  if (grave === null || isOfSentence(source) || plainText(told).includes(grave.word)) return told;
  const lead = quoteLead(grave.text, leadSpan);
  return lead === ''
    ? told
    : phrases.say('highlight.grave', {title: told, lead, isHarm: harms.test(grave.word) ? 'yes' : 'no'});
}
