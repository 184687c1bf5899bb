import type {PhrasingContent} from 'mdast' with {'resolution-mode': 'import'};
import {singleSpaced} from '../../text/collapsed';

/**
 * Loads a function that prints inline nodes as one line of Markdown. Text can never become markup: beside what Markdown
 * itself needs, braces and angle brackets are escaped, so that the result is safe in MDX too.
 */
export async function loadInlinePrinter(): Promise<(nodes: PhrasingContent[]) => string> {
  const [{unified}, {default: remarkGfm}, {default: remarkStringify}] = await Promise.all([
    import('unified'),
    import('remark-gfm'),
    import('remark-stringify'),
  ]);
  const unsafe = ['{', '}', '<', '|', '~'].map((character) => ({character, inConstruct: 'phrasing' as const}));
  const printer = unified().use(remarkGfm).use(remarkStringify, {emphasis: '*', unsafe}).freeze();
  return (nodes) => {
    const children = nodes.map(onOneLine);
    return printer.stringify({type: 'root', children: [{type: 'paragraph', children}]}).trim();
  };
}

function onOneLine(node: PhrasingContent): PhrasingContent {
  if (node.type === 'text' || node.type === 'inlineCode') return {...node, value: singleSpaced(node.value)};
  if ('children' in node) return {...node, children: node.children.map(onOneLine)};
  return node;
}
