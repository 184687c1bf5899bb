import type {ChangedFile, FileChange, FileSide} from '../model/fileChange';
import {readSmallObjects} from './catFile';
import type {Git} from './git';

/**
 * Reads both versions of each changed file that holds text.
 *
 * @returns in the order given; null for a side that is absent, binary, a submodule or above 1 MiB
 * @throws {GitError}
 */
export async function readTexts(git: Git, changes: readonly FileChange[]): Promise<ChangedFile[]> {
  const oids = new Set(
    changes.flatMap((change) => [change.base, change.head].flatMap((side) => blobOid(change, side))),
  );
  const blobs = await readSmallObjects(git, [...oids]);
  const text = (change: FileChange, side: FileSide | null): string | null => {
    const bytes = blobs.get(blobOid(change, side)[0] ?? '')?.bytes;
    return bytes ? bytes.toString(change.encoding === 'latin1' ? 'latin1' : 'utf8') : null;
  };
  return changes.map((change) => ({change, base: text(change, change.base), head: text(change, change.head)}));
}

function blobOid(change: FileChange, side: FileSide | null): string[] {
  return side && !change.binary && side.mode !== '160000' ? [side.oid] : [];
}
