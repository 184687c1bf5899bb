import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent, EventKind} from '../../../model/event';
import {joined, type Phrases} from './phrases';
import type {SpanLimit} from '../quotes/cutSpan';
import {quote} from '../quotes/quotedSpans';

/** The spans of an event that are known by several parts: the name of a row by its cells, a cell by its name and its version. */
export function rowSpans(
  event: Pick<ChangeEvent, 'kind' | 'before' | 'after' | 'name' | 'column'>,
  limit: SpanLimit,
  phrases: Phrases,
): {name?: PhrasingContent[]; before?: PhrasingContent[]; after?: PhrasingContent[]; column?: PhrasingContent[]} {
  const {kind, before, after, name, column} = event;
  const parted = (text: string | null) => (text !== null && isParted(text) ? rowName(text, limit, phrases) : undefined);
  if (isOfLoneRow(event)) return ofSide(before === null ? 'after' : 'before', parted(name));
  if (isOfColumn.test(kind)) return ofSide(before === null ? 'after' : 'before', parted(after ?? before));
  if (column === null && !kind.startsWith('table-cell-')) return {};
  return {...ofSide('name', parted(name)), ...ofSide('column', parted(column))};
}

const isOfColumn = /^table-column-(?:added|removed)$/;

function ofSide<K extends string>(
  side: K,
  nodes: PhrasingContent[] | undefined,
): Partial<Record<K, PhrasingContent[]>> {
  return nodes === undefined ? {} : ({[side]: nodes} as Partial<Record<K, PhrasingContent[]>>);
}

/** True for a row or a flag that came or went; the `name` of a row is what sets it apart from others that begin alike. */
export function isOfLoneRow({kind, name}: Pick<ChangeEvent, 'kind' | 'name'>): boolean {
  return name !== null && /^(?:table-row|flag)-(?:added|removed)$/.test(kind);
}

/** True for kinds that say of a cell that it says yes now, or no longer. */
export function isTurned(kind: EventKind): boolean {
  return kind === 'table-cell-enabled' || kind === 'table-cell-disabled';
}

/** The parts by which a row is known, each quoted by itself. */
export function rowName(label: string, limit: SpanLimit, phrases: Phrases): PhrasingContent[] {
  return quotedParts(partsOf(label), limit, phrases);
}

function quotedParts(parts: readonly string[], limit: SpanLimit, phrases: Phrases): PhrasingContent[] {
  return parts.flatMap((part, index): PhrasingContent[] => {
    const own = phrases.say('token', {text: quote(part, limit)});
    return index === 0 ? own : [{type: 'text', value: ' '}, ...own];
  });
}

/** The names of several rows as a list; what all of them begin with is said once. */
export function rowList(labels: readonly string[], limit: SpanLimit, phrases: Phrases): PhrasingContent[] {
  const rows = labels.map(partsOf);
  const shared = sharedParts(rows);
  const names = joined(
    rows.map((parts) => quotedParts(parts.slice(shared.length), limit, phrases)),
    phrases,
  );
  return shared.length === 0 ? names : [...quotedParts(shared, limit, phrases), {type: 'text', value: ' '}, ...names];
}

/** The parts with which several rows begin, each of which has more of them. */
function sharedParts([first = [], ...others]: readonly string[][]): string[] {
  const isShared = (part: string, at: number) =>
    others.every((parts) => parts[at] === part && at < parts.length - 1) && at < first.length - 1;
  const end = first.findIndex((part, at) => !isShared(part, at));
  return others.length === 0 ? [] : first.slice(0, end);
}

/**
 * The labels of the rows of which the same is told as of an event's, the event's own first: that came or went, or in which a cell
 * of the same column changed alike, or was turned on or off.
 */
export function alikeRows(event: ChangeEvent, alike: readonly ChangeEvent[], events: readonly ChangeEvent[]): string[] {
  const rows = isOfLoneRow(event) || isTurned(event.kind) ? alike : changedAlike(event, events);
  const labels = [...new Set((rows.length === 0 ? [] : [event, ...rows]).flatMap((row) => labelOf(row) ?? []))];
  // A row of another table may begin alike, and need no more to be told from others there.
  return labels.filter((label) => !labels.some((other) => beginsWith(partsOf(other), partsOf(label))));
}

function beginsWith(parts: readonly string[], start: readonly string[]): boolean {
  return parts.length > start.length && start.every((part, index) => part === parts[index]);
}

/** What a row is known by: of one that came or went, what was found to be new in it, where one part says enough. */
export function labelOf(event: ChangeEvent): string | null {
  const {name, before, after} = event;
  return isOfLoneRow(event) && partsOf(name ?? '').length < 2 ? (after ?? before ?? name) : name;
}

function changedAlike(event: ChangeEvent, events: readonly ChangeEvent[]): ChangeEvent[] {
  if (event.kind !== 'table-cell-changed' || event.before === null || event.after === null) return [];
  const exchange = ({kind, column, before, after}: ChangeEvent) =>
    JSON.stringify([kind, column, before?.toLowerCase(), after?.toLowerCase()]);
  return events.filter((one) => exchange(one) === exchange(event));
}

/** A name in code or in strong words, and behind it another one, or a version. */
const nameAndVersion =
  /^(`[^`]+`|\*\*[^*`]+\*\*)\s*(?:[,(–—]|\s-\s)\s*(`[^`]+`|\*\*[^*`]+\*\*|(?=[^\s()]*\d)[\w.-]+)\)?$/;

function isParted(text: string): boolean {
  const [first, ...others] = partsOf(text);
  return others.length > 0 || (first !== undefined && first !== text.trim() && tagged.test(text));
}

/** A cell that is written in tags from its start on. */
const tagged = /^\s*<[a-z]/i;

/** The texts between the tags of a cell, as a reader of the page sees them; the cell itself where it has no others. */
function textsIn(cell: string): string[] {
  if (!tagged.test(cell)) return [cell];
  const texts = cell.split(/<\/?[a-z][^<>]*>/i).flatMap((text) => text.trim() || []);
  return texts.length === 0 ? [cell] : texts;
}

/** The cells of a label; a cell with a name and its version by both. */
function partsOf(label: string): string[] {
  return label
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .flatMap(textsIn)
    .flatMap((cell) => nameAndVersion.exec(cell)?.slice(1) ?? [cell]);
}
