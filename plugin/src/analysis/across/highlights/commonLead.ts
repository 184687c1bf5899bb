import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../../../model/event';
import {linkBehind, quoteLead} from '../../words/quotes/leads';
import type {Phrases} from '../../words/phrases/phrases';

const span = {words: 14, characters: 110};
/** Share of the files in which a sentence stands that is told of all of them. */
const leastShare = 0.8;

/** An edit of several files. */
interface SharedEdit {
  event: Pick<ChangeEvent, 'kind' | 'lead'>;
  files: readonly number[];
}

/** True for an event of which titles do not quote that sentence themselves. */
function isBeside({kind}: Pick<ChangeEvent, 'kind'>): boolean {
  return kind === 'deprecation-added' || kind === 'heading-added';
}

/** The title of an edit with the sentence that says what is meant in all, or in how many, of the files. */
export function withCommonLead(
  title: PhrasingContent[],
  edits: readonly SharedEdit[],
  phrases: Phrases,
): PhrasingContent[] {
  const byLead = new Map<string, number>();
  for (const {event, files} of edits) {
    if (event.lead !== null && isBeside(event)) byLead.set(event.lead, (byLead.get(event.lead) ?? 0) + files.length);
  }
  const all = edits.reduce((sum, {files}) => sum + files.length, 0);
  const [sentence = '', files = 0] = [...byLead].find(([, count]) => count >= leastShare * all) ?? [];
  const lead = quoteLead(sentence, span);
  if (lead === '') return title;
  const link = linkBehind(sentence);
  const values = {title, lead, link, hasLink: link === '' ? 'no' : 'yes', files: files === all ? 0 : files};
  return phrases.say('gather.stated', values);
}
