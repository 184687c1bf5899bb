import type {ChangedFile, FileChange, FileSide} from '../../model/fileChange';
import type {FileBlobs} from '../../model/report';
import {binaryBlobs, binaryKind, type BinaryKind} from './binaryKind';
import {readSmallObjects, type GitObject} from '../catFile';
import type {Git} from '../git';
import {lfsPointer} from './lfsPointer';
import {readBlobs} from './readBlobs';

/** What the contents of a changed file say. */
export interface FileContents {
  /** Null for a side that is absent, binary, a submodule or above 1 MiB. */
  texts: ChangedFile;
  /** Null for a file that is not binary, and for one that is above 1 MiB. */
  kind: BinaryKind | null;
  /** True where a version is a pointer of Git LFS. */
  isPointer: boolean;
  /** Sizes of a binary file or a picture. */
  blobs: FileBlobs | null;
  /** False where the clone lacks a version. */
  complete: boolean;
}

/**
 * Reads both versions of each changed file, all at once, whatever ranges the files are of.
 *
 * @returns in the order given
 * @throws {GitError}
 */
export async function readContents(git: Git, changes: readonly FileChange[]): Promise<FileContents[]> {
  const oids = [...new Set(changes.flatMap(blobsOf))];
  const small = await readSmallObjects(git, oids);
  const {objects, missing} = small;
  const blobs = await readBlobs(git, changes, small);
  return changes.map((change, index) => {
    const texts = textsOf(change, objects);
    return {
      texts,
      kind: binaryKind(change, objects),
      isPointer: [texts.base, texts.head].some((text) => text !== null && lfsPointer(text) !== null),
      blobs: blobs[index] ?? null,
      complete: !blobsOf(change).some((oid) => missing.has(oid)),
    };
  });
}

function blobsOf(change: FileChange): string[] {
  return [...textBlob(change, change.base), ...textBlob(change, change.head), ...binaryBlobs(change)];
}

function textsOf(change: FileChange, objects: ReadonlyMap<string, GitObject>): ChangedFile {
  const text = (side: FileSide | null): string | null => {
    const bytes = objects.get(textBlob(change, side)[0] ?? '')?.bytes;
    return bytes ? bytes.toString(change.encoding === 'latin1' ? 'latin1' : 'utf8') : null;
  };
  return {change, base: text(change.base), head: text(change.head)};
}

function textBlob(change: FileChange, side: FileSide | null): string[] {
  return side && !change.binary && side.mode !== '160000' ? [side.oid] : [];
}
