import type {Inline} from '../model/pages';
import {createInlineNodeParser, type InlineNode} from './markdown/inlineNodes';

/**
 * Makes a parser of inline Markdown for the pages. Links lead to http, https and mailto, to relative targets and to
 * anchors; whatever else the Markdown holds is left as its text, so that the theme has nothing to escape.
 */
export async function createInlineParser(): Promise<(markdown: string) => Inline[]> {
  const parse = await createInlineNodeParser();
  return (markdown) => parse(markdown).map(toInline);
}

function toInline(node: InlineNode): Inline {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'inlineCode':
      return {type: 'code', text: node.value};
    case 'link':
      return {type: 'link', href: node.url, children: node.children.map(toInline)};
    default:
      return {type: node.type, children: node.children.map(toInline)};
  }
}
