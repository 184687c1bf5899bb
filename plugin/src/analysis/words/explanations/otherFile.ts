import type {ChangeEvent} from '../../../model/event';
import type {TwinFile} from '../../range/twinFile';
import type {PhraseValues} from '../phrases/phrases';

/** Another file of the range whose content is that of this one, at least in part. */
export interface OtherFile {
  twin: TwinFile | null;
  /** Whether the events are those between that file and this one, which no diff shows. */
  isSuccessor: boolean;
  /** How many of some events took something to other files of the range. */
  movedAway: (events: readonly ChangeEvent[]) => number;
}

export const noOther: OtherFile = {twin: null, isSuccessor: false, movedAway: () => 0};

/** What the words on a new or removed file say of the other one. */
export function twinValues(twin: TwinFile | null): PhraseValues {
  return {
    twinForm: twin === null ? 'none' : twin.isMost ? 'most' : 'lines',
    twinIsWhole: twin?.isWhole === true ? 'yes' : 'no',
    twin: twin?.path ?? '',
    twinLines: twin?.lines ?? 0,
  };
}
