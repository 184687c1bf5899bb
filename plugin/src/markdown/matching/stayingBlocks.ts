import {longestRise} from '../../text/longestRise';
import type {Block, BlockMatch} from '../blocks/block';
import type {LineMap} from './lineMap';

/**
 * Takes back that a block moved where it keeps its place among all others, as where git finds an empty line above it that now
 * stands below it.
 */
export function withoutStaying(matches: readonly BlockMatch[], base: readonly Block[], map: LineMap): BlockMatch[] {
  const pairs = matches.filter((match): match is Paired => match.base !== null && match.head !== null);
  pairs.sort((one, other) => one.base.start - other.base.start);
  const rise = longestRise(pairs.map(({head}) => head.start));
  const keepsPlace = placeAmong(base, map);
  const staying = new Set<BlockMatch>(
    pairs.filter((pair, index) => pair.moved === 'alone' && rise.has(index) && keepsPlace(pair)),
  );
  return matches.map((match) => (staying.has(match) ? {base: match.base, head: match.head} : match));
}

type Paired = BlockMatch & Record<'base' | 'head', Block>;

/** Tells whether a block stands between the blocks between which it stood, of those that did not change at all. */
function placeAmong(base: readonly Block[], map: LineMap): (pair: Paired) => boolean {
  const stayed = base.flatMap(({start}) => {
    const now = map.toHead(start);
    return now === null ? [] : [{start, now}];
  });
  return ({base: before, head: after}) => {
    let [low, high] = [0, stayed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stayed[middle]?.start ?? 0) < before.start) low = middle + 1;
      else high = middle;
    }
    const [above, below] = [stayed[low - 1]?.now ?? 0, stayed[low]?.now ?? Infinity];
    return above < after.start && after.start < below;
  };
}
