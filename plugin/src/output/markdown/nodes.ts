import type {Heading, Html, Link, List, Paragraph, PhrasingContent, Text} from 'mdast';

export function text(value: string): Text {
  return {type: 'text', value};
}

/** HTML of our own; never anything that was read. */
export function html(value: string): Html {
  return {type: 'html', value};
}

export function heading(depth: Heading['depth'], ...children: PhrasingContent[]): Heading {
  return {type: 'heading', depth, children};
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children};
}

export function strong(value: string): PhrasingContent {
  return {type: 'strong', children: [text(value)]};
}

export function code(value: string): PhrasingContent {
  return {type: 'inlineCode', value};
}

export function link(url: string, ...children: Link['children']): Link {
  return {type: 'link', url, children};
}

/** The text, linked where there is somewhere to link to. */
export function maybeLink(url: string | null, child: Link['children'][number]): PhrasingContent {
  return url === null ? child : link(url, child);
}

/** A bulleted list of one paragraph per item. */
export function bullets(items: PhrasingContent[][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({type: 'listItem', spread: false, children: [paragraph(...item)]})),
  };
}
