import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {withoutId} from '../../../markdown/blocks/headingIds';
import type {ChangeEvent} from '../../../model/event';
import {linkBehind, quoteLead} from '../quotes/leads';
import type {Phrases} from './phrases';
import type {SpanLimit} from '../quotes/cutSpan';
import {quote} from '../quotes/quotedSpans';
import {spanUpTo} from '../quotes/spanUpTo';
import {statementOf} from '../quotes/statement';

const words = {words: 9, characters: 110};

/** The words of a text that say that something is deprecated. */
export function deprecationSpan({after, name}: ChangeEvent, limit: SpanLimit): string {
  return spanUpTo(withoutId(after ?? ''), name ?? '', limit);
}

/** True where the sentence that says what to use instead is the one that says that something goes. */
export function saysBoth({lead, after, name}: ChangeEvent): boolean {
  return lead !== null && name !== null && (after ?? '').startsWith(lead.slice(0, 24)) && lead.includes(name);
}

/** What is deprecated: the words that say so, or among others the section that is marked. */
export function deprecationItem(
  event: ChangeEvent,
  sentence: SpanLimit,
  isAlone: boolean,
  phrases: Phrases,
): PhrasingContent[] {
  const marked = isBareMark(event) && !isAlone ? markedSection(event) : null;
  if (marked !== null) return phrases.say('name.section', {section: quote(marked, sentence)});
  const {form, subject} = statementOf(event.after ?? '', event.name ?? '', words);
  if (form === 'mark' && !isAlone) return phrases.say('token', {text: quote(subject, sentence)}, 'code');
  const both = saysBoth(event) ? quoteLead(event.lead ?? '', sentence) : '';
  return phrases.say('token', {text: both || deprecationSpan(event, words)});
}

/** What to use instead, as it goes on behind what is deprecated; nothing where that is not said. */
export function replacement(
  event: ChangeEvent,
  sentence: SpanLimit,
  message: 'replacement' | 'replacement.listed',
  phrases: Phrases,
): PhrasingContent[] {
  const {lead} = event;
  if (lead === null) return [];
  const told = saysBoth(event) ? '' : quoteLead(lead, sentence);
  const link = isWhatGoes(linkBehind(lead), event) ? '' : linkBehind(lead);
  return [
    ...(told === '' ? [] : phrases.say(message, {words: told})),
    ...(link === ''
      ? []
      : phrases.say(message === 'replacement' ? 'replacement.link' : 'replacement.listed.link', {link})),
  ];
}

/** True for a link to the thing of which its text says that it goes. */
function isWhatGoes(link: string, {after, name}: ChangeEvent): boolean {
  const {subject} = statementOf(after ?? '', name ?? '', words);
  return subject !== '' && link.replace(/^`|`$/g, '') === subject;
}

/** The section that a mark stands in; without the mark, where its heading has it too. */
export function markedSection(event: ChangeEvent): string | null {
  const {section, name} = event;
  if (section === null || name === null || !isBareMark(event) || !section.endsWith(name)) return section;
  return section.slice(0, -name.length).replace(/[\s:([—–-]+$/, '') || section;
}

/** True for a mark that stands without what it is said of. */
function isBareMark({after, name}: ChangeEvent): boolean {
  return statementOf(after ?? '', name ?? '', words).form === 'word';
}

/** Lines below a label within which its sentence stands. */
const nearLines = 4;

/** Of a label such as `:::warning[Deprecated]`, the sentence below it that says what is meant. */
export function statedBelow(label: ChangeEvent, events: readonly ChangeEvent[]): ChangeEvent | undefined {
  if (label.kind !== 'deprecation-added' || !isLabel(label)) return undefined;
  const start = label.line.new ?? 0;
  const isNear = ({line}: ChangeEvent) => line.new !== undefined && line.new > start && line.new <= start + nearLines;
  return events.find((event) => event.kind === label.kind && isNear(event) && !isLabel(event));
}

/** The events without labels of which a sentence below says what is meant, and with one mark for each section that is marked. */
export function toldDeprecations(events: readonly ChangeEvent[]): ChangeEvent[] {
  const stated = events.filter((event) => event.kind === 'deprecation-added' && !isLabel(event));
  const lines = new Set(stated.map(({line}) => line.new));
  const isStated = ({line}: ChangeEvent) => {
    const start = line.new ?? 0;
    return Array.from({length: nearLines}, (_, index) => start + index + 1).some((near) => lines.has(near));
  };
  const isTold = (event: ChangeEvent) => event.kind !== 'deprecation-added' || !isLabel(event) || !isStated(event);
  return withoutRepeatedMarks(events.filter(isTold));
}

/** The events without the notes and paragraphs that are told as deprecations, or as what these say. */
export function withoutRestated(events: readonly ChangeEvent[]): readonly ChangeEvent[] {
  const told = events.filter(({kind}) => kind === 'deprecation-added');
  const lines = new Set(told.map(({line}) => line.new));
  const leads = new Set(told.map(({lead}) => lead));
  const isRestated = ({kind, line, lead, count}: ChangeEvent) =>
    kind === 'admonition-added'
      ? lines.has(line.new)
      : /^paragraph-(?:added|reworded)$/.test(kind) && count === 1 && lead !== null && leads.has(lead);
  return told.length === 0 ? events : events.filter((event) => !isRestated(event));
}

/** How many things are told as deprecated. */
export function deprecationCount(events: readonly ChangeEvent[]): number {
  const told = toldDeprecations(events).filter(({kind}) => kind === 'deprecation-added');
  return new Set(told.map((event) => (isBareMark(event) ? markedSection(event) : event.after))).size;
}

/** A heading that is marked, and the mark below it, say the same; what to use instead is told with the first. */
function withoutRepeatedMarks(events: readonly ChangeEvent[]): ChangeEvent[] {
  const marked = new Map<string, number>();
  const told: ChangeEvent[] = [];
  for (const event of events) {
    const {kind, section, name, lead} = event;
    const isMark = kind.startsWith('deprecat') && name !== null && section?.endsWith(name);
    const key = `${kind} ${section ?? ''}`;
    const at = isMark ? marked.get(key) : undefined;
    const known = at === undefined ? undefined : told[at];
    if (at !== undefined && known) told[at] = {...known, lead: known.lead ?? lead};
    else told.push(event);
    if (isMark && at === undefined) marked.set(key, told.length - 1);
  }
  return told;
}

/** True for a mark that stands alone, or above the sentence that says what is meant. */
export function isLabel({after, name}: Pick<ChangeEvent, 'after' | 'name'>): boolean {
  const words = (text: string | null) => (text ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return /^\W*(?::::|\[!)/.test(after ?? '') || words(after).length <= words(name).length;
}
