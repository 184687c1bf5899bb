import {isMisspelt} from '../../../markdown/prose/wordRuns';
import {escapeRegExp} from '../../../text/escapeRegExp';
import {type Condition, half} from '../conditions';

/** The help text of a command newly lists a flag that the page did not name. */
export const flagAdded: Condition = ({events, movedHere, cameFrom, file: {base}}) =>
  movedHere > half
    ? undefined
    : events.find(
        ({kind, after, line}) => kind === 'flag-added' && isFlagGone(after, base) && cameFrom(line.new) === null,
      );

/** The help text of a command no longer lists a flag that the page names nowhere else; one that was misspelt has not gone. */
export const flagRemoved: Condition = ({events, movedAway, elsewhere, file: {head}}) => {
  if (movedAway > half) return undefined;
  const come = events.flatMap(({kind, after}) => (kind === 'flag-added' && after !== null ? [after] : []));
  return events.find(
    ({kind, before}) =>
      kind === 'flag-removed' &&
      isFlagGone(before, head) &&
      !elsewhere.defines(before) &&
      !come.some((one) => isMisspelt(before ?? '', one)),
  );
};

/** True where the other version does not hold the flag, be it as the start of a longer one: `--diff` of `--diff-size`. */
function isFlagGone(flag: string | null, text: string | null): boolean {
  return flag !== null && !new RegExp(`(?<![\\w-])${escapeRegExp(flag)}(?![\\w-])`).test(text ?? '');
}
