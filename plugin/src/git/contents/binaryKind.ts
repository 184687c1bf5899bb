import type {FileChange} from '../../model/fileChange';
import type {GitObject} from '../catFile';

/**
 * Why git shows no lines: the content holds NUL bytes; it is text in UTF-16, which holds them too; or it is text, and an
 * attribute (`binary`, `-diff`) says otherwise.
 */
export type BinaryKind = 'content' | 'attribute' | 'utf-16';

/** Git itself looks for a NUL no further. */
const lookedAt = 8000;

/**
 * Tells binary files apart.
 *
 * @param objects contents of the file, as far as they are not too large
 * @returns null for a file that is not binary, and for one whose contents are not all there
 */
export function binaryKind(change: FileChange, objects: ReadonlyMap<string, GitObject>): BinaryKind | null {
  const sides = binaryBlobs(change);
  const known = sides.flatMap((oid) => objects.get(oid)?.bytes ?? []);
  return kindOf(known, known.length === sides.length);
}

/** Ids of the contents by which a binary file is told. */
export function binaryBlobs(change: FileChange): string[] {
  const sides = change.binary ? [change.base, change.head] : [];
  return sides.flatMap((side) => (side && side.mode !== '160000' ? [side.oid] : []));
}

/** One binary side is enough for git; that no side is can only be said of all of them. */
function kindOf(blobs: readonly Buffer[], all: boolean): BinaryKind | null {
  const binary = blobs.filter((bytes) => bytes.subarray(0, lookedAt).includes(0));
  if (binary.length === 0) {
    return all && blobs.length > 0 ? 'attribute' : null;
  }
  return binary.every(isUtf16) ? 'utf-16' : 'content';
}

/** By its byte order mark, as git and editors write it. UTF-32 begins with the same two bytes. */
function isUtf16(bytes: Buffer): boolean {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0);
  return bytes.length % 2 === 0 && (little || (bytes[0] === 0xfe && bytes[1] === 0xff));
}
