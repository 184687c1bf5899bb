import {type Condition, half, isMostly} from '../conditions';
import type {FileFacts} from '../../fileFacts';
import {
  bareName,
  entryName,
  isEntryGone,
  isGone,
  isItemOf,
  isNamedThing,
  isNumbered,
  isOfThings,
  plainLabel,
} from '../names/itemNames';
import {isCorrected} from '../names/nameExchanges';
import {lineAt} from '../../../text/lineAt';
import {isOfLacks, isOfLimits, rowsBeside, tableHead, tableLead} from '../names/listLead';

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
            .some((label) => isNamedThing(label) && isGone(plainLabel(label), base)),
      );

/** Rows on a named thing that came, where the table did not only change its rows' order or form. */
export const rowAdded: Condition = (facts) =>
  isMostly(facts.events, 'table-row-added', 'table-row-removed')
    ? facts.events.find(
        ({kind, after, section, column, line}) =>
          kind === 'table-row-added' &&
          !isOfLacks(tableHead(facts.file.head, line.new)) &&
          (isItemOf(after, section) ||
            isOfThings(column) ||
            isCommandAmong(after, rowsBeside(facts.file.head, line.new)) ||
            [column, tableLead(facts.file.head, line.new)].some(isOfFeatures)) &&
          isEntryGone(after, facts.file.base) &&
          facts.cameFrom(line.new) === null,
      )
    : undefined;

/** Rows of things that a cell names in code, in a column of models, versions and the like, whatever stands before it. */
export const namedRowAdded: Condition = ({events, movedHere, cameFrom, file: {base, head}}) => {
  if (movedHere > half || !isMostly(events, 'table-row-added', 'table-row-removed')) return undefined;
  for (const event of events.filter(({kind, line}) => kind === 'table-row-added' && cameFrom(line.new) === null)) {
    const heads = cellsOf(tableHead(head, event.line.new));
    const isFresh = (cell: string, index: number) =>
      /^`[^`]+`$/.test(cell) && isOfThings(heads[index] ?? null) && isGone(cell, base);
    const name = cellsOf(lineAt(head, event.line.new)).find(isFresh);
    if (name !== undefined) return {...event, after: name};
  }
  return undefined;
};

function cellsOf(row: string): string[] {
  return row.split('|').map((cell) => cell.replace(/<[^>]*>/g, '').trim());
}

export const rowRemoved: Condition = (facts) =>
  facts.movedAway <= half && isMostly(facts.events, 'table-row-removed', 'table-row-added')
    ? facts.events.find(
        ({kind, before, section, line}) =>
          kind === 'table-row-removed' &&
          !isOfLacks(tableHead(facts.file.base, line.old)) &&
          (isItemOf(before, section) ||
            isOfCapabilities(lineAt(facts.file.base, line.old)) ||
            (isOfIntegrations(section) && isOwnName(before))) &&
          (isEntryGone(before, facts.file.head) || isOptionGone(before, facts)) &&
          !facts.elsewhere.defines(bareName(before)),
      )
    : undefined;

/** A row is about another thing now: the numbered name in its first cell, or that with its version, is nowhere in the page. */
export const rowReplaced: Condition = ({events, movedAway, elsewhere, file: {base, head}}) =>
  movedAway > half
    ? undefined
    : events.find(({kind, line}) => {
        if (kind !== 'table-cell-changed') return false;
        const [before, after] = [keyOf(lineAt(base, line.old)), keyOf(lineAt(head, line.new))];
        return (
          before !== null &&
          isNumbered(plainLabel(before)) &&
          bareName(before) !== bareName(after) &&
          !isCorrected(bareName(before) ?? '', bareName(after) ?? '') &&
          isEntryGone(before, head) &&
          !elsewhere.defines(entryName(before))
        );
      });

/** The first cell of a row, if it is one name in code with or without its version, and what may stand in a line of its own below. */
function keyOf(row: string): string | null {
  const key = /^\s*\|?([^|]*)\|/.exec(row)?.[1]?.trim() ?? '';
  return /^`[^`]+`(?:\s*\([^)]*\))?(?:\s*<.*)?$/.test(key) ? key : null;
}

/** A command in words, `scale up` beside `scale down`: it begins with the same word as the rows on either side. */
function isCommandAmong(label: string | null, rows: readonly string[]): boolean {
  const words = (text: string) => /^[a-z][\w-]*(?: [a-z][\w-]*){1,3}$/.exec(plainLabel(text))?.[0].split(' ') ?? [];
  const [tool] = words(label ?? '');
  return tool !== undefined && rows.length === 2 && rows.every((row) => words(row.split('|')[1] ?? '')[0] === tool);
}

/** Other commands may have an option of that name. */
function isOptionGone(label: string | null, {events}: FileFacts): boolean {
  const name = bareName(label);
  return (
    /^--?[a-z]/.test(name ?? '') &&
    !events.some(({kind, after}) => kind === 'table-row-added' && bareName(after) === name)
  );
}

/** A section on what a thing is used together with. */
function isOfIntegrations(section: string | null): boolean {
  return /\b(?:connectors|integrations|drivers|adapters|providers)\b/i.test(section ?? '');
}

/** A few words that name a thing, and lead to no other site. */
function isOwnName(label: string | null): boolean {
  return /^\p{Lu}[^.!?:]{2,59}$/u.test(plainLabel(label ?? '')) && !/\]\(https?:/.test(label ?? '');
}

/** A table that lists what something can do. */
function isOfFeatures(words: string | null): boolean {
  return /\b(?:capabilit(?:y|ies)|features?)\b/i.test(words ?? '');
}

/** What a table of what cannot be done no longer holds can be done now. */
export const limitLifted: Condition = ({events, movedAway, elsewhere, file: {base}}) =>
  movedAway > half || !isMostly(events, 'table-row-removed', 'table-row-added')
    ? undefined
    : events.find(
        ({kind, before, line}) =>
          kind === 'table-row-removed' && isOfLimits(tableHead(base, line.old)) && !elsewhere.defines(bareName(before)),
      );

/** A row that says where a thing is available. */
function isOfCapabilities(row: string): boolean {
  return /[✅✓✔☑]/u.test(row);
}

/** Columns of a model, a version or the like; other columns only describe the rows. */
export const columnAdded: Condition = ({events, file: {base}}) =>
  events.find(({kind, after}) => kind === 'table-column-added' && isNamedThing(after) && isGone(after, base));

/** Where a column of the same thing comes, a list of its versions has rolled over. */
export const columnRemoved: Condition = ({events, file: {head}}) => {
  const come = new Set(events.flatMap(({kind, after}) => (kind === 'table-column-added' ? [firstWord(after)] : [])));
  return events.find(
    ({kind, before}) =>
      kind === 'table-column-removed' && isNamedThing(before) && isGone(before, head) && !come.has(firstWord(before)),
  );
};

/** What a column is of, before its version: `gpt-4o` of `gpt-4o, 2024-05-13`. */
function firstWord(label: string | null): string {
  return plainLabel(label ?? '').split(/[\s,]/, 1)[0] ?? '';
}
