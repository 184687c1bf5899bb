import {countWords} from '../../../markdown/prose/countWords';
import type {ChangeEvent} from '../../../model/event';
import {isOfName} from '../../types/names/namesInEvents';
import {quoteLead} from './leads';
import type {SpanLimit} from './cutSpan';
import {ellipsis, quote, sameStart} from './quotedSpans';

/** Characters by which a text is known to be the start of a sentence. */
const knownBy = 40;
/** Words of a clause that can be quoted alone. */
const leastWords = 3;
/** Where a clause of a sentence begins. */
const clauseStart = /[,;:]\s+|\s(?=(?:but|which|so|because|when|if|while|where)\s)/g;

/**
 * The sentence that is shown of a passage in place of the words that changed in it, or of its first words; empty where these are.
 * Where it has no room up to these words, their clause is quoted.
 */
export function quoteSentence(event: ChangeEvent, limit: SpanLimit): string {
  const {kind, lead} = event;
  if (!kind.startsWith('paragraph-') || lead === null || isOfName(event)) return '';
  const told = quoteLead(lead, limit) || quote(lead, limit);
  const at = told.endsWith(ellipsis) ? changeIn(lead, event) : 0;
  const clause = at < told.length ? '' : clauseAround(lead, at);
  return countWords(clause) < leastWords ? told : quoteLead(clause, limit) || told;
}

/** Where the words that changed begin in the sentence that is shown of them. */
function changeIn(lead: string, {before, after}: ChangeEvent): number {
  if (before === null || after === null) return 0;
  if (!lead.startsWith(after.slice(0, knownBy))) return lead.indexOf(after);
  return sameStart(before, after);
}

/** A sentence from the clause on in which a place lies. */
function clauseAround(sentence: string, at: number): string {
  const last = [...sentence.slice(0, at + 2).matchAll(clauseStart)].at(-1);
  return last === undefined ? sentence : sentence.slice(last.index + last[0].length);
}
