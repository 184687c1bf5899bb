import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {successorIn} from '../../../markdown/prose/successor';
import type {ChangeEvent} from '../../../model/event';
import type {FileFacts} from '../../fileFacts';
import {half} from '../../types/conditions';
import {eventClause} from '../explanations/clause';
import {deprecationItem, replacement, toldDeprecations} from '../phrases/deprecations';
import {exampleList} from '../phrases/namedExamples';
import {type Phrases, plainText} from '../phrases/phrases';

const listedSpan = {words: 10, characters: 80};
const mostListed = 5;

/** What a highlight calls a page. */
export interface FileWords {
  title: PhrasingContent[];
  /** The page's name. */
  place: PhrasingContent[];
}

interface DeprecationParts {
  /** All that are told of the file. */
  events: readonly ChangeEvent[];
  facts: FileFacts | undefined;
  words: FileWords;
}

/** What is deprecated, with what to use instead, and with the page where that is new; of several things, all. */
export function deprecationHighlight(
  event: ChangeEvent,
  {events, facts, words}: DeprecationParts,
  phrases: Phrases,
): PhrasingContent[] {
  return withNewPage(ofDeprecations(event, events, words, phrases), event, facts, phrases);
}

function ofDeprecations(
  event: ChangeEvent,
  events: readonly ChangeEvent[],
  {title, place}: FileWords,
  phrases: Phrases,
): PhrasingContent[] {
  const told = toldDeprecations(events).filter(({kind}) => kind === 'deprecation-added');
  const instead = (one: ChangeEvent) => replacement(one, listedSpan, 'replacement.listed', phrases);
  const successor = successorIn(event.lead)?.name;
  const isNamed = successor !== undefined && plainText(title).includes(successor);
  if (told.length < 2) return isNamed ? title : [...title, ...instead(told[0] ?? event)];
  const items = new Map<string, PhrasingContent[]>();
  for (const one of told) {
    const item = deprecationItem(one, listedSpan, false, phrases);
    if (!items.has(plainText(item))) items.set(plainText(item), items.size === 0 ? [...item, ...instead(one)] : item);
  }
  const list = [...items.values()];
  const examples = exampleList(list.slice(0, mostListed), Math.max(0, list.length - mostListed), phrases);
  return phrases.say('gather.deprecations', {place, examples});
}

/**
 * With the page that is new, of which most stood nowhere before; not where it says at its top, before any section, that what it
 * is about goes.
 */
function withNewPage(
  told: PhrasingContent[],
  {section}: ChangeEvent,
  facts: FileFacts | undefined,
  phrases: Phrases,
): PhrasingContent[] {
  const page = facts?.events.find(({kind}) => kind === 'file-added');
  if (!page || section === null || (facts?.movedHere ?? 0) > half) return told;
  return phrases.say('highlight.also', {title: told, also: eventClause(page, phrases)});
}
