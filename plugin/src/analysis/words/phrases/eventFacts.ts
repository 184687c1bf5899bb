import {areOpposites} from '../../../markdown/prose/nameWords';
import {isOnlyPunctuation} from '../../../markdown/prose/onlyPunctuation';
import {type Successor, successorIn} from '../../../markdown/prose/successor';
import {isPreviewInclude} from '../../types/statements/announcements';
import type {ChangeEvent} from '../../../model/event';
import {pathKind} from '../../pathKind';
import {isOfLimits} from '../../types/names/listLead';
import {isAlias} from '../../types/names/namesInEvents';
import type {SpanLimit} from '../quotes/cutSpan';
import {markedSection} from './deprecations';
import type {PhraseValue, PhraseValues} from './phrases';
import {quoteSentence} from '../quotes/quotedSentence';
import {quote} from '../quotes/quotedSpans';
import {type Statement, statementOf} from '../quotes/statement';
import {isOfMarks, isVague} from '../quotes/telling';

type Fact = (event: ChangeEvent, limit: SpanLimit) => PhraseValue;

/** What messages choose their words by, and the values beside the spans; of these, those that a message takes. */
export function eventFacts(event: ChangeEvent, limit: SpanLimit, names: ReadonlySet<string>): PhraseValues {
  const values: PhraseValues = {};
  for (const name of names) {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    if (fact) values[name] = fact(event, limit);
  }
  return values;
}

const facts: Record<string, Fact> = {
  wholeBefore: ({before}) => before ?? '',
  wholeAfter: ({after}) => after ?? '',
  column: ({column}, limit) => quote(column ?? '', limit),
  section: (event, limit) =>
    quote((event.kind === 'deprecation-added' ? markedSection(event) : event.section) ?? '', limit),
  oldSection: ({oldSection}) => oldSection ?? '',
  lead: quoteSentence,
  hasLead: (event, limit) => yes(quoteSentence(event, limit) !== ''),
  statement: (event, limit) => statementIn(event, limit).words,
  statementForm: (event, limit) => statementIn(event, limit).form,
  subject: (event, limit) => quote(statementIn(event, limit).subject, limit),
  formerName: (event) => placesOf(event).formerName,
  newName: (event) => placesOf(event).newName,
  formerFolder: (event) => formerFolder(placesOf(event)),
  newFolder: (event) => newFolder(placesOf(event)),
  hasNewFolder: (event) => yes(newFolder(placesOf(event)) !== ''),
  isMove: (event) => yes(isMove(placesOf(event))),
  isSameFolder: (event) => yes(isSameFolder(placesOf(event))),
  successor: (event) => successorOf(event)?.name ?? '',
  successorForm: (event) => successorOf(event)?.form ?? 'none',
  left: (event) => leftOf(event) ?? '',
  hasLeft: (event) => yes(leftOf(event)),
  hasBefore: ({before}) => yes(before),
  hasAfter: ({after}) => yes(after),
  hasName: ({name}) => yes(name),
  hasColumn: ({column}) => yes(column),
  hasSection: ({section}) => yes(section),
  hasOldSection: ({oldSection}) => yes(oldSection),
  hasNewId: ({oldSectionId}) => yes(oldSectionId),
  hasGoneDown: (event) => yes(goesDown(event)),
  hasBecomePreview: ({before, after}) => yes(isPreview(after) && !isPreview(before)),
  isVague: (event) => yes(sidesOf(event).every((side) => side === null || isVague(side))),
  isExact: (event) =>
    sidesOf(event).every(isNumberedName) ? 'replaced' : yes(sidesOf(event).some((side) => /`[^`]+`/.test(side ?? ''))),
  isMarks: (event) => yes(isOfMarks(event)),
  isPunctuation: ({before, after}) => yes(isOnlyPunctuation(before ?? '', after ?? '')),
  isComment: (event) => yes(sidesOf(event).every((side) => side === null || side.startsWith('<!--'))),
  lines: ({count}) => count,
  isAlias: (event) => yes(isAlias(event)),
  isLimit: ({before, after}) => yes(after === null && isOfLimits(before ?? '')),
  isPreviewNote: ({kind, before}) => yes(kind === 'include-removed' && isPreviewInclude(before)),
  isOpposite: ({before, after}) => yes(areOpposites(bare(before), bare(after))),
  isImage: ({before, after}) => yes(pathKind(after ?? before ?? '') === 'image'),
};

function yes(value: unknown): string {
  return value === null || value === false ? 'no' : 'yes';
}

function sidesOf({before, after}: ChangeEvent): [string | null, string | null] {
  return [before, after];
}

function bare(name: string | null): string {
  return name?.replace(/`/g, '') ?? '';
}

/** `harbor-4` or `harbor-35-small`: a name of several parts with a number. */
export function isNumberedName(side: string | null): boolean {
  return /^`?[A-Za-z][\w.]*(?:-[\w.]+)+`?$/.test(side ?? '') && /\d/.test(side ?? '');
}

/** What an event says of a thing, around its name. */
export function statementIn({before, after, name}: ChangeEvent, limit: SpanLimit): Statement {
  return statementOf(after ?? before ?? '', name ?? '', limit);
}

/** What takes the place of a thing that goes. */
function successorOf({kind, lead}: ChangeEvent): Successor | null {
  return kind === 'deprecation-added' || kind === 'file-removed' ? successorIn(lead) : null;
}

/** Of a value that goes, what its sentence still names. */
function leftOf({kind, lead}: ChangeEvent): string | null {
  return kind === 'value-removed' || kind.startsWith('code-') ? lead : null;
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

/** Two paths by their folders and names. */
interface Places {
  folders: string[];
  newFolders: string[];
  formerName: string;
  newName: string;
}

function placesOf({before, after}: ChangeEvent): Places {
  const [folders, newFolders] = [(before ?? '').split('/'), (after ?? '').split('/')];
  return {formerName: folders.pop() ?? '', newName: newFolders.pop() ?? '', folders, newFolders};
}

/** True where a path keeps its name, and had a folder. */
function isMove({folders, formerName, newName}: Places): boolean {
  return formerName === newName && folders.length > 0;
}

function isSameFolder({folders, newFolders}: Places): boolean {
  return folders.join('/') === newFolders.join('/');
}

/** What is lost by a move: the last folder that is another one now. */
function formerFolder({folders, newFolders}: Places): string {
  return folders.findLast((folder) => !newFolders.includes(folder)) ?? folders.join('/');
}

/** What a move brings: the last folder that is another one than before. */
function newFolder({folders, newFolders}: Places): string {
  return newFolders.findLast((folder) => !folders.includes(folder)) ?? newFolders.join('/');
}
