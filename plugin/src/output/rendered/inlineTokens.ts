import type {Nodes, Root} from 'mdast' with {'resolution-mode': 'import'};
import {isSpace, wordTokens} from '../../text/wordTokens';
import {loadInlineParser} from '../markdown/inlineNodes';

export type TextFormat = 'strong' | 'emphasis' | 'strike' | 'code' | 'source';

/** How a piece of text is drawn, from the outermost format to the innermost. */
export type InlineFormat = {type: TextFormat} | {type: 'link'; url: string};

/** What stands in a line of prose beside words. */
export type InlineAtom = {type: 'image'; alt: string; path: string} | {type: 'break'};

/** A word, a sign or white space of prose, and how it is drawn. */
export interface InlineToken {
  text: string;
  /** Equal for tokens that look the same to a reader; where a link leads is not seen. */
  key: string;
  formats: readonly InlineFormat[];
  atom?: InlineAtom;
}

export type InlineTokenizer = (source: string) => InlineToken[];

/** UTF-16 units, and signs that may open or close something: beyond them a parser takes more than linear time. */
const maxLength = 8_000;
const maxSigns = 800;

/** Expressions of MDX and mathematics, which a page computes or typesets. */
const notProse = /\{[^{}]*\}|\$\$[^$]+\$\$|\$(?=[^\s$])[^$\n]*[\\^_{][^$\n]*(?<!\s)\$(?!\d)/g;

/** Loads a function that reads inline Markdown into tokens. What cannot be read in reasonable time is source as a whole. */
export async function loadInlineTokenizer(): Promise<InlineTokenizer> {
  const parse = await loadInlineParser();
  return (source) => {
    if (source.length > maxLength || (source.match(/[[\]*_~`<&]/g) ?? []).length > maxSigns) {
      return textTokens(source, [{type: 'source'}]);
    }
    return tokensOfRoot(parse(source));
  };
}

function tokensOfRoot({children}: Root): InlineToken[] {
  const tokens = children.flatMap((child) => tokensOf(child, []));
  const isBlank = ({text, atom}: InlineToken): boolean => atom === undefined && isSpace(text);
  while (tokens[0] && isBlank(tokens[0])) tokens.shift();
  for (let last = tokens.at(-1); last && isBlank(last); last = tokens.at(-1)) tokens.pop();
  return tokens;
}

function tokensOf(node: Nodes, formats: readonly InlineFormat[]): InlineToken[] {
  switch (node.type) {
    case 'text':
      return proseTokens(node.value, formats);
    case 'inlineCode':
      return textTokens(node.value, [...formats, {type: 'code'}]);
    case 'html':
      return textTokens(node.value, [...formats, {type: 'source'}]);
    case 'image':
      return [atomToken({type: 'image', alt: node.alt ?? '', path: node.url}, node.alt ?? '', formats)];
    case 'break':
      return [atomToken({type: 'break'}, '\n', formats)];
    case 'link':
      return childTokens(node.children, [...formats, {type: 'link', url: node.url}]);
    case 'strong':
    case 'emphasis':
      return childTokens(node.children, [...formats, {type: node.type}]);
    case 'delete':
      return childTokens(node.children, [...formats, {type: 'strike'}]);
    default:
      return 'children' in node ? childTokens(node.children, formats) : [];
  }
}

function childTokens(nodes: readonly Nodes[], formats: readonly InlineFormat[]): InlineToken[] {
  return nodes.flatMap((node) => tokensOf(node, formats));
}

function proseTokens(value: string, formats: readonly InlineFormat[]): InlineToken[] {
  const tokens: InlineToken[] = [];
  let end = 0;
  for (const match of value.matchAll(notProse)) {
    tokens.push(...textTokens(value.slice(end, match.index), formats));
    tokens.push(...textTokens(match[0], [...formats, {type: 'source'}]));
    end = match.index + match[0].length;
  }
  return [...tokens, ...textTokens(value.slice(end), formats)];
}

function textTokens(value: string, formats: readonly InlineFormat[]): InlineToken[] {
  const look = formats.map(({type}) => type).join();
  // Where a line breaks in the source is not seen.
  return wordTokens(value).map((text) => ({text, key: `${isSpace(text) ? ' ' : text} ${look}`, formats}));
}

function atomToken(atom: InlineAtom, text: string, formats: readonly InlineFormat[]): InlineToken {
  return {text, key: `${JSON.stringify(atom)} ${formats.map(({type}) => type).join()}`, formats, atom};
}
