import type {ChangeEvent} from '../../../model/event';
import {sectionOutline} from '../../../markdown/blocks/sectionOutline';
import {isPreviewStep} from '../statements/announcements';
import {isCommonSection, isOfCare, leastSection} from '../names/commonSections';
import {countsOf} from '../../../text/countsOf';
import {lineAt, linesOf} from '../../../text/lineAt';
import {isOfLearning, isOfNews, isOfTrouble} from '../../pathKind';
import {type Condition, grows, half, shrinks} from '../conditions';
import type {FileFacts} from '../../fileFacts';
import {isGone, isNumbered, plainLabel, unmarked} from '../names/itemNames';
import {isOfLimits} from '../names/listLead';

/** What readers are led to do: steps that a page no longer leads through take nothing away. */
const step =
  /^(?:add|check|configur|connect|creat|delet|deploy|enroll|get|install|open|prepar|retriev|run|set|simulat|test|verify|view)(?:e|n?ing|ting)?\b|^us(?:e|ing)\b/i;

/** A section of its own went, without a twin elsewhere in the range and without an include that stands for it. */
export const sectionRemoved: Condition = (facts) => {
  const {events, movedAway, elsewhere, file} = facts;
  // Old news that go take nothing with them, and no more does what went wrong.
  if (movedAway > half || includesMore(events) || isOfNews(file.change.path) || isOfTrouble(file.change.path))
    return undefined;
  return events.find(
    ({kind, before, line, count}) =>
      kind === 'heading-removed' &&
      count >= leastSection &&
      isCapability(before) &&
      !step.test(before?.trim() ?? '') &&
      !leadsInExceptions(file.base, line.old) &&
      !isBelowCare(line.old, file.base) &&
      isGone(before, file.head) &&
      !elsewhere.defines(before) &&
      (shrinks(facts) || isSpokenOf(before, facts)),
  );
};

/** The section that said for whom something is not there is gone: it is there for all. */
export const limitSectionRemoved: Condition = (facts) => {
  const {events, movedAway, elsewhere, file} = facts;
  if (movedAway > half || includesMore(events) || isOfNews(file.change.path) || !shrinks(facts)) return undefined;
  return events.find(
    ({kind, before, line}) =>
      kind === 'heading-removed' &&
      leadsInExceptions(file.base, line.old) &&
      isGone(before, file.head) &&
      !elsewhere.defines(before),
  );
};

/** A section that begins by leading in a list of those for whom something is not there. */
function leadsInExceptions(text: string | null, heading: number | undefined): boolean {
  const lines = linesOf(text).slice(heading ?? 1);
  const lead = (lines.find((line) => line.trim() !== '') ?? '').replace(/[*_]{1,3}/g, '');
  return /[:：]\s*$/.test(lead) && isOfLimits(lead);
}

/** Times that a page speaks of a thing that it has a section on. */
const leastMentions = 3;

/** The page that lost the section spoke of its thing by that name in other places, and no longer does. */
function isSpokenOf(title: string | null, {file: {change, base}}: FileFacts): boolean {
  const name = plainLabel(title ?? '').toLowerCase();
  const mentions = (base ?? '').toLowerCase().split(name).length - 1;
  return change.deletions > change.additions && name.length > 3 && mentions >= leastMentions;
}

/** What the page said may stand in what it now includes. */
export function includesMore(events: readonly ChangeEvent[]): boolean {
  return events.some(({kind}) => kind === 'include-added' || kind === 'import-added');
}

export const sectionAdded: Condition = (facts) => addedSections(facts)[0];

/** The sections on a capability that a page gained. */
export function addedSections(facts: FileFacts): ChangeEvent[] {
  const {events, movedHere, cameFrom, file} = facts;
  if (movedHere > half || isOfTrouble(file.change.path) || !(grows(facts) || isOwnAddition(facts))) return [];
  const isNew = newTitle(file.base);
  const sections = events.filter(
    ({kind, after, count, line}) =>
      kind === 'heading-added' &&
      isCapability(after) &&
      (namesThing(after) || !isOfLearning(file.change.path)) &&
      isNew(after) &&
      (withParts({line, count}, facts) >= leastSection || (isOfAvailability(after) && count > 1)) &&
      !isAside(line.new, file.head) &&
      cameFrom(line.new) === null,
  );
  if (sections.length === 0) return [];
  const isStanding = standingSections(file);
  return sections.filter(({line, count}) => !isStanding(line.new, count));
}

/** A page to which most of another one moved has a section on a capability that stood nowhere. */
export const sectionBesideMoved: Condition = ({events, twin, file: {change, head}}) =>
  change.status === 'added'
    ? events.find((event) => isBesideMoved(event, twin) && !isAside(event.line.new, head))
    : undefined;

/** True for an event of a section that is new in a file whose other content was moved there. */
export function isBesideMoved({kind, line}: ChangeEvent, twin: FileFacts['twin']): boolean {
  return kind === 'heading-added' && twin?.isMost === true && twin.own.some(({start}) => start === line.new);
}

/** Says whether a title is new: what a page names only in passing it may gain a section on, a word alone as well. */
function newTitle(base: string | null): (title: string | null) => boolean {
  const known = new Set(
    linesOf(base).flatMap((line) => (line.startsWith('#') ? plainLabel(line.replace(/^#+/, '')) : [])),
  );
  const isWord = (title: string | null) => /^[\p{L}]+$/u.test(title ?? '');
  return (title) => isGone(title, base) || (isWord(title) && !known.has(title ?? ''));
}

/** Lines of a section with those of the tabs and of the sections of its own that it goes on in. */
function withParts({line, count}: Pick<ChangeEvent, 'line' | 'count'>, {events, file: {head}}: FileFacts): number {
  const depthAt = (at: number | undefined) => /^#*/.exec(lineAt(head, at))?.[0].length ?? 0;
  const isPart = ({kind, line: {new: start}}: ChangeEvent) =>
    kind === 'tab-added' || (kind === 'heading-added' && depthAt(start) > depthAt(line.new));
  const parts = new Map(events.filter(isPart).map((part) => [part.line.new, part.count]));
  let lines = count;
  for (let next = parts.get((line.new ?? 0) + lines); next; next = parts.get((line.new ?? 0) + lines)) lines += next;
  return lines;
}

/** Whether most of what a new section holds stood elsewhere in the page before, and no longer does: it only got a heading. */
function standingSections({base, head}: FileFacts['file']): (line: number | undefined, count: number) => boolean {
  const filled = (lines: readonly string[]) => lines.map((text) => text.trim()).filter((text) => /\w/.test(text));
  const [before, after] = [countsOf(filled(linesOf(base))), countsOf(filled(linesOf(head)))];
  return (line, count) => {
    const start = line ?? 1;
    const own = filled(linesOf(head).slice(start, start + count - 1));
    const moved = own.filter((text) => (after.get(text) ?? 0) <= (before.get(text) ?? 0));
    return moved.length > own.length * half;
  };
}

/** A page was added to, whatever else of it went: of a page that was rebuilt, more than one section did. */
function isOwnAddition({events}: FileFacts): boolean {
  return events.filter(({kind}) => kind === 'heading-removed').length <= 1;
}

/** A title with a name in code, of a model or a version, or one that says where or since when a thing can be had. */
function namesThing(title: string | null): boolean {
  return title !== null && (/`|\bpreview\b/i.test(title) || isNumbered(plainLabel(title)) || isOfAvailability(title));
}

/** Few words say where a thing can be had. */
function isOfAvailability(title: string | null): boolean {
  return /\b(?:availability|support)\b/i.test(title ?? '');
}

/** True for a section below one of examples, or on what to take care of. */
function isAside(line: number | undefined, text: string | null): boolean {
  return /\b(?:examples?|samples?)\s*$/i.test(titleAbove(line, text)) || isBelowCare(line, text);
}

/** True for a section below one on what to take care of. */
function isBelowCare(line: number | undefined, text: string | null): boolean {
  return isOfCare(titleAbove(line, text));
}

/** The title of the section that holds another one. */
function titleAbove(line: number | undefined, text: string | null): string {
  const {sections} = sectionOutline(text ?? '');
  const at = sections.findIndex(({start}) => start === line);
  const depth = sections[at]?.depth ?? 0;
  return sections.slice(0, Math.max(at, 0)).findLast((above) => above.depth < depth)?.source ?? '';
}

function isCapability(title: string | null): boolean {
  return title !== null && !isCommonSection(title) && !isPreviewStep(title);
}

/** A section went whose title marks it as deprecated, whatever else the page gained. */
export const deprecatedSectionRemoved: Condition = ({events, movedAway, elsewhere, file: {head}}) =>
  movedAway > half
    ? undefined
    : events.find(
        ({kind, before}) =>
          kind === 'heading-removed' &&
          before !== null &&
          unmarked(before) !== plainLabel(before) &&
          isGone(unmarked(before), head) &&
          !elsewhere.defines(unmarked(before)),
      );
