import type {Block} from './block';
import {type BlockContext, makeBlock} from './makeBlock';

/** One block per top-level key of the front matter; read line by line, so that invalid YAML has events too. */
export function frontMatterBlocks(context: BlockContext, [start, end]: readonly [number, number]): Block[] {
  const blocks: Block[] = [];
  for (let line = start; line <= end; line++) {
    const source = context.lines[line - 1] ?? '';
    const key = /^["']?([\w.$-]+)["']?\s*[:=]/.exec(source)?.[1];
    const last = blocks[blocks.length - 1];
    if (key) blocks.push(makeBlock(context, 'front-matter', [line, line], {name: key}));
    else if (last && /^(?:\s|-)/.test(source) && source.trim() !== '---') {
      last.end = line + context.offset;
      last.text += `\n${source}`;
    }
  }
  return blocks;
}
