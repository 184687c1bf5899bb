import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../model/event';
import {eventPhrase} from './eventPhrase';
import {nameNodes, type Phrases, plainText, wordCount} from './phrases';

/** What a title is made of. */
export interface TitleSource {
  path: string;
  event: ChangeEvent;
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
  const made = sources.map((source) => titleOf(source, {message: 'place', folder: ''}, phrases));
  for (const message of ['place.folder', 'place.section', 'place.path'] as const) {
    for (const group of collisions(made)) {
      const folders = tellingFolders(group.map((index) => sources[index]?.path ?? ''));
      for (const [at, index] of group.entries()) {
        const source = sources[index];
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
  return at(best).map(readable);
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

/** Quotes as much as fits into a title. */
function titleOf({path, event}: TitleSource, {message, folder}: Place, phrases: Phrases): PhrasingContent[] {
  const lacks = message !== 'place.path' && (folder === '' || (message === 'place.section' && !event.section));
  let title: PhrasingContent[] = [];
  for (const [words, nameWords] of sizes) {
    const span = {words, characters: 48};
    const [page, within, section] = [pageName(path), folder, event.section ?? ''].map((name) =>
      firstWords(name, nameWords),
    );
    const values = {
      page: nameNodes(page ?? ''),
      folder: nameNodes(within ?? ''),
      section: nameNodes(section ?? ''),
      path,
    };
    title = eventPhrase(phrases, 'title', event, {place: phrases.say(lacks ? 'place' : message, values)}, span);
    if (wordCount(title) <= maxWords) break;
  }
  return title;
}

function firstWords(text: string, words: number): string {
  return text.split(' ').slice(0, words).join(' ');
}

/** The page as its path names it; a folder's index goes by the folder. */
function pageName(path: string): string {
  const parts = path.split('/');
  const file = parts.pop() ?? path;
  const isDocument = /\.mdx?$/i.test(file);
  if (!isDocument) return file;
  const name = file.replace(/\.mdx?$/i, '');
  const folder = parts.pop();
  const own = /^(?:index|readme)$/i.test(name) && folder ? folder : name;
  const text = readable(own.replace(/^\d+[-_.]\s*(?=\D)/, ''))
    .split(' ')
    .slice(0, 6)
    .join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function readable(name: string): string {
  return name.replace(/[-_]+/g, ' ').trim();
}
