import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {CodeNames} from './codeNames';
import type {SpanLimit} from '../quotes/cutSpan';
import {joined, type Phrases, type PhraseValues} from '../phrases/phrases';
import {quote} from '../quotes/quotedSpans';

/** Names of one side that a title gives. */
const mostNames = 2;

/** What a title says of a change of code by its names. */
export function codeValues(code: CodeNames | null, limit: SpanLimit, phrases: Phrases): PhraseValues {
  if (code === null) return {codeForm: 'none'};
  if (code.form === 'moved') {
    return {codeForm: 'moved', movedText: quote(code.text, limit), movedFrom: code.from, movedTo: code.to};
  }
  const listed = (names: readonly string[]): PhrasingContent[] => {
    const told = names.slice(0, mostNames).map((text) => phrases.say('token', {text}, 'code'));
    const more = names.length - told.length;
    return [...joined(told, phrases, more), ...phrases.say('and.more', {more})];
  };
  const {lost, gained} = code;
  const codeForm = lost.length === 0 ? 'gained' : gained.length === 0 ? 'lost' : 'exchanged';
  return {codeForm, lostNames: listed(lost), gainedNames: listed(gained)};
}
