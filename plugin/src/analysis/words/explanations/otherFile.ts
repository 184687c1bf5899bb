import type {ChangeEvent} from '../../../model/event';
import type {FileFacts} from '../../fileFacts';
import type {TwinFile} from '../../range/twinFile';
import type {PhraseValues} from '../phrases/phrases';

/** Another file of the range whose content is that of this one, at least in part. */
export interface OtherFile {
  twin: TwinFile | null;
  /** Whether the events are those between that file and this one, which no diff shows. */
  isSuccessor: boolean;
  /** How many of some events took something to other files of the range. */
  movedAway: (events: readonly ChangeEvent[]) => number;
  /** The file that lost what a line of this one gained; null where none did. */
  cameFrom: (line: number | undefined) => string | null;
}

export const noOther: OtherFile = {twin: null, isSuccessor: false, movedAway: () => 0, cameFrom: () => null};

const movingKinds = /^(?:paragraph|list-item)-removed$/;
/** Shorter texts stand in several files by chance. */
const leastCharacters = 32;
/** Looking for more in all that other files gained takes too long. */
const mostAsked = 100;

/** How many of some paragraphs and list items that went came to other files of the range; none where there are too many to ask. */
export function countMovedAway(events: readonly ChangeEvent[], elsewhere: FileFacts['elsewhere']): number {
  const gone = events.filter(({kind, after}) => movingKinds.test(kind) && after === null);
  if (gone.length > mostAsked) return 0;
  return gone.filter(({before}) => (before ?? '').length >= leastCharacters && elsewhere.says(before)).length;
}

/** What the words on a new or removed file say of the other one. */
export function twinValues(twin: TwinFile | null): PhraseValues {
  return {
    twinForm: twin === null ? 'none' : twin.isMost ? 'most' : 'lines',
    twinIsWhole: twin?.isWhole === true ? 'yes' : 'no',
    twin: twin?.path ?? '',
    twinLines: twin?.lines ?? 0,
  };
}
