import type {PagePicture} from '../model/pages';

/** A version of a picture that the page can show. */
export interface ShownPicture extends PagePicture {
  src: string;
}

export function isShown(picture: PagePicture | null): picture is ShownPicture {
  return picture !== null && picture.src !== null;
}

/** Two versions with sizes of their own can be laid on top of each other. */
export function hasSize({width, height}: PagePicture): boolean {
  return width !== null && height !== null;
}
