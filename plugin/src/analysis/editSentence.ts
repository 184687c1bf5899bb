import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {sentencesOf} from '../markdown/opening';
import type {ChangeEvent} from '../model/event';
import {linkBehind, quoteLead} from './leads';
import type {Phrases} from './phrases';
import {quotes} from './quotedSpans';

const span = {words: 12, characters: 110};
const sentenceSpan = {words: 18, characters: 110};

/** An edit that several files share, as a sentence. */
export interface EditSentence {
  text: PhrasingContent[];
  /** The side that is quoted: the new one, where there is one. */
  quoted: string;
}

/**
 * Says of an edit in how many files it is: of sentences that came or went, the first one, with the link that it goes on into.
 *
 * @param more how many other edits the same files share
 */
export function editSentence(event: ChangeEvent, files: number, more: number, phrases: Phrases): EditSentence {
  const {before, after} = event;
  const isAddition = before === null;
  const id = isAddition ? 'insight.same-addition' : after === null ? 'insight.same-removal' : 'insight.same-edit';
  const sentence = isAddition || after === null ? (sentencesOf(after ?? before ?? '')[0] ?? '') : '';
  const told = isOfProse(event) ? quoteLead(sentence, sentenceSpan) : '';
  const spans = {...quotes({before, after, name: null}, span), ...(told && {[isAddition ? 'after' : 'before']: told})};
  const link = told === '' ? '' : linkBehind(sentence);
  const values = {...spans, files, more, what: partOf(event), link, hasLink: link === '' ? 'no' : 'yes'};
  return {text: phrases.say(id, values), quoted: spans.after || spans.before};
}

function isOfProse({kind}: ChangeEvent): boolean {
  return /^(?:paragraph|list-item)-/.test(kind);
}

/** What part of a page a name that stands alone is of. */
function partOf({kind}: ChangeEvent): 'tab' | 'section' | 'other' {
  if (/^tab-(?:added|removed)$/.test(kind)) return 'tab';
  return /^heading-(?:added|removed)$/.test(kind) ? 'section' : 'other';
}
