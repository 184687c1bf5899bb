import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {SpanLimit} from '../../words/quotes/cutSpan';
import {exampleList} from '../../words/phrases/namedExamples';
import {fileNames} from '../../words/phrases/pageName';
import {nameNodes, type Phrases} from '../../words/phrases/phrases';
import {isOfBreaks} from '../../pathKind';
import type {TitleSource} from '../../words/titles/titleSource';
import {urgentEntries} from '../../words/phrases/urgentEntries';

/** The highlight of a page that names several things, where its title has room for one. */
export interface Headline {
  text: PhrasingContent[];
  /** The same for a summary, with the first of them. */
  brief: PhrasingContent[];
  /** Index into the sources. */
  files: number[];
}

interface EntryRoom {
  entries: number;
  characters: number;
  /** Of each. */
  span: SpanLimit;
}

const entrySpan = {words: 13, characters: 90};
const ofNews: EntryRoom = {entries: 6, characters: 320, span: entrySpan};
/** Each of what breaks may be what a reader has to act on. */
const ofBreaks: EntryRoom = {entries: 10, characters: 520, span: entrySpan};
const ofSummaries: EntryRoom = {entries: 3, characters: 120, span: {words: 10, characters: 60}};

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
    const told = (room: EntryRoom): PhrasingContent[] => {
      const examples = named(entries, room, phrases);
      return event.kind === 'file-added'
        ? [...(titles[index] ?? []), ...examples]
        : phrases.say('gather.entries', {entries: entries.length, place, examples});
    };
    return [{text: told(isOfBreaks(path) ? ofBreaks : ofNews), brief: told(ofSummaries), files: [index]}];
  });
}

/** As many entries as have room, the most urgent first, and how many more there are. */
function named(entries: readonly string[], most: EntryRoom, phrases: Phrases): PhrasingContent[] {
  const spans = urgentEntries(entries, most.span);
  let characters = 0;
  const list = spans
    .slice(0, most.entries)
    .filter((text) => (characters += text.length) <= most.characters)
    .map((text) => phrases.say('token', {text}));
  return exampleList(list, entries.length - list.length, phrases);
}
