import type {RenderedBlock, RenderedDocument, RenderedInline, RenderedMark} from '../../plugin/src/model/rendered';

/** The texts of one side of a rendered document, one for each piece of prose, cell or line of code. */
export function sideTexts({blocks}: RenderedDocument, side: RenderedMark): string[] {
  return blocks.flatMap((block) => blockTexts(block, side));
}

function blockTexts(block: RenderedBlock, side: RenderedMark): string[] {
  const isHere = (mark: RenderedMark | undefined): boolean => mark === undefined || mark === side;
  if ('mark' in block && !isHere(block.mark)) return [];
  switch (block.type) {
    case 'section':
      return [];
    case 'table':
      return [{mark: undefined, cells: block.head}, ...block.rows]
        .filter(({mark}) => isHere(mark))
        .flatMap(({cells}) => cells.filter(({mark}) => isHere(mark)).map(({content}) => inlineText(content, side)));
    case 'code':
      return block.lines.flatMap((line) => ('text' in line && isHere(line.mark) ? [line.text] : []));
    case 'admonition':
      return [inlineText(block.title, side), ...block.blocks.flatMap((inner) => blockTexts(inner, side))];
    default:
      return [inlineText(block.content, side)];
  }
}

/** The text of one side: what a reader of that version reads. */
export function inlineText(content: readonly RenderedInline[], side: RenderedMark): string {
  return content
    .map((node) => {
      if (typeof node === 'string') return node;
      switch (node.type) {
        case 'image':
          return node.alt;
        case 'break':
          return '\n';
        case 'ins':
        case 'del':
          return node.type === side ? inlineText(node.children, side) : '';
        default:
          return inlineText(node.children, side);
      }
    })
    .join('');
}

/** Prose as one line with marks: `a {-b-}{+c+}`, `<code>`, `<link now=…>`. */
export function shown(content: readonly RenderedInline[]): string {
  return content
    .map((node): string => {
      if (typeof node === 'string') return node;
      switch (node.type) {
        case 'ins':
          return `{+${shown(node.children)}+}`;
        case 'del':
          return `{-${shown(node.children)}-}`;
        case 'image':
          return `<image ${node.alt} ${node.path}>`;
        case 'break':
          return '<br>';
        case 'link': {
          const parts = [node.href, node.targets?.join('→')].filter(Boolean);
          return `<${['link', ...parts].join(' ')}>${shown(node.children)}</link>`;
        }
        default:
          return `<${node.type}>${shown(node.children)}</${node.type}>`;
      }
    })
    .join('');
}
