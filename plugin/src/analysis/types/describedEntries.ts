import {editsOf} from '../../markdown/matching/edits';
import type {ChangeEvent} from '../../model/event';
import {linesOf, linesOfCode} from '../../text/lineAt';
import {type Condition, half} from './conditions';

/** An entry of a list that a component of MDX is given: `name: 'limit',`. */
const entry = /^\s*(?:\{\s*)?name:\s*(["'`])([^"'`]+)\1\s*,?\s*(?:\},?)?\s*$/;

interface Entry {
  name: string;
  line: number;
}

/** A property that a component of the page listed by its name is listed nowhere in it any more. */
export const describedEntryRemoved: Condition = (facts) => {
  const {events, movedAway, file} = facts;
  if (movedAway > half || !isMdx(file.change.path)) return undefined;
  const {edits} = editsOf(file.change.hunks ?? []);
  const isCode = linesOfCode(file.base);
  const gone = edits.flatMap(({oldLines, oldStart}) => entriesOf(oldLines, oldStart, isCode));
  const kept = gone.length === 0 ? new Set<string>() : namesIn(file.head);
  const found = gone.find(({name}) => !kept.has(name));
  return found && eventOf('list-item-removed', found, events, 'old');
};

/** The other way round: a property that a component newly lists by its name. */
export const describedEntryAdded: Condition = (facts) => {
  const {events, movedHere, file} = facts;
  if (movedHere > half || !isMdx(file.change.path)) return undefined;
  const {edits} = editsOf(file.change.hunks ?? []);
  const isCode = linesOfCode(file.head);
  const come = edits.flatMap(({newLines, newStart}) => entriesOf(newLines, newStart, isCode));
  const known = come.length === 0 ? new Set<string>() : namesIn(file.base);
  const found = come.find(({name}) => !known.has(name));
  return found && eventOf('list-item-added', found, events, 'new');
};

function isMdx(path: string): boolean {
  return /\.mdx$/i.test(path);
}

/** Entries outside of fenced code. */
function entriesOf(lines: readonly string[], start: number, isCode: readonly boolean[]): Entry[] {
  return lines.flatMap((text, index) => {
    const name = isCode[start + index - 1] ? undefined : entry.exec(text)?.[2];
    return name === undefined ? [] : [{name, line: start + index}];
  });
}

function namesIn(text: string | null): Set<string> {
  return new Set(entriesOf(linesOf(text), 1, linesOfCode(text)).map(({name}) => name));
}

function eventOf(
  kind: 'list-item-added' | 'list-item-removed',
  {name, line}: Entry,
  events: readonly ChangeEvent[],
  side: 'old' | 'new',
): ChangeEvent | undefined {
  const near = events.findLast((event) => (event.line[side] ?? line + 1) <= line) ?? events[0];
  const spans = side === 'old' ? {before: name, after: null} : {before: null, after: name};
  return near && {...near, kind, ...spans, name: null, lead: null, count: 1, line: {[side]: line}};
}
