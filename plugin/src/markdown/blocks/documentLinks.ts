import {linkSpans} from './linkSpans';
import {frontMatterEnd} from './sectionOutline';

/** A link and the line that it stands in, 1-based. */
export interface DocumentLink {
  target: string;
  line: number;
}

const attribute = /<[A-Za-z][\w.]*\s(?:[^<>]{0,500}\s)?(?:to|href)=(?:\{\s*)?["'`]([^"'`{}]{1,2000})["'`]/g;
const fence = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})(.*)$/;

/** The links of a document in Markdown, HTML and JSX, in the order of reading; what stands in code or comments is no link. */
export function documentLinks(text: string): DocumentLink[] {
  const prose = withoutCode(text);
  const inMarkdown = linkSpans(prose)
    .filter(({isImage}) => !isImage)
    .map(({target, start}) => ({target, start}));
  return inLines(prose, [...inMarkdown, ...attributes(prose)]);
}

/** The links of a module of React components. */
export function componentLinks(text: string): DocumentLink[] {
  const code = withoutComments(text);
  return inLines(code, attributes(code));
}

/** The ids of docs in a sidebars file: items of lists and values of `id`, no labels. */
export function quotedIds(text: string): DocumentLink[] {
  const code = withoutComments(text);
  const strings = code.matchAll(/(?<=(?:[[,]|\bid['"]?\s{0,9}:)\s{0,200})(['"])([^'"\n]{1,300})\1(?!\s*:)/g);
  return inLines(
    code,
    [...strings].map((match) => ({target: match[2] ?? '', start: match.index})),
  );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, blank);
}

function attributes(text: string): {target: string; start: number}[] {
  return [...text.matchAll(attribute)].map((match) => ({target: match[1] ?? '', start: match.index}));
}

/** An anchor in HTML is found twice. */
function inLines(text: string, links: readonly {target: string; start: number}[]): DocumentLink[] {
  const sorted = [...links].sort((one, other) => one.start - other.start);
  const found = new Map<string, DocumentLink>();
  let [line, at] = [1, 0];
  for (const {target, start} of sorted) {
    for (let next = text.indexOf('\n', at); next >= 0 && next < start; next = text.indexOf('\n', at)) {
      [line, at] = [line + 1, next + 1];
    }
    found.set(`${start} ${target}`, {target, line});
  }
  return [...found.values()];
}

/** The text with front matter, fenced code, code spans and comments blanked; every offset stays what it was. */
export function withoutCode(text: string): string {
  const lines = text.split('\n');
  const matter = frontMatterEnd(lines);
  let mark: string | null = null;
  const outside = lines.map((line, index) => {
    const [, own = '', info = ''] = fence.exec(line) ?? [];
    if (index < matter) return blank(line);
    if (mark === null && own !== '' && !(own.startsWith('`') && info.includes('`'))) {
      mark = own;
      return blank(line);
    }
    if (mark === null) return line;
    if (own.startsWith(mark) && info.trim() === '') mark = null;
    return blank(line);
  });
  return outside
    .join('\n')
    .replace(/<!--[^]*?-->|\{\/\*[^]*?\*\/\}/g, blank)
    .replace(/(?<!`)(`{1,9})(?!`)([^`\n]|(?<!`)(?!\1(?!`))`+|\n(?!\s*\n)){1,2000}?(?<!`)\1(?!`)/g, blank);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
