import type {Code, Root} from 'mdast';
import type {Options} from 'remark-stringify' with {'resolution-mode': 'import'};

/**
 * What Docusaurus reads as more than text, beside what CommonMark and GFM do. Each is escaped where it stands in text:
 * the result means the same to all of them.
 */
const unsafeInMdx: NonNullable<Options['unsafe']> = [
  {character: '{', inConstruct: 'phrasing'},
  {character: '<', inConstruct: 'phrasing'},
  // ES modules and directives, at the start of a block.
  {atBreak: true, character: 'i', after: 'mport\\b'},
  {atBreak: true, character: 'e', after: 'xport\\b'},
  {atBreak: true, character: ':', after: '::'},
];

const options: Options = {
  bullet: '-',
  emphasis: '*',
  fence: '`',
  listItemIndent: 'one',
  rule: '-',
  // An address in angle brackets is a syntax error in MDX.
  resourceLink: true,
  strong: '*',
  unsafe: unsafeInMdx,
  handlers: {code: printCode},
};

/** Makes a printer of mdast trees: CommonMark, GFM and YAML front matter, readable as MDX too. */
export async function createMarkdownPrinter(): Promise<(tree: Root) => string> {
  const [{unified}, {default: stringify}, {default: gfm}, {default: frontMatter}] = await Promise.all([
    import('unified'),
    import('remark-stringify'),
    import('remark-gfm'),
    import('remark-frontmatter'),
  ]);
  // Columns are not aligned: the width of a character is a matter of the font.
  const processor = unified().use(stringify, options).use(gfm, {tablePipeAlign: false}).use(frontMatter).freeze();
  return (tree) => processor.stringify(tree);
}

/** Fences of at least four backticks, as the older system had, so that most diffs of Markdown fit into the same fence. */
function printCode(node: Code): string {
  const runs = node.value.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 4));
  return `${fence}${node.lang ?? ''}\n${node.value}\n${fence}`;
}
