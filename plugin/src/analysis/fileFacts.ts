import type {ChangeEvent} from '../model/event';
import type {DeadLinks} from '../model/impact';
import type {PathKind} from './pathKind';
import type {RangeFacts} from './range/rangeFacts';

/** All that the rules may look at. */
export interface FileFacts extends RangeFacts {
  kind: PathKind;
  /** In the order of reading; at least one. */
  events: readonly ChangeEvent[];
  /** The kind of noise that the file is, or that it gave way to another file; null where its change is more than that. */
  noise: string | null;
  dead: DeadLinks;
  /** The edit of a link that led to the wrong place, in a file in which only links changed; null where there is none. */
  linkCorrection: ChangeEvent | null;
}
