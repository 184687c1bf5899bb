import type {Block, BlockMatch} from '../../markdown/blocks/block';
import {codeLines} from '../../markdown/blocks/codeFence';
import {customId, withoutId} from '../../markdown/blocks/headingIds';
import {itemParts} from '../../markdown/blocks/itemParts';
import type {RenderedBlock, RenderedInline, RenderedMark} from '../../model/rendered';
import {compareInline, plainInline} from './compareInline';
import {compareLines, plainLines} from './compareLines';
import type {InlineTokenizer} from './inlineTokens';

/** What drawing a block needs to know of its document. */
export interface BlockContext {
  tokenize: InlineTokenizer;
  /** Depth of an item in its list, from 0. */
  indentOf: (match: BlockMatch) => number;
}

/** A block as its readers see it; null where they see no change. */
export function renderBlock(match: BlockMatch, context: BlockContext): RenderedBlock | null {
  const block = match.head ?? match.base;
  if (block === null) return null;
  switch (block.kind) {
    case 'heading':
      return prose(match, context, headingSource(match), (content) => ({type: 'heading', depth: block.depth, content}));
    case 'paragraph':
      return isMathBlock(block) ? source(match, null) : paragraph(match, context);
    case 'list-item':
      return item(match, block, context);
    case 'image':
      return block.text.startsWith('![') ? paragraph(match, context) : source(match, null);
    case 'code':
      return source(match, block.name);
    case 'markup':
      return isClosingFence(block) ? null : source(match, null);
    default:
      return source(match, null);
  }
}

/** Only one side of a block that came or went; null for a pair. */
export function markOf({base, head}: BlockMatch): RenderedMark | null {
  return base === null ? 'ins' : head === null ? 'del' : null;
}

/** A line of prose of both sides, or of the only one; `isSeen` is false where a reader sees no change. */
export function proseOf(
  match: BlockMatch,
  tokenize: InlineTokenizer,
  sourceOf: (block: Block) => string,
): {content: RenderedInline[]; isSeen: boolean} {
  const [before, after] = [match.base, match.head].map((block) => (block === null ? null : tokenize(sourceOf(block))));
  if (!before || !after) return {content: plainInline(after ?? before ?? []), isSeen: true};
  const {content, isChanged} = compareInline(before, after);
  return {content, isSeen: isChanged || match.moved === 'alone'};
}

function prose(
  match: BlockMatch,
  {tokenize}: BlockContext,
  sourceOf: (block: Block) => string,
  toBlock: (content: RenderedInline[]) => RenderedBlock,
): RenderedBlock | null {
  const {content, isSeen} = proseOf(match, tokenize, sourceOf);
  return isSeen && (content.length > 0 || match.moved) ? {...toBlock(content), ...marksOf(match)} : null;
}

function marksOf(match: BlockMatch): {mark?: RenderedMark; moved?: true} {
  const mark = markOf(match);
  return {...(mark && {mark}), ...(match.moved && {moved: true})};
}

function paragraph(match: BlockMatch, context: BlockContext): RenderedBlock | null {
  return prose(
    match,
    context,
    ({text, kind}) => (kind === 'list-item' ? itemParts(text).rest : text),
    (content) => ({type: 'paragraph', content}),
  );
}

function item(match: BlockMatch, block: Block, context: BlockContext): RenderedBlock | null {
  const {marker, done} = itemParts(block.text);
  const wasDone = match.base && match.head ? itemParts(match.base.text).done : done;
  const number = /^\d+/.exec(marker)?.[0];
  const {content, isSeen} = proseOf(match, context.tokenize, ({text}) => itemParts(text).rest);
  if (!isSeen && wasDone === done) return null;
  return {
    type: 'item',
    indent: context.indentOf(match),
    ...(number !== undefined && {number: Number(number)}),
    ...(done !== null && {done}),
    ...(done !== null && wasDone !== null && wasDone !== done && {wasDone}),
    content,
    ...marksOf(match),
  };
}

/** An id that both versions have is no news, and nor is that of a heading which is new as a whole. */
function headingSource({base, head}: BlockMatch): (block: Block) => string {
  const isIdChanged = base !== null && head !== null && customId(base.text) !== customId(head.text);
  return ({text}) => (isIdChanged ? text : withoutId(text));
}

function isMathBlock({text}: Block): boolean {
  return text.trimStart().startsWith('$$');
}

/** The end of an admonition whose title stands without brackets, in which no parser sees a directive: readers see nothing of it. */
function isClosingFence({text}: Block): boolean {
  return /^\s*:{3,}\s*$/.test(text);
}

/** What is shown as it is written. */
function source(match: BlockMatch, language: string | null): RenderedBlock | null {
  const [before, after] = [match.base, match.head];
  if (before && after) {
    const isFence = after.kind === 'code' && firstLine(before) !== firstLine(after);
    const [ones, others] = [before, after].map((block) => (isFence ? block.text : codeLines(block)).split('\n'));
    const lines = compareLines(ones ?? [], others ?? []);
    const isChanged = lines.some((line) => 'mark' in line);
    return isChanged || match.moved === 'alone' ? {type: 'code', language, lines, ...marksOf(match)} : null;
  }
  const block = after ?? before;
  return block && {type: 'code', language, lines: plainLines(codeLines(block).split('\n')), ...marksOf(match)};
}

function firstLine({text}: Block): string {
  return (text.split('\n', 1)[0] ?? '').trim();
}
