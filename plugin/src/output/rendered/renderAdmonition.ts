import type {Block} from '../../markdown/blocks/block';
import type {RenderedBlock} from '../../model/rendered';
import type {BlockGroup} from './blockGroups';
import {markOf, proseOf, renderBlock, type BlockContext} from './renderBlock';

/** What changed in an admonition, in its box; null where a reader sees no change. */
export function renderAdmonition({matches, parent}: BlockGroup, context: BlockContext): RenderedBlock | null {
  const {base = null, head = null} = parent ?? {};
  const own = matches.find((match) => (match.head ?? match.base)?.kind === 'admonition');
  const inner = matches.filter((match) => match !== own);
  const blocks = inner.flatMap((match) => renderBlock(match, context) ?? []);
  const around = own ?? {base, head};
  const mark = own ? markOf(own) : null;
  const title = proseOf(around, context.tokenize, titleSource);
  const [was, name] = [nameOf(around.base), nameOf(around.head) ?? nameOf(around.base) ?? 'note'];
  const isRenamed = around.base !== null && around.head !== null && was !== name;
  const isOwnSeen = own !== undefined && (title.isSeen || isRenamed);
  if (blocks.length === 0 && !isOwnSeen) return null;
  return {
    type: 'admonition',
    name,
    ...(isRenamed && was !== null && {was}),
    title: title.content,
    blocks: mark === null ? blocks : blocks.map((block) => withoutMark(block, mark)),
    ...(mark && {mark}),
    ...(own?.moved && {moved: true}),
  };
}

/** The box has the mark already. */
function withoutMark(block: RenderedBlock, mark: string): RenderedBlock {
  if (!('mark' in block) || block.mark !== mark) return block;
  const rest = {...block};
  delete rest.mark;
  return rest;
}

function nameOf(block: Block | null): string | null {
  return block?.name?.toLowerCase() ?? null;
}

function titleSource({text}: Block): string {
  const source = (text.split('\n', 1)[0] ?? '').replace(/^\[!\w+\]|^:{3,}\s*[\w-]+/, '').replace(/\{[^{}]*\}\s*$/, '');
  return /^\s*\[(.*)\]\s*$/.exec(source)?.[1] ?? source.trim();
}
