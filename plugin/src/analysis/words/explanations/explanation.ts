import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../../../model/event';
import {toldDeprecations, withoutRestated} from '../phrases/deprecations';
import {type EventGroup, groupEvents, isDecided, isSame, untold} from '../selection/eventGroups';
import {type GraveSentence, graveSentenceEvent, isOfGraveSentence} from '../selection/graveSentences';
import {afterAll, heft} from '../selection/heft';
import {quoteLead} from '../quotes/leads';
import {type Phrases, wordCount} from '../phrases/phrases';
import {withoutKnownSections} from '../selection/newSections';
import type {OtherFile} from './otherFile';
import {furtherEdits} from './pairs';
import type {Texts} from '../phrases/rowCells';
import {leadSpan, subjectOf} from '../phrases/subjects';
import {where} from './where';
import {clause} from './clause';

const mostWords = 60;
/** Words that are kept free for the count of what is left out. */
const spareWords = 8;

/** What a reader has to know first of a file. */
export interface ToldFirst {
  /** The events that decided its type, in this order. */
  deciding: readonly ChangeEvent[];
  /** What its title speaks of. */
  titled: ChangeEvent | null;
  /** What it newly says that a reader has to know of whatever else there is. */
  grave: GraveSentence | null;
  /** Whether it breaks something: that comes before the grave sentence. */
  isBreaking: boolean;
  /** What a page of news or of breaking changes newly names. */
  entries: readonly string[];
  /** The file itself. */
  texts: Texts;
}

/**
 * One sentence for each kind of event: what decided and what is grave first, then the others in the order of reading, style last. The
 * weightiest come first to the space of 60 words, and then in that order; what does not fit is counted.
 *
 * @param first what is told whatever else has room
 * @param other what other files have: the file that a new one took the place of, or that took the place of a removed one
 */
export function explanation(
  all: readonly ChangeEvent[],
  phrases: Phrases,
  first: ToldFirst,
  other: OtherFile,
): PhrasingContent[] {
  const events = withoutRestated(withoutKnownSections(all, first.texts.base));
  // What was made of an event stands beside it.
  const made = first.deciding.filter((one) => !events.some((event) => isSame(one, event)));
  const groups = [
    ...made.map((one): EventGroup => ({first: one, events: [one], leads: true})),
    ...groupEvents(toldDeprecations(untold(events, made)), first.deciding, first.titled),
  ];
  const parts = {all: events, other, entries: first.entries, texts: first.texts};
  const own = groups.map((group): Clause => ({group, nodes: clause(group, parts, phrases)}));
  const clauses = withGraveSentence(own, first, events, phrases);
  const told = fitting(clauses);
  const inOrder = clauses.filter((one) => told.includes(one));
  const isCut = inOrder.length < clauses.length;
  const left = clauses.reduce(
    (sum, one) => sum + (told.includes(one) ? furtherEdits(one.group) : one.group.events.length),
    withoutRestated(all).length - events.length,
  );
  // Where words are short, what matters comes first.
  const kept = (isCut ? told : inOrder).map(({nodes}) => nodes);
  return kept.flatMap((nodes, index) => {
    const isLast = index === kept.length - 1;
    const sentence =
      isLast && left > 0
        ? phrases.say('sentence.more', {clause: nodes, count: left, isSuccessor: other.isSuccessor ? 'yes' : 'no'})
        : phrases.say('sentence', {clause: nodes});
    return index === 0 ? sentence : [...phrases.say('sentence.space'), ...sentence];
  });
}

/** With the grave sentence before all that does not break, in place of what would only say the same. */
function withGraveSentence(
  clauses: readonly Clause[],
  {deciding, grave, isBreaking}: ToldFirst,
  events: readonly ChangeEvent[],
  phrases: Phrases,
): Clause[] {
  if (grave === null || deciding.some((event) => isOfGraveSentence(event, grave))) return [...clauses];
  const list = phrases.say('token', {text: quoteLead(grave.text, leadSpan)});
  if (list.length === 0) return [...clauses];
  const event = graveSentenceEvent(grave, events);
  const nodes = phrases.say('clause.support-announced', {
    count: 1,
    where: where([event], subjectOf, phrases),
    list,
    examples: [],
  });
  const isSame = ({group}: Clause) => group.events.every((one) => isOfGraveSentence(one, grave));
  const others = clauses.filter((one) => !isSame(one));
  const replaced = clauses.filter(isSame).flatMap(({group}) => group.events);
  const breaking = isBreaking ? others.filter(({group}) => isDecided(group, deciding)).length : 0;
  return others.toSpliced(breaking, 0, {
    group: {first: event, events: replaced.length > 0 ? replaced : [event], leads: true},
    nodes,
  });
}

interface Clause {
  group: EventGroup;
  nodes: PhrasingContent[];
}

/** The clauses that have room, the weightiest first. Matters of style are told where everything else is. */
function fitting(clauses: readonly Clause[]): Clause[] {
  const weighed = clauses.map((one) => ({one, weight: weight(one.group)}));
  const told: Clause[] = [];
  let words = 0;
  let isFull = false;
  for (const {one, weight: own} of weighed.sort((first, other) => first.weight - other.weight)) {
    const count = wordCount(one.nodes);
    if (told.length > 0 && (words + count > mostWords - spareWords || (isFull && own >= afterAll))) {
      isFull = true;
      continue;
    }
    told.push(one);
    words += count;
  }
  return told;
}

function weight({events, leads}: EventGroup): number {
  return leads ? -1 : Math.min(...events.map(heft));
}
