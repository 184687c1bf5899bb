import {readCommitLog} from '../git/history/commitLog';
import type {Git} from '../git/git';
import {countCommits} from '../git/history/history';
import {readContents, type FileContents} from '../git/contents/readContents';
import {readDiff} from '../git/diff/readDiff';
import type {RangeDiff} from '../model/fileChange';
import type {RangeReading, ReadClone, ReadSettings, ReadSides} from './rangeReading';

/** A range of a batch. */
export interface BatchItem {
  sides: ReadSides;
}

/** Does something for one of the ranges. It throws where the others must not go on. */
export type Attempt<Item extends BatchItem> = (item: Item, work: () => Promise<void>) => Promise<void>;

/** A range whose diff is read. */
interface Compared<Item> {
  of: Item;
  diff: RangeDiff;
}

type WithContents<Item> = Compared<Item> & {contents: FileContents[]};

/**
 * Reads ranges from git: their diffs one after the other, and the contents of all of them at once.
 *
 * @param attempt judges what fails
 * @returns without the ranges that failed
 */
export async function readBatch<Item extends BatchItem>(
  {git, shallow}: Pick<ReadClone, 'git' | 'shallow'>,
  batch: readonly Item[],
  settings: ReadSettings,
  attempt: Attempt<Item>,
): Promise<{of: Item; reading: RangeReading}[]> {
  const compared: Compared<Item>[] = [];
  for (const of of batch) {
    const {base, head} = of.sides;
    await attempt(of, async () => void compared.push({of, diff: await readDiff(git, base, head, settings)}));
  }
  const read: {of: Item; reading: RangeReading}[] = [];
  for (const {of, diff, contents} of await withContents(git, compared, attempt)) {
    const {since, head} = of.sides;
    await attempt(of, async () => {
      const log = await readCommitLog(git, since, head, {maxCommits: settings.commits, shallow});
      const isWhole = log !== null && !log.truncated;
      const commits = isWhole ? log.commits.length : await countCommits(git, since, head);
      read.push({of, reading: {diff, log, commits, ...divided(contents)}});
    });
  }
  return read;
}

/** Where the contents of all cannot be read, each range is asked for its own. */
async function withContents<Item extends BatchItem>(
  git: Git,
  compared: readonly Compared<Item>[],
  attempt: Attempt<Item>,
): Promise<WithContents<Item>[]> {
  const files = compared.flatMap(({diff}) => diff.files);
  const all = compared.length > 1 ? await readContents(git, files).catch(() => null) : null;
  const found: WithContents<Item>[] = [];
  let start = 0;
  for (const one of compared) {
    const own = all?.slice(start, start + one.diff.files.length);
    start += one.diff.files.length;
    await attempt(one.of, async () => {
      found.push({...one, contents: own ?? (await readContents(git, one.diff.files))});
    });
  }
  return found;
}

function divided(contents: readonly FileContents[]): Pick<RangeReading, 'contents' | 'texts' | 'complete'> {
  const texts = contents.map((file) => file.texts);
  return {
    contents: contents.map(({kind, isPointer, blobs}) => ({binaryKind: kind, isPointer, blobs})),
    texts: () => Promise.resolve(texts),
    complete: contents.every(({complete}) => complete),
  };
}
