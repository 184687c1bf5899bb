import type {Root} from 'mdast' with {'resolution-mode': 'import'};
import type {Processor} from 'unified' with {'resolution-mode': 'import'};
import type {Block} from './block';
import {blockStarts} from './blockStarts';
import {blocksOf} from './blocksOf';
import type {Section, SectionOutline} from './sectionOutline';

export type MarkdownParser = (text: string) => Root;

/**
 * Only the structure of blocks is asked of the parser: links and code in a line are read from its source, so that spans are
 * quoted as they stand. Without them parsing takes half the time, and no line of brackets can slow it down.
 */
const inlineConstructs = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
];

/** Loads a parser of CommonMark's blocks with tables, task lists, front matter and directives. */
export async function loadMarkdownParser(): Promise<MarkdownParser> {
  const [{unified}, {default: parse}, {default: gfm}, {default: frontMatter}, {default: directive}] = await Promise.all(
    [
      import('unified'),
      import('remark-parse'),
      import('remark-gfm'),
      import('remark-frontmatter'),
      import('remark-directive'),
    ],
  );
  const parser = unified().use(parse).use(gfm).use(frontMatter).use(directive).use(withoutInline).freeze();
  return (text) => parser.parse(text);
}

function withoutInline(this: Processor): void {
  const data = this.data();
  const blocksOnly = (data.micromarkExtensions ?? []).map((extension) => ({...extension, text: {}}));
  data.micromarkExtensions = [...blocksOnly, {disable: {null: inlineConstructs}}];
  // What they do to a tree is to find addresses in its text.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map((own) => ({...own, transforms: []}));
}

/** Parses a text once: an edit within lines leaves what blocks are read from as it was, on both sides of a document. */
export function parsedOnce(parse: MarkdownParser): MarkdownParser {
  const roots = new Map<string, Root>();
  return (text) => {
    const root = roots.get(text) ?? parse(text);
    roots.set(text, root);
    return root;
  };
}

/** Lines without a blank one between them; a paragraph takes more than linear time. */
const maxStretch = 5_000;
/** Depth of directives within each other. */
const maxNesting = 30;

/** A section above this many UTF-16 units is not parsed. */
const maxSection = 200_000;
const maxLine = 20_000;

/** The blocks of the given sections, in order; null where a section cannot be parsed in reasonable time. */
export function parseBlocks(
  parse: MarkdownParser,
  {lines, ids}: SectionOutline,
  sections: readonly Section[],
): Block[] | null {
  const blocks: Block[] = [];
  for (const section of sections) {
    const own = lines.slice(section.start - 1, section.end);
    if (!isParsable(own)) return null;
    try {
      const {text, numbers} = blockStarts(own);
      blocks.push(...blocksOf(parse(text), {lines: own, numbers}, section, ids));
    } catch {
      // Too deeply nested for the parser's recursion: the caller falls back to lines.
      return null;
    }
  }
  return blocks;
}

function isParsable(lines: readonly string[]): boolean {
  let size = 0;
  let nesting = 0;
  let stretch = 0;
  for (const line of lines) {
    size += line.length + 1;
    stretch = line.trim() === '' ? 0 : stretch + 1;
    if (line.length > maxLine || size > maxSection || stretch > maxStretch) return false;
    // A mark that ends in colons too, as `:::row:::`, holds nothing.
    if (/^\s*:{3,}[A-Za-z](?!.*:{3}\s*$)/.test(line)) nesting++;
    else if (/^\s*:{3,}\s*$/.test(line)) nesting--;
    if (nesting > maxNesting) return false;
    if (/^(?:\s*(?:>|[-*+]\s|\d+[.)]\s)){30}|^[ \t]{200}/.test(line)) return false;
  }
  return true;
}
