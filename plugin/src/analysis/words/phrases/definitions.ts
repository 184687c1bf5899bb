import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent, EventKind} from '../../../model/event';
import type {ChangedFile} from '../../../model/fileChange';
import {lineAt} from '../../../text/lineAt';
import type {SpanLimit} from '../quotes/cutSpan';
import {joined, type Phrases, type PhraseValues} from './phrases';
import {quotes} from '../quotes/quotedSpans';

/** What a line says of a named thing: the value that it has by default, its type, or what it returns. */
type Defined = 'default' | 'type' | 'returns';

interface Definition {
  defined: Defined;
  /** Null where the line is on what its section documents. */
  name: string | null;
  value: string;
}

const wordKinds: readonly EventKind[] = [
  'paragraph-reworded',
  'punctuation-changed',
  'number-changed',
  'typo-corrected',
];
const span = {words: 12, characters: 90};
const mostListed = 3;

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
    const sides = {before: before.value, after: after.value};
    return {...event, ...sides, kind: 'paragraph-reworded', name, column: after.defined, lead: null};
  });
}

/** True for two values of the same thing. */
function isOtherValue(before: Definition, after: Definition): boolean {
  return before.defined === after.defined && before.name === after.name && before.value !== after.value;
}

function definitionIn(line: string): Definition | null {
  if (line.length > longestLine) return null;
  const byDefault = ofDefault.exec(line)?.[1];
  if (byDefault !== undefined) return {defined: 'default', name: null, value: byDefault};
  const returned = ofReturn.exec(line)?.[1];
  if (returned !== undefined) return {defined: 'returns', name: null, value: returned};
  const [, name, value] = ofItem.exec(line) ?? [];
  return name !== undefined && value !== undefined && isType(value) ? {defined: 'type', name, value} : null;
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

/** The definitions that changed, each with both values where these have no more characters than there is room for. */
export function definitionsClause(events: readonly ChangeEvent[], room: number, phrases: Phrases): PhrasingContent[] {
  const characters = events.flatMap(({before, after}) => [before, after]).join('').length;
  const hasValues = characters <= room ? 'yes' : 'no';
  const list = joined(
    events
      .slice(0, mostListed)
      .map((event) => phrases.say('definition', {...definitionValues(event, span), hasValues}, 'code')),
    phrases,
  );
  return phrases.say('clause.definitions', {count: events.length, list, more: Math.max(0, events.length - mostListed)});
}
