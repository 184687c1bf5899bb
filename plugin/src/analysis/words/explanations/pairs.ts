import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {AnalysisMessageId} from '../../../locales/en/analysis';
import type {ChangeEvent} from '../../../model/event';
import type {EventGroup} from '../selection/eventGroups';
import {eventFacts} from '../phrases/eventFacts';
import {spanStyle} from '../phrases/eventPhrase';
import {withinSentence} from '../quotes/leads';
import {joined, type Phrases, plainText} from '../phrases/phrases';
import type {SpanLimit} from '../quotes/cutSpan';
import {quotes} from '../quotes/quotedSpans';
import {rowSpans} from '../phrases/rowNames';
import {mostTellingOf, tellingness} from '../quotes/telling';

const mostPairs = 2;
/** Of a reworded sentence, one of several. */
const sentenceSpan = {words: 16, characters: 110};
const pairedSpan = {words: 7, characters: 72};

/** Kinds of which one event speaks of several lines, keys or entries, and shows one. */
const shownByOne = /^(?:code-(?:changed|lines-)|lines-|declaration-changed|comments-|key-|item-|navigation-)/;

/** True where events speak of more than they show. */
export function hasMore(events: readonly ChangeEvent[]): boolean {
  return events.some(({kind, count}) => count > 1 && shownByOne.test(kind));
}

/** Kinds of which one event shows one of the edits of a text. */
const shownOfText = /^(?:paragraph-reworded|table-cell-changed|number-changed|typo-corrected)$/;

/** Edits of a text of which a clause shows one alone; where several texts changed, it says how many. */
export function furtherEdits({events: [first, ...others]}: EventGroup): number {
  return first && others.length === 0 && shownOfText.test(first.kind) ? first.count - 1 : 0;
}

/** Up to two changes from one span to another. */
export function pairs({first, leads, events}: EventGroup, phrases: Phrases, ofOne: SpanLimit): PhrasingContent[] {
  const complete = events.filter(({before, after}) => before !== null && after !== null);
  const isOne = complete.length === 1;
  const texts = new Map<string, {nodes: PhrasingContent[]; event: ChangeEvent}>();
  for (const event of complete) {
    const limit =
      event.kind === 'paragraph-reworded' && event.lead !== null ? sentenceSpan : isOne ? ofOne : pairedSpan;
    const message = pairMessage(event, events.length);
    const values = {
      ...quotes(withinSentence(event), limit),
      ...eventFacts(event, limit, phrases.argumentsOf(message)),
      ...rowSpans(event, limit, phrases),
    };
    const nodes = phrases.say(message, values, spanStyle(event));
    if (!texts.has(plainText(nodes))) texts.set(plainText(nodes), {nodes, event});
  }
  const shown = mostTellingOf([...texts.values()], mostPairs, ({event}) =>
    leads && event === first ? Infinity : tellingness(event),
  );
  if (shown.length === 0) return [];
  const isWhole = shown.length === texts.size && complete.length === events.length && !hasMore(events);
  const list = joined(
    shown.map(({nodes}) => nodes),
    phrases,
  );
  return phrases.say(isWhole ? 'pairs.all' : 'pairs.some', {list});
}

function pairMessage({kind, name, column, lead}: ChangeEvent, count: number): AnalysisMessageId {
  if (kind === 'paragraph-reworded' && lead !== null) return 'pair.sentence';
  const isOfCell = column !== null && !/^(?:link|table-column)/.test(kind);
  if (isOfCell || kind.startsWith('table-cell-') || kind === 'limit-lowered') return 'pair.cell';
  if (name === null) return 'pair';
  return count > 1 && (kind.startsWith('front-matter-') || kind === 'key-changed') ? 'pair.named' : 'pair';
}
