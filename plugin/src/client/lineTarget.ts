import type {LineRow} from './diffRows';

/** Lines that an address points to: of the base (`L`) or the head (`R`), 1-based, both ends included. */
export interface LineTarget {
  side: 'L' | 'R';
  from: number;
  to: number;
}

/** Reads `item-5f2a1c-R3` and `item-5f2a1c-R3-R10`; null for what points to no line of the file with this anchor. */
export function parseLineTarget(id: string, anchor: string): LineTarget | null {
  const match = id.startsWith(anchor) ? lines.exec(id.slice(anchor.length)) : null;
  const [, side, first, last = first] = match ?? [];
  if (side !== 'L' && side !== 'R') {
    return null;
  }
  const [from, to] = [Number(first), Number(last)];
  return {side, from: Math.min(from, to), to: Math.max(from, to)};
}

const lines = /^-([LR])(\d+)(?:-\1(\d+))?$/;

/** The id that points to all lines from one to another; to the second alone where they are on different sides. */
export function rangeId(anchor: string, start: LineTarget, end: LineTarget): string {
  const from = Math.min(start.from, end.from);
  const to = Math.max(start.to, end.to);
  return start.side === end.side && from < to ? `${anchor}-${end.side}${from}-${end.side}${to}` : lineName(anchor, end);
}

export function lineName(anchor: string, {side, from}: LineTarget): string {
  return `${anchor}-${side}${from}`;
}

export function isTargeted(row: LineRow, target: LineTarget | null): boolean {
  const number = target?.side === 'L' ? row.old : row.new;
  return target !== null && number !== null && target.from <= number && number <= target.to;
}

/**
 * Ids of elements that an id may stand for, the best first: itself, the first of several lines, the file of a line whose
 * diff is elsewhere.
 */
export function targetIds(id: string): string[] {
  const firstLine = id.replace(/(-[LR]\d+)-[LR]\d+$/, '$1');
  return [id, firstLine, firstLine.replace(/-[LR]\d+$/, '')];
}

/** The id that a hash points to, also where it is not encoded well. */
export function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
