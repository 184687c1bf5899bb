import type {InlineCode, Nodes, Root, Text} from 'mdast';
import type {Processor} from 'unified' with {'resolution-mode': 'import'};

/** The nodes that inline Markdown of a report may hold. */
export type InlineNode =
  | Text
  | InlineCode
  | {type: 'emphasis' | 'strong'; children: InlineNode[]}
  | {type: 'link'; url: string; children: InlineNode[]};

export type ParseInlineNodes = (markdown: string) => InlineNode[];

/** A title such as "1. Install" or "# of retries" is one line of text, in which nothing may open a block. */
const blockConstructs = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak',
];

const safeSchemes = new Set(['http:', 'https:', 'mailto:']);

/**
 * Makes a parser of inline Markdown (CommonMark and GFM) that keeps text, code, emphasis, strong and links. Of everything
 * else the text stays: HTML as it is written, an image as its description, a link to another scheme as its text.
 */
export async function createInlineNodeParser(): Promise<ParseInlineNodes> {
  const parse = await loadInlineParser();
  return (markdown) => keepInline(parse(markdown.replace(/[\r\n]+/g, ' ')));
}

/** Loads a parser of CommonMark and GFM in which nothing opens a block. Positions are left out. */
export async function loadInlineParser(): Promise<(markdown: string) => Root> {
  const parse = await loadWholeParser();
  return (markdown) => (isPlain(markdown) ? plainRoot(markdown) : parse(markdown));
}

/** The same, without the short way for plain text. */
export async function loadWholeParser(): Promise<(markdown: string) => Root> {
  const [{unified}, {default: remarkParse}, {default: remarkGfm}] = await Promise.all([
    import('unified'),
    import('remark-parse'),
    import('remark-gfm'),
  ]);
  // One tilde is a home directory more often than it strikes something out.
  const processor = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(parseInlineOnly).freeze();
  return (markdown) => processor.parse(markdown);
}

/** Signs that open or escape something, addresses that GFM links, and white space that Markdown drops. */
// eslint-disable-next-line no-control-regex -- a parser replaces U+0000
const meaningful = /[\\`*_[\]<>&~|@\t\r\u0000\uFEFF]|:\/\/|www\.|^\s|\s$|[^\S\n]\n|\n\s/i;

/** Most lines of prose are words alone, and a parser takes long to say so. */
function isPlain(markdown: string): boolean {
  return markdown !== '' && !meaningful.test(markdown);
}

function plainRoot(value: string): Root {
  return {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value}]}]};
}

function parseInlineOnly(this: Processor): void {
  (this.data().micromarkExtensions ??= []).push({disable: {null: blockConstructs}});
}

function keepInline(node: Nodes): InlineNode[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return textNodes(node.value);
    case 'inlineCode':
      return [{type: 'inlineCode', value: node.value}];
    case 'image':
      return textNodes(node.alt ?? '');
    case 'emphasis':
    case 'strong':
      return [{type: node.type, children: keepChildren(node.children)}];
    case 'link':
      return keepLink(node.url, keepChildren(node.children));
    default:
      return 'children' in node ? keepChildren(node.children) : [];
  }
}

function textNodes(value: string): InlineNode[] {
  return value === '' ? [] : [{type: 'text', value}];
}

/** Neighbours that both became text are joined. */
function keepChildren(children: Nodes[]): InlineNode[] {
  const kept: InlineNode[] = [];
  for (const node of children.flatMap(keepInline)) {
    const last = kept.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      kept[kept.length - 1] = {type: 'text', value: last.value + node.value};
    } else {
      kept.push(node);
    }
  }
  return kept;
}

function keepLink(url: string, children: InlineNode[]): InlineNode[] {
  const usable = hasSafeTarget(url) && children.length > 0;
  return usable ? [{type: 'link', url, children: children.filter((child) => child.type !== 'link')}] : children;
}

/** Relative targets have no scheme. Browsers skip white space and control characters in one, hence so does this. */
function hasSafeTarget(url: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url.replace(/[\u0000-\u0020\u007F]/g, ''))?.[0];
  return scheme === undefined || safeSchemes.has(scheme.toLowerCase());
}
