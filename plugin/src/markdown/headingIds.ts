import {createSlugger, parseMarkdownHeadingId} from '@docusaurus/utils';

/** Gives headings, in the order of the document, the ids that Docusaurus gives them. */
export type HeadingIds = (source: string) => string;

/** A comment of MDX or HTML at the end of a heading, whose first word names the id. */
const comment = /\s*(?:\{\/\*\s*#(\S+?)(?:\s[^{}]*)?\*\/\}|<!--\s*#(\S+?)(?:\s[^<>]*)?-->)\s*$/;

/** Ids that authors chose are taken as they are; the others are slugs, numbered where they occur again. */
export function headingIds(): HeadingIds {
  const slugger = createSlugger();
  return (source) => customId(source) ?? slugger.slug(plainHeading(source));
}

export function customId(source: string): string | null {
  const match = comment.exec(source);
  return match?.[1] ?? match?.[2] ?? parseMarkdownHeadingId(unescaped(source.trim())).id ?? null;
}

/** A heading's source without its custom id, in any of the forms. */
export function withoutId(source: string): string {
  return source
    .replace(comment, '')
    .replace(/\s*\\?\{#[^{}]*\}\s*$/, '')
    .trim();
}

/** `\{#id}` is how MDX asks for braces to be written. */
function unescaped(source: string): string {
  return source.replace(/\\\{#/, '{#');
}

/** A heading as its readers see it: without custom id, code marks, emphasis and link targets. */
export function headingText(source: string): string {
  return withoutId(source)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]|(?<!\w)_+|_+(?!\w)/g, '')
    .replace(/\\([^\w\s])/g, '$1')
    .trim();
}

/** What the slug is made of: the text without tags and references to characters, which leave nothing in a slug. */
function plainHeading(source: string): string {
  const parts = source.split(/(`+[^`]*`+)/);
  const untagged = parts.map((part) => (part.startsWith('`') ? part : part.replace(/<[^<>]{1,300}>|&#?\w{1,8};/g, '')));
  return headingText(untagged.join(''));
}
