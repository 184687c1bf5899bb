import {type Edit, editsOf} from '../../../markdown/matching/edits';
import type {ChangeEvent} from '../../../model/event';
import type {Condition} from '../conditions';
import {foundEvent} from '../foundEvent';
import {editedLine, isEdit} from './editedLine';

/** What holds unless a reader says otherwise: a cell of a column of defaults, or the words behind "by default". */
export const defaultChanged: Condition = ({events, file: {head}}) =>
  events.find((event) => isEdit(event) && (isDefaultCell(event) || isDefaultInText(event, editedLine(event, head))));

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

const isOn = /\b(?:enabled|on|allowed) by default\b/i;
const isOff = /\b(?:disabled|off|not enabled|not allowed) by default\b|(?<=\bdefault\W{1,6})(?:false|off|disabled)\b/i;

/** Lines between two edits of one passage. */
const nearLines = 4;

/** What was on by default is off, or the other way round, in edits of one passage. */
export const defaultReversed: Condition = ({events, file: {change}}) => {
  const {edits} = editsOf(change.hunks ?? []);
  for (const edit of edits) {
    const gone = edit.oldLines.join('\n');
    const near = edits.filter(({oldStart}) => Math.abs(oldStart - edit.oldStart) <= nearLines);
    const [from, to] = isOn.test(gone) ? [isOn, isOff] : [isOff, isOn];
    const come = near.flatMap(({newLines}) => newLines).join('\n');
    if (!from.test(gone) || to.test(gone) || from.test(come)) continue;
    const turned = near.find(({newLines}) => to.test(newLines.join('\n')));
    const told = turned && turnedAt(events, [edit, from], [turned, to]);
    if (told) return told;
  }
  return undefined;
};

function turnedAt(events: readonly ChangeEvent[], from: [Edit, RegExp], to: [Edit, RegExp]): ChangeEvent | undefined {
  const before = from[1].exec(from[0].oldLines.join('\n'));
  const after = to[1].exec(to[0].newLines.join('\n'));
  if (!before || !after) return undefined;
  const line = {
    old: from[0].oldStart + breaksBefore(before),
    new: to[0].newStart + breaksBefore(after),
  };
  return foundEvent({kind: 'paragraph-reworded', before: before[0], after: after[0], line}, events);
}

function breaksBefore({input, index}: RegExpExecArray): number {
  return input.slice(0, index).split('\n').length - 1;
}

const mark = /\s*\(default\)\s*$/i;

/** A heading lost the mark that what it is on is what holds unless a reader says otherwise. */
export const defaultMoved: Condition = ({events}) =>
  events.find(
    ({kind, before, after}) =>
      kind === 'heading-renamed' && mark.test(before ?? '') && before?.replace(mark, '') === after,
  );
