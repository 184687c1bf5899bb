import {isWeighty, runWeight} from '../../../markdown/prose/runWeight';
import {wordRun} from '../../../markdown/prose/wordRuns';
import type {ChangeEvent, EventKind} from '../../../model/event';
import {lettersOf} from '../../../text/lettersOf';
import {isOfDate} from '../phrases/dateChanges';
import {isDefinition} from '../phrases/definitions';
import {eventWeight} from './eventWeight';
import {isNoise} from '../../types/noise';
import {mostTelling} from '../quotes/telling';

/** Kinds that show words of which a sentence, a cell or a name is made. */
const wordKinds: readonly EventKind[] = [
  'paragraph-reworded',
  'table-cell-changed',
  'link-text-changed',
  'heading-renamed',
  'tab-renamed',
  'front-matter-title',
];
const styleKinds: readonly EventKind[] = [
  'punctuation-changed',
  'formatting-changed',
  'code-restyled',
  'comments-changed',
];
/** Stands behind all that is more than style. */
export const afterAll = 1000;
/** Below this a sentence differs in words that say nothing alone. */
const leastWeight = 10;

/** How much an event matters to readers, by its kind and its words; smaller is weightier. */
export function heft(event: ChangeEvent): number {
  const weight = eventWeight(event.kind);
  if (isDefinition(event)) return eventWeight('value-removed');
  if (isStyle(event)) return weight + afterAll;
  if (isOfDate(event)) return Math.min(weight, eventWeight('limit-lowered'));
  if (isNamedItem(event)) return Math.min(weight, eventWeight('table-row-added'));
  const isExchange = event.before !== null && event.after !== null;
  const isTurned = event.kind === 'paragraph-reworded' && isExchange && isWeighty(runOf(event));
  return isTurned ? Math.min(weight, eventWeight('number-changed')) : weight;
}

/** True for an item of a list that came or went and begins with a name in code, as a row of a table does. */
function isNamedItem({kind, before, after}: ChangeEvent): boolean {
  return (
    (kind === 'list-item-added' || kind === 'list-item-removed') && /^`[^`\s]+`(?:$|\W)/.test(after ?? before ?? '')
  );
}

/** True for an edit of punctuation, case, contractions or function words, and for noise: nothing that a page says is another. */
export function isStyle(event: ChangeEvent): boolean {
  const {kind, before, after, oldSectionId} = event;
  if (isNoise(kind) || styleKinds.includes(kind) || isOfComment(event)) return true;
  if (!wordKinds.includes(kind) || before === null || after === null || oldSectionId !== null) return false;
  return (
    lettersOf(before).toLowerCase() === lettersOf(after).toLowerCase() || runWeight(runOf(event), false) < leastWeight
  );
}

/** True for markup that no reader of the page sees. */
function isOfComment({kind, before, after}: ChangeEvent): boolean {
  return kind.startsWith('markup-') && [before, after].every((side) => side === null || side.startsWith('<!--'));
}

function runOf({before, after}: ChangeEvent) {
  return wordRun({text: before ?? '', start: 0}, {text: after ?? '', start: 0});
}

/** Of the weightiest events, the most telling one. */
export function weightiest(events: readonly ChangeEvent[]): ChangeEvent | undefined {
  const weighed = events.map((event) => ({event, weight: heft(event)}));
  const least = weighed.reduce((best, {weight}) => Math.min(best, weight), Infinity);
  return mostTelling(weighed.flatMap(({event, weight}) => (weight === least ? event : [])));
}
