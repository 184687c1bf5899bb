import {editsOf} from '../../../markdown/matching/edits';
import type {ChangedFile} from '../../../model/fileChange';
import {linesOf, linesOfCode} from '../../../text/lineAt';
import {type Condition, half} from '../conditions';
import {foundEvent} from '../foundEvent';

/** An entry of a list that a component of MDX is given: `name: 'limit',`. */
const named = /^\s*(?:\{\s*)?name:\s*(["'`])([^"'`]+)\1\s*,?\s*(?:\},?)?\s*$/;
/** A card that leads to another page: `title: 'Limits',`. */
const titled = /^\s*(?:\{\s*)?title:\s*(["'`])([^"'`]+)\1\s*,?\s*$/;
/** A term of a list of definitions in HTML that is a name in code: <dt>`limit`: number</dt>. */
const defined = /^\s*<dt[^>]*>\s*(`|<code>)([\w$.-]{2,})(?:`|<\/code>|\W)/;

interface Entry {
  name: string;
  line: number;
}

/** A property that a component or a list of definitions held by its name is listed nowhere in the page any more. */
export const describedEntryRemoved: Condition = (facts) => {
  const found =
    facts.movedAway > half ? undefined : (unlisted(facts.file, 'base', named) ?? unlisted(facts.file, 'base', defined));
  return (
    found &&
    foundEvent({kind: 'list-item-removed', before: found.name, after: null, line: {old: found.line}}, facts.events)
  );
};

/** The other way round: a property that a component newly lists by its name, or a card where none was exchanged. */
export const describedEntryAdded: Condition = ({events, movedHere, file}) => {
  if (movedHere > half) return undefined;
  const card = unlisted(file, 'base', titled) ? undefined : unlisted(file, 'head', titled);
  const found = unlisted(file, 'head', named) ?? unlisted(file, 'head', defined) ?? card;
  return (
    found && foundEvent({kind: 'list-item-added', before: null, after: found.name, line: {new: found.line}}, events)
  );
};

/** The first entry of edited lines of one version that the other version does not list. */
function unlisted({change, base, head}: ChangedFile, side: 'base' | 'head', pattern: RegExp): Entry | undefined {
  if (pattern !== defined && !/\.mdx$/i.test(change.path)) return undefined;
  const [own, other] = side === 'base' ? [base, head] : [head, base];
  const edited = editsOf(change.hunks ?? []).edits.map(({oldLines, oldStart, newLines, newStart}) =>
    side === 'base' ? {lines: oldLines, start: oldStart} : {lines: newLines, start: newStart},
  );
  // Most pages end here, before they are read as a whole.
  if (!edited.some(({lines}) => lines.some((line) => pattern.test(line)))) return undefined;
  const isCode = linesOfCode(own);
  const entries = edited.flatMap(({lines, start}) => entriesOf(lines, start, isCode, pattern));
  const listed = new Set(entriesOf(linesOf(other), 1, linesOfCode(other), pattern).map(({name}) => name));
  return entries.find(({name}) => !listed.has(name));
}

/** Entries outside of fenced code. */
function entriesOf(lines: readonly string[], start: number, isCode: readonly boolean[], pattern: RegExp): Entry[] {
  return lines.flatMap((text, index) => {
    const name = isCode[start + index - 1] ? undefined : pattern.exec(text)?.[2];
    return name === undefined ? [] : [{name, line: start + index}];
  });
}
