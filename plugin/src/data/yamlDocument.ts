import type * as Yaml from 'yaml';
import type {CST, Document, Node, Pair} from 'yaml';
import {type DataNode, type DataParser, type MapEntry, maxDepth, scalarNode} from './dataNode';

/** Reads YAML 1.2 without resolving aliases: what an alias stands for is told where it stands. */
export function yamlParser(yaml: typeof Yaml): DataParser {
  return (text) => {
    const tokens = [...new yaml.Parser().parse(text)];
    if (isTooDeep(tokens)) return 'too-large';
    const options = {uniqueKeys: false, prettyErrors: false, merge: false, logLevel: 'silent'} as const;
    const documents = [...new yaml.Composer(options).compose(tokens)];
    if (documents.some(({errors}) => errors.length > 0)) return 'invalid';
    const roots = documents.map((document) => rootOf(yaml, text, document));
    const [root = scalarNode(text, 0, 0, 'empty')] = roots;
    const all: DataNode = roots.length > 1 ? {kind: 'list', items: roots, start: 0, end: text.length} : root;
    return {text, root: all, comments: commentsOf(yaml, text)};
  };
}

function rootOf(yaml: typeof Yaml, text: string, {contents}: Document.Parsed): DataNode {
  return nodeOf(yaml, text, contents, 0);
}

/** The composer calls itself, so that the depth of the tokens is measured first, without doing so. */
function isTooDeep(tokens: readonly CST.Token[]): boolean {
  const open: [unknown, number][] = tokens.map((token) => [token, 0]);
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next;
    if (depth > maxDepth) return true;
    if (typeof token !== 'object' || token === null) continue;
    const {value, items, key} = token as {value?: unknown; items?: unknown; key?: unknown};
    if (Array.isArray(items)) for (const item of items) open.push([item, depth + 1]);
    open.push([value, depth], [key, depth]);
  }
  return false;
}

/** Comments are the lexer's only tokens with that sign that do not follow the mark of a scalar. */
function commentsOf(yaml: typeof Yaml, text: string): string[] {
  const comments: string[] = [];
  let last = '';
  for (const token of new yaml.Lexer().lex(text)) {
    if (token.startsWith('#') && last !== scalarMark) comments.push(token);
    last = token;
  }
  return comments;
}

const scalarMark = '\u001f';

function nodeOf(yaml: typeof Yaml, text: string, node: Node | null | undefined, at: number): DataNode {
  const [start, end] = rangeOf(node, at);
  if (yaml.isMap(node)) {
    return {
      kind: 'map',
      entries: node.items.map((pair) => entryOf(yaml, text, pair as Pair<Node, Node>, start)),
      start,
      end,
    };
  }
  if (yaml.isSeq(node)) {
    const items = node.items.map((item) => nodeOf(yaml, text, item as Node, start));
    return {kind: 'list', items, start, end};
  }
  if (yaml.isAlias(node)) return scalarNode(text, start, end, `alias:${node.source}`);
  if (!yaml.isScalar(node)) return scalarNode(text, start, start, 'null:');
  return withoutHeader(
    scalarNode(text, start, end, `${node.anchor ?? ''} ${meaningOf(text, node.value, [start, end], node.tag)}`),
  );
}

/** Numbers and dates mean what they say: `1.10` is another version than `1.1`. */
function meaningOf(text: string, value: unknown, [start, end]: [number, number], tag: string | undefined): string {
  const shown =
    typeof value === 'string' || typeof value === 'boolean'
      ? String(value)
      : value === null
        ? ''
        : text.slice(start, end);
  return `${tag ?? ''} ${value === null ? 'null' : typeof value}:${shown}`;
}

/** The text of a block scalar begins behind the line with its `|` or `>`. */
function withoutHeader(node: ReturnType<typeof scalarNode>): DataNode {
  const text = /^[|>][^\n]*\n([\s\S]*)$/.exec(node.source)?.[1];
  return text === undefined ? node : {...node, text, source: text};
}

function entryOf(yaml: typeof Yaml, text: string, {key, value}: Pair<Node, Node>, at: number): MapEntry {
  const [start, end] = rangeOf(key, at);
  const keyText = /^(["'])([\s\S]*)\1$/.exec(text.slice(start, end))?.[2] ?? text.slice(start, end);
  const own = yaml.isScalar(key) && typeof key.value === 'string' ? key.value : keyText;
  return {key: own, keyText, start, value: nodeOf(yaml, text, value, end)};
}

function rangeOf(node: Node | null | undefined, at: number): [number, number] {
  const range = node?.range;
  return range ? [range[0], range[1]] : [at, at];
}
