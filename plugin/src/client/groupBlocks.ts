import type {RenderedBlock, RenderedItem} from '../model/rendered';

/** Neighbouring items are one list. */
export type BlockOrList = Exclude<RenderedBlock, RenderedItem> | {type: 'list'; items: RenderedItem[]};

export function groupBlocks(blocks: readonly RenderedBlock[]): BlockOrList[] {
  const groups: BlockOrList[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.type !== 'item') groups.push(block);
    else if (last?.type === 'list') last.items.push(block);
    else groups.push({type: 'list', items: [block]});
  }
  return groups;
}
