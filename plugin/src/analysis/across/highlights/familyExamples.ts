import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../../../model/event';
import {type EditFamily, isNamedFamily} from './editFamilies';
import {replacement} from '../../words/phrases/deprecations';
import {statementIn} from '../../words/phrases/eventFacts';
import {spanStyle, variantOf} from '../../words/phrases/eventPhrase';
import {withWholeCode} from '../../words/quotes/fragments';
import {heft, isStyle} from '../../words/selection/heft';
import {withinSentence} from '../../words/quotes/leads';
import {exampleList, type ExampleRoom, fittingNames} from '../../words/phrases/namedExamples';
import {type FileNames, fileNames} from '../../words/phrases/pageName';
import {nameNodes, type Phrases, plainText} from '../../words/phrases/phrases';
import {ellipsis, quote, quotes} from '../../words/quotes/quotedSpans';
import {withShortAddresses} from '../../words/quotes/shortAddress';
import {subjectNodes} from '../../words/phrases/subjects';
import {tellingness} from '../../words/quotes/telling';
import {isQuotable} from '../edits/tellingEdits';
import {needsNext} from '../../../markdown/prose/functionWords';
import type {TitleSource} from '../../words/titles/titleSource';

/** An edit of a file, or of several that share it; indices into the sources. */
interface GatheredEdit {
  event: ChangeEvent | null;
  files: readonly number[];
}

export interface FamilyExamples {
  text: PhrasingContent[];
  /** The files of each edit that is told; none of things, of which all that have a name are meant. */
  parts?: number[][];
}

/** What is told of an edit, and where it is; indices into the sources. */
interface Example {
  event: ChangeEvent;
  files: number[];
}

const span = {words: 6, characters: 60};
const insteadSpan = {words: 10, characters: 80};
/** Of each side of an exchange. */
const sideSpan = {words: 6, characters: 40};
/** Kinds that show a part of a sentence, of a line of code or of an address. */
const isOfParts = /^(?:paragraph|typo|code|link)-/;
/** Of edits, which are longer than names. */
const editRoom: ExampleRoom = {least: 1, characters: 200};

/**
 * What a highlight names of the edits of one family: things that came or went; where the family has none, the edits themselves, the
 * one of most files first, then the weightiest, as far as they say something. The other files are counted.
 */
export function familyExamples(
  edits: readonly GatheredEdit[],
  family: EditFamily,
  sources: readonly TitleSource[],
  phrases: Phrases,
): FamilyExamples {
  const names = fileNames(sources);
  const place = (files: readonly number[]) =>
    files.length > 1
      ? phrases.say('place.files', {files: files.length, others: 0})
      : pageOf(names[files[0] ?? 0] ?? {title: null, file: ''}, phrases);
  const isNamed = isNamedFamily(family);
  const textOf = isNamed ? thingOf : editOf;
  const examples = alikeJoined(isNamed ? edits : byWorth(edits), (event) => plainText(textOf(event, [], phrases)));
  const told = fittingNames(
    examples.map(({event, files}) => ({text: textOf(event, place(files), phrases), files})),
    isNamed ? undefined : editRoom,
  );
  const all = edits.reduce((sum, {files}) => sum + files.length, 0);
  const text = exampleList(
    told.map((one) => one.text),
    told.reduce((left, {files}) => left - files.length, all),
    phrases,
    'gather.examples.files',
  );
  return isNamed ? {text} : {text, parts: told.map(({files}) => files)};
}

/** Edits that are told alike as one, those of most files first; without those of which nothing is told. */
function alikeJoined(edits: readonly GatheredEdit[], toldOf: (event: ChangeEvent) => string): Example[] {
  const joined = new Map<string, Example>();
  for (const {event, files} of edits) {
    const told = event === null ? '' : toldOf(event);
    if (event === null || told === '') continue;
    const known = joined.get(told);
    if (known) known.files.push(...files);
    else joined.set(told, {event, files: [...files]});
  }
  return [...joined.values()].sort((one, other) => other.files.length - one.files.length);
}

/** What came or went, or is deprecated with what to use instead. */
function thingOf(event: ChangeEvent, place: PhrasingContent[], phrases: Phrases): PhrasingContent[] {
  const instead =
    event.kind === 'deprecation-added' ? replacement(event, insteadSpan, 'replacement.listed', phrases) : [];
  return phrases.say('gather.example', {text: subjectOfExample(event, phrases), place, instead});
}

/** What an edit is about; of a mark that stands alone, its section. */
function subjectOfExample(event: ChangeEvent, phrases: Phrases): PhrasingContent[] {
  const isMark = event.kind.startsWith('deprecat') && statementIn(event, span).form === 'word';
  return isMark && event.section !== null
    ? phrases.say('token', {text: quote(event.section, span)})
    : subjectNodes(event, span, phrases);
}

/** The weightiest edit first, and of these the most telling one. */
function byWorth(edits: readonly GatheredEdit[]): GatheredEdit[] {
  const weighed = edits.flatMap((edit) =>
    edit.event ? [{edit, weight: heft(edit.event), told: tellingness(edit.event)}] : [],
  );
  return weighed.sort((one, other) => one.weight - other.weight || other.told - one.told).map(({edit}) => edit);
}

/** The words that became others, that came or that went; nothing where they say nothing alone. */
function editOf(event: ChangeEvent, place: PhrasingContent[], phrases: Phrases): PhrasingContent[] {
  const whole = withWholeCode(event);
  if (whole === null || isStyle(event) || isOfCopy(event) || !isQuotable(whole)) return [];
  const {before, after} = quotes(withinSentence(withShortAddresses(whole)), sideSpan);
  const isExchange = before !== '' && after !== '';
  if (isExchange && isOfParts.test(event.kind) && [before, after].some(isOpen)) return [];
  return phrases.say(`gather.edit${variantOf(event) || '.changed'}`, {before, after, place}, spanStyle(event));
}

/** Of a text that the page has on both sides, nothing came and nothing went. */
function isOfCopy({kind}: ChangeEvent): boolean {
  return kind === 'copy-added' || kind === 'copy-removed';
}

/** True for words that were cut, or need the next one. */
function isOpen(span: string): boolean {
  return span.endsWith(ellipsis) || needsNext(span.split(' ').at(-1) ?? '');
}

function pageOf({title, file}: FileNames, phrases: Phrases): PhrasingContent[] {
  return title === null ? nameNodes(file, true) : phrases.say('place.title', {title});
}
