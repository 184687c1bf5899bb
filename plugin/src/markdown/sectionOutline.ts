import {looksLikeCode} from './looksLikeCode';

/** A stretch of a document from one ATX heading to the next; the first one has no heading. Lines are 1-based. */
export interface Section {
  title: string | null;
  /** The heading's own words as they stand, without its marks and id. */
  source: string | null;
  depth: number;
  start: number;
  /** Last line, inclusive. */
  end: number;
}

/** The sections of a document, and its lines with what would mislead a parser blanked out. */
export interface SectionOutline {
  sections: Section[];
  lines: string[];
}

const fence = /^\s*(?:>\s?)*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})\s*(.*)$/;

interface OpenFence {
  mark: string;
  line: number;
  hasInfo: boolean;
}

/**
 * Splits a document at its headings without parsing it, so that only sections with changes need to be parsed. Headings in
 * fenced code, comments, front matter and directives do not split.
 */
export function sectionOutline(text: string): SectionOutline {
  const lines = text.split(/\r\n|\n|\r/);
  const fenced = fencedLines(lines);
  const matter = frontMatterEnd(lines);
  const sections: Section[] = [
    {title: null, source: null, depth: 0, start: 1, end: matter},
    {title: null, source: null, depth: 0, start: matter + 1, end: lines.length},
  ];
  let nesting = 0;
  let comment = false;
  for (let index = matter; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (fenced.has(index)) continue;
    if (comment) {
      comment = !line.includes('-->');
      continue;
    }
    comment = line.lastIndexOf('<!--') > line.lastIndexOf('-->');
    if (/^:{3,}\s*[a-zA-Z][\w-]*(?:\[|\{|\s|$)/.test(line) && isContainer(line)) nesting++;
    else if (/^:{3,}\s*$/.test(line)) nesting = Math.max(0, nesting - 1);
    const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(line);
    if (!heading || nesting > 0 || isCodeComment(lines, index)) continue;
    const last = sections[sections.length - 1];
    if (last) last.end = index;
    sections.push({
      title: headingText(heading[2] ?? ''),
      source: withoutId(heading[2] ?? ''),
      depth: heading[1]?.length ?? 1,
      start: index + 1,
      end: lines.length,
    });
  }
  return {sections: sections.filter(({start, end}) => end >= start), lines};
}

/** A heading as its readers see it: without custom id, code marks, emphasis and link targets. */
export function headingText(source: string): string {
  return withoutId(source)
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]|(?<!\w)_+|_+(?!\w)/g, '')
    .replace(/\\([^\w\s])/g, '$1')
    .trim();
}

/** A heading's source without Docusaurus' custom id. */
export function withoutId(source: string): string {
  return source.replace(/\s*\{#[^}]*\}\s*$/, '').trim();
}

/** Number of lines of the front matter with both fences; 0 where there is none. */
export function frontMatterEnd(lines: readonly string[]): number {
  const mark = lines[0]?.trimEnd();
  if (mark !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === mark);
  return end + 1;
}

/** Docusaurus' admonitions and other directives with a body; `:::name` with a body on one line has none. */
function isContainer(line: string): boolean {
  return !/:{3,}\s*$/.test(line.replace(/^:+/, '')) && !/^:{3,}\s*(?:image|zone|moniker|row|column)\b/.test(line);
}

/** A line with `#` amid program text outside any fence is a comment of that program. */
function isCodeComment(lines: readonly string[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some((line) => line?.trim() && looksLikeCode(line));
}

/**
 * Indices of the lines that stand in fenced code. A bare fence followed by one with an info string cannot have opened a
 * block: its own opening is missing, and it is blanked so that it does not turn the rest of the document into code.
 */
function fencedLines(lines: string[]): Set<number> {
  const inside = new Set<number>();
  let open: OpenFence | null = null;
  for (const [index, line] of lines.entries()) {
    const match = fence.exec(line);
    const mark = match?.[1];
    if (!mark) continue;
    const info = match[2]?.trim() ?? '';
    if (!open) open = {mark, line: index, hasInfo: info !== ''};
    else if (info === '' && mark.startsWith(open.mark)) {
      for (let at = open.line; at <= index; at++) inside.add(at);
      open = null;
    } else if (info !== '' && !open.hasInfo && mark === open.mark && !info.includes('`')) {
      lines[open.line] = '';
      open = {mark, line: index, hasInfo: true};
    }
  }
  if (open?.hasInfo) for (let at = open.line; at < lines.length; at++) inside.add(at);
  else if (open) lines[open.line] = '';
  return inside;
}
