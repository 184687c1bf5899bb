import {sentencesOf} from './opening';

/** Lines from a word such as "deprecated" on, in which its text says what takes the place of what goes. */
const maxLines = 8;
/** Lines of a note above such a word. */
const mostAbove = 24;
/** Words of a label, below which the sentence stands that says more. */
const longestLabel = 3;
const container = /^\s*(?:>\s?)*\s*/;
const label = /^(?::{3,}|\[!|#{1,6}\s)/;
const item = /^(?:[-*+]|\d+[.)])\s+/;
/** "**Deprecated:** Use …", of which the second sentence is told. */
const opener = /^(?:\W*(?:deprecated|warning|note|caution|important|danger|info|tip)\b[\s:*_.–—-]+)+/i;
const tells =
  /\binstead\b|\balias (?:for|of)\b|\bin favou?r of\b|\b(?:replaced|superseded|succeeded|covered) (?:by|with)\b|\b(?:renamed|moved|migrated?|switch|upgrade) to\b|(?:^|[.:;,]\s+|\b(?:please|should|must|to|can) )use (?=[\w`[*])/i;

/**
 * The sentence that says what to use in place of what a line says goes; else the one before it, where that names what goes and
 * the clause that says so does not; null where none does.
 */
export function replacementNear(lines: readonly string[], line: number, clause = ''): string | null {
  const own = lines.slice(line - 1, line - 1 + maxLines);
  const first = (own[0] ?? '').replace(container, '');
  if (first.startsWith('|')) return tellingSentence(first.split('|'));
  const [start = '', next = ''] = paragraphsOf(own);
  const isLabel = label.test(first) || start.split(/\s+/).length <= longestLabel;
  const isOfNote = /\binstead\b/i.test(next) && isWithinNote(lines, line);
  const told = tellingSentence(isLabel || isOfNote ? [start, next] : [start]) ?? aboveInNote(lines, line);
  return told ?? namedBefore(start, clause);
}

/** "The deprecated names keep working", of which the sentence before says what they are. */
const ofNamedBefore = /^(?:the|these|those|this|that|they|it|both)\b[^`]*$/i;

function namedBefore(paragraph: string, clause: string): string | null {
  if (!ofNamedBefore.test(clause)) return null;
  const sentences = sentencesOf(paragraph);
  const before = sentences[sentences.findIndex((sentence) => sentence.startsWith(clause)) - 1];
  return before?.includes('`') ? before : null;
}

/** What takes the place of a thing, and has a link of its own. */
const heir = /^\W*\[[^\]]+\]\([^()]*\)\W*\s(?:is the new|is the replacement|replaces|supersedes)\b/i;

/** The sentence of the same note, before the line, that begins with what takes the place of a thing, and links to it. */
function aboveInNote(lines: readonly string[], line: number): string | null {
  const above = lines.slice(Math.max(0, line - 1 - mostAbove), line - 1);
  const start = above.findLastIndex((one) => /^\s*:{3,}/.test(one));
  if (start < 0 || !/^\s*:{3,}\s*\w/.test(above[start] ?? '')) return null;
  const found = paragraphsOf(above.slice(start + 1))
    .flatMap(sentencesOf)
    .find((sentence) => heir.test(sentence));
  return found?.replace(/\*\*/g, '') ?? null;
}

/** True for a line of a note, in which the next paragraph goes on with what it says. */
function isWithinNote(lines: readonly string[], line: number): boolean {
  const above = lines.slice(Math.max(0, line - 1 - maxLines), line - 1);
  const below = lines.slice(line, line + maxLines);
  const last = above.findLast((one) => /^\s*:{3,}/.test(one)) ?? '';
  return /^\s*:{3,}\s*\w/.test(last) && below.some((one) => /^\s*:{3,}\s*$/.test(one));
}

function tellingSentence(texts: readonly string[]): string | null {
  const sentences = texts.flatMap((text) => sentencesOf(text.trim())).map((sentence) => sentence.replace(opener, ''));
  return sentences.find((sentence) => tells.test(sentence)) ?? null;
}

/** White space collapsed; what stands in a quote is told line by line, as its marks stand between the lines. */
function paragraphsOf(lines: readonly string[]): string[] {
  const paragraphs: string[] = [''];
  for (const [index, line] of lines.entries()) {
    const text = line.replace(container, '');
    if (index > 0 && /^(?:#{1,6}\s|`{3}|~{3}|\|)/.test(text)) break;
    const words = text
      .replace(/^(?::{3,}\s*\w*|\[![A-Za-z]+\]|#{1,6}\s)\s*/, '')
      .replace(item, '')
      .trim();
    const isOwn = words === '' || item.test(text) || label.test(text) || /^\s*>/.test(line);
    if (isOwn) paragraphs.push(words);
    else paragraphs.push(`${paragraphs.pop() ?? ''} ${words}`.trim());
    if (label.test(text)) paragraphs.push('');
  }
  return paragraphs.filter((text) => text !== '');
}
