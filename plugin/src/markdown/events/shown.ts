import type {Block} from '../blocks/block';
import {withoutId} from '../blocks/headingIds';
import {imagesOf} from './imageEvents';
import {itemParts} from '../blocks/itemParts';
import {tellingLine} from '../prose/tellingLine';

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
