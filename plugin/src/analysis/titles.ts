import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../model/event';
import {eventPhrase} from './eventPhrase';
import {type Phrases, plainText, wordCount} from './phrases';

/** What a title is made of. */
export interface TitleSource {
  path: string;
  event: ChangeEvent;
}

const maxWords = 12;

/**
 * Titles for the files of a report, in the order given. Where two are equal, the parent folder is added, then the section, then
 * the path, so that no two are.
 */
export function titles(sources: readonly TitleSource[], phrases: Phrases): PhrasingContent[][] {
  const places: Place[] = ['place', 'place.folder', 'place.section', 'place.path'];
  let made = sources.map((source) => titleOf(source, 'place', phrases));
  for (const place of places.slice(1)) {
    const counts = new Map<string, number>();
    const texts = made.map((title) => plainText(title).toLowerCase());
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    made = made.map((title, index) => {
      const source = sources[index];
      return source && (counts.get(texts[index] ?? '') ?? 0) > 1 ? titleOf(source, place, phrases) : title;
    });
  }
  return made;
}

type Place = 'place' | 'place.folder' | 'place.section' | 'place.path';

/** Quotes as much as fits into a title. */
function titleOf({path, event}: TitleSource, place: Place, phrases: Phrases): PhrasingContent[] {
  const parts = path.split('/');
  const folder = readable(parts[parts.length - 2] ?? '');
  const where =
    place !== 'place.path' && (folder === '' || (place === 'place.section' && !event.section)) ? 'place' : place;
  const values = {page: pageName(path), folder, section: event.section ?? '', path};
  let title: PhrasingContent[] = [];
  for (const words of [6, 4, 3, 2, 1]) {
    const at = phrases.say(where, values, words);
    title = eventPhrase(phrases, 'title', event, {place: at}, words);
    if (wordCount(title) <= maxWords) break;
  }
  return title;
}

/** The page as its path names it; a folder's index goes by the folder. */
export function pageName(path: string): string {
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
