import {isPicture} from '../git/contents/imageDimensions';
import type {FileBlobs, FileJson} from '../model/report';

/** Both versions of a file's picture; null for a file that has none, and for one whose picture stayed. */
export function changedPicture({path, oldPath, blobs}: FileJson): FileBlobs | null {
  const before = isPicture(oldPath ?? path) ? (blobs?.before ?? null) : null;
  const after = isPicture(path) ? (blobs?.after ?? null) : null;
  return before?.oid === after?.oid ? null : {before, after};
}
