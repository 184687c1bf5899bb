import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../../../model/event';
import type {FileFacts} from '../../fileFacts';
import {ascending} from '../ascending';
import {editQuote, editSentence} from '../edits/editSentence';
import {type EditSpread, quotedEdit} from '../edits/editSpread';
import {eventWeight} from '../../words/selection/eventWeight';
import {weightiest} from '../../words/selection/heft';
import type {InsightDraft} from './insightDraft';
import {type Phrases, plainText} from '../../words/phrases/phrases';
import {namesSomething, tellingness} from '../../words/quotes/telling';
import {saysAlone} from '../edits/loneSentences';
import {isQuotable, isTellingEdit} from '../edits/tellingEdits';

const leastFiles = 3;
/** Files from which on an exchange of names or addresses is told, and the length of each. */
const leastOfExact = 2;
const leastExact = 8;
/** Edits of which the files are counted, and of these those that are compared with each other; of the rest, nothing is told. */
const mostCounted = 300;
const mostCompared = 100;
/** Share of files from which on those of two edits are nearly the same, and how many of such edits are told. */
const leastShared = 0.5;
const mostOfCrowd = 3;
/** Edits that are told; of more, a reader keeps none. */
const mostTold = 6;
/** Share of an edit's files of which a group says the same. */
const mostToldShare = 0.8;

type EditedFile = Pick<FileFacts, 'file' | 'events'>;

/** What highlights say of several files. */
export interface Told {
  text: readonly PhrasingContent[];
  files: readonly number[];
  /** The files of each edit that is told, where there are several. */
  parts?: readonly (readonly number[])[];
}

interface RepeatedEdit extends InsightDraft {
  /** The side that is quoted: the new one, where there is one. */
  quoted: string;
  /** How many other edits the same files share. */
  more: number;
}

/** The same edit in several files, the one in most files first. What highlights say of the same files is not said again. */
export function untoldEdits(
  facts: readonly EditedFile[],
  told: {groups: readonly Told[]; gatherings: readonly Told[]},
  spread: EditSpread,
  phrases: Phrases,
): InsightDraft[] {
  return repeatedEdits(facts, spread, phrases)
    .filter((edit) => !isTold(edit, told))
    .slice(0, mostTold);
}

/** A group has its one edit; a gathering of these files may have quoted it, if they share no other. */
function isTold(
  {files, quoted, more}: RepeatedEdit,
  {groups, gatherings}: {groups: readonly Told[]; gatherings: readonly Told[]},
): boolean {
  const isOfAll = (own: Told) =>
    (own.parts ?? [own.files]).some((part) => files.every((index) => part.includes(index)));
  const isOfMost = (own: Told) =>
    files.filter((index) => own.files.includes(index)).length >= mostToldShare * files.length;
  const isQuoted = (own: Told) => more === 0 && plainText(own.text).includes(quoted);
  return groups.some(isOfMost) || gatherings.some((own) => isOfAll(own) && isQuoted(own));
}

function repeatedEdits(facts: readonly EditedFile[], spread: EditSpread, phrases: Phrases): RepeatedEdit[] {
  if (facts.length < leastOfExact) return [];
  const repeated = editsFound(facts)
    .map((edit) => ({...edit, files: new Set(spread(edit.event, edit.files))}))
    .filter(({event, files}) => files.size >= leastFilesOf(event));
  const edits = byFiles(repeated).sort(
    (one, other) =>
      rank(one) - rank(other) || other.files.size - one.files.size || tellingness(other.event) - tellingness(one.event),
  );
  return withoutCrowds(withoutNested(edits.slice(0, mostCompared))).map(({event, files, more}) => {
    const {before, after} = editQuote(event);
    return {
      text: editSentence(event, {files: files.size, more}, phrases),
      files: [...files],
      quoted: after || before,
      more,
    };
  });
}

/** The edits that were found in any file, those of most files first; what is quoted alike is one edit. */
function editsFound(facts: readonly EditedFile[]): Repeated[] {
  const found = new Map<string, {event: ChangeEvent; files: Set<number>}>();
  for (const [index, {events, file}] of facts.entries()) {
    if (file.change.status === 'added' || file.change.status === 'removed') continue;
    for (const event of outsideNewSections(events)) {
      if (!isTellingEdit(event) || !saysAlone(event, file)) continue;
      const key = keyOf(event);
      const edit = found.get(key) ?? {event, files: new Set()};
      found.set(key, edit);
      edit.files.add(index);
    }
  }
  const likeliest = [...found.values()].sort((one, other) => other.files.size - one.files.size).slice(0, mostCounted);
  const quoted = new Map<string, Repeated>();
  for (const {event, files} of likeliest.filter((edit) => isQuotable(edit.event))) {
    const key = JSON.stringify(quotedEdit(event));
    const known = quoted.get(key);
    quoted.set(key, {event: known?.event ?? event, files: new Set([...(known?.files ?? []), ...files])});
  }
  return [...quoted.values()];
}

/** What came in a new section is told by its title. */
function outsideNewSections(events: readonly ChangeEvent[]): ChangeEvent[] {
  const isNew = new Set(events.flatMap(({kind, sectionId}) => (kind === 'heading-added' ? [sectionId] : [])));
  return events.filter(
    ({kind, sectionId, before}) =>
      kind === 'heading-added' || before !== null || sectionId === null || !isNew.has(sectionId),
  );
}

/**
 * What readers have to act on comes first, then sections and names; words say less, and lines of code, included files and links say
 * least of what pages say.
 */
function rank({event: {kind, before, after}, files}: Repeated): number {
  if (eventWeight(kind) <= eventWeight('api-version-changed')) return 0;
  if (/^(?:code-(?:block|lines)|include|link|image)-/.test(kind)) return 3;
  const isOfTitle = /^(?:heading|tab)-/.test(kind) && (before === null || after === null);
  const isNamed = isOfTitle || [before, after].some((side) => namesSomething(side ?? ''));
  return isNamed && files.size >= leastFiles ? 1 : 2;
}

/** A link to a section reads otherwise from every folder: it is known by the name of its file. */
function keyOf({kind, before, after}: ChangeEvent): string {
  const isOfSections = /^link-(?:target|anchor)-/.test(kind) && [before, after].every((side) => side?.includes('#'));
  const sides = [before ?? '', after ?? ''];
  return (isOfSections ? sides.map((side) => side.replace(/^.*\/(?=[^/#]+#)/, '')) : sides).join('\n');
}

/** What replaces a word replaces it in longer spans as well: `builder` in `builder.query`. The first of them is told. */
function withoutNested<T extends {event: ChangeEvent}>(edits: readonly T[]): T[] {
  const isNested = ({event: one}: T, {event: other}: T) =>
    [
      [one, other],
      [other, one],
    ].some(([long, short]) => {
      const [from, to] = [short?.before ?? '', short?.after ?? ''];
      return from !== '' && to !== '' && long?.before?.split(from).join(to) === long?.after;
    });
  return edits.filter((edit, index) => !edits.slice(0, index).some((other) => isNested(edit, other)));
}

/** Of edits in nearly the same files, only the first are told. */
function withoutCrowds<T extends {files: ReadonlySet<number>}>(edits: readonly T[]): T[] {
  return edits.reduce<T[]>((told, edit) => {
    const near = told.filter(({files}) => sharedWith(files, edit.files) >= leastShared);
    return near.length < mostOfCrowd ? [...told, edit] : told;
  }, []);
}

/** Share of the files of two edits that both have. */
function sharedWith(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const both = [...other].filter((index) => one.has(index)).length;
  return both / (one.size + other.size - both);
}

/** What replaces code or the target of a link is the same by no chance. */
function leastFilesOf({kind, before, after}: ChangeEvent): number {
  const isExact =
    before !== null && after !== null && /^(?:code-tokens|code-value|cli-|link-(?:target|anchor))/.test(kind);
  return isExact && [before, after].every((side) => side.length >= leastExact) ? leastOfExact : leastFiles;
}

interface Repeated {
  event: ChangeEvent;
  files: ReadonlySet<number>;
}

/** Of the edits that the very same files share, the weightiest with the number of the others. */
function byFiles(edits: readonly Repeated[]): (Repeated & {more: number})[] {
  const sets = new Map<string, Repeated[]>();
  for (const edit of edits) {
    const key = ascending([...edit.files]).join();
    sets.set(key, [...(sets.get(key) ?? []), edit]);
  }
  return [...sets.values()].flatMap((own) => {
    const event = weightiest(own.map((edit) => edit.event));
    const best = own.find((edit) => edit.event === event);
    return best ? [{...best, more: own.length - 1}] : [];
  });
}
