import type {Block, BlockKind} from './block';
import {componentEnd} from './componentEnd';
import {type BlockContext, makeBlock, splitCells} from './makeBlock';
import {looksLikeCode} from './looksLikeCode';

type Span = readonly [number, number];

const frontMatterKey =
  /^(?:ms\.[\w.]+|title|titleSuffix|description|author|manager|reviewer|date|last_update|keywords|sidebar_\w+):(?:\s|$)/;

/**
 * The blocks of a paragraph. Most are one; lines that only look like a paragraph to CommonMark — includes, imports, rows of a
 * table without a head, the mark of an alert — become blocks of their own.
 */
export function paragraphBlocks(context: BlockContext, [start, end]: Span): Block[] {
  if (/^export\s+(?:default|const|let|var|function|async|class)\b/.test(context.lines[start - 1] ?? '')) {
    return [blockOver(context, 'export', [start, end])];
  }
  const blocks: Block[] = [];
  let first = start;
  let kind: BlockKind | null = null;
  let isInItem = false;
  for (let line = start; line <= end; line++) {
    const text = context.lines[line - 1] ?? '';
    const last = componentEnd(context.lines, line, end);
    if (last !== null) {
      if (kind !== null) blocks.push(blockOver(context, kind, [first, line - 1]));
      blocks.push(blockOver(context, 'markup', [line, last]));
      [kind, isInItem, first, line] = [null, false, last + 1, last];
      continue;
    }
    const isItem = bullet.test(text);
    const own = isFrontMatterKey(context, line) ? 'front-matter' : lineKind(text, context.kind);
    isInItem = isItem || (isInItem && own === context.kind && goesOn.test(text));
    const next = isInItem ? 'list-item' : own;
    if (kind !== null && (next !== kind || isItem || !grows(kind))) {
      blocks.push(blockOver(context, kind, [first, line - 1]));
      first = line;
    }
    kind = next;
  }
  if (kind !== null) blocks.push(blockOver(context, kind, [first, end]));
  return inAlert(blocks);
}

/** What looks like a list to readers, and is none to CommonMark. */
const bullet = /^[\s>]*[•●▪◦‣]\s/;

/** A line below such an item that belongs to it; others stand behind the list. */
const goesOn = /^(?:\s|[^\p{Lu}\s])/u;

/** Kinds of which several lines are one block. */
function grows(kind: BlockKind): boolean {
  return kind === 'paragraph' || kind === 'list-item' || kind === 'code';
}

function lineKind(line: string, prose: BlockKind): BlockKind {
  const text = line.replace(/^[\s>]+/, '').replace(/^(?:[-*+]|\d+[.)])\s+/, '');
  if (/^\[!INCLUDE\b/i.test(text)) return 'include';
  if (/^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/i.test(text)) return 'admonition';
  if (/^:{3,}\s*(?!(?:image|zone|moniker|row|column)\b)[a-z]\w*[ \t]+[^\s{]/.test(text)) return 'admonition';
  if (/^<[A-Z][\w.]*(?=[\s/>])/.test(text) && text.trimEnd().endsWith('>')) return 'markup';
  if (/^import\s.*\bfrom\s+['"]/.test(text)) return 'import';
  if (/^(?:!\[[^\]]*\]\([^)]*\)|:::image\b.*)\s*$/.test(text)) return 'image';
  if (text.startsWith(':::')) return 'markup';
  if (/^\|.*\|.*\|\s*$/.test(text)) return 'table-row';
  return looksLikeCode(line) ? 'code' : prose;
}

function blockOver(context: BlockContext, kind: BlockKind, span: Span): Block {
  const source = context.lines[span[0] - 1] ?? '';
  switch (kind) {
    case 'admonition':
      return makeBlock(context, kind, span, {
        name: /\[!(\w+)\]|:{3,}\s*(\w+)/.exec(source)?.slice(1).find(Boolean) ?? null,
      });
    case 'include':
      return makeBlock(context, kind, span, {name: /\]\(([^)]*)\)/.exec(source)?.[1] ?? null});
    case 'import':
      return makeBlock(context, kind, span, {name: /['"]([^'"]+)['"]/.exec(source)?.[1] ?? null});
    case 'export':
      return makeBlock(context, kind, span, {
        name:
          /^export\s+(?:default\s+)?(?:async\s+)?(?:(?:const|let|var|function\*?|class)\s+)?([\w$]+)/.exec(
            source,
          )?.[1] ?? null,
      });
    case 'markup':
      return makeBlock(context, kind, span, {name: /<\/?([\w.]+)/.exec(source)?.[1] ?? null});
    case 'front-matter':
      return makeBlock(context, kind, span, {name: /^[\w.]+/.exec(source)?.[0] ?? null});
    case 'table-row': {
      const cells = splitCells(source);
      return makeBlock(context, kind, span, {cells, label: cells[0] ?? '', name: cells[0] ?? null});
    }
    case 'code':
      return makeBlock(context, kind, span, {text: context.lines.slice(span[0] - 1, span[1]).join('\n')});
    default:
      return makeBlock(context, kind, span);
  }
}

/** True for a line at the start of a document that reads as front matter, where its fences are broken. */
export function isFrontMatterKey({lines, offset, section}: BlockContext, line: number): boolean {
  return section === null && line + offset < 60 && frontMatterKey.test(lines[line - 1] ?? '');
}

function inAlert(blocks: Block[]): Block[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'admonition') return blocks;
  return [first, ...rest.map((block) => ({...block, parent: first.start}))];
}
