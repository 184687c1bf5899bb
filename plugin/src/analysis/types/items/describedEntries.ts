import {editsOf} from '../../../markdown/matching/edits';
import {linesOf, linesOfCode} from '../../../text/lineAt';
import {type Condition, half} from '../conditions';
import {foundEvent} from '../foundEvent';

/** An entry of a list that a component of MDX is given: `name: 'limit',`. */
const entry = /^\s*(?:\{\s*)?name:\s*(["'`])([^"'`]+)\1\s*,?\s*(?:\},?)?\s*$/;

interface Entry {
  name: string;
  line: number;
}

/** A property that a component of the page listed by its name is listed nowhere in it any more. */
export const describedEntryRemoved: Condition = ({events, movedAway, file: {change, base, head}}) => {
  if (movedAway > half || !isMdx(change.path)) return undefined;
  const sides = editsOf(change.hunks ?? []).edits.map(({oldLines, oldStart}) => ({lines: oldLines, start: oldStart}));
  const found = unlisted(sides, base, head);
  return (
    found && foundEvent({kind: 'list-item-removed', before: found.name, after: null, line: {old: found.line}}, events)
  );
};

/** The other way round: a property that a component newly lists by its name. */
export const describedEntryAdded: Condition = ({events, movedHere, file: {change, base, head}}) => {
  if (movedHere > half || !isMdx(change.path)) return undefined;
  const sides = editsOf(change.hunks ?? []).edits.map(({newLines, newStart}) => ({lines: newLines, start: newStart}));
  const found = unlisted(sides, head, base);
  return (
    found && foundEvent({kind: 'list-item-added', before: null, after: found.name, line: {new: found.line}}, events)
  );
};

/** The first entry of edited lines of one version that the other version does not list. */
function unlisted(
  edited: readonly {lines: readonly string[]; start: number}[],
  own: string | null,
  other: string | null,
): Entry | undefined {
  const isCode = linesOfCode(own);
  const entries = edited.flatMap(({lines, start}) => entriesOf(lines, start, isCode));
  const listed = entries.length === 0 ? new Set<string>() : namesIn(other);
  return entries.find(({name}) => !listed.has(name));
}

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
