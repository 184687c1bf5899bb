import type {CSSProperties} from 'react';
import type {PagePicture} from '../model/pages';

/** How two versions lie on top of each other in one scale: the box, and the part of its width that each one takes. */
export interface OverlayLayout {
  box: CSSProperties;
  before: CSSProperties;
  after: CSSProperties;
}

/** Null where a version has no size of its own: the two cannot be compared then. */
export function overlayLayout(before: PagePicture, after: PagePicture): OverlayLayout | null {
  const [one, other] = [sizeOf(before), sizeOf(after)];
  if (one === null || other === null) {
    return null;
  }
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  return {
    box: {aspectRatio: `${width} / ${height}`, maxWidth: width},
    before: {width: `${(one.width / width) * 100}%`},
    after: {width: `${(other.width / width) * 100}%`},
  };
}

function sizeOf({width, height}: PagePicture): {width: number; height: number} | null {
  return width === null || height === null ? null : {width, height};
}
