import {areOpposites} from '../../../markdown/prose/nameWords';
import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../../../model/event';
import {markedSection} from './deprecations';
import {definitionValues, isDefinition} from './definitions';
import {withWholeCode} from '../quotes/fragments';
import {isNote, quoteNote, withinSentence} from '../quotes/leads';
import {quoteSentence} from '../quotes/quotedSentence';
import {byName, isAlias, isOfName} from '../../types/names/namesInEvents';
import {isOfLimits} from '../../types/names/listLead';
import {pathKind} from '../../pathKind';
import type {Phrases, PhraseValues} from './phrases';
import type {SpanLimit} from '../quotes/cutSpan';
import {withShortAddresses} from '../quotes/shortAddress';
import {quote, quotes} from '../quotes/quotedSpans';
import {rowSpans} from './rowNames';
import {statementOf} from '../quotes/statement';
import {successorIn} from '../../../markdown/prose/successor';
import {isOfMarks, isVague} from '../quotes/telling';

/** The message for an event, in the variant that fits the sides that it has. */
export function eventPhrase(
  phrases: Phrases,
  form: 'title' | 'clause',
  event: ChangeEvent,
  values: PhraseValues,
  limit: SpanLimit,
): PhrasingContent[] {
  if (form === 'title' && isDefinition(event))
    return phrases.say('title.definition', {...definitionValues(event, limit), ...values}, 'code');
  const whole = form === 'title' && !isOfMarks(event) ? withWholeCode(event) : event;
  const ids =
    whole === null ? ['title.code-fragment'] : [`${form}.${event.kind}${variantOf(event)}`, `${form}.${event.kind}`];
  const id = ids.find(phrases.has);
  if (!id) throw new Error(`The catalogue has no message for the event "${event.kind}".`);
  const shown = withinSentence(byName(form === 'title' ? withShortAddresses(whole ?? event) : event));
  const spans = {
    ...quotes(shown, limit),
    ...noteSpan(event, limit),
    ...paragraphSpan(event, limit),
  };
  return phrases.say(
    id,
    {...spans, ...factsOf(event, limit), ...rowSpans(event, limit, phrases), ...values},
    spanStyle(event),
  );
}

function noteSpan(event: ChangeEvent, limit: SpanLimit): {name?: string} {
  return isNote(event) ? {name: quoteNote(event.name ?? '', limit)} : {};
}

/** A paragraph that came or went, by the sentence that says most alone. */
function paragraphSpan(event: ChangeEvent, limit: SpanLimit): {before?: string; after?: string} {
  const sentence = event.kind === 'paragraph-reworded' ? '' : quoteSentence(event, limit);
  if (sentence === '') return {};
  return event.after === null ? {before: sentence} : {after: sentence};
}

/** Words of program text read as code, whatever they look like. */
export function spanStyle({kind, before, after}: Pick<ChangeEvent, 'kind' | 'before' | 'after'>): 'text' | 'code' {
  const isNameExchanged = exchangeKinds.test(kind) && before !== null && after !== null && areNames(before, after);
  return codeKinds.test(kind) || isNameExchanged || isOfName({kind, before, after}) ? 'code' : 'text';
}

/** `harbor-4` or `harbor-35-small`: a name of several parts with a number. */
function isNumberedName(side: string | null): boolean {
  return /^`?[A-Za-z][\w.]*(?:-[\w.]+)+`?$/.test(side ?? '') && /\d/.test(side ?? '');
}

/** True for an exchange of one such name for another, which is told on its own. */
export function isReplacedName({kind, before, after}: ChangeEvent): boolean {
  return exchangeKinds.test(kind) && [before, after].every(isNumberedName);
}

/** True for two words, one of which is spelt as names in code are. */
function areNames(...sides: readonly string[]): boolean {
  return sides.every((side) => !/\s/.test(side)) && sides.some((side) => /\p{Ll}\p{Lu}|\w_\w|\w\(\)$/u.test(side));
}

const exchangeKinds = /^(?:paragraph-reworded|typo-corrected)$/;

const codeKinds =
  /^(?:code-(?!title|language|options|restyled)|cli-|api-version|package-|declaration-|import-|export-|component-)/;

/** What messages choose their words by, and the values beside the spans. */
export function factsOf(event: ChangeEvent, limit: SpanLimit): PhraseValues {
  const {before, after, name, column, section, oldSection, oldSectionId} = event;
  const sentence = quoteSentence(event, limit);
  const statement = statementOf(after ?? before ?? '', name ?? '', limit);
  return {
    ...formerPlace(event),
    wholeBefore: before ?? '',
    wholeAfter: after ?? '',
    column: quote(column ?? '', limit),
    section: quote((event.kind === 'deprecation-added' ? markedSection(event) : section) ?? '', limit),
    oldSection: oldSection ?? '',
    lead: sentence,
    hasLead: yes(sentence !== ''),
    statement: statement.words,
    statementForm: statement.form,
    subject: quote(statement.subject, limit),
    ...whatFollows(event),
    hasBefore: yes(before),
    hasAfter: yes(after),
    hasName: yes(name),
    hasColumn: yes(column),
    hasSection: yes(section),
    hasOldSection: yes(oldSection),
    hasNewId: yes(oldSectionId),
    hasGoneDown: yes(goesDown(event)),
    hasBecomePreview: yes(isPreview(after) && !isPreview(before)),
    isVague: yes([before, after].every((side) => side === null || isVague(side))),
    isExact: [before, after].every(isNumberedName)
      ? 'replaced'
      : yes([before, after].some((side) => /`[^`]+`/.test(side ?? ''))),
    isMarks: yes(isOfMarks(event)),
    isComment: yes([before, after].every((side) => side === null || side.startsWith('<!--'))),
    lines: event.count,
    isAlias: yes(isAlias(event)),
    isLimit: yes(after === null && isOfLimits(before ?? '')),
    isPreviewNote: yes(event.kind === 'include-removed' && isPreview(before)),
    isOpposite: yes(areOpposites(bare(before), bare(after))),
    isImage: yes(pathKind(after ?? before ?? '') === 'image'),
  };
}

function bare(name: string | null): string {
  return name?.replace(/`/g, '') ?? '';
}

/** What takes the place of a thing that goes, or of a value, what its sentence still names. */
function whatFollows({kind, lead}: ChangeEvent): Record<'successor' | 'successorForm' | 'left' | 'hasLeft', string> {
  const successor = kind === 'deprecation-added' || kind === 'file-removed' ? successorIn(lead) : null;
  const left = kind === 'value-removed' || kind.startsWith('code-') ? lead : null;
  return {
    successor: successor?.name ?? '',
    successorForm: successor?.form ?? 'none',
    left: left ?? '',
    hasLeft: yes(left),
  };
}

function yes(value: unknown): string {
  return value === null || value === false ? 'no' : 'yes';
}

/** What tells the messages of a kind apart: the side that an event lacks. */
export function variantOf({before, after}: Pick<ChangeEvent, 'before' | 'after'>): '' | '.added' | '.removed' {
  if (before === null && after !== null) return '.added';
  return after === null && before !== null ? '.removed' : '';
}

/** Versions made of dates or numbers compare part by part. */
function goesDown({before, after}: ChangeEvent): boolean {
  const parts = (text: string | null) => (text?.match(/\d+/g) ?? []).map(Number);
  const [one, other] = [parts(before), parts(after)];
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && (other[at] ?? 0) < (one[at] ?? 0);
}

function isPreview(version: string | null): boolean {
  return /preview/i.test(version ?? '');
}

/** Of a path, what is lost by a move: its name, or where that stays, the last folder that is another one now. */
function formerPlace({before, after}: ChangeEvent): Record<PathFact, string> {
  const [folders, newFolders] = [before, after].map((path) => (path ?? '').split('/'));
  const [formerName = '', newName = ''] = [folders?.pop(), newFolders?.pop()];
  const isMove = formerName === newName && folders !== undefined && folders.length > 0;
  const formerFolder = [...(folders ?? [])].reverse().find((folder) => !newFolders?.includes(folder));
  return {
    formerName,
    newName,
    formerFolder: formerFolder ?? folders?.join('/') ?? '',
    isMove: yes(isMove),
    isSameFolder: yes(folders?.join('/') === newFolders?.join('/')),
  };
}

type PathFact = 'formerName' | 'newName' | 'formerFolder' | 'isMove' | 'isSameFolder';
