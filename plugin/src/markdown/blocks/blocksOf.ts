import type {Nodes, Root, Table} from 'mdast' with {'resolution-mode': 'import'};
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive' with {'resolution-mode': 'import'};
import type {Block} from './block';
import {type BlockContext, makeBlock, splitCells} from './makeBlock';
import {frontMatterBlocks} from './frontMatterBlocks';
import {isFrontMatterKey, paragraphBlocks} from './paragraphBlocks';
import {headingText} from './headingIds';
import {rowLabels} from './rowLabels';
import type {Section} from './sectionOutline';

/**
 * The blocks of one section in reading order.
 *
 * @param lines the section's own
 * @param numbers which of them each line that was parsed stands for, from 1
 */
export function blocksOf(
  root: Root,
  {lines, numbers}: Pick<BlockContext, 'lines' | 'numbers'>,
  section: Section,
  ids: ReadonlyMap<number, string>,
): Block[] {
  const context: BlockContext = {
    lines,
    numbers,
    offset: section.start - 1,
    section: section.title,
    sectionId: section.id,
    ids,
    kind: 'paragraph',
    parent: 0,
  };
  return visitAll(root.children, context);
}

function visitAll(nodes: readonly Nodes[], context: BlockContext): Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    blocks.push(...visit(node, context));
    const last = blocks[blocks.length - 1];
    // A setext heading opens a section that the outline does not know.
    if (node.type === 'heading' && last?.kind === 'heading') {
      context = {...context, section: last.name, sectionId: last.sectionId};
    }
  }
  return blocks;
}

function visit(node: Nodes, context: BlockContext): Block[] {
  const span = spanOf(node, context);
  switch (node.type) {
    case 'yaml':
      return frontMatterBlocks(context, span);
    case 'heading':
      return headingBlocks(context, span, node.depth);
    case 'code':
      // MDX knows no indented code: what is indented there stands in a component.
      if (/^\s+<\/?[A-Za-z]/.test(context.lines[span[0] - 1] ?? '')) return markupBlocks(context, span);
      return [codeBlock(context, span, node.lang ?? null)];
    case 'table':
      return tableBlocks(node, context, span);
    case 'html':
      return markupBlocks(context, span);
    case 'paragraph':
    case 'definition':
      return paragraphBlocks(context, span);
    case 'blockquote':
      return visitAll(node.children, context);
    case 'listItem':
      return visitItem(node.children, context);
    case 'containerDirective':
    case 'leafDirective':
      return directiveBlocks(node, context, span);
    default:
      return 'children' in node ? visitAll(node.children, context) : [];
  }
}

/** The first and last line of a node. */
function spanOf({position}: Nodes, {numbers}: BlockContext): readonly [number, number] {
  const lineOf = (parsed = 1): number => numbers[parsed - 1] ?? parsed;
  return [lineOf(position?.start.line), lineOf(position?.end.line)];
}

/** An admonition and what stands in it; a closing mark such as `:::zone-end` reads as a directive but holds nothing. */
function directiveBlocks(
  node: ContainerDirective | LeafDirective,
  context: BlockContext,
  [start]: readonly [number, number],
): Block[] {
  const isMark = node.type === 'leafDirective' || node.name.endsWith('-end');
  const mark = makeBlock(context, isMark ? 'markup' : 'admonition', [start, start], {name: node.name});
  const inside = isMark ? context : {...context, parent: start + context.offset};
  // The label reads as a paragraph of its own on the line of the mark, which holds it already.
  const body = node.children.filter(({data}) => !(data && 'directiveLabel' in data));
  return [mark, ...visitAll(body, inside)];
}

/** The first paragraph of an item is the item; what follows stands below it. */
function visitItem(nodes: readonly Nodes[], context: BlockContext): Block[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'paragraph') return visitAll(nodes, context);
  return [...visit(first, {...context, kind: 'list-item'}), ...visitAll(rest, {...context, kind: 'paragraph'})];
}

function headingBlocks(context: BlockContext, span: readonly [number, number], depth: number): Block[] {
  // Front matter whose first fence is missing reads as a setext heading.
  if (span[1] > span[0] && isFrontMatterKey(context, span[0])) return paragraphBlocks(context, [span[0], span[1] - 1]);
  const source = (context.lines[span[0] - 1] ?? '').replace(/^[\s>]*#*\s*/, '').replace(/\s+#+\s*$/, '');
  const tab = /^\[([^\]]*)\]\(#tabs?\/[^)]*\)/.exec(source);
  if (tab) return [makeBlock(context, 'tab', span, {name: tab[1] ?? null})];
  const title = headingText(source);
  const sectionId = context.ids.get(span[0] + context.offset) ?? null;
  return [makeBlock(context, 'heading', span, {name: title, depth, section: title, sectionId, text: source})];
}

function codeBlock(context: BlockContext, span: readonly [number, number], language: string | null): Block {
  const text = context.lines.slice(span[0] - 1, span[1]).join('\n');
  return makeBlock(context, 'code', span, {name: language, text});
}

/** HTML and components; the start of a tab is a block of its own, as CommonMark ends none at a tag. */
function markupBlocks(context: BlockContext, [start, end]: readonly [number, number]): Block[] {
  const blocks: Block[] = [];
  let first = start;
  for (let line = start; line <= end; line++) {
    const label = tabLabel(context.lines[line - 1] ?? '');
    if (label === null) continue;
    if (line > first) blocks.push(markupBlock(context, [first, line - 1]));
    blocks.push(makeBlock(context, 'tab', [line, line], {name: label}));
    first = line + 1;
  }
  return first > end ? blocks : [...blocks, markupBlock(context, [first, end])];
}

function tabLabel(line: string): string | null {
  if (!/^\s*<TabItem\b/.test(line)) return null;
  const label = /\blabel=["']([^"']*)["']/.exec(line) ?? /\bvalue=["']([^"']*)["']/.exec(line);
  return label?.[1] ?? null;
}

function markupBlock(context: BlockContext, span: readonly [number, number]): Block {
  const source = context.lines[span[0] - 1] ?? '';
  if (/^\s*<img\b/.test(source)) return makeBlock(context, 'image', span);
  return makeBlock(context, 'markup', span, {name: /<\/?([\w.]+)/.exec(source)?.[1] ?? null});
}

function tableBlocks(table: Table, context: BlockContext, [start]: readonly [number, number]): Block[] {
  const rows = table.children.map((row) => {
    const [line] = spanOf(row, context);
    return {line, cells: splitCells(context.lines[line - 1] ?? '')};
  });
  const columns = rows[0]?.cells ?? [];
  const labels = rowLabels(rows.map(({line}) => context.lines[line - 1] ?? ''));
  return rows.map(({line, cells}, index) =>
    makeBlock(context, index === 0 ? 'table-head' : 'table-row', [line, line], {
      cells,
      columns,
      label: labels[index] ?? '',
      name: cells[0] ?? null,
      parent: start + context.offset,
    }),
  );
}
