import type {Store} from '../cache/store';
import {diffArguments} from '../git/diff/diffArguments';
import {readDiffAttributes, readDiffSurroundings, type DiffAttributes} from '../git/diff/diffSurroundings';
import type {KeptReading, RangeReading, ReadClone, ReadSettings, ReadSides} from './rangeReading';

/** Readings of earlier runs. */
export interface KeptReadings {
  /** Null where nothing is kept, or where other attributes were in force when it was read. */
  recall: (sides: readonly ReadSides[]) => Promise<(KeptReading | null)[]>;
  keep: (read: readonly {sides: ReadSides; reading: RangeReading}[]) => Promise<void>;
}

interface Entry {
  reading: KeptReading;
  attributes: [path: string, value: string][];
}

/**
 * Readings by all that git's answer depends on: the ids, every argument, the settings, the version and the configuration of git,
 * and where a shallow clone ends. Attributes depend on the paths, which only the answer tells: they are kept with it, and
 * compared with those in force.
 *
 * @throws {GitError}
 */
export async function keptReadings(
  {git, shallow}: Pick<ReadClone, 'git' | 'shallow'>,
  store: Store,
  settings: ReadSettings,
): Promise<KeptReadings> {
  const surroundings = {git: await readDiffSurroundings(git), shallow: [...shallow].sort(), settings};
  const keyOf = (sides: ReadSides): unknown[] => {
    const args = diffArguments('patch', sides.base, sides.head, settings);
    return ['reading', {...surroundings, sides, args}];
  };
  return {
    recall: async (sides) => {
      const found = await Promise.all(sides.map((one) => store.recall(keyOf(one))));
      const entries = found as (Entry | undefined)[];
      const paths = new Set(entries.flatMap((entry) => (entry ? pathsOf(entry.reading) : [])));
      const inForce = await readDiffAttributes(git, [...paths]);
      return entries.map((entry) => (entry && isInForce(entry, inForce) ? entry.reading : null));
    },
    keep: async (read) => {
      const lasting = read.filter(({reading}) => isLasting(reading));
      const inForce = await readDiffAttributes(git, [...new Set(lasting.flatMap(({reading}) => pathsOf(reading)))]);
      for (const {sides, reading} of lasting) {
        const {diff, contents, log, commits} = reading;
        await store.keep(keyOf(sides), {
          reading: {diff, contents, log, commits},
          attributes: pathsOf(reading).flatMap((path): [string, string][] => {
            const value = inForce.get(path);
            return value === undefined ? [] : [[path, value]];
          }),
        } satisfies Entry);
      }
    },
  };
}

/** Another clone cannot tell more. A name that is not UTF-8 cannot be asked for by what is shown of it. */
function isLasting({complete, log, diff}: RangeReading): boolean {
  return complete && log !== null && diff.files.every(({pathIsUtf8}) => pathIsUtf8);
}

function pathsOf({diff}: KeptReading): string[] {
  return diff.files.flatMap(({path, oldPath}) => [path, ...(oldPath === null ? [] : [oldPath])]);
}

function isInForce({reading, attributes}: Entry, inForce: DiffAttributes): boolean {
  const then = new Map(attributes);
  return pathsOf(reading).every((path) => then.get(path) === inForce.get(path));
}
