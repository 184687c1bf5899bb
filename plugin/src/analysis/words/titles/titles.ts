import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../../../model/event';
import {headingText} from '../../../markdown/blocks/headingIds';
import type {CodeNames} from './codeNames';
import {codeValues} from './codeValues';
import {shiftOf} from '../phrases/dateChanges';
import {eventPhrase} from '../phrases/eventPhrase';
import {type FileNames, fileNames} from '../phrases/pageName';
import {isOfRetirements, pathKind} from '../../pathKind';
import {nameNodes, type Phrases, plainText, wordCount} from '../phrases/phrases';
import {ellipsis, quote} from '../quotes/quotedSpans';
import {rowList} from '../phrases/rowNames';
import {type AttemptParts, attemptsAt, namesOf, type TitleAttempt} from './titleAttempts';
import {collisions, tellingFolders} from './titleCollisions';
import {cameFromTitle, movedOutTitle, movedTitle, withSuccessor} from './successorTitles';
import {ofHighlights, ofTitles, type Room} from './titleRoom';
import type {TitleSource} from './titleSource';

interface NamedSource extends TitleSource {
  names: FileNames;
}

/** What stands beside the page's name, to tell it from others. */
interface Place {
  message: 'place' | 'place.folder' | 'place.section' | 'place.path';
  folder: string;
  room: Room;
}

/**
 * Titles for the files of a report, in the order given. Where several are equal, or differ in what they count only, the nearest
 * folder that tells the files apart is added; where they are equal still, the section, then the path, so that no two are in the end.
 */
export function titles(sources: readonly TitleSource[], phrases: Phrases): PhrasingContent[][] {
  return titlesOf(namedSources(sources), ofTitles, phrases);
}

/** The titles without how much else there is to act on. */
export function briefTitles(sources: readonly TitleSource[], phrases: Phrases): PhrasingContent[][] {
  return titles(
    sources.map((source) => ({...source, others: 0})),
    phrases,
  );
}

/** What titles of these files would be, by their indices, if they had more room. */
export function longTitles(
  sources: readonly TitleSource[],
  indices: readonly number[],
  phrases: Phrases,
): PhrasingContent[][] {
  const named = namedSources(sources);
  return titlesOf(
    indices.flatMap((index) => named[index] ?? []),
    ofHighlights,
    phrases,
  );
}

function namedSources(sources: readonly TitleSource[]): NamedSource[] {
  const names = fileNames(sources);
  return sources.map((source, index) => ({...source, names: names[index] ?? {title: null, file: ''}}));
}

function titlesOf(named: readonly NamedSource[], room: Room, phrases: Phrases): PhrasingContent[][] {
  const alone = {message: 'place', folder: '', room} as const;
  const made = named.map((source) => titleOf(source, alone, phrases));
  const uncounted = named.map((source, index) =>
    isCounted(source) ? titleOf({...source, count: 1, times: 1, others: 0}, alone, phrases) : (made[index] ?? []),
  );
  for (const message of ['place.folder', 'place.section', 'place.path'] as const) {
    for (const group of collisions(message === 'place.folder' ? uncounted : made)) {
      const folders = tellingFolders(group.map((index) => named[index]?.path ?? ''));
      for (const [at, index] of group.entries()) {
        const source = named[index];
        if (source) made[index] = titleOf(source, {message, folder: folders[at] ?? '', room}, phrases);
      }
    }
  }
  return made;
}

/** True for a file whose title may count what else there is in it. */
function isCounted({count, times, others}: TitleSource): boolean {
  return count > 1 || times > 1 || others > 0;
}

const sectionSpan = {words: 6, characters: 48};
/** Of the title of a page that is new or gone, which is all that there is to say. */
export const pageTitle = {words: 9, characters: 80};

export interface SharedBy {
  files: number;
  /** Files that have the edit beside weightier ones. */
  others: number;
  /** True where it is in a section of that name in all of them, and the title names it if it is that which is marked. */
  isOfSection?: boolean;
}

/** The title of an edit that several files share: their number stands where the page's name does. */
export function sharedTitle(
  event: ChangeEvent,
  {files, others, isOfSection = false}: SharedBy,
  phrases: Phrases,
): PhrasingContent[] {
  const place = (): PhrasingContent[] => phrases.say('place.files', {files, others});
  // The cells may stand in other rows of the other files.
  const shown = /^(?:table-cell-changed|value-)/.test(event.kind) ? {...event, name: null} : event;
  const parts = {
    place,
    more: 0,
    times: 1,
    others: 0,
    isPage: false,
    isInSection: isOfSection && event.section !== null && event.kind === 'deprecation-added',
    isOfRetired: false,
    rows: [],
    columns: [],
    code: null,
  };
  const title = fittingTitle(shown, {...parts, room: ofTitles}, phrases);
  // It stands in highlights, where there is room for more.
  return plainText(title).includes(ellipsis) ? fittingTitle(shown, {...parts, room: ofHighlights}, phrases) : title;
}

function titleOf(source: NamedSource, {message, folder, room}: Place, phrases: Phrases): PhrasingContent[] {
  const {path, event, count, times, others, names, rows, columns, code} = source;
  const lacks = message !== 'place.path' && (folder === '' || (message === 'place.section' && !event.section));
  const place = (by: keyof FileNames): PhrasingContent[] => {
    const values = {
      page: pageOf(source, by, phrases),
      folder: nameNodes(folder, true),
      section: nameNodes(quote(event.section ?? '', sectionSpan)),
      path,
    };
    return phrases.say(lacks ? 'place' : message, values);
  };
  const isPage = isNewOrGone(event)
    ? pageTitleOf(source) !== ''
    : names.title !== null && isOfTitle(event, names.title);
  const isInSection = event.section !== null && event.section !== names.title;
  const isOfRetired = isOfRetirements(path) || /^\W*(?:deprecated|retired)\b/i.test(event.section ?? '');
  const title = fittingTitle(
    event,
    {place, more: count - 1, times, others, isPage, isInSection, isOfRetired, rows, columns, code, room},
    phrases,
  );
  // Dates that have no room say less than in how many rows they are.
  const {dates} = source;
  if (dates.length > 1 && plainText(title).includes(ellipsis))
    return phrases.say('gather.dates', {count: dates.length, shift: shiftOf(dates), place: place('title'), rows: []});
  const former =
    source.cameFrom === null ? [] : cameFromTitle(source.cameFrom, {event, place: place('title')}, phrases);
  if (former.length > 0 && wordCount(former) <= room.words) return former;
  if (source.movedOut) return movedOutTitle(source.movedOut, place, phrases);
  const ofMoved = movedTitle(source, {title, place: place('title')}, phrases);
  const longer = withSuccessor(title, event, phrases);
  return [ofMoved, longer].find((one) => one.length > 0 && wordCount(one) <= room.words) ?? title;
}

/** A page by its title where that is asked for; a new or removed one always, and one with a new title never. */
function pageOf(source: NamedSource, by: keyof FileNames, phrases: Phrases): PhrasingContent[] {
  const {event, names} = source;
  const {kind} = event;
  if (isNewOrGone(event)) {
    const whole = pageTitleOf(source);
    return whole === '' ? nameNodes(names.file, true) : phrases.say('token', {text: quote(whole, pageTitle)});
  }
  const isNamedAnew = /^file-(?:renamed|copied|replaced)$|^front-matter-title$/.test(kind);
  return by === 'file' || names.title === null || isNamedAnew
    ? nameNodes(names.file, true)
    : phrases.say('place.title', {title: names.title});
}

function isNewOrGone({kind}: ChangeEvent): boolean {
  return kind === 'file-added' || kind === 'file-removed';
}

/** The title of a page; empty for a file that is none, or has none. */
export function pageTitleOf({path, title}: TitleSource): string {
  return title !== null && pathKind(path) === 'page' ? headingText(title) : '';
}

/** What a title says beside its event. */
interface TitleParts extends AttemptParts {
  /** The place, by the title of the page or by the name of the file. */
  place: (by: keyof FileNames) => PhrasingContent[];
  /** How often the event is there, where there is no other. */
  times: number;
  /** Number of other facts to act on. */
  others: number;
  /** True where the event is of the page's own title, or of a page that is named by it. */
  isPage: boolean;
  /** True for the lists of what is deprecated or retired. */
  isOfRetired: boolean;
  code: CodeNames | null;
}

/** Quotes as much as fits into a title: rather half a span than a page by its file, but no less. */
function fittingTitle(
  event: ChangeEvent,
  {place, more, times, others, isPage, isInSection, isOfRetired, rows, columns, code, room}: TitleParts,
  phrases: Phrases,
): PhrasingContent[] {
  const and = more > 0 ? phrases.say('and.more', {more}) : phrases.say('and.times', {times});
  const titleWith = ({told, by, limit, ofSection, rowForm}: TitleAttempt): PhrasingContent[] => {
    const [page, section, retired] = [isPage, isInSection, isOfRetired].map((holds) => (holds ? 'yes' : 'no'));
    const ofName = ofSection ? 'yes' : 'no';
    const values = {
      place: place(by),
      and,
      isPage: page ?? '',
      hasSection: section ?? '',
      isOfRetired: retired ?? '',
      ofSection: ofName,
      rowForm,
      rowCount: rows.length,
      rows: rowForm === 'named' ? rowList(rows, limit, phrases) : [],
      ...namesOf(rowForm, {event, rows, columns}, limit, phrases),
      ...codeValues(code, limit, phrases),
    };
    return eventPhrase(phrases, 'title', told, values, limit);
  };
  const fits = (title: PhrasingContent[]) => wordCount(title) <= room.words;
  const isWhole = (title: PhrasingContent[]) =>
    event.kind === 'deprecation-added' || !plainText(title).includes(ellipsis);
  let title: PhrasingContent[] = [];
  for (const attempt of attemptsAt(event, {more, isInSection, rows, columns, room})) {
    title = titleWith(attempt);
    if (fits(title) && (!attempt.isOfWhole || isWhole(title))) break;
  }
  const longer = phrases.say('and.others', {title, others});
  // That there is more is told where it costs no words that say what there is.
  return others > 0 && fits(longer) ? longer : title;
}

/** True for an event of the page's own heading or title. */
function isOfTitle({before, after}: ChangeEvent, title: string): boolean {
  return [before, after].some((side) => side?.toLowerCase().startsWith(title.toLowerCase()));
}
