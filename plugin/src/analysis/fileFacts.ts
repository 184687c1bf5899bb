import type {ChangeEvent} from '../model/event';
import type {DeadLinks} from '../model/impact';
import type {PathKind} from './pathKind';
import type {RangeFacts} from './range/rangeFacts';

/** All that the rules may look at. */
export interface FileFacts extends RangeFacts {
  kind: PathKind;
  /** In the order of reading; at least one. */
  events: readonly ChangeEvent[];
  noise: string | null;
  dead: DeadLinks;
}
