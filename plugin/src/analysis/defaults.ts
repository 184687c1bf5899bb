import type {ChangeEvent} from '../model/event';
import type {Condition} from './conditions';
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
