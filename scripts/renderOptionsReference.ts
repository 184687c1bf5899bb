import type {Paragraph, PhrasingContent, Root, RootContent, Table, TableRow} from 'mdast';
import {inWords} from '../plugin/src/options/describeValue';
import {optionsSpec} from '../plugin/src/options/optionsSpec';
import type {FieldGroup, Spec} from '../plugin/src/options/spec/spec';

const frontMatter = `# Made by scripts/options-reference.ts from plugin/src/options: edit it there.
title: Options
description: All options of the plugin, their defaults and what they do
mdx:
  format: md`;

const introduction =
  'Everything that the plugin can be told in `docusaurus.config.ts`. Only `ranges` is required. ' +
  'What is wrong with the options is told before git is asked, all of it at once.';

/** The reference page of the options, as Markdown that Docusaurus can take, made of the spec that checks them. */
export async function renderOptionsReference(): Promise<string> {
  const parseInline = await createInlineParser();
  const print = await createPrinter();
  const root: Root = {
    type: 'root',
    children: [
      {type: 'yaml', value: frontMatter},
      {type: 'paragraph', children: parseInline(introduction)},
      ...optionsSpec.groups.flatMap((group) => renderGroup(group, parseInline)),
    ],
  };
  return print(root);
}

type InlineParser = (markdown: string) => PhrasingContent[];

async function createInlineParser(): Promise<InlineParser> {
  const [{unified}, {default: parse}] = await Promise.all([import('unified'), import('remark-parse')]);
  return (markdown) => {
    const {children} = unified().use(parse).parse(markdown);
    return children.flatMap((block) => (block as Paragraph).children);
  };
}

/** Prints tables with their columns aligned, as Prettier wants them. */
async function createPrinter(): Promise<(tree: Root) => string> {
  const [{unified}, {default: stringify}, {default: gfm}, {default: frontmatter}] = await Promise.all([
    import('unified'),
    import('remark-stringify'),
    import('remark-gfm'),
    import('remark-frontmatter'),
  ]);
  const processor = unified().use(stringify).use(gfm).use(frontmatter).freeze();
  return (tree) => processor.stringify(tree);
}

function renderGroup(group: FieldGroup, parseInline: InlineParser): RootContent[] {
  const heading = renderHeading(group);
  const description =
    group.description === '' ? [] : [{type: 'paragraph' as const, children: parseInline(group.description)}];
  return [...heading, ...description, renderTable(group, parseInline)];
}

function renderHeading({path, title}: FieldGroup): RootContent[] {
  if (path === '') {
    return [];
  }
  const name: PhrasingContent = {type: 'inlineCode', value: path.slice(1)};
  return [{type: 'heading', depth: 2, children: title === '' ? [name] : [name, {type: 'text', value: `: ${title}`}]}];
}

function renderTable({fields}: FieldGroup, parseInline: InlineParser): Table {
  const head = ['Option', 'Takes', 'Default', 'What it does'].map((value): PhrasingContent[] => [
    {type: 'text', value},
  ]);
  const rows = Object.entries(fields).map(([name, spec]) => [
    [{type: 'inlineCode' as const, value: name}],
    renderWords(spec.words),
    [renderDefault(spec)],
    parseInline(spec.description),
  ]);
  return {type: 'table', children: [head, ...rows].map(renderRow)};
}

function renderRow(cells: PhrasingContent[][]): TableRow {
  return {type: 'tableRow', children: cells.map((children) => ({type: 'tableCell', children}))};
}

/** What a user would type is set as code: strings in quotes, lists and objects. */
function renderWords(words: string): PhrasingContent[] {
  const pieces = words.split(/(\[[^\]]*\]|\{[^}]*\}|'[^']*')/).filter((piece) => piece !== '');
  return pieces.map((value) => ({type: /^['[{]/.test(value) ? 'inlineCode' : 'text', value}));
}

function renderDefault({presence, fallback}: Spec): PhrasingContent {
  if (presence === 'default') {
    return {type: 'inlineCode', value: toCode(fallback)};
  }
  return {type: 'text', value: presence === 'required' ? 'required' : 'none'};
}

/** Defaults are strings, numbers, booleans, null, lists of strings and empty objects. */
function toCode(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(toCode).join(', ')}]`;
  }
  return typeof value === 'object' && value !== null ? '{}' : inWords([value]);
}
