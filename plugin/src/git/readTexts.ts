import type {ChangedFile, FileChange, FileSide} from '../model/fileChange';
import {readObjects, readSizes} from './catFile';
import type {Git} from './git';

/** Blobs above this are not analysed; their hunks and counts still stand. */
const maxBlobBytes = 1024 * 1024;

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
  const sizes = await readSizes(git, [...oids]);
  const small = [...oids].filter((oid) => (sizes.get(oid) ?? Infinity) <= maxBlobBytes);
  const blobs = await readObjects(git, small);
  const text = (change: FileChange, side: FileSide | null): string | null => {
    const bytes = blobs.get(blobOid(change, side)[0] ?? '')?.bytes;
    return bytes ? bytes.toString(change.encoding === 'latin1' ? 'latin1' : 'utf8') : null;
  };
  return changes.map((change) => ({change, base: text(change, change.base), head: text(change, change.head)}));
}

function blobOid(change: FileChange, side: FileSide | null): string[] {
  return side && !change.binary && side.mode !== '160000' ? [side.oid] : [];
}
