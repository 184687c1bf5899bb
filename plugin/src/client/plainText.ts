import type {Inline} from '../model/pages';

/** The text of parsed Markdown without its marks. */
export function plainText(content: readonly Inline[]): string {
  return content
    .map((node) => (typeof node === 'string' ? node : 'text' in node ? node.text : plainText(node.children)))
    .join('');
}
