import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../model/event';
import {eventPhrase} from './eventPhrase';
import {isDocument, pageNames, readableName} from './pageName';
import {isFunctionWord} from './telling';
import {nameNodes, type Phrases, plainText, wordCount} from './phrases';

/** What a title is made of. */
export interface TitleSource {
  path: string;
  /** Source of the document's own title; null where it has none. */
  title: string | null;
  event: ChangeEvent;
  /** How many events of that kind, with the same sides, the file has. */
  count: number;
}

interface NamedSource extends TitleSource {
  page: string;
}

const maxWords = 12;

/** What stands beside the page's name, to tell it from others. */
interface Place {
  message: 'place' | 'place.folder' | 'place.section' | 'place.path';
  folder: string;
}

/**
 * Titles for the files of a report, in the order given. Where several are equal, the nearest folder that tells the files apart
 * is added, then the section, then the path, so that no two are equal in the end.
 */
export function titles(sources: readonly TitleSource[], phrases: Phrases): PhrasingContent[][] {
  const pages = pageNames(sources);
  const named = sources.map((source, index): NamedSource => ({...source, page: pages[index] ?? source.path}));
  const made = named.map((source) => titleOf(source, {message: 'place', folder: ''}, phrases));
  for (const message of ['place.folder', 'place.section', 'place.path'] as const) {
    for (const group of collisions(made)) {
      const folders = tellingFolders(group.map((index) => sources[index]?.path ?? ''));
      for (const [at, index] of group.entries()) {
        const source = named[index];
        if (source) made[index] = titleOf(source, {message, folder: folders[at] ?? ''}, phrases);
      }
    }
  }
  return made;
}

/** Groups of indices whose titles read the same. */
function collisions(made: readonly PhrasingContent[][]): number[][] {
  const byText = new Map<string, number[]>();
  for (const [index, title] of made.entries()) {
    const text = plainText(title).toLowerCase();
    const group = byText.get(text);
    if (group) group.push(index);
    else byText.set(text, [index]);
  }
  return [...byText.values()].filter((group) => group.length > 1);
}

/** The folder nearest to the files at which most of the paths differ. */
function tellingFolders(paths: readonly string[]): string[] {
  const folders = paths.map((path) => path.split('/').slice(0, -1).reverse());
  const depth = Math.max(1, ...folders.map(({length}) => length));
  const at = (level: number) => folders.map((own) => own[level] ?? '');
  const variety = (level: number) => new Set(at(level)).size;
  let best = 0;
  for (let level = 1; level < depth; level++) if (variety(level) > variety(best)) best = level;
  return at(best).map(readableName);
}

/** Words of a span and of the names of page and folder, from what is best to what always fits. */
const sizes = [
  [6, 6],
  [4, 6],
  [3, 6],
  [3, 4],
  [2, 3],
  [1, 2],
] as const;

/** The title of an edit that several files share: their number stands where the page's name does. */
export function sharedTitle(event: ChangeEvent, files: number, phrases: Phrases): PhrasingContent[] {
  const place = (): PhrasingContent[] => phrases.say('place.files', {files});
  return fittingTitle(event, {place, more: 0, isPage: false}, phrases);
}

function titleOf(source: NamedSource, {message, folder}: Place, phrases: Phrases): PhrasingContent[] {
  const {path, page, event, count} = source;
  const lacks = message !== 'place.path' && (folder === '' || (message === 'place.section' && !event.section));
  const place = (nameWords: number): PhrasingContent[] => {
    const within = (name: string) => nameNodes(firstWords(name, nameWords));
    const values = {
      page: isCalledByWords(source) ? within(page) : nameNodes(path.slice(path.lastIndexOf('/') + 1), true),
      folder: within(folder),
      section: within(event.section ?? ''),
      path,
    };
    return phrases.say(lacks ? 'place' : message, values);
  };
  return fittingTitle(event, {place, more: count - 1, isPage: names(event, page)}, phrases);
}

/** What a title says beside its event. */
interface TitleParts {
  /** The place, in names of up to so many words. */
  place: (nameWords: number) => PhrasingContent[];
  /** Number of further events that are the same. */
  more: number;
  /** True where the event is of the page's own title. */
  isPage: boolean;
}

/** Quotes as much as fits into a title, and names the place in as many words as are left. */
function fittingTitle(event: ChangeEvent, {place, more, isPage}: TitleParts, phrases: Phrases): PhrasingContent[] {
  const and = phrases.say('and.more', {more});
  let title: PhrasingContent[] = [];
  for (const [words, nameWords] of sizes) {
    const values = {place: place(nameWords), and, isPage: isPage ? 'yes' : 'no'};
    title = eventPhrase(phrases, 'title', event, values, {words, characters: 48});
    if (wordCount(title) <= maxWords) break;
  }
  return title;
}

/** True for an event of the page's own heading or title. */
function names({before, after}: ChangeEvent, page: string): boolean {
  return [before, after].some((side) => side?.toLowerCase().startsWith(page.toLowerCase()));
}

/** Where a file gets another name, the name itself is told. */
function isCalledByWords({path, event: {kind}}: TitleSource): boolean {
  return isDocument(path) && kind !== 'file-renamed' && kind !== 'file-copied';
}

/** The first words of a name, the last of them not one that needs the next. */
function firstWords(text: string, count: number): string {
  const all = text.split(' ');
  let end = Math.min(count, all.length);
  while (end < all.length && end > 1 && isFunctionWord(all[end - 1] ?? '')) end--;
  return all.slice(0, end).join(' ');
}
