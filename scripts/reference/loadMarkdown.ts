import type {Paragraph, PhrasingContent, RootContent} from 'mdast';

export interface Markdown {
  /** The text of paragraphs, without the paragraphs. */
  parseInline: (markdown: string) => PhrasingContent[];
  parse: (markdown: string) => RootContent[];
  print: (blocks: RootContent[]) => string;
}

/** A parser, and a printer that writes as Prettier does: `_emphasis_`, `-` before items, and tables with their columns aligned. */
export async function loadMarkdown(): Promise<Markdown> {
  const [{unified}, {default: remarkParse}, {default: stringify}, {default: gfm}, {default: frontmatter}] =
    await Promise.all([
      import('unified'),
      import('remark-parse'),
      import('remark-stringify'),
      import('remark-gfm'),
      import('remark-frontmatter'),
    ]);
  const parser = unified().use(remarkParse).freeze();
  const printer = unified().use(stringify, {emphasis: '_', bullet: '-'}).use(gfm).use(frontmatter).freeze();
  const parse: Markdown['parse'] = (markdown) => parser.parse(markdown).children;
  return {
    parseInline: (markdown) => parse(markdown).flatMap((block) => (block as Paragraph).children),
    parse,
    print: (children) => printer.stringify({type: 'root', children}),
  };
}
