import type {ChangeEvent} from '../../model/event';
import type {Block} from '../blocks/block';
import {changeEvent} from './changeEvent';
import type {Place} from '../blocks/place';

/** What changed in the head of a table: columns that came, went, changed their names or their order. */
export function columnEvents(base: Block, head: Block, place: Place): ChangeEvent[] {
  const pairs = columnPairs(base, head);
  const renamed = pairs.filter(([from, to]) => base.cells[from] !== head.cells[to]);
  const [kept, met] = [new Set(pairs.map(([from]) => from)), new Set(pairs.map(([, to]) => to))];
  return [
    ...renamed.map(([from, to]) => columnEvent('table-column-renamed', place, base.cells[from], head.cells[to])),
    ...reordered(base, pairs, place),
    ...head.cells.flatMap((cell, at) => (met.has(at) ? [] : columnEvent('table-column-added', place, null, cell))),
    ...base.cells.flatMap((cell, at) => (kept.has(at) ? [] : columnEvent('table-column-removed', place, cell, null))),
  ];
}

function columnEvent(
  kind: 'table-column-renamed' | 'table-column-added' | 'table-column-removed',
  place: Place,
  before: string | null = null,
  after: string | null = null,
): ChangeEvent {
  return changeEvent(kind, {...place, before, after, column: after ?? before});
}

/** One event where columns of both tables stand in another order; names the first that has another before it. */
function reordered(base: Block, pairs: readonly (readonly [number, number])[], place: Place): ChangeEvent[] {
  const moved = pairs.find(([, to], index) => pairs.slice(index + 1).some(([, next]) => next < to));
  const name = moved && base.cells[moved[0]];
  return name ? [changeEvent('table-columns-reordered', {...place, before: name, after: name, column: name})] : [];
}

/**
 * Indices of the columns that both tables have, in the order of the base: of equal names, else at the same place between
 * tables with as many columns. Tables without a head are compared cell by cell.
 */
export function columnPairs(base: Block, head: Block): [number, number][] {
  if (base.columns.length === 0 || head.columns.length === 0) return base.cells.map((_, index) => [index, index]);
  const taken = new Set<number>();
  const named = base.columns.map((name): number => {
    const at = head.columns.findIndex((other, index) => other === name && !taken.has(index));
    if (at >= 0) taken.add(at);
    return at;
  });
  const isSameSize = base.columns.length === head.columns.length;
  return named.flatMap((at, index): [number, number][] => {
    if (at >= 0) return [[index, at]];
    return isSameSize && !taken.has(index) ? [[index, index]] : [];
  });
}
