import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../model/event';
import {changedDates} from './dateChanges';
import {deprecationItem, replacement, toldDeprecations} from './deprecations';
import type {FileFacts} from './fileFacts';
import {quoteLead} from './leads';
import {exampleList} from './namedExamples';
import {otherNames} from './otherNames';
import {fileNames} from './pageName';
import {nameNodes, type Phrases, plainText} from './phrases';
import {ellipsis} from './quotedSpans';
import {sinceOf} from './sinceVersion';
import {longTitles, type TitleSource} from './titles';

interface HighlightParts {
  facts: readonly FileFacts[];
  sources: readonly TitleSource[];
  /** Of the files, in the same order. */
  titles: readonly PhrasingContent[][];
}

const leadSpan = {words: 16, characters: 110};
const listedSpan = {words: 10, characters: 80};
const mostListed = 5;

/**
 * What highlights say of one file each: its title, which has more room there than in a table, with what a new page or section
 * says of itself, with what to use instead of what is deprecated, and with the dates that changed in several rows; of several
 * things that are deprecated, all.
 */
export function ownHighlights({facts, sources, titles}: HighlightParts, phrases: Phrases): PhrasingContent[][] {
  const names = fileNames(sources);
  const cut = [...titles.keys()].filter((index) => isCut(titles[index] ?? [], sources[index]));
  const long = new Map(longTitles(sources, cut, phrases).map((title, at) => [cut[at], title]));
  return sources.map(({event, count}, index) => {
    const title = long.get(index) ?? titles[index] ?? [];
    if (event.kind === 'deprecation-added') {
      const name = names[index] ?? {title: null, file: ''};
      const place = name.title === null ? nameNodes(name.file, true) : phrases.say('place.title', {title: name.title});
      return ofDeprecations(event, facts[index]?.events ?? [], {title, place}, phrases);
    }
    const dates = changedDates(facts[index]?.events ?? [], mostListed, phrases);
    if (dates.length > 0) return phrases.say('highlight.dates', {title, dates});
    const isNew = event.kind === 'file-added' || event.kind === 'heading-added';
    const isFirst = count === 1 || facts[index]?.events.find(({kind}) => kind === event.kind) === event;
    const lead = isNew && isFirst ? quoteLead(event.lead ?? '', leadSpan) : '';
    const since = isNew && isFirst ? sinceOf(event.since, phrases) : [];
    // Behind what the first of several sections says, the version is that of this section.
    if (lead !== '') return [...phrases.say('highlight.lead', {title, lead}), ...since];
    return count > 1 ? [...title, ...otherNames(event, facts[index]?.events ?? [], phrases)] : [...title, ...since];
  });
}

/** True for a title that had no room for all that it quotes, or for the column of its cell. */
function isCut(title: readonly PhrasingContent[], source: TitleSource | undefined): boolean {
  const isOfCell = source?.event.kind.startsWith('table-cell-') === true && source.event.column !== null;
  return isOfCell || plainText(title).includes(ellipsis);
}

function ofDeprecations(
  event: ChangeEvent,
  events: readonly ChangeEvent[],
  {title, place}: {title: PhrasingContent[]; place: PhrasingContent[]},
  phrases: Phrases,
): PhrasingContent[] {
  const told = toldDeprecations(events).filter(({kind}) => kind === 'deprecation-added');
  const instead = (one: ChangeEvent) => replacement(one, listedSpan, 'replacement.listed', phrases);
  if (told.length < 2) return [...title, ...instead(told[0] ?? event)];
  const items = new Map<string, PhrasingContent[]>();
  for (const one of told) {
    const item = deprecationItem(one, listedSpan, false, phrases);
    if (!items.has(plainText(item))) items.set(plainText(item), items.size === 0 ? [...item, ...instead(one)] : item);
  }
  const list = [...items.values()];
  const examples = exampleList(list.slice(0, mostListed), Math.max(0, list.length - mostListed), phrases);
  return phrases.say('gather.deprecations', {place, examples});
}
