import type {FileChange, FileSide} from '../../model/fileChange';
import type {BlobJson, FileBlobs} from '../../model/report';
import {readObjectsUpTo, type SmallObjects} from '../catFile';
import type {Git} from '../git';
import {imageDimensions, isPicture, type Dimensions} from './imageDimensions';
import {lfsPointer} from './lfsPointer';

/** Larger pictures have a size in bytes and no dimensions. */
const maxPictureBytes = 16 * 1024 * 1024;

/**
 * Sizes of binary files and pictures, before and after.
 *
 * @param small what was read of these files; larger pictures are read here and not kept
 * @returns in the order given; null for a file that is neither
 * @throws {GitError}
 */
export async function readBlobs(
  git: Git,
  changes: readonly FileChange[],
  small: SmallObjects,
): Promise<(FileBlobs | null)[]> {
  const pictures = changes.filter(({path}) => isPicture(path)).flatMap(blobSides);
  const dimensions = new Map<string, Dimensions>();
  for (const oid of new Set(pictures.map((side) => side.oid))) {
    const bytes = small.objects.get(oid)?.bytes;
    if (bytes) dimensions.set(oid, imageDimensions(bytes));
  }
  const large = pictures.map(({oid}) => oid).filter((oid) => !small.objects.has(oid));
  await readObjectsUpTo(git, [...new Set(large)], {maxBytes: maxPictureBytes, sizes: small.sizes}, ({oid, bytes}) =>
    dimensions.set(oid, imageDimensions(bytes)),
  );
  const describe = (side: FileSide | null): BlobJson | null => describeBlob(side, small, dimensions);
  return changes.map((change) => {
    const isTold = (change.binary || isPicture(change.path)) && blobSides(change).length > 0;
    return isTold ? {before: describe(change.base), after: describe(change.head)} : null;
  });
}

/** Sides that are files: neither commits of submodules nor targets of symbolic links. */
function blobSides({base, head}: FileChange): FileSide[] {
  return [base, head].filter((side) => side !== null).filter(isFile);
}

function isFile({mode}: FileSide): boolean {
  return mode.startsWith('100');
}

/** Null also for a pointer of Git LFS, which tells nothing of the content, and for what the clone lacks. */
function describeBlob(
  side: FileSide | null,
  {objects, sizes}: SmallObjects,
  dimensions: ReadonlyMap<string, Dimensions>,
): BlobJson | null {
  const bytes = side && isFile(side) ? sizes.get(side.oid) : undefined;
  if (!side || bytes === undefined || lfsPointer(objects.get(side.oid)?.bytes.toString('latin1') ?? '') !== null) {
    return null;
  }
  return {oid: side.oid, bytes, ...(dimensions.get(side.oid) ?? {width: null, height: null})};
}
