import type {ChangeEvent} from '../../model/event';
import type {TwinFile} from '../range/twinFile';

/** Another file of the range whose content is that of this one, at least in part. */
export interface OtherFile {
  twin: TwinFile | null;
  /** Whether the events are those between that file and this one, which no diff shows. */
  isSuccessor: boolean;
  /** How many of some events took something to other files of the range. */
  movedAway: (events: readonly ChangeEvent[]) => number;
}

export const noOther: OtherFile = {twin: null, isSuccessor: false, movedAway: () => 0};
