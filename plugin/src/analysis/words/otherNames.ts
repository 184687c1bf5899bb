import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {isFunctionWord} from '../../markdown/prose/functionWords';
import {sentencesOf} from '../../markdown/prose/opening';
import type {ChangeEvent} from '../../model/event';
import {subjectSpan} from './explanation';
import {quoteLead} from './leads';
import {isAlias} from '../types/namesInEvents';
import {exampleList} from './namedExamples';
import type {Phrases} from './phrases';
import {ellipsis} from './quotedSpans';
import {spanScore} from './telling';
import {alikeEvents} from './titleSource';

const listedSpan = {words: 7, characters: 60};
const mostListed = 4;
/** Kinds whose events are each known by what came or went. */
const nameKinds = /^(?:heading|tab|table-row|table-column|list-item|value)-(?:added|removed)$/;

/** What came or went, of a text its first sentence. */
function nameOf(event: ChangeEvent): string {
  const name = subjectSpan(event, listedSpan);
  const [sentence = ''] = sentencesOf(event.after ?? event.before ?? '');
  return name.includes(ellipsis) ? quoteLead(sentence, listedSpan) || name : name;
}

/** True for a name that is no beginning of a sentence. */
function isWhole(name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return name !== '' && !name.includes(ellipsis) && !isFunctionWord(last);
}

/** What else came or went that a title only counts: the most telling names, in the order of reading. */
export function otherNames(event: ChangeEvent, events: readonly ChangeEvent[], phrases: Phrases): PhrasingContent[] {
  if (!nameKinds.test(event.kind) && !isAlias(event)) return [];
  const own = nameOf(event);
  const others = new Set(alikeEvents(event, events).map(nameOf));
  others.delete(own);
  const names = [...others].filter(isWhole);
  const best = [...names.keys()]
    .sort((one, other) => spanScore(names[other] ?? '') - spanScore(names[one] ?? ''))
    .slice(0, mostListed);
  const told = names.filter((_, index) => best.includes(index));
  const style = isAlias(event) ? 'code' : 'text';
  return exampleList(
    told.map((text) => phrases.say('token', {text}, style)),
    others.size - told.length,
    phrases,
  );
}
