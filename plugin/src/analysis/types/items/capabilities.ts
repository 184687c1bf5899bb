import type {ChangeEvent, EventKind} from '../../../model/event';
import {sectionOutline} from '../../../markdown/blocks/sectionOutline';
import {isMisspelt} from '../../../markdown/prose/wordRuns';
import {isPreviewStep} from '../statements/announcements';
import {isCommonSection, leastSection} from '../names/commonSections';
import {countsOf} from '../../../text/countsOf';
import {lineAt, linesOf} from '../../../text/lineAt';
import {isOfAlias} from '../names/namesInEvents';
import {isOfLearning, isOfNews} from '../../pathKind';
import {type Condition, first, grows, half, shrinks} from '../conditions';
import type {FileFacts} from '../../fileFacts';
import {
  documentedCommand,
  documentedName,
  isGone,
  isIdentifierGone,
  isNumbered,
  plainLabel,
  unmarked,
} from '../names/itemNames';
import {isOfLimits} from '../names/listLead';

/** What readers are led to do: steps that a page no longer leads through take nothing away. */
const step =
  /^(?:add|check|configure|connect|create|delete|deploy|enroll|get|install|open|prepare|retrieve|run|set|simulate|test|us(?:e|ing)|verify|view)\b/i;

/** A section of its own went, without a twin elsewhere in the range and without an include that stands for it. */
export const sectionRemoved: Condition = (facts) => {
  const {events, movedAway, elsewhere, file} = facts;
  // Old news that go take nothing with them.
  if (movedAway > half || includesMore(events) || isOfNews(file.change.path)) return undefined;
  return events.find(
    ({kind, before, line, count}) =>
      kind === 'heading-removed' &&
      count >= leastSection &&
      isCapability(before) &&
      !step.test(before?.trim() ?? '') &&
      !leadsInExceptions(file.base, line.old) &&
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
function includesMore(events: readonly ChangeEvent[]): boolean {
  return events.some(({kind}) => kind === 'include-added' || kind === 'import-added');
}

export const sectionAdded: Condition = (facts) => addedSections(facts)[0];

/** The sections on a capability that a page gained. */
export function addedSections(facts: FileFacts): ChangeEvent[] {
  const {events, movedHere, cameFrom, file} = facts;
  if (movedHere > half || !(grows(facts) || isOwnAddition(facts))) return [];
  const sections = events.filter(
    ({kind, after, count, line}) =>
      kind === 'heading-added' &&
      isCapability(after) &&
      (namesThing(after) || !isOfLearning(file.change.path)) &&
      isGone(after, file.base) &&
      (withTabs(events, line.new, count) >= leastSection || (isOfAvailability(after) && count > 1)) &&
      !isExample(line.new, file.head) &&
      cameFrom(line.new) === null,
  );
  if (sections.length === 0) return [];
  const isStanding = standingSections(file);
  return sections.filter(({line, count}) => !isStanding(line.new, count));
}

/** A page to which most of another one moved has a section on a capability that stood nowhere. */
export const sectionBesideMoved: Condition = ({events, twin, file: {change, head}}) =>
  change.status === 'added'
    ? events.find((event) => isBesideMoved(event, twin) && !isExample(event.line.new, head))
    : undefined;

/** True for an event of a section that is new in a file whose other content was moved there. */
export function isBesideMoved({kind, line}: ChangeEvent, twin: FileFacts['twin']): boolean {
  return kind === 'heading-added' && twin?.isMost === true && twin.own.some(({start}) => start === line.new);
}

/** Lines of a section with those of the tabs that it goes on in. */
function withTabs(events: readonly ChangeEvent[], start: number | undefined, count: number): number {
  const end = (start ?? 0) + count;
  const next = events.find(({kind, line}) => kind === 'tab-added' && line.new === end);
  return next ? count + withTabs(events, end, next.count) : count;
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

/** True for a section below one of examples. */
function isExample(line: number | undefined, text: string | null): boolean {
  const {sections} = sectionOutline(text ?? '');
  const at = sections.findIndex(({start}) => start === line);
  const depth = sections[at]?.depth ?? 0;
  const parent = sections.slice(0, Math.max(at, 0)).findLast((above) => above.depth < depth);
  return /\b(?:examples?|samples?)\s*$/i.test(parent?.source ?? '');
}

function isCapability(title: string | null): boolean {
  return title !== null && !isCommonSection(title) && !isPreviewStep(title);
}

/** The heading of a flag, function or property went or got another name, and the page no longer holds the former one. */
export const documentedNameRemoved: Condition = ({events, movedAway, elsewhere, file: {head}}) =>
  movedAway > half
    ? undefined
    : events.find(
        ({kind, before, after}) =>
          (kind === 'heading-removed' || (kind === 'heading-renamed' && isOtherName(before, after))) &&
          (isIdentifierGone(documentedName(before), head) ||
            (kind === 'heading-removed' && isGone(documentedCommand(before), head))) &&
          !elsewhere.defines(documentedName(before) ?? documentedCommand(before)),
      );

/** A name that was but misspelt has not gone. */
function isOtherName(before: string | null, after: string | null): boolean {
  const [one, other] = [documentedName(before), documentedName(after)];
  return other !== null && (one === null || !isMisspelt(one, other));
}

/** Another name of a thing is no longer told: "Also under the alias: `toBeCalled()`". */
export const aliasRemoved: Condition = ({events, movedAway, file: {head}}) =>
  movedAway > half
    ? undefined
    : events.find(
        ({kind, before}) =>
          (kind === 'paragraph-removed' || kind === 'list-item-removed') &&
          isOfAlias(before) &&
          isIdentifierGone(/`\W*([\w$.-]+)/.exec(before ?? '')?.[1] ?? null, head),
      );

/** The heading of a flag, function or property came, however little is said of it. */
export const documentedNameAdded: Condition = ({events, movedHere, cameFrom, file: {base}}) =>
  movedHere > half
    ? undefined
    : events.find(
        ({kind, after, line}) =>
          kind === 'heading-added' && isIdentifierGone(documentedName(after), base) && cameFrom(line.new) === null,
      );

const introducing: readonly EventKind[] = ['paragraph-added', 'list-item-added', 'paragraph-reworded'];
const named =
  /`([A-Za-z_$-][\w.$-]{2,})[^`]*`\s+(?:parameter|option|property|setting|flag|argument|field|header|attribute|method|function|hook|command|prop)\b/g;

/** The text introduces a parameter, option or function by its name, which the page did not hold. */
export const namedThingIntroduced: Condition = (facts) => {
  const {events, movedHere, cameFrom, file} = facts;
  if (movedHere > half || !grows(facts)) return undefined;
  return events.find(
    ({kind, line}) =>
      introducing.includes(kind) &&
      cameFrom(line.new) === null &&
      [...lineAt(file.head, line.new).matchAll(named)].some(([, name]) => isIdentifierGone(name ?? null, file.base)),
  );
};

/** An item that begins with the name of a thing and its mark: "**Night mode (preview)** dims the page". */
export const previewIntroduced: Condition = ({events, movedHere, file: {base, head}}) =>
  movedHere > half
    ? undefined
    : events.find(({kind, line}) => kind === 'list-item-added' && isGone(namedPreview(lineAt(head, line.new)), base));

function namedPreview(item: string): string | null {
  const lead = /^\s*[-*+]\s+(?:\*\*|__)(.{3,60}?)\s*\((?:public |private )?preview\)/i.exec(item);
  return lead?.[1] ? plainLabel(lead[1]) : null;
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

/** A tab on a model, of which the page said nothing. */
export const modelTabAdded: Condition = ({events, movedHere, file: {base}}) =>
  movedHere > half
    ? undefined
    : events.find(
        ({kind, after, count}) =>
          kind === 'tab-added' && count >= leastSection && isModelName(after) && isGone(plainLabel(after ?? ''), base),
      );

/** Languages, tools and systems with which one and the same thing is done. */
const ways =
  /^(?:python|java(?:script)?|typescript|c#|c\+\+|go|rust|ruby|php|swift|kotlin|node(?:\.js)?|rest(?: api)?|(?:[\w.]+ )?cli|(?:azure )?(?:powershell|portal)|curl|bash|https?|json|yaml|output|visual studio(?: code)?|bicep|terraform|npm|yarn|pnpm|unix|linux|macos|windows)$/i;

/** Instructions that a page had for one case are told for several, by tabs: with a password and without, on one store or another. */
export const variantsAdded: Condition = (facts) => {
  const {events, movedHere, file, former} = facts;
  const tabs = events.filter(({kind}) => kind === 'tab-added');
  const names = new Set(tabs.map(({after}) => plainLabel(after ?? '')));
  if (names.size < 2 || !grows(facts) || movedHere > half || first('tab-removed')(facts)) return undefined;
  // A case that other pages told before is no new one.
  if ([...names].some((name) => !ways.test(name) && !isGone(name, former()))) return undefined;
  return tabs.find(({after, count}) => {
    const name = plainLabel(after ?? '');
    return count >= leastSection && !ways.test(name) && isGone(name, file.base);
  });
};

/** `Phi-4-mini-instruct`, `gpt-4o`: one word of several parts with a number; a tool of some version is two words. */
function isModelName(label: string | null): boolean {
  const plain = plainLabel(label ?? '');
  return /^[A-Za-z][\w.]*(?:-[\w.]+)+$/.test(plain) && /\d/.test(plain);
}

/** A variant of the instructions whose name occurs nowhere in the head. */
export const variantRemoved: Condition = ({events, file: {head}}) =>
  includesMore(events)
    ? undefined
    : events.find(({kind, before, count}) => kind === 'tab-removed' && count >= leastSection && isGone(before, head));
