import type {Nodes, Root, Table} from 'mdast' with {'resolution-mode': 'import'};
import type {Block} from './block';
import {type BlockContext, makeBlock, splitCells} from './makeBlock';
import {frontMatterBlocks} from './frontMatterBlocks';
import {isFrontMatterKey, paragraphBlocks} from './paragraphBlocks';
import {headingText, type Section} from './sectionOutline';

/** The blocks of one section in reading order; `lines` are the section's own. */
export function blocksOf(root: Root, lines: readonly string[], section: Section): Block[] {
  const context: BlockContext = {
    lines,
    offset: section.start - 1,
    section: section.title,
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
    if (node.type === 'heading' && last?.kind === 'heading') context = {...context, section: last.name};
  }
  return blocks;
}

function visit(node: Nodes, context: BlockContext): Block[] {
  const span = [node.position?.start.line ?? 1, node.position?.end.line ?? 1] as const;
  switch (node.type) {
    case 'yaml':
      return frontMatterBlocks(context, span);
    case 'heading':
      return headingBlocks(context, span, node.depth);
    case 'code':
      return [codeBlock(context, span, node.lang ?? null)];
    case 'table':
      return tableBlocks(node, context);
    case 'html':
      return [markupBlock(context, span)];
    case 'paragraph':
    case 'definition':
      return paragraphBlocks(context, span);
    case 'blockquote':
      return visitAll(node.children, context);
    case 'listItem':
      return visitItem(node.children, context);
    case 'containerDirective':
    case 'leafDirective':
      return [
        makeBlock(context, 'admonition', [span[0], span[0]], {name: node.name}),
        ...visitAll(node.children, {...context, parent: span[0] + context.offset}),
      ];
    default:
      return 'children' in node ? visitAll(node.children, context) : [];
  }
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
  return [makeBlock(context, 'heading', span, {name: title, depth, section: title, text: source})];
}

function codeBlock(context: BlockContext, span: readonly [number, number], language: string | null): Block {
  const text = context.lines.slice(span[0] - 1, span[1]).join('\n');
  return makeBlock(context, 'code', span, {name: language, text});
}

function markupBlock(context: BlockContext, span: readonly [number, number]): Block {
  const source = context.lines[span[0] - 1] ?? '';
  if (/^\s*<TabItem\b/.test(source)) {
    const label = /\blabel=["']([^"']*)["']/.exec(source) ?? /\bvalue=["']([^"']*)["']/.exec(source);
    return makeBlock(context, 'tab', span, {name: label?.[1] ?? null});
  }
  if (/^\s*<img\b/.test(source)) return makeBlock(context, 'image', span);
  return makeBlock(context, 'markup', span, {name: /<\/?([\w.]+)/.exec(source)?.[1] ?? null});
}

function tableBlocks(table: Table, context: BlockContext): Block[] {
  const start = table.position?.start.line ?? 1;
  const rows = table.children.map((row) => {
    const line = row.position?.start.line ?? start;
    return {line, cells: splitCells(context.lines[line - 1] ?? '')};
  });
  const columns = rows[0]?.cells ?? [];
  return rows.map(({line, cells}, index) =>
    makeBlock(context, index === 0 ? 'table-head' : 'table-row', [line, line], {
      cells,
      columns,
      name: cells[0] ?? null,
      parent: start + context.offset,
    }),
  );
}
