import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {exampleList} from '../../words/phrases/namedExamples';
import {fileNames} from '../../words/phrases/pageName';
import {nameNodes, type Phrases} from '../../words/phrases/phrases';
import {isOfBreaks} from '../../pathKind';
import type {TitleSource} from '../../words/titles/titleSource';
import {urgentEntries} from '../../words/phrases/urgentEntries';

/** The highlight of a page that names several things, where its title has room for one. */
export interface Headline {
  text: PhrasingContent[];
  /** Index into the sources. */
  files: number[];
}

const entrySpan = {words: 13, characters: 90};
const ofNews = {entries: 6, characters: 320};
/** Each of what breaks may be what a reader has to act on. */
const ofBreaks = {entries: 10, characters: 520};

/**
 * The headlines of pages of news or of breaking changes, with what they newly name.
 *
 * @param titles of the files, in the order of the sources
 */
export function headlines(
  sources: readonly TitleSource[],
  titles: readonly PhrasingContent[][],
  phrases: Phrases,
): Headline[] {
  const names = fileNames(sources);
  return sources.flatMap(({path, event, entries}, index): Headline[] => {
    if (entries.length < 2) return [];
    const {title, file} = names[index] ?? {title: null, file: ''};
    const place = title === null ? nameNodes(file, true) : phrases.say('place.title', {title});
    const examples = named(entries, isOfBreaks(path) ? ofBreaks : ofNews, phrases);
    const text =
      event.kind === 'file-added'
        ? [...(titles[index] ?? []), ...examples]
        : phrases.say('gather.entries', {entries: entries.length, place, examples});
    return [{text, files: [index]}];
  });
}

/** As many entries as have room, the most urgent first, and how many more there are. */
function named(entries: readonly string[], most: typeof ofNews, phrases: Phrases): PhrasingContent[] {
  const spans = urgentEntries(entries, entrySpan);
  let characters = 0;
  const list = spans
    .slice(0, most.entries)
    .filter((text) => (characters += text.length) <= most.characters)
    .map((text) => phrases.say('token', {text}));
  return exampleList(list, entries.length - list.length, phrases);
}
