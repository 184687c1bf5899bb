import type {ChangeEvent} from '../model/event';
import type {ChangedFile} from '../model/fileChange';
import {type Condition, half, isMostly} from './conditions';
import type {FileFacts} from './fileFacts';
import {bareName, isGone, isListedItem, listedName} from './itemNames';
import {lineAt} from './lineAt';
import {isOfLacks, isOfLimits, listLead} from './listLead';

/** Names that came to a list of models, regions, options and the like. */
export const listedItemAdded: Condition = (facts) =>
  isMostly(facts.events, 'list-item-added', 'list-item-removed')
    ? facts.events.find(
        ({kind, after, section, line}) =>
          kind === 'list-item-added' &&
          (isListedItem(after, section) || isCodeAmongCode(after, facts.file.head, line.new)) &&
          !isOfLacks(listLead(facts.file.head, line.new)) &&
          isGone(listedName(after ?? ''), facts.file.base),
      )
    : undefined;

export const listedItemRemoved: Condition = (facts) =>
  facts.movedAway <= half && !hasTable(facts) && isMostly(facts.events, 'list-item-removed', 'list-item-added')
    ? facts.events.find(
        ({kind, before, section, line}) =>
          kind === 'list-item-removed' &&
          (isListedItem(before, section) || isCodeAmongCode(before, facts.file.base, line.old)) &&
          isStillLed(facts.file, line.old) &&
          isGone(listedName(before ?? ''), facts.file.head) &&
          !facts.elsewhere.defines(bareName(listedName(before ?? ''))),
      )
    : undefined;

/** What a list or section of limitations no longer holds can be done now. */
export const limitationLifted: Condition = ({events, movedAway, elsewhere, file: {base, head}}) =>
  movedAway > half
    ? undefined
    : events.find(
        ({kind, before, section, line}) =>
          kind === 'list-item-removed' &&
          !isLink(base, line.old) &&
          (/\blimitations?\b|\bunsupported\b|\bnot supported\b/i.test(section ?? '') ||
            isOfLimits(listLead(base, line.old))) &&
          isMostly(inSection(events, section), 'list-item-removed', 'list-item-added') &&
          !isGone(section, head) &&
          isGone(before, head) &&
          !elsewhere.says(before),
      );

function inSection(events: readonly ChangeEvent[], section: string | null): ChangeEvent[] {
  return events.filter((event) => event.section === section);
}

/** An item that is nothing but a link leads somewhere, and says nothing. */
function isLink(text: string | null, line: number | undefined): boolean {
  return /^\s*[-*+]\s*\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])\W*$/.test(lineAt(text, line));
}

const codeItem = /^\s*[-*+]\s+`[^`]+`\s*$/;

/** A name in a list of nothing but names, such as the values that an option takes. */
function isCodeAmongCode(item: string | null, text: string | null, line: number | undefined): boolean {
  const at = line ?? 0;
  return /^`[^`]+`$/.test(item ?? '') && [at - 1, at + 1].some((beside) => codeItem.test(lineAt(text, beside)));
}

/** The list is there without the item: one that gave way to a sentence on all of them lost nothing. */
function isStillLed({base, head}: ChangedFile, line: number | undefined): boolean {
  const lead = listLead(base, line);
  return !isOfLacks(lead) && !isGone(lead, head);
}

/** A list that gave way to a table lost nothing. */
function hasTable({events}: FileFacts): boolean {
  return events.some(({kind}) => kind === 'table-added');
}
