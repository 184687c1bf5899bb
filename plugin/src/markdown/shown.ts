import type {Block} from './block';
import {withoutId} from './headingIds';
import {imagesOf} from './imageEvents';
import {itemParts} from './itemParts';
import {tellingLine} from './tellingLine';

/** The part of a block's source by which a reader knows it. */
export function shown(block: Block): string {
  const {kind, name, text} = block;
  switch (kind) {
    case 'image':
      return imagesOf(text)[0]?.source ?? text;
    case 'code':
      return tellingLine(text.split('\n')) ?? text;
    case 'paragraph':
    case 'list-item':
      return itemParts(text).rest;
    case 'heading':
      return withoutId(text);
    default:
      return name ?? text;
  }
}
