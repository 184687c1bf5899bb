import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent, EventKind} from '../../../model/event';
import type {ChangedFile} from '../../../model/fileChange';
import {lineAt} from '../../../text/lineAt';
import {countWords} from '../../../markdown/prose/countWords';
import {sentencesOf} from '../../../markdown/prose/opening';
import {quoteLead} from '../quotes/leads';
import type {SpanLimit} from '../quotes/cutSpan';
import {joined, type Phrases, type PhraseValues, plainText} from './phrases';
import {quotes} from '../quotes/quotedSpans';

/** What a line says of a named thing: the value that it has by default, its type, or what it returns. */
type Defined = 'default' | 'type' | 'returns';

interface Definition {
  defined: Defined;
  /** Null where the line is on what its section documents. */
  name: string | null;
  value: string;
  /** What the line says beside it. */
  rest: string;
}

const wordKinds: readonly EventKind[] = [
  'paragraph-reworded',
  'punctuation-changed',
  'number-changed',
  'typo-corrected',
];
const span = {words: 12, characters: 90};
const mostListed = 3;
/** What is said of a value: its words at least, and those that are quoted. */
const leastSaid = 4;
export const saidOfValue = {words: 16, characters: 110};

/** "Default: `4`", "(default: `4`)", "> Default `4`." */
const ofDefault = /^[\s>*_(-]*defaults?(?: value)?(?: is| to)?[:*_]*\s+`([^`]+)`[\s.)]*$/i;
/** At the start of a line: what stands further in is returned by a function that is asked for. */
const ofReturn = /^Returns\s+`([^`]+)`/;
/** "- `path` string (optional) - Where it is." */
const ofItem = /^\s*[-*+]\s+`([^`]+)`\s+([A-Za-z][^`_]*?)(?=\s+[-–—]\s|\s+_|\s*$)/;
const longestType = 60;
const longestLine = 2_000;
/** A heading that begins with a name, behind which a type or arguments stand. */
const ofSection = /^([A-Za-z_$][\w$.-]*)(?=$|\s*[[(])/;

/** The events with what a line defines in place of the words that differ in it: `name` is the thing, `column` what is said of it. */
export function withDefinitions(
  events: readonly ChangeEvent[],
  {base, head}: Pick<ChangedFile, 'base' | 'head'>,
): readonly ChangeEvent[] {
  return events.map((event) => {
    const {kind, line, section} = event;
    if (!wordKinds.includes(kind) || line.old === undefined || line.new === undefined) return event;
    const before = definitionIn(lineAt(base, line.old));
    const after = before && definitionIn(lineAt(head, line.new));
    const name = after?.name ?? ofSection.exec(section ?? '')?.[1] ?? null;
    if (!after || !isOtherValue(before, after) || name === null) return event;
    const sides = {before: before.value, after: after.value, lead: newClause(before.rest, after.rest)};
    return {...event, ...sides, kind: 'paragraph-reworded', name, column: after.defined};
  });
}

/** What is said of the other value, and was not of the former one: "if it is cancelled, it is empty". */
function newClause(before: string, after: string): string | null {
  const known = new Set(clausesOf(before));
  return clausesOf(after).find((clause) => !known.has(clause) && countWords(clause) >= leastSaid) ?? null;
}

function clausesOf(text: string): string[] {
  return sentencesOf(text.replace(/^[\s,;:–—-]+/, '')).flatMap((sentence) =>
    sentence.split(/;\s+/).map((clause) => clause.trim()),
  );
}

/** True for two values of the same thing. */
function isOtherValue(before: Definition, after: Definition): boolean {
  return before.defined === after.defined && before.name === after.name && before.value !== after.value;
}

function definitionIn(line: string): Definition | null {
  if (line.length > longestLine) return null;
  const byDefault = ofDefault.exec(line)?.[1];
  if (byDefault !== undefined) return {defined: 'default', name: null, value: byDefault, rest: ''};
  const [whole = '', returned] = ofReturn.exec(line) ?? [];
  const rest = line.slice(whole.length);
  if (returned !== undefined) return {defined: 'returns', name: null, value: returned, rest};
  const [start = '', name, value] = ofItem.exec(line) ?? [];
  const isOfType = name !== undefined && value !== undefined && isType(value);
  return isOfType ? {defined: 'type', name, value, rest: line.slice(start.length)} : null;
}

/** One type, or several with bars between them, with what is said of it in brackets. */
function isType(text: string): boolean {
  return text.length <= longestType && /^[\w$.<>[\]]+(?:\s*\\?[|&]\s*[\w$.<>[\]]+)*(?:\s\([^()]*\))?$/.test(text);
}

/** True for an event of what a line defines. */
export function isDefinition({kind, column}: Pick<ChangeEvent, 'kind' | 'column'>): boolean {
  return kind === 'paragraph-reworded' && column !== null;
}

/** What messages on a definition quote. */
export function definitionValues(event: ChangeEvent, limit: SpanLimit): PhraseValues {
  return {...quotes(event, limit), subject: event.name ?? '', defined: event.column ?? ''};
}

/**
 * The definitions that changed, each with both values where these have no more characters than there is room for. Those of one name
 * are told once.
 */
export function definitionsClause(events: readonly ChangeEvent[], room: number, phrases: Phrases): PhrasingContent[] {
  const characters = events.flatMap(({before, after}) => [before, after]).join('').length;
  const hasValues = characters <= room ? 'yes' : 'no';
  const told = new Map<string, PhrasingContent[]>();
  for (const event of events) {
    const nodes = definitionNodes(event, hasValues, phrases);
    told.set(plainText(nodes), nodes);
  }
  const more = told.size > mostListed ? events.length - mostListed : 0;
  const list = joined([...told.values()].slice(0, mostListed), phrases, more);
  return phrases.say('clause.definitions', {count: events.length, list, more});
}

function definitionNodes(event: ChangeEvent, hasValues: 'yes' | 'no', phrases: Phrases): PhrasingContent[] {
  const lead = hasValues === 'yes' ? quoteLead(event.lead ?? '', saidOfValue) : '';
  const told = phrases.say('definition', {...definitionValues(event, span), hasValues}, 'code');
  return lead === '' ? told : phrases.say('definition.said', {told, lead});
}
