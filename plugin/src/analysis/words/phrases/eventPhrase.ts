import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../../../model/event';
import {definitionValues, isDefinition} from './definitions';
import {eventFacts, isNumberedName} from './eventFacts';
import {withWholeCode} from '../quotes/fragments';
import {isNote, quoteNote, withinSentence} from '../quotes/leads';
import {quoteSentence} from '../quotes/quotedSentence';
import {byName, isOfName} from '../../types/names/namesInEvents';
import type {Phrases, PhraseValues} from './phrases';
import type {SpanLimit} from '../quotes/cutSpan';
import {withShortAddresses} from '../quotes/shortAddress';
import {quotes} from '../quotes/quotedSpans';
import {rowSpans} from './rowNames';
import {isOfMarks} from '../quotes/telling';

/** The message for an event, in the variant that fits the sides that it has. */
export function eventPhrase(
  phrases: Phrases,
  form: 'title' | 'clause',
  event: ChangeEvent,
  values: PhraseValues,
  limit: SpanLimit,
): PhrasingContent[] {
  if (form === 'title' && isDefinition(event))
    return phrases.say('title.definition', {...definitionValues(event, limit), ...values}, 'code');
  const whole = form === 'title' && !isOfMarks(event) ? withWholeCode(event) : event;
  const ids =
    whole === null ? ['title.code-fragment'] : [`${form}.${event.kind}${variantOf(event)}`, `${form}.${event.kind}`];
  const id = ids.find(phrases.has);
  if (!id) throw new Error(`The catalogue has no message for the event "${event.kind}".`);
  const isTitle = form === 'title';
  const shown = withinSentence(byName(isTitle ? withShortAddresses(whole ?? event) : event, isTitle));
  const spans = {
    ...quotes(shown, limit),
    ...noteSpan(event, limit),
    ...paragraphSpan(event, limit),
  };
  const facts = eventFacts(event, limit, phrases.argumentsOf(id));
  return phrases.say(id, {...spans, ...facts, ...rowSpans(event, limit, phrases), ...values}, spanStyle(event));
}

function noteSpan(event: ChangeEvent, limit: SpanLimit): {name?: string} {
  return isNote(event) ? {name: quoteNote(event.name ?? '', limit)} : {};
}

/** A paragraph that came or went, by the sentence that says most alone. */
function paragraphSpan(event: ChangeEvent, limit: SpanLimit): {before?: string; after?: string} {
  const sentence = event.kind === 'paragraph-reworded' ? '' : quoteSentence(event, limit);
  if (sentence === '') return {};
  return event.after === null ? {before: sentence} : {after: sentence};
}

/** Words of program text read as code, whatever they look like. */
export function spanStyle({kind, before, after}: Pick<ChangeEvent, 'kind' | 'before' | 'after'>): 'text' | 'code' {
  const isNameExchanged = exchangeKinds.test(kind) && before !== null && after !== null && areNames(before, after);
  return codeKinds.test(kind) || isNameExchanged || isOfName({kind, before, after}) ? 'code' : 'text';
}

/** True for an exchange of one numbered name for another, which is told on its own. */
export function isReplacedName({kind, before, after}: ChangeEvent): boolean {
  return exchangeKinds.test(kind) && [before, after].every(isNumberedName);
}

/** True for two words, one of which is spelt as names in code are. */
function areNames(...sides: readonly string[]): boolean {
  return sides.every((side) => !/\s/.test(side)) && sides.some((side) => /\p{Ll}\p{Lu}|\w_\w|\w\(\)$/u.test(side));
}

const exchangeKinds = /^(?:paragraph-reworded|typo-corrected)$/;

const codeKinds =
  /^(?:code-(?!title|language|options|restyled)|cli-|api-version|package-|declaration-|import-|export-|component-)/;

/** What tells the messages of a kind apart: the side that an event lacks. */
export function variantOf({before, after}: Pick<ChangeEvent, 'before' | 'after'>): '' | '.added' | '.removed' {
  if (before === null && after !== null) return '.added';
  return after === null && before !== null ? '.removed' : '';
}
