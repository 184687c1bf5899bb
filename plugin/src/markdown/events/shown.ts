import type {Block} from '../blocks/block';
import {withoutId} from '../blocks/headingIds';
import {imagesOf} from './imageEvents';
import {itemParts} from '../blocks/itemParts';
import {tellingLine} from '../prose/tellingLine';

/**
 * The part of a block's source by which a reader knows it.
 *
 * @param other the version of the document without the block, of which a line of code that stands there too says nothing
 */
export function shown(block: Block, other = ''): string {
  const {kind, name, text} = block;
  switch (kind) {
    case 'image':
      return imagesOf(text)[0]?.source ?? text;
    case 'code':
      return tellingLine(text.split('\n'), other) ?? text;
    case 'paragraph':
    case 'list-item':
      return itemParts(text).rest;
    case 'heading':
      return withoutId(text);
    default:
      return name ?? text;
  }
}
