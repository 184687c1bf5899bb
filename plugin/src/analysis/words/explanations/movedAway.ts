import type {ChangeEvent} from '../../../model/event';
import type {FileFacts} from '../../fileFacts';

const movingKinds = /^(?:paragraph|list-item)-removed$/;
/** Shorter texts stand in several files by chance. */
const leastCharacters = 32;
/** Looking for more in all that other files gained takes too long. */
const mostAsked = 100;

/** How many of some paragraphs and list items that went came to other files of the range; none where there are too many to ask. */
export function movedAway(events: readonly ChangeEvent[], elsewhere: FileFacts['elsewhere']): number {
  const gone = events.filter(({kind, after}) => movingKinds.test(kind) && after === null);
  if (gone.length > mostAsked) return 0;
  return gone.filter(({before}) => (before ?? '').length >= leastCharacters && elsewhere.says(before)).length;
}
