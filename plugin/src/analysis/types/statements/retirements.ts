import {isRefusing} from '../../../markdown/events/datedRefusal';
import {dateShift, datesIn, isDateAlone} from '../../../markdown/events/dateChange';
import {type Edit, editsOf, gainsLine} from '../../../markdown/matching/edits';
import type {ChangeEvent, EventKind} from '../../../model/event';
import {announcedEntries, isActedOn} from './announcedEntries';
import {type Condition, half} from '../conditions';
import type {FileFacts} from '../../fileFacts';
import {isGone, isNumbered, plainLabel, unmarked} from '../names/itemNames';
import {lineAt, linesOf, linesOfCode} from '../../../text/lineAt';
import {listLead} from '../names/listLead';
import {movedToIncludes} from './movedToInclude';
import {isOfBreaks, isOfNews, isOfRetirements} from '../../pathKind';

/** What goes with the thing that was deprecated; a note on it can go alone. */
const goes: EventKind[] = [
  'heading-removed',
  'paragraph-removed',
  'list-item-removed',
  'table-removed',
  'code-block-removed',
];
const earliest = /\b(?:no|not) (?:earlier|sooner|before)\b/i;

/** How a list or a section of things says that they are gone, or go. */
const ofRetired =
  /^\W*(?:deprecated|retired|removed|discontinued)\b|\b(?:deprecations|removals|retirements)\b|\b(?:are|is|were|was|have been|has been|will be) (?:now )?(?:deprecated|retired|removed|discontinued)\b|\bno longer (?:supported|available)\b/i;

/** The text newly says that something goes, rather than that it has long gone. */
export const retirementAnnounced: Condition = (facts) =>
  facts.events.find(
    (event) =>
      event.kind === 'deprecation-added' && !isRetirementInclude(event.after ?? '') && !isFormerRefusal(event, facts),
  ) ??
  retirementNote(facts) ??
  retirementSection(facts) ??
  listedAsRetired(facts) ??
  retirementDated(facts);

/** What is said to be refused, another document of the range said before. */
function isFormerRefusal({after, name}: ChangeEvent, {former}: FileFacts): boolean {
  return after !== null && name !== null && isRefusing(name) && former.says(after);
}

/** A new section is on the retirement of a thing that its title names in code or with a number. */
const retirementSection: Condition = ({events, elsewhere, file: {base}}) =>
  events.find(
    ({kind, after}) =>
      kind === 'heading-added' &&
      /\b(?:retirement|deprecation|end[- ]of[- ](?:life|support))\b/i.test(after ?? '') &&
      ((after ?? '').includes('`') || isNumbered(plainLabel(after ?? ''))) &&
      isGone(after, base) &&
      // Others may speak of the section.
      !elsewhere.says(`# ${after ?? ''}`),
  );

/**
 * In a list of what retires, a day that was only said to be the earliest one is set, be it in another table than before; or a
 * day is now an earlier one. A later one takes nothing from anybody.
 */
const retirementDated: Condition = ({events, file: {change, base, head}}) =>
  isOfRetirements(change.path)
    ? events.find(({kind, before, after, line}) => {
        if (kind === 'table-cell-changed') return setsDay(before ?? '', after ?? '') || isEarlier(before, after);
        return kind === 'table-row-moved' && setsDay(lineAt(base, line.old), lineAt(head, line.new));
      })
    : undefined;

/** An earliest day gave way to a day that is only named as such; also in a row, in which other cells have other dates. */
export function setsDay(before: string, after: string): boolean {
  const days = datesIn(after);
  return (
    datesIn(before).some((day) => earliest.test(day)) && days.length > 0 && !days.some((day) => earliest.test(day))
  );
}

function isEarlier(before: string | null, after: string | null): boolean {
  return isDateAlone(before) && isDateAlone(after) && dateShift(before ?? '', after ?? '') === 'earlier';
}

/** The text newly includes a note on a retirement, of which it did not speak in its own words. */
const retirementNote: Condition = ({events, file: {change, base, head}}) =>
  events.some(({kind}) => kind === 'deprecated-text-removed')
    ? undefined
    : events.find(
        ({kind, after, line}) =>
          (kind === 'include-added' || kind === 'deprecation-added') &&
          isRetirementInclude(lineAt(head, line.new)) &&
          isGone(after, base) &&
          !editsOf(change.hunks ?? []).edits.some((edit) => gainsLine(edit, line.new) && speaksOfEnd(edit)),
      );

/** What the edit took away said in words of its own that something goes. */
function speaksOfEnd({oldLines}: Edit): boolean {
  return oldLines.some((line) => /\b(?:retir|deprecat)/i.test(line) && !isRetirementInclude(line));
}

function isRetirementInclude(line: string): boolean {
  return /\[!INCLUDE[^\]]*\].*(?:retire|deprecat)/i.test(line);
}

/** What joins a list or a section of things that are deprecated or removed is so itself. */
const listedAsRetired: Condition = ({events, elsewhere, movedHere, file: {change, base, head}}) =>
  events.find(({kind, after, section, line}) => {
    if (kind === 'table-added') return ofRetired.test(section ?? '') && hasFreshRow(head, line.new, base);
    if (kind !== 'list-item-added' && kind !== 'table-row-added') return false;
    const isOfRetired = isOfRetirements(change.path) || ofRetired.test(section ?? '');
    if (isOfRetired && kind === 'table-row-added' && hasYear(lineAt(head, line.new))) return movedHere <= half;
    return (
      (isOfRetired || (kind === 'list-item-added' && isLeadOfRetired(listLead(head, line.new)))) &&
      isGone(after, base) &&
      !elsewhere.says(after)
    );
  });

/** The row of a day: what retires may have been named before, be it as what takes another's place. */
function hasYear(row: string): boolean {
  return /\b20\d\d\b/.test(row);
}

/** The table lists something that the page did not speak of. */
function hasFreshRow(head: string | null, line: number | undefined, base: string | null): boolean {
  const rows = linesOf(head).slice((line ?? 1) + 1);
  const end = rows.findIndex((row) => !row.includes('|'));
  return rows.slice(0, end < 0 ? undefined : end).some((row) => isGone(labelOf(row), base));
}

function labelOf(row: string): string | null {
  return (
    row
      .split('|')
      .map((cell) => cell.trim())
      .find(Boolean) ?? null
  );
}

/** A line that leads in a list, and no paragraph above one. */
function isLeadOfRetired(line: string): boolean {
  return /[:：]\W*$/.test(line) && ofRetired.test(line);
}

/** A part that pages include is new, and by its name says that something retires; or a page that begins by saying so, or that names breaks. */
export const retirementNoteAdded: Condition = (facts) => {
  const {kind, events, file} = facts;
  const {status, path} = file.change;
  const isOfPart = kind === 'partial' && /(?:^|[-_/])(?:retire(?:ment|d)?|deprecat\w+)[-_.][^/]*$/i.test(path);
  const isSaid = kind === 'page' && (events.some((event) => event.kind === 'deprecation-added') || namesBreaks(facts));
  return status === 'added' && (isOfPart || isSaid) ? events[0] : undefined;
};

/** A page of what breaks, or of how to get to another version, names what a reader has to act on. */
function namesBreaks(facts: FileFacts): boolean {
  const {change, head} = facts.file;
  return isOfBreaks(change.path) && (announcedEntries(facts).some(isActedOn) || tellsBreaks(head));
}

const undone =
  /\b(?:is|are|was|were|has been|have been)(?: now)? (?:renamed|removed|replaced|dropped|deprecated)\b|\bno longer\b/i;

function tellsBreaks(text: string | null): boolean {
  const isCode = linesOfCode(text);
  return linesOf(text).some((line, index) => !isCode[index] && undone.test(line));
}

/** Text that said that something goes is gone, and stands in no other file. */
export const deprecatedTextRemoved: Condition = (facts) => {
  const removed = facts.events.filter(({kind}) => kind === 'deprecated-text-removed');
  if (removed.length === 0 || isOfNews(facts.file.change.path)) return undefined;
  const isMoved = movedToIncludes(facts.file);
  return removed.find(
    (event) => !facts.elsewhere.says(event.before) && !isMoved(event.line.old) && isMore(event, facts),
  );
};

/**
 * The whole section or row went that said of itself that it goes, whatever else the page gained; old news take
 * nothing with them.
 */
export const deprecatedItemRemoved: Condition = ({events, movedAway, elsewhere, file: {change, head}}) =>
  movedAway > half || isOfNews(change.path)
    ? undefined
    : events.find(
        (event) =>
          event.kind === 'deprecated-text-removed' &&
          events.some(
            (whole) =>
              holds(whole, event) && isGone(unmarked(whole.before), head) && !elsewhere.defines(unmarked(whole.before)),
          ),
      );

function holds(whole: ChangeEvent, {section, line}: ChangeEvent): boolean {
  if (whole.kind === 'heading-removed') return whole.before !== null && whole.before === section;
  return whole.kind === 'table-row-removed' && whole.line.old !== undefined && whole.line.old === line.old;
}

/** With the text went what it speaks of: an item of its own, a name that the page no longer holds, or more of the section. */
function isMore({before, section, line}: ChangeEvent, {events, file: {base, head}}: FileFacts): boolean {
  const text = lineAt(base, line.old);
  if (/^\s*(?:[-*+]|\d+[.)]|#{1,6}|\|)/.test(text)) return true;
  if ([...(before ?? '').matchAll(/`([^`]+)`/g)].some(([, name = '']) => isGone(name, head))) return true;
  return events.some((event) => event.section === section && goes.includes(event.kind));
}
