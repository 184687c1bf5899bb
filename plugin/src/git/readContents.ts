import type {ChangedFile, FileChange, FileSide} from '../model/fileChange';
import {binaryBlobs, binaryKind, type BinaryKind} from './binaryKind';
import {readSmallObjects, type GitObject} from './catFile';
import type {Git} from './git';
import {lfsPointer} from './lfsPointer';

/** What the contents of a range's files say; all in the order of the files. */
export interface FileContents {
  texts: ChangedFile[];
  /** Null for a file that is not binary, and for one that is above 1 MiB. */
  kinds: (BinaryKind | null)[];
  /** True for a file of which a version is a pointer of Git LFS. */
  pointers: boolean[];
  /** False where the clone lacks some of the contents. */
  complete: boolean;
}

/**
 * Reads both versions of each changed file, in two processes for all of them.
 *
 * @throws {GitError}
 */
export async function readContents(git: Git, changes: readonly FileChange[]): Promise<FileContents> {
  const oids = [...new Set(changes.flatMap((change) => [...textBlobs(change), ...binaryBlobs(change)]))];
  const {objects, missing} = await readSmallObjects(git, oids);
  const texts = changes.map((change) => textsOf(change, objects));
  return {
    texts,
    kinds: changes.map((change) => binaryKind(change, objects)),
    pointers: texts.map(({base, head}) => [base, head].some((text) => text !== null && lfsPointer(text) !== null)),
    complete: missing.length === 0,
  };
}

/**
 * Reads both versions of each changed file that holds text.
 *
 * @returns in the order given; null for a side that is absent, binary, a submodule or above 1 MiB
 * @throws {GitError}
 */
export async function readTexts(git: Git, changes: readonly FileChange[]): Promise<ChangedFile[]> {
  const {objects} = await readSmallObjects(git, [...new Set(changes.flatMap(textBlobs))]);
  return changes.map((change) => textsOf(change, objects));
}

function textsOf(change: FileChange, objects: ReadonlyMap<string, GitObject>): ChangedFile {
  const text = (side: FileSide | null): string | null => {
    const bytes = objects.get(blobOid(change, side)[0] ?? '')?.bytes;
    return bytes ? bytes.toString(change.encoding === 'latin1' ? 'latin1' : 'utf8') : null;
  };
  return {change, base: text(change.base), head: text(change.head)};
}

function textBlobs(change: FileChange): string[] {
  return [change.base, change.head].flatMap((side) => blobOid(change, side));
}

function blobOid(change: FileChange, side: FileSide | null): string[] {
  return side && !change.binary && side.mode !== '160000' ? [side.oid] : [];
}
