import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../model/event';
import type {Phrases, PhraseValues} from './phrases';
import {quotedSpan, quotedSpans, type SpanLimit} from './quotedSpans';

/** The message for an event, in the variant that fits the sides that it has. */
export function eventPhrase(
  phrases: Phrases,
  form: 'title' | 'clause',
  event: ChangeEvent,
  values: PhraseValues,
  limit: SpanLimit,
): PhrasingContent[] {
  const {kind, before, after} = event;
  const variant = before === null && after !== null ? '.added' : after === null && before !== null ? '.removed' : '';
  const id = [`${form}.${kind}${variant}`, `${form}.${kind}`].find(phrases.has);
  if (!id) throw new Error(`The catalogue has no message for the event "${kind}".`);
  return phrases.say(id, {...quotedSpans(event, limit), ...factsOf(event, limit), ...values});
}

/** What messages choose their words by, and the values beside the spans. */
function factsOf(event: ChangeEvent, limit: SpanLimit): PhraseValues {
  const {before, after, name, column, oldSection, oldSectionId} = event;
  return {
    wholeBefore: before ?? '',
    wholeAfter: after ?? '',
    column: quotedSpan(column ?? '', limit),
    oldSection: oldSection ?? '',
    hasBefore: yes(before),
    hasAfter: yes(after),
    hasName: yes(name),
    hasColumn: yes(column),
    hasOldSection: yes(oldSection),
    hasNewId: yes(oldSectionId),
    hasGoneDown: yes(goesDown(event)),
  };
}

function yes(value: unknown): string {
  return value === null || value === false ? 'no' : 'yes';
}

/** Versions made of dates or numbers compare part by part. */
function goesDown({before, after}: ChangeEvent): boolean {
  const parts = (text: string | null) => (text?.match(/\d+/g) ?? []).map(Number);
  const [one, other] = [parts(before), parts(after)];
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (other[at] ?? 0) < (one[at] ?? 0);
}
