import type {ChangeEvent, EventKind} from '../model/event';
import type {ChangedFile} from '../model/fileChange';
import {isPreviewStep} from './announcements';
import {type Condition, half, shrinks} from './conditions';
import type {FileFacts} from './fileFacts';
import {
  bareName,
  documentedCommand,
  documentedName,
  isEntryGone,
  isGone,
  isIdentifierGone,
  isItemOf,
  isListedItem,
  isOfThings,
  isNumbered,
  listedName,
  plainLabel,
  unmarked,
} from './itemNames';
import {lineAt} from './lineAt';
import {isOfLacks, listLead} from './listLead';

/** Sections that every page has, and that are no capability of their own. */
const commonSection =
  /^(?:(?:step )?\d+[.):] .*|.*prerequisites?|next steps?|related (?:content|resources|articles|topics)|see also|clean ?up.*|(?:set(?:ting)? ?up|prepare)\b.*|create (?:a|the) .*(?:project|application|app)|troubleshoot.*|overview|introduction|summary|conclusion|feedback|references?|in this article|before you (?:begin|start)|what you.*|faq.*|frequently asked.*|(?:additional|further|more) (?:resources|reading|information)|limitations|known issues|.*\b(?:examples?|samples?)|errors?\b.*|output|install(?:ation)?|run the .*|retrieve .*information|table of contents|get started|how to .*)$/i;

/** Lines from which on a section holds something of its own. */
const leastSection = 5;

/** A section of its own went, without a twin elsewhere in the range and without an include that stands for it. */
export const sectionRemoved: Condition = (facts) => {
  const {events, movedAway, elsewhere, file} = facts;
  if (movedAway > half || includesMore(events)) return undefined;
  return events.find(
    ({kind, before, count}) =>
      kind === 'heading-removed' &&
      count >= leastSection &&
      isCapability(before) &&
      isGone(before, file.head) &&
      !elsewhere.defines(before) &&
      (shrinks(facts) || isSpokenOf(before, facts)),
  );
};

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

export const sectionAdded: Condition = ({events, movedHere, file: {base}}) =>
  movedHere > half
    ? undefined
    : events.find(
        ({kind, after, count}) =>
          kind === 'heading-added' && count >= leastSection && isCapability(after) && isGone(after, base),
      );

function isCapability(title: string | null): boolean {
  return title !== null && !commonSection.test(title.trim()) && !isPreviewStep(title);
}

/** The heading of a flag, function or property went or got another name, and the page no longer holds the former one. */
export const documentedNameRemoved: Condition = ({events, movedAway, elsewhere, file: {head}}) =>
  movedAway > half
    ? undefined
    : events.find(
        ({kind, before, after}) =>
          (kind === 'heading-removed' || (kind === 'heading-renamed' && documentedName(after) !== null)) &&
          (isIdentifierGone(documentedName(before), head) ||
            (kind === 'heading-removed' && isGone(documentedCommand(before), head))) &&
          !elsewhere.defines(documentedName(before) ?? documentedCommand(before)),
      );

/** The heading of a flag, function or property came, however little is said of it. */
export const documentedNameAdded: Condition = ({events, movedHere, file: {base}}) =>
  movedHere > half
    ? undefined
    : events.find(({kind, after}) => kind === 'heading-added' && isIdentifierGone(documentedName(after), base));

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

/** A variant of the instructions whose name occurs nowhere in the head. */
export const variantRemoved: Condition = ({events, file: {head}}) =>
  includesMore(events)
    ? undefined
    : events.find(({kind, before, count}) => kind === 'tab-removed' && count >= leastSection && isGone(before, head));

/** A table on models, regions and the like with columns of which the page held nothing. */
export const tableAdded: Condition = ({events, movedHere, file: {base, head}}) =>
  movedHere > half
    ? undefined
    : events.find(
        ({kind, section, line}) =>
          kind === 'table-added' &&
          isOfThings(section) &&
          lineAt(head, line.new)
            .split('|')
            .some((label) => isNamedColumn(label) && isGone(plainLabel(label), base)),
      );

/** A model, a region or the like joined the list of them that a cell is. */
export const valueAdded: Condition = ({events}) =>
  events.find(
    ({kind, after, name, column, section}) =>
      kind === 'value-added' && (isNamedColumn(after) || [name, column, section].some(isOfThings)),
  );

/** A value is struck; a sentence on what readers need before they begin only names one of several. */
export const valueRemoved: Condition = ({events}) =>
  events.find(
    ({kind, column, section}) =>
      kind === 'value-removed' && (column !== null || !/prerequisite|before you begin/i.test(section ?? '')),
  );

/** Rows on a named thing that came, where the table did not only change its rows' order or form. */
export const rowAdded: Condition = (facts) =>
  isMostly(facts, 'table-row-added', 'table-row-removed')
    ? facts.events.find(
        ({kind, after, section, name}) =>
          kind === 'table-row-added' &&
          (isItemOf(after, section) || isOfThings(name)) &&
          isGone(bareName(after), facts.file.base),
      )
    : undefined;

export const rowRemoved: Condition = (facts) =>
  facts.movedAway <= half && isMostly(facts, 'table-row-removed', 'table-row-added')
    ? facts.events.find(
        ({kind, before, section, line}) =>
          kind === 'table-row-removed' &&
          (isItemOf(before, section) || isOfCapabilities(lineAt(facts.file.base, line.old))) &&
          isEntryGone(before, facts.file.head) &&
          !facts.elsewhere.defines(bareName(before)),
      )
    : undefined;

/** A row that says where a thing is available. */
function isOfCapabilities(row: string): boolean {
  return /[✅✓✔☑]/u.test(row);
}

/** Columns of a model, a version or the like; other columns only describe the rows. */
export const columnAdded: Condition = ({events, file: {base}}) =>
  events.find(({kind, after}) => kind === 'table-column-added' && isNamedColumn(after) && isGone(after, base));

/** Where a column of the same thing comes, a list of its versions has rolled over. */
export const columnRemoved: Condition = ({events, file: {head}}) => {
  const come = new Set(events.flatMap(({kind, after}) => (kind === 'table-column-added' ? [firstWord(after)] : [])));
  return events.find(
    ({kind, before}) =>
      kind === 'table-column-removed' && isNamedColumn(before) && isGone(before, head) && !come.has(firstWord(before)),
  );
};

/** What a column is of, before its version: `gpt-4o` of `gpt-4o, 2024-05-13`. */
function firstWord(label: string | null): string {
  return plainLabel(label ?? '').split(/[\s,]/, 1)[0] ?? '';
}

function isNamedColumn(label: string | null): boolean {
  return label !== null && (label.includes('`') || isNumbered(plainLabel(label)));
}

/** Names that came to a list of models, regions, options and the like. */
export const listedItemAdded: Condition = (facts) =>
  isMostly(facts, 'list-item-added', 'list-item-removed')
    ? facts.events.find(
        ({kind, after, section, line}) =>
          kind === 'list-item-added' &&
          isListedItem(after, section) &&
          !isOfLacks(facts.file.head, line.new) &&
          isGone(listedName(after ?? ''), facts.file.base),
      )
    : undefined;

export const listedItemRemoved: Condition = (facts) =>
  facts.movedAway <= half && !hasTable(facts) && isMostly(facts, 'list-item-removed', 'list-item-added')
    ? facts.events.find(
        ({kind, before, section, line}) =>
          kind === 'list-item-removed' &&
          isListedItem(before, section) &&
          isStillLed(facts.file, line.old) &&
          isGone(listedName(before ?? ''), facts.file.head) &&
          !facts.elsewhere.defines(bareName(listedName(before ?? ''))),
      )
    : undefined;

/** What a list or section of limitations no longer holds can be done now. */
export const limitationLifted: Condition = (facts) =>
  facts.movedAway <= half && isMostly(facts, 'list-item-removed', 'list-item-added')
    ? facts.events.find(
        ({kind, before, section, line}) =>
          kind === 'list-item-removed' &&
          !isLink(facts.file.base, line.old) &&
          (/\blimitations?\b|\bunsupported\b|\bnot supported\b/i.test(section ?? '') ||
            isOfLacks(facts.file.base, line.old)) &&
          !isGone(section, facts.file.head) &&
          isGone(before, facts.file.head) &&
          !facts.elsewhere.says(before),
      )
    : undefined;

/** An item that is nothing but a link leads somewhere, and says nothing. */
function isLink(text: string | null, line: number | undefined): boolean {
  return /^\s*[-*+]\s*\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])\W*$/.test(lineAt(text, line));
}

/** The list is there without the item: one that gave way to a sentence on all of them lost nothing. */
function isStillLed({base, head}: ChangedFile, line: number | undefined): boolean {
  return !isOfLacks(base, line) && !isGone(listLead(base, line), head);
}

/** A list that gave way to a table lost nothing. */
function hasTable({events}: FileFacts): boolean {
  return events.some(({kind}) => kind === 'table-added');
}

/** At least twice as much of the one kind as of the other. */
function isMostly({events}: FileFacts, kind: EventKind, opposite: EventKind): boolean {
  const count = (wanted: EventKind) =>
    events.reduce((sum, event) => sum + (event.kind === wanted ? event.count : 0), 0);
  return count(opposite) * 2 <= count(kind);
}

/** A cell of a row that both versions have: another row that took its place says nothing. */
export const cellDisabled: Condition = ({events, file: {base}}) =>
  events.find(
    ({kind, name}) => kind === 'table-cell-disabled' && (name === null || !isGone(withoutFootnotes(name), base)),
  );

function withoutFootnotes(label: string): string {
  return label.replace(/<sup>.*?<\/sup>/g, '').trim();
}
