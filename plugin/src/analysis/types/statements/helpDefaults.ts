import {editsOf} from '../../../markdown/matching/edits';
import type {Condition} from '../conditions';
import {foundEvent} from '../foundEvent';
import {pairedLines} from '../names/nameExchanges';

/** A line of help on an option that ends with its default: `--rows int  Rows of a page (default 100)`. */
const option = /^\s*(?:-\w,\s+)?(--[a-z][\w-]*)\s.*[[(]default:?\s+(\S.*?)[\])]\W*$/;

/** What an option is by default, as the help on it says, is another value. */
export const helpDefaultChanged: Condition = ({events, file: {change}}) => {
  const {edits} = editsOf(change.hunks ?? []);
  const told = edits.filter(({oldLines}) => oldLines.some((line) => option.test(line)));
  for (const {before, after, line} of told.flatMap(pairedLines)) {
    const [, name, from] = option.exec(before) ?? [];
    const [, other, to] = option.exec(after) ?? [];
    if (name === undefined || from === undefined || to === undefined || name !== other || !isOtherValue(from, to))
      continue;
    const found = foundEvent({kind: 'code-value-changed', before: bare(from), after: bare(to), line}, events);
    return found && {...found, name};
  }
  return undefined;
};

/** Rather than the same one in other marks, that of another release, or a place on the machine that wrote the help. */
function isOtherValue(from: string, to: string): boolean {
  const [one, two] = [from, to].map(bare);
  const named = (text = '') => (/[a-z]/i.test(text) ? text.replace(/\d[\w.-]*/g, '') : text);
  return one !== two && named(one) !== named(two) && !/\/(?:home|Users|root|tmp)\//.test(`${from} ${to}`);
}

function bare(value: string): string {
  return value.replace(/^["'`]|["'`]$/g, '');
}
