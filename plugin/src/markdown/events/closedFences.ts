import type {ChangeEvent} from '../../model/event';
import type {Block, BlockMatch} from '../blocks/block';
import {changeEvent} from './changeEvent';
import type {Edit} from '../matching/edits';
import {placeOf} from '../blocks/place';

const fence = /^\s*(`{3,}|~{3,})\s*(\S?)/;

/**
 * The ends that blocks of code gained which ran on into the text below them: the fence that should have closed them was missing, and
 * the next one opened another block.
 */
export function closedFences(matches: readonly BlockMatch[], edits: readonly Edit[]): ChangeEvent[] {
  const open = matches.filter(({base}) => base && runsOn(base)).length;
  if (open === 0 || matches.some(({head}) => head && runsOn(head))) return [];
  const ends = edits.flatMap(({newStart, newLines}) =>
    newLines.flatMap((line, index) => (isEnd(line) ? [newStart + index] : [])),
  );
  const closed = matches.filter(({head}) => head?.kind === 'code' && ends.includes(head.end));
  const [first] = closed;
  return first
    ? [changeEvent('code-block-closed', {...placeOf({base: null, head: first.head}), count: closed.length})]
    : [];
}

/** Another block opens in it. */
function runsOn({kind, text}: Block): boolean {
  if (kind !== 'code') return false;
  const [first = '', ...rest] = text.split('\n');
  const marks = fence.exec(first)?.[1];
  return marks !== undefined && rest.some((line) => fence.exec(line)?.[1] === marks && fence.exec(line)?.[2] !== '');
}

function isEnd(line: string): boolean {
  return fence.exec(line)?.[2] === '';
}
