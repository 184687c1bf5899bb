import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import type {ChangeEvent} from '../../model/event';
import {joined, type Phrases} from './phrases';
import type {SpanLimit} from './cutSpan';
import {quote} from './quotedSpans';

/** The name of an event, where it is that of a row that is known by several of its cells. */
export function rowSpan(
  {kind, name, column}: Pick<ChangeEvent, 'kind' | 'name' | 'column'>,
  limit: SpanLimit,
  phrases: Phrases,
): {name?: PhrasingContent[]} {
  const isOfCell = column !== null || kind.startsWith('table-cell-');
  return name !== null && isOfCell && cellsOf(name).length > 1 ? {name: rowName(name, limit, phrases)} : {};
}

/** The cells by which a row is known, each quoted by itself. */
export function rowName(label: string, limit: SpanLimit, phrases: Phrases): PhrasingContent[] {
  return cellsOf(label).flatMap((cell, index): PhrasingContent[] => {
    const own = phrases.say('token', {text: quote(cell, limit)});
    return index === 0 ? own : [{type: 'text', value: ' '}, ...own];
  });
}

/** The names of several rows as a list. */
export function rowList(labels: readonly string[], limit: SpanLimit, phrases: Phrases): PhrasingContent[] {
  return joined(
    labels.map((label) => rowName(label, limit, phrases)),
    phrases,
  );
}

/** The labels of the rows in which a cell of the same column changed as that of the event did, the event's own first. */
export function alikeRows(event: ChangeEvent, events: readonly ChangeEvent[]): string[] {
  if (event.kind !== 'table-cell-changed' || event.before === null || event.after === null) return [];
  const exchange = ({kind, column, before, after}: ChangeEvent) =>
    JSON.stringify([kind, column, before?.toLowerCase(), after?.toLowerCase()]);
  const alike = events.filter((one) => exchange(one) === exchange(event));
  return [...new Set([event, ...alike].flatMap(({name}) => name ?? []))];
}

function cellsOf(label: string): string[] {
  return label
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}
