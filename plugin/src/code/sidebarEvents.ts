import {changeEvent} from '../markdown/events/changeEvent';
import type {Edit} from '../markdown/matching/edits';
import type {ChangeEvent, EventKind} from '../model/event';
import {type NavigationLiteral, navigationLiterals} from './navigationLiterals';

/** Entries that are told one by one; a file with more changes is told by its lines. */
const maxEvents = 200;

interface Side {
  edit: number;
  literal: NavigationLiteral;
}

/** What happened to the entries of a sidebar that is written as code, by the literals on its changed lines; may be empty. */
export function sidebarEvents(edits: readonly Edit[]): ChangeEvent[] {
  const gone = edits.flatMap(({oldLines, oldStart}, edit) =>
    navigationLiterals(oldLines, oldStart).map((literal): Side => ({edit, literal})),
  );
  const come = edits.flatMap(({newLines, newStart}, edit) =>
    navigationLiterals(newLines, newStart).map((literal): Side => ({edit, literal})),
  );
  // What stands on both sides of an edit did not change.
  pair(gone, come, (one, other) => one.edit === other.edit && isSame(one.literal, other.literal));
  const events = [
    ...pair(gone, come, (one, other) => isSameEntry(one.literal, other.literal)).map(tell('navigation-entry-moved')),
    ...pair(gone, come, isRenamed).map(tell('navigation-entry-renamed')),
    ...pair(gone, come, isChanged).map(tell('navigation-entry-changed')),
    ...gone.map(({literal: {key: name, value: before, line: old}}) =>
      changeEvent('navigation-entry-removed', {name, before, line: {old}}),
    ),
    ...come.map(({literal: {key: name, value: after, line}}) =>
      changeEvent('navigation-entry-added', {name, after, line: {new: line}}),
    ),
  ];
  const place = ({line}: ChangeEvent) => line.new ?? line.old ?? 0;
  return events.length > maxEvents ? [] : events.sort((one, other) => place(one) - place(other));
}

type Pair = [Side, Side];

/** Takes pairs that fit out of both lists, each with the first that fits. */
function pair(gone: Side[], come: Side[], fits: (one: Side, other: Side) => boolean): Pair[] {
  if (gone.length * come.length > maxCandidates) return [];
  return [...gone].flatMap((one): Pair[] => {
    const at = come.findIndex((other) => fits(one, other));
    const [other] = at < 0 ? [] : come.splice(at, 1);
    if (!other) return [];
    gone.splice(gone.indexOf(one), 1);
    return [[one, other]];
  });
}

/** Literals of both sides above which no pairs are looked for. */
const maxCandidates = 250_000;

function isSame(one: NavigationLiteral, other: NavigationLiteral): boolean {
  return one.value === other.value && one.key === other.key && one.target === other.target;
}

function isSameEntry(one: NavigationLiteral, other: NavigationLiteral): boolean {
  return one.key === null && isSame(one, other);
}

/** Another label that leads to the same place, or the label on a line of its own. */
function isRenamed({edit, literal: one}: Side, {edit: otherEdit, literal: other}: Side): boolean {
  if (edit !== otherEdit || one.key !== other.key) return false;
  return one.key === null ? one.target !== null && one.target === other.target : isLabel(one.key);
}

function isChanged({edit, literal: one}: Side, {edit: otherEdit, literal: other}: Side): boolean {
  return edit === otherEdit && one.key !== null && one.key === other.key && one.value !== other.value;
}

function isLabel(key: string): boolean {
  return key === 'label' || key === 'title' || key === 'name';
}

function tell(kind: EventKind): (pair: Pair) => ChangeEvent {
  return ([{literal: one}, {literal: other}]) =>
    changeEvent(kind, {
      name: other.key,
      before: kind === 'navigation-entry-moved' ? null : one.value,
      after: other.value,
      line: {old: one.line, new: other.line},
    });
}
