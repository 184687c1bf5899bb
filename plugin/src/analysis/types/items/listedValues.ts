import type {ChangeEvent} from '../../../model/event';
import type {ChangedFile} from '../../../model/fileChange';
import {lettersOf} from '../../../text/lettersOf';
import {lineAt} from '../../../text/lineAt';
import type {Condition} from '../conditions';
import {isNamedThing, isOfThings} from '../names/itemNames';
import {isOfLimits} from '../names/listLead';

/** A model, a region or the like joined the list of them that a cell is. */
export const valueAdded: Condition = ({events, file: {head}}) =>
  events.find(
    ({kind, after, name, column, section, line}) =>
      kind === 'value-added' &&
      !isSentenceOfLimits(lineAt(head, line.new)) &&
      (isNamedThing(after) ||
        /^(?:accepted |allowed )?(?:types?|values?|formats?)$/i.test(column ?? '') ||
        [name, column, section, labelIn(lineAt(head, line.new))].some(isOfThings) ||
        isSupported(after, lineAt(head, line.new))),
  );

/** What a thing supports, as a sentence lists it: "It supports gzip and Brotli compression". */
function isSupported(value: string | null, line: string): boolean {
  const lead = line.slice(0, Math.max(0, line.indexOf(value ?? '')));
  return /(?<!n[’']t |not |only )\bsupports\s+(?:[\w.`*-]+,?\s+){0,8}$/i.test(lead);
}

/** Other cells of a row speak of other things. */
function isSentenceOfLimits(line: string): boolean {
  return !line.includes('|') && isOfLimits(line);
}

/** What leads in the names that follow: "**Supported regions:**", "in the following regions:". */
function labelIn(line: string): string | null {
  return /^\W*([^.,:]{3,60}):\W*$/.exec(line)?.[1] ?? /\bfollowing ([^.,:]{3,60}):\s/i.exec(line)?.[1] ?? null;
}

/** A value is struck; what readers need before they begin only names one of several, and the page may go with that. */
export const valueRemoved: Condition = ({events, file}) => {
  const struck = events.filter(({kind}) => kind === 'value-removed');
  const needs = struck.length === 0 ? [] : needsOf(events, file);
  const isOfNeeds = (name: string) => name !== '' && needs.some((need) => need.includes(name));
  return struck.find(
    (event) =>
      (event.column !== null || !isOfNeeds(lettersOf(event.before ?? '').toLowerCase())) &&
      !isOfLimitedThings(event, file),
  );
};

/** The letters of the edited sentences that say what readers need, under whatever heading, as they were. */
function needsOf(events: readonly ChangeEvent[], {base}: ChangedFile): string[] {
  return events.flatMap(({section, line}) => {
    const text = lineAt(base, line.old);
    const isNeed = /prerequisite|before you begin/i.test(section ?? '') || thingAtHand.test(text);
    return isNeed ? [lettersOf(text).toLowerCase()] : [];
  });
}

/** "An account with one of the models deployed." */
const thingAtHand = /^\s*[-*+]\s+(?:an?|the|your)\s[^.]*\b(?:deployed|installed)\b/i;

/** A sentence on what is not supported names a thing less: that one is now. */
export const limitNarrowed: Condition = ({events, file}) =>
  events.find((event) => event.kind === 'value-removed' && isOfLimitedThings(event, file));

function isOfLimitedThings({column, line}: ChangeEvent, {base}: ChangedFile): boolean {
  return column === null && isOfLimits(lineAt(base, line.old));
}
