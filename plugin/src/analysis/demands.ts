import type {ChangeEvent, EventKind} from '../model/event';
import {compareVersions, versionIn} from './versions';
import {type Condition, half} from './conditions';
import {isGone} from './itemNames';
import {linesOf} from './lineAt';

const edits: EventKind[] = [
  'number-changed',
  'link-text-changed',
  'paragraph-reworded',
  'table-cell-changed',
  'code-tokens-changed',
  'code-value-changed',
  'code-version-changed',
];
/** Lines of a paragraph in which its words are looked for. */
const paragraphLines = 6;
/** UTF-16 units of a line in which what a number means is said. */
const reach = 60;

/** A version or number that is asked for went up: "Node.js 18 or later" became "Node.js 20 or later". */
export const requirementRaised: Condition = ({events, file: {head}}) =>
  events.find((event) => edits.includes(event.kind) && isRaised(event) && isAskedFor(event, lineOf(event, head)));

function isRaised({before, after}: ChangeEvent): boolean {
  const [from, to] = [versionIn(before), versionIn(after)];
  return from !== null && to !== null && compareVersions(from, to) < 0;
}

function isAskedFor({after}: ChangeEvent, line: string): boolean {
  const text = line.replace(/\]\([^)]*\)/g, ']');
  const at = text.indexOf(after ?? '');
  if (at < 0) return false;
  const lead = text.slice(Math.max(0, at - reach), at);
  const rest = text.slice(at, at + (after?.length ?? 0) + reach);
  return (
    /\b(?:or (?:the )?(?:later|latest|newer|higher|above)|onwards?|and (?:later|newer|above|up))\b|^\S+\+(?!\w)/i.test(
      rest,
    ) ||
    /\b(?:requires?|required|at least|minimum(?: version)?(?: of)?|needs?)\b(?:[^.]|\.(?=\w)){0,40}$|>=\s*$/i.test(lead)
  );
}

/** The line of the paragraph in which the words stand; the event tells where the paragraph begins. */
function lineOf({after, line}: ChangeEvent, head: string | null): string {
  if (line.new === undefined) return '';
  const lines = linesOf(head).slice(line.new - 1, line.new - 1 + paragraphLines);
  return lines.find((text) => text.includes(after ?? '')) ?? lines[0] ?? '';
}

/** What readers need before they begin is more than it was, and none of it was only put in other words. */
export const prerequisiteAdded: Condition = ({events, movedHere, file: {base}}) =>
  movedHere > half
    ? undefined
    : events.find(
        ({kind, after, section}) =>
          kind === 'list-item-added' &&
          isOfPrerequisites(section) &&
          !isGone(section, base) &&
          !isChoice(after) &&
          isGone(after, base) &&
          !events.some((event) => event.section === section && rewordings.includes(event.kind)),
      );

const rewordings: readonly EventKind[] = ['paragraph-reworded', 'paragraph-removed', 'list-item-removed'];

function isOfPrerequisites(section: string | null): boolean {
  return /^\W*(?:prerequisites?|before you begin|requirements)\b/i.test(section ?? '');
}

function isChoice(item: string | null): boolean {
  return /\b(?:optional(?:ly)?|recommend\w*|if you|one of|either|can)\b/i.test(item ?? '');
}

/** What holds unless a reader says otherwise: a cell of a column of defaults, or the words behind "by default". */
export const defaultChanged: Condition = ({events, file: {head}}) =>
  events.find(
    (event) => edits.includes(event.kind) && (isDefaultCell(event) || isDefaultInText(event, lineOf(event, head))),
  );

function isDefaultCell({kind, column, before, after}: ChangeEvent): boolean {
  return kind !== 'code-tokens-changed' && /^default(?: value)?s?$/i.test(column ?? '') && isOtherValue(before, after);
}

function isDefaultInText({before, after}: ChangeEvent, line: string): boolean {
  if (isDefaultStated(before) && isDefaultStated(after)) return isOtherValue(valueOf(before), valueOf(after));
  if (!isOtherValue(before, after)) return false;
  const at = line.indexOf(after ?? '');
  return at >= 0 && /\bdefaults?(?: value)?(?: to| is| are| of|:|\W{1,3}:)[\s`"'*]*$/i.test(line.slice(0, at));
}

const statement = /^\W*defaults?(?: value)?(?:(?: to| is| are| of|:)\s|\s(?=[`"']))|,? by default$/gi;

/** True for words that hold a value and say that it holds by default. */
function isDefaultStated(text: string | null): boolean {
  return text !== null && valueOf(text) !== text;
}

function valueOf(text: string | null): string | null {
  return text?.replace(statement, '') ?? null;
}

/** Another value, rather than the same one in other marks. */
function isOtherValue(before: string | null, after: string | null): boolean {
  const bare = (text: string | null) => text?.replace(/^[\s*_`"']+|[\s*_`"']+$/g, '').toLowerCase();
  return isValue(before) && isValue(after) && !isNoValue(before) && bare(before) !== bare(after);
}

/** What stands in a table where nothing is known. */
function isNoValue(text: string | null): boolean {
  return /^(?:None|N\/A|-+|TBD)$/.test(text?.trim() ?? '');
}

function isValue(text: string | null): boolean {
  return text !== null && /^[`"']?[\w.+-]+[`"']?(?:\s?[a-zA-Z%]{1,12})?$/.test(text.trim());
}
