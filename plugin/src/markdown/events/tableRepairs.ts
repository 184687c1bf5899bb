import type {ChangeEvent} from '../../model/event';
import type {BlockMatch} from '../blocks/block';
import {changeEvent} from './changeEvent';
import type {Edit} from '../matching/edits';
import {placeOf} from '../blocks/place';
import {isFence} from '../../text/lineAt';
import {withoutSpace} from '../../text/withoutSpace';

/** What may be a table: the cells of its head, of the line below it and of its rows. Lines are 1-based. */
interface Grid {
  line: number;
  head: number;
  ruled: number;
  rows: number[];
  /** The first cell of the head. */
  label: string;
  /** The first row without white space, by which the table is known. */
  firstRow: string;
}

const rule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/**
 * Tables whose head did not fit the line below it, so that they were none, or did not fit any row, and that fit now while
 * their first row stayed as it was.
 */
export function tableRepairs(
  base: string,
  head: string,
  edits: readonly Edit[],
  matches: readonly BlockMatch[],
): ChangeEvent[] {
  if (!edits.some(({oldLines}) => oldLines.some((line) => line.includes('|')))) return [];
  const broken = gridsOf(base).filter((grid) => !fits(grid));
  if (broken.length === 0) return [];
  const sound = gridsOf(head).filter(fits);
  return broken.flatMap((grid) => {
    const now = sound.find(({firstRow}) => firstRow !== '' && firstRow === grid.firstRow);
    const match =
      now &&
      matches.find((one) => isAtHead(one.head?.start, now.line) || (!one.head && isAtHead(one.base?.start, grid.line)));
    return match
      ? [
          changeEvent('table-repaired', {
            ...placeOf(match),
            name: now.label,
            line: {old: grid.line, new: now.line},
          }),
        ]
      : [];
  });
}

/** Events without those that tell as rows and columns what is the repair of a table. */
export function withoutRepaired(events: readonly ChangeEvent[], repairs: readonly ChangeEvent[]): ChangeEvent[] {
  const isPart = (event: ChangeEvent) =>
    event.kind.startsWith('table-') &&
    repairs.some(({line}) => isAtHead(event.line.old, line.old) || isAtHead(event.line.new, line.new));
  return repairs.length === 0 ? [...events] : events.filter((event) => !isPart(event));
}

function isAtHead(line: number | undefined, head: number | undefined): boolean {
  return line !== undefined && head !== undefined && (line === head || line === head + 1);
}

function fits({head, ruled, rows}: Grid): boolean {
  const isShared = rows.every((cells) => cells === rows[0]);
  return head === ruled && (rows.length === 0 || !isShared || rows[0] === head);
}

function gridsOf(text: string): Grid[] {
  const lines = text.split(/\r?\n/);
  const grids: Grid[] = [];
  let isCode = false;
  for (const [index, line] of lines.entries()) {
    if (isFence(line)) isCode = !isCode;
    const head = lines[index - 1] ?? '';
    if (isCode || !rule.test(line) || !line.includes('|') || !head.includes('|') || rule.test(head)) continue;
    const below = lines.slice(index + 1);
    const end = below.findIndex((row) => !row.includes('|'));
    const rows = below.slice(0, end < 0 ? undefined : end);
    const firstRow = withoutSpace(rows[0] ?? '');
    const [label = ''] = cellsOf(head);
    const [heads, ruled] = [head, line].map((text) => cellsOf(text).length) as [number, number];
    grids.push({line: index, head: heads, ruled, rows: rows.map((row) => cellsOf(row).length), label, firstRow});
  }
  return grids;
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}
