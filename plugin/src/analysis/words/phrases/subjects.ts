import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../../../model/event';
import {byName} from '../../types/names/namesInEvents';
import type {SpanLimit} from '../quotes/cutSpan';
import {deprecationSpan} from './deprecations';
import {spanStyle} from './eventPhrase';
import {isNote, quoteNote} from '../quotes/leads';
import {type Phrases, plainText} from './phrases';
import {quoteSentence} from '../quotes/quotedSentence';
import {quote} from '../quotes/quotedSpans';
import {rowSpans} from './rowNames';

/** Of a span that stands alone. */
export const loneSpan = {words: 9, characters: 110};
/** Of the sentence with which a new page or section begins. */
export const leadSpan = {words: 20, characters: 130};

/** What an event is about, as it is quoted. */
export function subjectNodes(event: ChangeEvent, limit: SpanLimit, phrases: Phrases): PhrasingContent[] {
  return (
    subjectParts(event, limit, phrases) ?? phrases.say('token', {text: subjectSpan(event, limit)}, spanStyle(event))
  );
}

/** The same as a text: of events with the same one, one is named. */
export function subjectKey(event: ChangeEvent, limit: SpanLimit, phrases: Phrases): string {
  const nodes = subjectParts(event, limit, phrases);
  return nodes ? plainText(nodes) : subjectSpan(event, limit);
}

/** What is known by several parts, each of them quoted by itself; undefined for all else. */
export function subjectParts(event: ChangeEvent, limit: SpanLimit, phrases: Phrases): PhrasingContent[] | undefined {
  const {before, after} = rowSpans(event, limit, phrases);
  return after ?? before;
}

/** Of a deprecation, the words that state it. */
export function subjectSpan(event: ChangeEvent, limit: SpanLimit): string {
  if (event.kind === 'deprecation-added') return deprecationSpan(event, loneSpan);
  const sentence = quoteSentence(event, limit);
  if (sentence !== '') return sentence;
  return isNote(event)
    ? quoteNote(event.name ?? '', limit === loneSpan ? leadSpan : limit)
    : quote(subjectOf(event), limit);
}

/** What an event is about: the words of a note, else what came, else what went. */
export function subjectOf(event: ChangeEvent): string {
  const {before, after, name} = byName(event);
  return (isNote(event) ? name : null) ?? after ?? before ?? name ?? '';
}
