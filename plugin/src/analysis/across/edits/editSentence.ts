import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {sentencesOf} from '../../../markdown/prose/opening';
import type {ChangeEvent, EventKind} from '../../../model/event';
import {linkBehind, quoteLead} from '../../words/quotes/leads';
import type {Phrases} from '../../words/phrases/phrases';
import {quotes} from '../../words/quotes/quotedSpans';

const span = {words: 12, characters: 110};
const sentenceSpan = {words: 18, characters: 110};

/** What is quoted of an edit that several files share; empty for a side that it does not have. */
export interface EditQuote {
  before: string;
  after: string;
  /** The words of the link that a sentence goes on into; empty where there is none. */
  link: string;
}

/** The words that say what an edit is: of sentences that came or went, the first one. */
export function editQuote(event: ChangeEvent): EditQuote {
  const {before, after} = event;
  const isAddition = before === null;
  const sentence = isAddition || after === null ? (sentencesOf(after ?? before ?? '')[0] ?? '') : '';
  const told = isOfProse(event) ? quoteLead(sentence, sentenceSpan) : '';
  const spans = {...quotes({before, after, name: null}, span), ...(told && {[isAddition ? 'after' : 'before']: told})};
  return {before: spans.before, after: spans.after, link: told === '' ? '' : linkBehind(sentence)};
}

/**
 * Says of an edit in how many files it is.
 *
 * @param more how many other edits the same files share
 */
export function editSentence(
  event: ChangeEvent,
  counts: {files: number; more: number},
  phrases: Phrases,
): PhrasingContent[] {
  const {before, after, link} = editQuote(event);
  const id = before === '' ? 'insight.same-addition' : after === '' ? 'insight.same-removal' : 'insight.same-edit';
  return phrases.say(id, {
    before,
    after,
    link,
    hasLink: link === '' ? 'no' : 'yes',
    what: partOf(event.kind),
    ...counts,
  });
}

function isOfProse({kind}: ChangeEvent): boolean {
  return /^(?:paragraph|list-item)-/.test(kind);
}

/** What the words that are quoted are of, where they do not say it. */
function partOf(kind: EventKind): string {
  const [, part] = /^(tab|heading|include|link|image)-(?:added|removed)$/.exec(kind) ?? [];
  return part ?? 'other';
}
