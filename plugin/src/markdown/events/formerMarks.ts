import type {ChangeEvent} from '../../model/event';
import type {Block, BlockMatch} from '../blocks/block';
import {changeEvent} from './changeEvent';
import {withoutId} from '../blocks/headingIds';
import type {Place} from '../blocks/place';
import {singleSpaced} from '../../text/collapsed';

/** A mark behind a title that says that there is another thing now in place of what it is on: “Queries (Legacy)”. */
const formerMark = /\s+[([](?:legacy|obsolete)[)\]]$/i;

/** A title gained such a mark, and is the same otherwise. */
export function formerMarkEvents({base, head}: BlockMatch, place: Place): ChangeEvent[] {
  if (!base || !head) return [];
  const after = titleOf(head);
  const [mark] = formerMark.exec(after) ?? [];
  if (mark === undefined || after.slice(0, -mark.length) !== titleOf(base)) return [];
  return [changeEvent('deprecation-added', {...place, after, name: mark.replace(/[\s()[\]]/g, '')})];
}

function titleOf({text}: Block): string {
  return singleSpaced(withoutId(text)).trim();
}
