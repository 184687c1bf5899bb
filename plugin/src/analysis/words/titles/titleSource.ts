import type {ChangeEvent} from '../../../model/event';
import type {FileChange} from '../../../model/fileChange';
import {announcedEntries, isHolder} from '../../types/statements/announcedEntries';
import {isOfDate} from '../phrases/dateChanges';
import {withDefinitions} from '../phrases/definitions';
import {deprecationCount, toldDeprecations} from '../phrases/deprecations';
import {variantOf} from '../phrases/eventPhrase';
import {eventWeight} from '../selection/eventWeight';
import {graveEvent, type GraveSentence, graveSentence, isBeforeComing, isExchangeIn} from '../selection/graveSentences';
import {heft, weightiest} from '../selection/heft';
import type {FileFacts} from '../../fileFacts';
import {isOfLimits} from '../../types/names/listLead';
import {isAlias} from '../../types/names/namesInEvents';
import {isNoise} from '../../types/noise';
import {type CodeNames, codeNames} from './codeNames';
import {codeKinds, withWholeCode} from '../quotes/fragments';
import {withNeighbour} from './neighbourWord';
import {movableKinds} from '../../range/rangeFacts';
import {withReplacedParagraphs} from '../selection/replacedParagraphs';
import {alikeRows, isOfLoneRow} from '../phrases/rowNames';
import {standingItems} from './standingItems';
import {isOfMarks} from '../quotes/telling';
import {withoutKnownSections} from '../selection/newSections';
import {type TurnedColumn, turnedColumns} from '../phrases/turnedCells';
import type {MovedOut} from '../../range/movedOut';
import type {TwinFile} from '../../range/twinFile';

/** What a title is made of. */
export interface TitleSource {
  path: string;
  /** Source of the document's own title; null where it has none. */
  title: string | null;
  event: ChangeEvent;
  /** The events of the file that are of one kind with it, and itself. */
  alike: readonly ChangeEvent[];
  /** How many different ones these are. */
  count: number;
  /** How often the file has the one event. */
  times: number;
  /** How many facts of other kinds a reader has to act on as well. */
  others: number;
  /** These facts, as far as they are other edits. */
  also: readonly ChangeEvent[];
  /** Labels of the rows that came or went, or in which a cell changed alike; fewer than two where no other did. */
  rows: readonly string[];
  /** The columns in which cells were turned on or off as that of the event, with their rows; none for other events. */
  columns: readonly TurnedColumn[];
  /** The cells in which a date became another one; none for other events. */
  dates: readonly ChangeEvent[];
  /** What a change of code is about that has nothing to quote; null for other events. */
  code: CodeNames | null;
  /**
   * The file that most of the content of a new file stood in, or of a removed one stands in, and whether it went or came as a
   * whole itself; null where there is none.
   */
  moved: Pick<TwinFile, 'path' | 'isWhole'> | null;
  /** The file that lost the one item or row that came; null where none did. */
  cameFrom: string | null;
  /** Where most of what went from the page stands now, if its event is that something went; else null. */
  movedOut: MovedOut | null;
  /** What a page of news or of breaking changes newly names. */
  entries: readonly string[];
  /** What it newly says that a reader has to know of whatever else there is; null where there is nothing. */
  grave: GraveSentence | null;
}

/**
 * What a file's title speaks of: the first of the deciding events, else the most telling one of the weightiest kind. Of a
 * section that announces by what it holds, the first thing in it.
 */
export function titleSource(facts: FileFacts, deciding: readonly ChangeEvent[]): TitleSource {
  const {file} = facts;
  const {events: found, toldOf} = withReplacedParagraphs(facts.events, file.change);
  const all = withDefinitions(found, file);
  const events = withoutKnownSections(all, file.base);
  const [decisive, ...others] = withDefinitions(deciding.map(toldOf), file);
  const told = events.filter((one) => !isNoise(one.kind) && !isOfMarks(one));
  const grave = graveSentence(facts);
  const best = weightiest(told) ?? weightiest(events);
  const event = decisive ?? (grave && !isToldBefore(grave, best) ? graveEvent(grave, events) : null) ?? best;
  if (!event) throw new Error(`The file "${file.change.path}" has no event.`);
  const alike = alikeEvents(event, events.includes(event) ? events : all, file.change);
  const rows = alikeRows(event, alike, events);
  const columns = turnedColumns(event, alike);
  const entries = announcedEntries(facts);
  const [entry] = entries;
  const deprecated = entries.length > 1 ? entries.length : others.length + deprecationCount(events);
  const also = others.filter((one) => !isSameEdit(one, event));
  const isHeld = entry !== undefined && isHolder(event, entries);
  return {
    path: file.change.path,
    title: facts.title,
    alike,
    event: isHeld
      ? {...event, kind: 'support-announced', after: entry}
      : withCodeLines(withNeighbour(event, file.change), events),
    count: countOf(event, {alike, entries, rows, columns}),
    times: distinctOf(alike) === 1 ? alike.length : 1,
    others: event.kind === 'deprecation-added' ? deprecated - 1 : also.length,
    also,
    rows,
    columns,
    dates: isOfDate(event) ? events.filter(isOfDate) : [],
    code: codeKinds.test(event.kind) && withWholeCode(event) === null ? codeNames(event, file) : null,
    ...whereabouts(event, alike.length === 1, decisive === undefined, facts),
    entries,
    grave,
  };
}

/** True where the weightiest event comes before a grave sentence, or tells what became of it. */
function isToldBefore(grave: GraveSentence, best: ChangeEvent | undefined): boolean {
  return best === undefined || !isLight(best) || isExchangeIn(best, grave) || isBeforeComing(best, grave);
}

/** How many different things of its kind a title speaks of. */
function countOf(
  event: ChangeEvent,
  {alike, entries, rows, columns}: Pick<TitleSource, 'entries' | 'rows' | 'columns'> & {alike: readonly ChangeEvent[]},
): number {
  if (event.kind === 'heading-added' && entries.length > 0) return entries.length;
  if (isOfLoneRow(event)) return rows.length;
  const [own, ...others] = columns;
  if (own) return others.length > 0 ? columns.length : own.rows.length;
  return entriesIn(alike) ?? distinctOf(alike);
}

function distinctOf(alike: readonly ChangeEvent[]): number {
  return new Set(alike.map(({before, after, name}) => [before, after, name].join('\n'))).size;
}

/** How many entries of a menu some events speak of; a category comes with those in it. Null for other events. */
function entriesIn(alike: readonly ChangeEvent[]): number | null {
  const isOfMenu = alike.every(({kind}) => kind.startsWith('navigation-entry-'));
  return isOfMenu ? alike.reduce((sum, {count}) => sum + count, 0) : null;
}

/** Where what came stood, and where what went stands, as far as other files of the range have it. */
function whereabouts(
  {kind, line}: ChangeEvent,
  isAlone: boolean,
  isUndecided: boolean,
  {twin, cameFrom, movedOut}: FileFacts,
): Pick<TitleSource, 'moved' | 'cameFrom' | 'movedOut'> {
  return {
    moved: twin?.isMost ? {path: twin.path, isWhole: twin.isWhole} : null,
    cameFrom: isAlone && movableKinds.test(kind) ? cameFrom(line.new) : null,
    movedOut: isUndecided && kind.endsWith('-removed') ? movedOut : null,
  };
}

/** True for events of the same lines, one of which may have been made of the other. */
function isSameEdit({line: one}: ChangeEvent, {line: other}: ChangeEvent): boolean {
  return one.old === other.old && one.new === other.new;
}

/** An event of code with the number of all lines of code that changed in its section. */
function withCodeLines(event: ChangeEvent, events: readonly ChangeEvent[]): ChangeEvent {
  if (!codeKinds.test(event.kind)) return event;
  const lines = new Map<string, number>();
  for (const {kind, sectionId, line, count} of events) {
    if (!codeKinds.test(kind) || sectionId !== event.sectionId) continue;
    const key = `${line.old ?? ''} ${line.new ?? ''}`;
    lines.set(key, Math.max(lines.get(key) ?? 0, count));
  }
  return {...event, count: [...lines.values()].reduce((sum, count) => sum + count, 0)};
}

/** True for an event of less than a section, a row or a tab. */
function isLight(event: ChangeEvent): boolean {
  return heft(event) >= eventWeight('admonition-added');
}

/**
 * The events of one kind with an event, of which its title says how many there are: no items that lead to a list of others, and of a
 * list that was there no items of a section that is new itself, nor any that what stood in its place named already.
 */
function alikeEvents(
  event: ChangeEvent,
  events: readonly ChangeEvent[],
  change: Pick<FileChange, 'hunks'>,
): ChangeEvent[] {
  const nature = ({kind, before, after}: ChangeEvent) =>
    `${kind}${variantOf({before, after})} ${String(isAlias({kind, before, after}))}`;
  // Of what cannot be done, other lists say nothing.
  const isOfList = (one: ChangeEvent) => !isOfLimits(event.before ?? '') || one.sectionId === event.sectionId;
  const isNew = newSections(event, events);
  const isStanding = standingItems(change);
  const isKnown = (one: ChangeEvent) => !isStanding(event) && isStanding(one);
  return toldDeprecations(events).filter(
    (one) => nature(one) === nature(event) && isOfList(one) && !isCaption(one, event) && !isNew(one) && !isKnown(one),
  );
}

/** True for an item that leads to a list below it. */
function isCaption({kind, before, after}: ChangeEvent, event: ChangeEvent): boolean {
  const leads = (text: string | null) => /[:：]$/.test(text ?? '');
  return kind.startsWith('list-item-') && leads(after ?? before) && !leads(event.after ?? event.before);
}

/** Says of items whether their section came with them, where that of an item was there. */
function newSections({kind, sectionId}: ChangeEvent, events: readonly ChangeEvent[]): (one: ChangeEvent) => boolean {
  if (kind !== 'list-item-added') return () => false;
  const ids = new Set(events.flatMap((one) => (one.kind === 'heading-added' ? [one.sectionId] : [])));
  return (one) => ids.has(one.sectionId) && !ids.has(sectionId);
}
