import {headingIds, headingText, withoutId} from './headingIds';
import {looksLikeCode} from './looksLikeCode';

/** A stretch of a document from one ATX heading to the next; the first one has no heading. Lines are 1-based. */
export interface Section {
  title: string | null;
  /** The heading's id in the page. */
  id: string | null;
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
  /** Ids of all headings by their lines, also of those that do not split. */
  ids: ReadonlyMap<number, string>;
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
  const lines = text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
  const fenced = fencedLines(lines);
  const matter = frontMatterEnd(lines);
  const noHeading = {title: null, id: null, source: null, depth: 0};
  const sections: Section[] = [
    {...noHeading, start: 1, end: matter},
    {...noHeading, start: matter + 1, end: lines.length},
  ];
  const ids = new Map<number, string>();
  const idOf = headingIds();
  for (const {line, depth, source, splits} of headingsOf(lines, matter, fenced)) {
    const id = idOf(source);
    ids.set(line, id);
    if (!splits) continue;
    const last = sections[sections.length - 1];
    if (last) last.end = line - 1;
    const title = headingText(source);
    sections.push({title, id, source: withoutId(source), depth, start: line, end: lines.length});
  }
  return {sections: sections.filter(({start, end}) => end >= start), lines, ids};
}

interface Heading {
  /** 1-based. */
  line: number;
  depth: number;
  source: string;
  /** False for headings that stand in a directive or quote, or are underlined. */
  splits: boolean;
}

/** Headings are short; a longer line is not looked at. */
const maxHeading = 2_000;

/** What headings, the lines below them, and directives begin with. */
const marksStructure = /^[ >]*[#=:-]/;

function headingsOf(lines: readonly string[], matter: number, fenced: ReadonlySet<number>): Heading[] {
  const headings: Heading[] = [];
  let nesting = 0;
  let comment = false;
  for (let index = matter; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (fenced.has(index)) continue;
    if (comment) {
      comment = !line.includes('-->');
      continue;
    }
    comment = line.includes('<!--') && line.lastIndexOf('<!--') > line.lastIndexOf('-->');
    if (line.length > maxHeading || !marksStructure.test(line)) continue;
    nesting = nestingAfter(line, nesting);
    const heading = headingAt(lines, index);
    if (heading) headings.push({...heading, splits: heading.splits && nesting === 0});
  }
  return headings;
}

function nestingAfter(line: string, nesting: number): number {
  if (/^:{3,}\s*[a-zA-Z][\w-]*(?:\[|\{|\s|$)/.test(line) && isContainer(line)) return nesting + 1;
  return /^:{3,}\s*$/.test(line) ? Math.max(0, nesting - 1) : nesting;
}

function headingAt(lines: readonly string[], index: number): Heading | null {
  const whole = lines[index] ?? '';
  const line = whole.replace(/^(?: {0,3}> ?)+/, '');
  const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(line);
  if (heading) {
    const [, marks = '', source = ''] = heading;
    return isCodeComment(lines, index) ? null : {line: index + 1, depth: marks.length, source, splits: line === whole};
  }
  const above = lines[index - 1] ?? '';
  if (!isUnderline(line) || !isTitleLine(above)) return null;
  return {line: index, depth: line.includes('=') ? 1 : 2, source: above, splits: false};
}

/** The line below a setext heading. */
function isUnderline(line: string): boolean {
  return /^ {0,3}(?:=+|-+)\s*$/.test(line);
}

/** A line of prose, which an underline turns into a heading. */
function isTitleLine(line: string): boolean {
  return line.length <= maxHeading && /^ {0,3}[^\s#>|:<`~*+-]/.test(line) && !/^\s*\d+[.)]\s/.test(line);
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
