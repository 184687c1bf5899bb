import type {BlockMatch} from '../../markdown/blocks/block';
import {changedBlocks, type ChangedBlocks} from '../../markdown/matching/changedBlocks';
import {editsOf} from '../../markdown/matching/edits';
import {loadMarkdownParser} from '../../markdown/blocks/parseBlocks';
import type {SectionOutline} from '../../markdown/blocks/sectionOutline';
import type {ChangedFile} from '../../model/fileChange';
import type {RenderedBlock, RenderedDocument} from '../../model/rendered';
import {blockGroups, type BlockGroup} from './blockGroups';
import {compareLines} from './compareLines';
import {loadInlineTokenizer} from './inlineTokens';
import {renderAdmonition} from './renderAdmonition';
import {renderBlock, type BlockContext} from './renderBlock';
import {renderTable} from './renderTable';

export type RenderDocument = (file: ChangedFile) => RenderedDocument | null;

/** What one document takes at most: blocks, and UTF-16 units of JSON. */
const maxBlocks = 200;
const maxSize = 40_000;

/**
 * Loads a function that draws what changed in a Markdown document as its readers would see it. Nothing of the document is
 * run: what is no Markdown is kept as source.
 *
 * @returns null for what is no Markdown, has no diff, or cannot be read in reasonable time
 */
export async function loadDocumentRenderer(): Promise<RenderDocument> {
  const [parse, tokenize] = await Promise.all([loadMarkdownParser(), loadInlineTokenizer()]);
  return (file) => {
    const {change, base, head} = file;
    const isRegular = [change.base, change.head].every((side) => side === null || side.mode.startsWith('100'));
    if (!isDocument(change.path) || !isRegular || !change.hunks?.length || (base === null && head === null))
      return null;
    const {edits} = editsOf(change.hunks);
    const changed = changedBlocks(parse, base ?? '', head ?? '', edits);
    if (changed === null) return null;
    const context = {tokenize, indentOf: indentFinder(changed)};
    return fitted(blockGroups(changed, edits), (group) => renderGroup(group, context));
  };
}

function isDocument(path: string): boolean {
  return /\.mdx?$/i.test(path);
}

function renderGroup(group: BlockGroup, context: BlockContext): RenderedBlock | null {
  const [first] = group.matches;
  switch (group.kind) {
    case 'table':
      return renderTable(group.matches, context.tokenize);
    case 'admonition':
      return renderAdmonition(group, context);
    case 'front-matter':
      return renderFrontMatter(group.matches);
    default:
      return first ? renderBlock(first, context) : null;
  }
}

function renderFrontMatter(matches: readonly BlockMatch[]): RenderedBlock {
  const lines = matches.flatMap(({base, head}) => compareLines(linesOf(base), linesOf(head)));
  return {type: 'code', language: null, lines};
}

function linesOf(block: BlockMatch['base']): string[] {
  return block === null ? [] : block.text.split('\n');
}

/** As many blocks as there is room for, each behind the title of its section. */
function fitted(groups: readonly BlockGroup[], render: (group: BlockGroup) => RenderedBlock | null): RenderedDocument {
  const blocks: RenderedBlock[] = [];
  let [section, size, omitted] = [null as string | null, 0, 0];
  for (const group of groups) {
    const block = render(group);
    if (block === null) continue;
    size += JSON.stringify(block).length;
    if (size > maxSize || blocks.length >= maxBlocks) {
      omitted += group.matches.length;
      continue;
    }
    const title = sectionOf(group);
    if (title !== null && title !== section && block.type !== 'heading') blocks.push({type: 'section', title});
    section = title;
    blocks.push(block);
  }
  return {blocks, omitted};
}

function sectionOf({matches: [first]}: BlockGroup): string | null {
  return (first?.head ?? first?.base)?.section ?? null;
}

/** Columns of white space that make an item one of a list in a list. */
const indentColumns = 2;
const maxIndent = 6;

function indentFinder({before, after}: ChangedBlocks): BlockContext['indentOf'] {
  const columns = ({lines}: SectionOutline, line: number): number =>
    /^\s*/.exec((lines[line - 1] ?? '').replace(/^(?: {0,3}> ?)+/, '').replace(/\t/g, '    '))?.[0].length ?? 0;
  return ({base, head}) => {
    const width = head ? columns(after, head.start) : columns(before, base?.start ?? 1);
    return Math.min(maxIndent, Math.floor(width / indentColumns));
  };
}
