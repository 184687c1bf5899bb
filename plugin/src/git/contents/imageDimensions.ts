import {imageSize} from 'image-size';
import type {BlobJson} from '../../model/report';

export type Dimensions = Pick<BlobJson, 'width' | 'height'>;

const unknown: Dimensions = {width: null, height: null};

/** Formats that browsers show, by the end of a file's name. */
const pictures = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

export function isPicture(path: string): boolean {
  return pictures.test(path);
}

/** What the library calls the formats that browsers show, whatever the file is called. */
const types = new Set(['png', 'jpg', 'gif', 'webp', 'avif', 'heif', 'svg']);

/** The size of a drawing stands at its start; looking through all of a long text takes a time that grows with its square. */
const maxDrawingBytes = 16 * 1024;

/** Width and height of a picture in pixels as browsers show it; null where the bytes do not tell. */
export function imageDimensions(bytes: Buffer): Dimensions {
  try {
    const isText = bytes[0] === 0x3c || bytes.subarray(0, maxDrawingBytes).includes('<svg');
    // A copy: the library reads on behind the end of what is a part of a larger buffer.
    const own = Uint8Array.from(isText ? bytes.subarray(0, maxDrawingBytes) : bytes);
    const {type, width, height, orientation = 1} = imageSize(own);
    const upright = {width: Math.round(width), height: Math.round(height)};
    const isValid =
      types.has(type ?? '') && Object.values(upright).every((length) => Number.isSafeInteger(length) && length > 0);
    // From 5 on, a camera was held on its side, and browsers turn the picture.
    const shown = orientation >= 5 ? {width: upright.height, height: upright.width} : upright;
    return isValid ? shown : unknown;
  } catch {
    return unknown;
  }
}
