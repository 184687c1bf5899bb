import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {isFunctionWord} from '../../../markdown/prose/functionWords';
import {sentencesOf} from '../../../markdown/prose/opening';
import type {ChangeEvent} from '../../../model/event';
import {quoteLead} from '../quotes/leads';
import {isAlias} from '../../types/names/namesInEvents';
import {exampleList} from '../phrases/namedExamples';
import type {Phrases} from '../phrases/phrases';
import {ellipsis} from '../quotes/quotedSpans';
import {subjectKey, subjectParts} from '../phrases/subjects';
import {spanScore} from '../quotes/telling';
import type {TitleSource} from '../titles/titleSource';

const listedSpan = {words: 7, characters: 60};
const mostListed = 4;
/** Kinds whose events are each known by what came or went. */
const nameKinds = /^(?:heading|tab|table-row|table-column|list-item|value)-(?:added|removed)$/;

/** What came or went, of a text its first sentence. */
function nameOf(event: ChangeEvent, phrases: Phrases): string {
  const name = subjectKey(event, listedSpan, phrases);
  const [sentence = ''] = sentencesOf(event.after ?? event.before ?? '');
  return name.includes(ellipsis) ? quoteLead(sentence, listedSpan) || name : name;
}

/** True for a name that is no beginning of a sentence. */
function isWhole(name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return name !== '' && !name.includes(ellipsis) && !isFunctionWord(last);
}

/** What else came or went that a title only counts: the most telling names, in the order of reading. */
export function otherNames({event, alike}: Pick<TitleSource, 'event' | 'alike'>, phrases: Phrases): PhrasingContent[] {
  if (!nameKinds.test(event.kind) && !isAlias(event)) return [];
  const own = nameOf(event, phrases);
  const others = new Map(alike.map((one) => [nameOf(one, phrases), one]));
  others.delete(own);
  const names = [...others.keys()].filter(isWhole);
  const best = [...names.keys()]
    .sort((one, other) => spanScore(names[other] ?? '') - spanScore(names[one] ?? ''))
    .slice(0, mostListed);
  const told = names.filter((_, index) => best.includes(index));
  return exampleList(
    told.map((name) => nodesOf(name, others.get(name) ?? event, phrases)),
    others.size - told.length,
    phrases,
  );
}

function nodesOf(name: string, event: ChangeEvent, phrases: Phrases): PhrasingContent[] {
  return (
    subjectParts(event, listedSpan, phrases) ?? phrases.say('token', {text: name}, isAlias(event) ? 'code' : 'text')
  );
}
