import type * as Toml from 'toml-eslint-parser';
import type {AST} from 'toml-eslint-parser';
import {type DataNode, type DataParser, type ListNode, type MapNode, maxDepth, scalarNode} from './dataNode';

/** Reads TOML; tables of the same name become one map or list, as they are one value. */
export function tomlParser({parseTOML}: typeof Toml): DataParser {
  return (text) => {
    if (isTooDeep(text)) return 'too-large';
    const program = parseTOML(text);
    const children: ChildIndex = new Map();
    const root: MapNode = {kind: 'map', entries: [], start: 0, end: text.length};
    for (const part of program.body[0].body) {
      if (part.type === 'TOMLKeyValue') addKeyValue({text, children}, root, part);
      else addTable({text, children}, root, part);
    }
    return {text, root, comments: program.comments.map(({range: [start, end]}) => text.slice(start, end))};
  };
}

/** The tables of each table by their keys, as tables of one name may stand apart. */
type ChildIndex = Map<MapNode, Map<string, DataNode>>;

interface Reading {
  text: string;
  children: ChildIndex;
}

/** Counts brackets outside of strings; where that overstates the depth, the file is only compared by its lines. */
function isTooDeep(text: string): boolean {
  const bare = text.replace(/"(?:\\.|[^"\\\n])*"|'[^'\n]*'|#[^\n]*/g, '');
  let depth = 0;
  for (const [bracket] of bare.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > maxDepth) return true;
  }
  return /^\s*\[*(?:[^\s.=\]]+\s*\.\s*){100}/m.test(bare);
}

function addTable(reading: Reading, root: MapNode, table: AST.TOMLTable): void {
  let node: DataNode = root;
  const {keys} = table.key;
  let at = 0;
  for (const [index, part] of table.resolvedKey.entries()) {
    if (typeof part === 'number') node = itemAt(node, part, table.range);
    else {
      const key: AST.TOMLBare | AST.TOMLQuoted | undefined = keys[at++];
      const kind = typeof table.resolvedKey[index + 1] === 'number' ? 'list' : 'map';
      node = key ? childOf(reading, node, key, kind, table.range) : node;
    }
  }
  if (node.kind === 'map') for (const pair of table.body) addKeyValue(reading, node, pair);
}

function addKeyValue(reading: Reading, map: MapNode, {key, value}: AST.TOMLKeyValue): void {
  let node: DataNode = map;
  for (const part of key.keys.slice(0, -1)) node = childOf(reading, node, part, 'map', value.range);
  const last = key.keys[key.keys.length - 1];
  if (last && node.kind === 'map') node.entries.push({...keyOf(reading.text, last), value: nodeOf(reading, value)});
}

function childOf(
  {text, children}: Reading,
  node: DataNode,
  part: AST.TOMLBare | AST.TOMLQuoted,
  kind: 'map' | 'list',
  [start, end]: AST.Range,
): DataNode {
  if (node.kind !== 'map') return node;
  const own = keyOf(text, part);
  const siblings = children.get(node) ?? new Map<string, DataNode>();
  children.set(node, siblings);
  const known = siblings.get(own.key);
  if (known) return known;
  const value: DataNode = kind === 'map' ? {kind, entries: [], start, end} : {kind, items: [], start, end};
  siblings.set(own.key, value);
  node.entries.push({...own, value});
  return value;
}

function itemAt(node: DataNode, index: number, [start, end]: AST.Range): DataNode {
  if (node.kind !== 'list') return node;
  const known = node.items[index];
  if (known) return known;
  const item: MapNode = {kind: 'map', entries: [], start, end};
  node.items.push(item);
  return item;
}

function keyOf(text: string, part: AST.TOMLBare | AST.TOMLQuoted): {key: string; keyText: string; start: number} {
  const [start, end] = part.range;
  return part.type === 'TOMLBare'
    ? {key: part.name, keyText: part.name, start}
    : {key: part.value, keyText: text.slice(start + 1, end - 1), start};
}

function nodeOf(reading: Reading, node: AST.TOMLContentNode): DataNode {
  const {text} = reading;
  const [start, end] = node.range;
  if (node.type === 'TOMLArray') {
    return {kind: 'list', items: node.elements.map((item) => nodeOf(reading, item)), start, end} satisfies ListNode;
  }
  if (node.type === 'TOMLInlineTable') {
    const map: MapNode = {kind: 'map', entries: [], start, end};
    for (const pair of node.body) addKeyValue(reading, map, pair);
    return map;
  }
  return scalarNode(text, start, end, node.kind === 'string' ? `string:${node.value}` : text.slice(start, end));
}
