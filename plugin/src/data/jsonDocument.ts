import type * as Jsonc from 'jsonc-parser';
import type {Node} from 'jsonc-parser';
import {type DataDocument, type DataNode, type DataParser, type MapEntry, maxDepth, scalarNode} from './dataNode';

/** How much a file may hold that is no JSON by the standard. */
interface JsonForm {
  /** Comments and trailing commas, as in the files of many tools. */
  tolerant: boolean;
}

/** Reads JSON with comments and trailing commas, whatever the file is called. */
export function jsonParser(jsonc: typeof Jsonc): DataParser {
  return (text) => {
    const comments = commentsOf(jsonc, text);
    if (comments === null) return 'too-large';
    const root = parseJson(jsonc, text, {tolerant: true});
    return root ? {text, root: nodeOf(text, root), comments} : 'invalid';
  };
}

/** Whether a text that is not too deeply nested is JSON by the standard. */
export function isStandardJson(jsonc: typeof Jsonc, text: string): boolean {
  return parseJson(jsonc, text, {tolerant: false}) !== null;
}

function parseJson({parseTree}: typeof Jsonc, text: string, {tolerant}: JsonForm): Node | null {
  const errors: unknown[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors as never, {
    allowTrailingComma: tolerant,
    disallowComments: !tolerant,
    allowEmptyContent: false,
  });
  return root && errors.length === 0 ? root : null;
}

/** The comments; null where brackets nest too deeply for a parser that calls itself. */
function commentsOf({createScanner}: typeof Jsonc, text: string): DataDocument['comments'] | null {
  const scanner = createScanner(text, false);
  const comments: string[] = [];
  let depth = 0;
  for (let token = scanner.scan() as number; token !== kinds.end; token = scanner.scan() as number) {
    if (token === kinds.openBrace || token === kinds.openBracket) depth++;
    if (token === kinds.closeBrace || token === kinds.closeBracket) depth--;
    if (depth > maxDepth) return null;
    if (token === kinds.lineComment || token === kinds.blockComment) comments.push(scanner.getTokenValue());
  }
  return comments;
}

/** Numbers of the scanner's tokens; the package declares them as a const enum, which does not exist when it runs. */
const kinds = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  lineComment: 12,
  blockComment: 13,
  end: 17,
} as const;

function nodeOf(text: string, node: Node): DataNode {
  const [start, end] = [node.offset, node.offset + node.length];
  const children = node.children ?? [];
  if (node.type === 'object') {
    return {kind: 'map', entries: children.flatMap((property) => entryOf(text, property)), start, end};
  }
  if (node.type === 'array') return {kind: 'list', items: children.map((child) => nodeOf(text, child)), start, end};
  const source = text.slice(start, end);
  return scalarNode(text, start, end, node.type === 'string' ? `string:${String(node.value)}` : source);
}

function entryOf(text: string, {children = []}: Node): MapEntry[] {
  const [key, value] = children;
  if (!key || !value) return [];
  const keyText = text.slice(key.offset + 1, key.offset + key.length - 1);
  return [{key: String(key.value), keyText, start: key.offset, value: nodeOf(text, value)}];
}
