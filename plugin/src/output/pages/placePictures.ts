import {normalizeUrl} from '@docusaurus/utils';
import type {FilePictures, PagePicture} from '../../model/pages';
import type {BlobJson, FileJson} from '../../model/report';
import {changedPicture} from '../../report/changedPicture';

/** Folder of the pictures below the base URL, shared by all instances: names are those of contents. */
export const assetsFolder = 'assets/changelog';

/** A content that pages show, and the file that it is written to. */
export interface Picture {
  oid: string;
  /** Below the folder of the pictures. */
  name: string;
}

export interface PictureLimits {
  /** Bytes of one picture. */
  pictureBytes: number;
  /** Bytes of all pictures of a changelog together. */
  picturesBytes: number;
}

/** Beyond this many pixels a picture takes more memory than a page should. */
const maxPixels = 50_000_000;

/** Decides which pictures the pages show. Asked for the newest report first, it leaves out the oldest where there are too many. */
export class PictureShelf {
  private readonly names = new Map<string, string>();
  private bytes = 0;

  constructor(
    private readonly limits: PictureLimits,
    private readonly baseUrl: string,
  ) {}

  /** Both versions of a file's picture; null for a file that has none, and for one whose picture stayed. */
  place = (file: FileJson): FilePictures | null => {
    const {before, after} = changedPicture(file) ?? {};
    if (!before && !after) {
      return null;
    }
    const {path, oldPath} = file;
    return {
      before: before ? this.placeOne(before, oldPath ?? path) : null,
      after: after ? this.placeOne(after, path) : null,
    };
  };

  /** What has to be written. */
  pictures(): Picture[] {
    return [...this.names].map(([name, oid]) => ({oid, name}));
  }

  private placeOne(blob: BlobJson, path: string): PagePicture {
    const {oid, bytes, width, height} = blob;
    const extension = path.slice(path.lastIndexOf('.')).toLowerCase();
    const name = `${oid}${extension}`;
    const leftOut = this.names.has(name) ? null : this.reasonAgainst(blob, extension);
    if (leftOut === null && !this.names.has(name)) {
      this.names.set(name, oid);
      this.bytes += bytes;
    }
    const src = leftOut === null ? normalizeUrl([this.baseUrl, assetsFolder, name]) : null;
    return {src, bytes, width, height, leftOut};
  }

  private reasonAgainst({bytes, width, height}: BlobJson, extension: string): PagePicture['leftOut'] {
    // A drawing may have no size of its own; anything else without one is broken.
    if (width === null && extension !== '.svg' && bytes <= this.limits.pictureBytes) {
      return 'picture-unreadable';
    }
    if (bytes > this.limits.pictureBytes || (width ?? 0) * (height ?? 0) > maxPixels) {
      return 'picture-too-large';
    }
    return this.bytes + bytes > this.limits.picturesBytes ? 'too-many-pictures' : null;
  }
}
