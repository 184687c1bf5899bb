import type {ChangeEvent, EventKind} from '../../../model/event';
import {similarity, wordBag} from '../../../text/similarity';
import {type Condition, half} from '../conditions';
import {editedLine, isEdit} from './editedLine';
import type {FileFacts} from '../../fileFacts';
import {isGone} from '../names/itemNames';
import {lineAt} from '../../../text/lineAt';
import {isOfLimits} from '../names/listLead';
import {compareVersions, isReleaseOf, rangeStart, versionIn} from '../names/versions';

/** UTF-16 units of a line in which what a number means is said. */
const reach = 60;

/** A version or number that is asked for went up: "Node.js 18 or later" became "Node.js 20 or later". */
export const requirementRaised: Condition = ({events, file: {head}}) =>
  events.find(
    (event) =>
      isEdit(event) &&
      ((isRaised(event, versionIn) && isAskedFor(event, editedLine(event, head))) ||
        (isRaised(event, rangeStart) && isOfVersions(event))),
  );

function isRaised({before, after}: ChangeEvent, read: typeof versionIn): boolean {
  const [from, to] = [read(before), read(after)];
  return from !== null && to !== null && compareVersions(from, to) < 0 && !isReleaseOf(from, to);
}

/** A range of versions in a table or section on what is supported begins later: the first ones are no longer. */
function isOfVersions({section, column}: ChangeEvent): boolean {
  return /\b(?:supported|support|compatibility|versions?)\b/i.test(`${section ?? ''} ${column ?? ''}`);
}

function isAskedFor({after}: ChangeEvent, line: string): boolean {
  const text = line.replace(/\]\([^)]*\)/g, ']');
  const told = after ?? '';
  const start = text.indexOf(told);
  if (start < 0) return false;
  // What has the number may stand before it.
  const at = start + Math.max(0, told.search(/v?\d/));
  const lead = text.slice(Math.max(0, at - reach), at);
  const rest = text.slice(at, start + told.length + reach);
  return (
    /\b(?:or (?:the )?(?:later|latest|newer|higher|above)|onwards?|and (?:later|newer|above|up))\b|^\S+\+(?!\w)|^[\w.]+\W{0,4} (?:is|are) required\b/i.test(
      rest,
    ) ||
    /\b(?:requires?|required|at least|minimum(?: version)?(?: of)?|needs?)\b(?:[^.]|\.(?=\w)){0,40}$|>=\s*$/i.test(lead)
  );
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

/** A parameter or a field has to be given that had not: "Optional" became "Required", or a column says so. */
export const becameRequired: Condition = ({events, file: {base, head}}) =>
  events.find((event) =>
    event.kind === 'table-cell-enabled'
      ? isOfNeed(event.column)
      : isEdit(event) &&
        event.kind !== 'link-text-changed' &&
        /^\W*(?:required|mandatory)\b/i.test(event.after ?? '') &&
        (event.kind === 'table-cell-changed' || /^\W*(?:optional\W*)?$/i.test(event.before ?? '')) &&
        markedRequired.test(lineAt(head, event.line.new)) &&
        !/\b(?:required|mandatory)\b/i.test(lineAt(base, event.line.old)),
  );

/** Where the word is a mark, and none of a sentence. */
const markedRequired = /(?:[|([:–—-])\s*[*_]*(?:required|mandatory)\b/i;

/** True for a column that says what has to be given. */
export function isOfNeed(column: string | null): boolean {
  return /^\W*(?:required|mandatory)\W*$/i.test(column ?? '');
}

const cannot =
  /\b(?:is|are)(?:n['’]t| not) (?:currently |yet )?supported\b|\b(?:can(?:no|['’])t|can only be|must be)\b|\bonly (?:supports?|supported|available)\b/i;

/** A list of limitations gained one that says what cannot be done, and that none of its items said before. */
export const limitationAdded: Condition = (facts) => {
  const {events, movedHere, file} = facts;
  if (movedHere > half) return undefined;
  return events.find(
    ({kind, after, section, line}) =>
      kind === 'list-item-added' &&
      /\b(?:limitations|restrictions)\b/i.test(section ?? '') &&
      !isGone(section, file.base) &&
      cannot.test(lineAt(file.head, line.new)) &&
      isGone(after, file.base) &&
      !isPutOtherwise(after, section, facts),
  );
};

const lackBehind = /^[^.;:|]{0,40}\b(?:is|are)(?:n['’]t| not) (?:yet |currently )?(?:supported|available)\b/i;

/** A sentence on what is not supported names more than it did: “A nodes aren't supported” became “A, B and C nodes aren't…”. */
export const lackWidened: Condition = ({events, file: {base, head}}) =>
  events.find((event) => {
    const {kind, before, after, line} = event;
    const [lost, come] = [enumerated(before), enumerated(after)];
    if (kind !== 'paragraph-reworded' || after === null || !come.some((name) => isGone(name, lineAt(base, line.old))))
      return false;
    const told = editedLine(event, head);
    return (
      come.length > lost.length &&
      (before === null ? /,|\b(?:and|or)\b/.test(after) : lost.every((name) => come.includes(name))) &&
      lackBehind.test(told.slice(told.indexOf(after) + after.length)) &&
      isOfLimits(editedLine({...event, after: before, line: {new: line.old ?? 1}}, base))
    );
  });

/** The names of an enumeration; none of a text that holds anything else. */
function enumerated(text: string | null): string[] {
  const names = (text ?? '')
    .toLowerCase()
    .split(/,\s*(?:(?:and|or)\s+)?|(?:^|\s+)(?:and|or)(?:\s+|$)/)
    .map((name) => name.replace(/[`*]/g, '').trim())
    .filter(Boolean);
  return names.every((name) => /^[\w.+#/-]+(?: [\w.+#/-]+){0,3}$/.test(name)) ? names : [];
}

/** Share of its words from which on an item is a former one in other words. */
const leastLike = 0.5;

function isPutOtherwise(after: string | null, section: string | null, {events}: FileFacts): boolean {
  const own = wordBag(after ?? '');
  return events.some(
    (event) =>
      event.section === section &&
      (event.kind === 'list-item-removed' || event.kind === 'paragraph-removed') &&
      similarity(own, wordBag(event.before ?? '')) >= leastLike,
  );
}
