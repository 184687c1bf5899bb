import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {isActedOn} from '../../types/statements/announcedEntries';
import type {SpanLimit} from '../quotes/cutSpan';
import {quoteLead} from '../quotes/leads';
import {joined, type Phrases} from './phrases';
import {quote} from '../quotes/quotedSpans';

const listedSpan = {words: 10, characters: 80};
const mostListed = 3;

const step = /^\W*(?:step )?\d+[.):]\s/i;

/** What a page of news or of breaking changes names, as it is quoted, the most urgent first; steps are taken in their order. */
export function urgentEntries(entries: readonly string[], limit: SpanLimit): string[] {
  const areSteps = entries.some((entry) => step.test(entry));
  const inOrder = areSteps ? entries : [...entries].sort((one, other) => urgency(other) - urgency(one));
  return inOrder.map((text) => quoteLead(text, limit) || quote(text, limit));
}

/** Of a new page, how many things it names, and the most urgent ones. */
export function entriesClause(entries: readonly string[], phrases: Phrases): PhrasingContent[] {
  const shown = urgentEntries(entries, listedSpan).slice(0, mostListed);
  const list = joined(
    shown.map((text) => phrases.say('token', {text})),
    phrases,
  );
  const isWhole = shown.length === entries.length ? 'yes' : 'no';
  return phrases.say('clause.file-added.entries', {count: entries.length, list, isWhole});
}

/** What is gone or required has to be acted on now, what does something else where it is used, and what is deprecated later. */
function urgency(entry: string): number {
  if (/\bdeprecat/i.test(entry)) return 1;
  if (isActedOn(entry)) return 3;
  return /\b(?:behaviou?r|changed|default)\b/i.test(entry) ? 2 : 0;
}
