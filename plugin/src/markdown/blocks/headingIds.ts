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

/** A code span; one space on either side of what it holds is a part of its marks. */
const codeSpan = /(?<!`)((`+)(?!`)[^\n]{0,500}?(?<!`)\2(?!`))/;

/** A heading as its readers see it: without custom id, code marks, emphasis and link targets. */
export function headingText(source: string): string {
  const linked = withoutId(source).replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1');
  return mapCode(linked, (text) => text.replace(/[`*]|(?<!\w)_+|_+(?!\w)/g, '').replace(/\\([^\w\s])/g, '$1')).trim();
}

/** The text with the marks of code taken off, and what stands between code replaced. */
function mapCode(text: string, mapped: (text: string) => string): string {
  // The pattern holds two groups: of three parts, the second is a code span and the third its marks.
  return text
    .split(codeSpan)
    .map((part, index) => (index % 3 === 0 ? mapped(part) : index % 3 === 1 ? codeOf(part) : ''))
    .join('');
}

function codeOf(span: string): string {
  const code = span.replace(/^`+|`+$/g, '');
  return /^ .*[^ ].* $/.test(code) ? code.slice(1, -1) : code;
}

/** What the slug is made of: the text without tags and references to characters, which leave nothing in a slug. */
function plainHeading(source: string): string {
  const parts = source.split(codeSpan).filter((_, index) => index % 3 !== 2);
  const untagged = parts.map((part, index) =>
    index % 2 === 1 ? part : part.replace(/<[^<>]{1,300}>|&#?\w{1,8};/g, ''),
  );
  return headingText(untagged.join(''));
}
