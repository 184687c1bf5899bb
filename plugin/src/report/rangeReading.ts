import type {CommitLog} from '../git/history/commitLog';
import type {DiffSettings} from '../git/diff/diffArguments';
import {prefetchBlobs, type PartialClone} from '../git/contents/prefetchBlobs';
import {readContents} from '../git/contents/readContents';
import {readDiff, type DiffLimits} from '../git/diff/readDiff';
import type {ChangedFile, RangeDiff} from '../model/fileChange';
import type {ContentFacts} from './fileNotes';

/** What git is asked for: full object ids of commits. */
export interface ReadSides {
  /** Where the diff starts; it may be the empty tree. */
  base: string;
  head: string;
  /** The commit whose history is not of the range; null where all of the head's is. */
  since: string | null;
}

/** Everything beside the commits that a reading depends on. */
export interface ReadSettings extends DiffSettings, DiffLimits {
  /** Commits that are read at most. */
  commits: number;
}

/** What is kept of a reading: all but the texts. The contents stand in the order of the files. */
export interface KeptReading {
  diff: RangeDiff;
  contents: ContentFacts[];
  /** Null where the clone does not tell. */
  log: CommitLog | null;
  /** Number of commits reachable from head and not from base. */
  commits: number;
}

/** All that git knows of a range. */
export interface RangeReading extends KeptReading {
  /** Both versions of each file. What is kept of an earlier run comes without them: they are read if they are asked for. */
  texts: () => Promise<ChangedFile[]>;
  /** True where the clone has all contents, so that another one cannot say more. */
  complete: boolean;
}

/** A clone, and the commits at which it ends if it is shallow. */
export interface ReadClone extends PartialClone {
  shallow: ReadonlySet<string>;
}

/**
 * A reading of an earlier run. Where this clone lacks contents that were there then, the texts are those that it has, or git's
 * error: the same as without the cache.
 */
export function keptReading(
  kept: KeptReading,
  clone: PartialClone,
  {base, head}: ReadSides,
  settings: ReadSettings,
): RangeReading {
  const read = async (): Promise<ChangedFile[]> => {
    await prefetchBlobs(clone, [{base, head}]);
    const contents = await readContents(clone.git, kept.diff.files);
    if (contents.some(({complete}) => !complete)) {
      await readDiff(clone.git, base, head, settings);
    }
    return contents.map(({texts}) => texts);
  };
  let texts: Promise<ChangedFile[]> | undefined;
  return {...kept, texts: () => (texts ??= read()), complete: true};
}
