import {countWords} from './countWords';
import {frontMatterEnd, type SectionOutline} from '../blocks/sectionOutline';
import {maskedMarks} from './stressedWords';
import {collapsed} from '../../text/collapsed';
import {unquoted} from '../../text/unquoted';

/** What a page or section says of itself before all else; contiguous in its source, white space collapsed. */
export interface Opening {
  /** Its first sentence that can be quoted and says something alone; where it has none, what the first row of its table is called. */
  lead: string | null;
  /** A line of its own that tells since which version it is there: "Added in: v12". */
  since: string | null;
}

/** Lines and paragraphs in which a text says what it is about. */
const maxLines = 40;
const maxParagraphs = 4;
/** Of longer sentences, the start is kept. */
const maxSentence = 300;
const leastWords = 3;
const leastOfCut = 6;
/** Words of a clause that is told without those before it. */
const leastOfClause = 8;
/** Words of a sentence behind a label, with it. */
const leastLabelled = 6;

const fence = /^\s*(`{3,}|~{3,})/;
/** Lines that are no sentences: headings, tags, code of MDX, images, rows of tables, quotes, definitions, rules. */
const noSentence =
  /^\s*(?:#|<|\{|>|\||!\[|\[!|\[[^\]]+\]:|(?:import|export)\s|[-=*_]{3,}\s*$)|^(?: {4}|\t)(?!\s*(?:[-*+]|\d+[.)])\s)/;
const item = /^\s*(?:[-*+]|\d+[.)])\s+/;
/** An item that is called by a name, such as an argument: behind the name stands what sets it off, its type or nothing. */
const namedItem =
  /^\s*(?:[-*+]|\d+[.)])\s+`[^`]+`(?:,\s*`[^`]+`)*\s*(?:$|[-–—:({[<\\`]|\p{Lu}|(?:any|array|bigint|bool(?:ean)?|double|float|function|int(?:eger)?|number|object|str(?:ing)?|symbol|unknown|void)\b)/u;
const sinceLine =
  /^[\s>*_]*((?:(?:added|introduced|available|new|supported)\s+(?:in|since|from|as of)|since|added)\b:?\s*(?:version\s+)?`?v?\d(?:[\w.-]*\w)?`?(?:\s*\([^()]{1,40}\))?)[.*_\s]*$/i;
/** A line of its own that tells for which versions it is there: "Shop v12 only", "v3 and later". */
const onlyLine =
  /^[\s>*_]*((?:\w+\s)?(?:v\d|\d+\.\d)(?:[\w.-]*\w)?\+?\s+(?:only|(?:and|or)\s+(?:above|higher|later|newer|up)))[.*_\s]*$/i;
/** A component that says so: `<Since v="4.4.0" />`. */
const sinceTag =
  /^(?:<(?:div|p|small|span)>\s*)?<((?:since|added|introduced|available|(?:api|min)?version)(?:badge|in|since)?\s[^<>]*\d[^<>]*?)\s*\/?>/i;
/** Lines without their blank ones, from the first one on, in which it stands. */
const sinceLines = 6;
/** What stands between two sentences. */
export const sentenceEnd = /(?<=(?<!\b(?:e\.g|i\.e|vs|cf|etc|approx))[.!?])\s+(?=[\p{Lu}`[*_“"'(])|(?<=[。！？])/gu;
/** Marks that would not be read as prose, and where an address begins. */
const mark = /[<>{}|[\]\\*_~$=#^"“”@]|:\/\/|www\.|\/(?=\S)/i;

/** Sentences that lead to a list, or speak of what stands before them, of the text itself, or of exceptions: others say more alone. */
const weak =
  /\b(?:(?:need|have) to|must|can|should|following(?: \w+){0,2}|as follows|these steps)[:：]$|^returns `|^(?:it|they|those|these|that|such|previously|however|see|note|read|for example|in (?:this|these|that|rare|some|most|many))\b|^this (?:article|chapter|document|guide|how-to|page|post|quickstart|recipe|section|topic|tutorial)\b|\b(?:this|these|such) (?:use )?cases?\b/i;

/** The opening of the lines of a page or section, without its front matter. */
export function openingOf(lines: readonly string[]): Opening {
  const paragraphs = paragraphsOf(lines.slice(0, maxLines));
  const told = paragraphs.filter(({text}) => versionLine(text) === null).filter(beginsAnew);
  const firstOf = (isPart: boolean) => told.filter((one) => one.isPart === isPart).slice(0, maxParagraphs);
  // What the whole is for may be said behind a list of its arguments.
  const passages = [...firstOf(false), ...firstOf(true)].map(({text}) => text);
  return {lead: firstTelling(passages) ?? firstRow(lines.slice(0, maxLines)), since: sinceOf(paragraphs, lines)};
}

/** The first sentence of some paragraphs that can be quoted, rather one that says something alone; null where there is none. */
function firstTelling(paragraphs: readonly string[]): string | null {
  const sentences = paragraphs.flatMap((paragraph) => {
    const own = sentencesOf(paragraph).filter((one) => !isLabelled(one));
    const quotable = own.filter(isQuotable);
    return quotable.length > 0 ? quotable : (clauseBehindLinks(own[0] ?? '') ?? []);
  });
  return sentences.find((one) => !weak.test(one)) ?? sentences[0] ?? null;
}

/** The sentence that a paragraph is known by; null where it begins with one that is known by a few words, such as a name. */
export function openingSentence(paragraph: string): string | null {
  const [first = ''] = sentencesOf(paragraph);
  return isQuotable(first) || weak.test(first) ? firstTelling([paragraph]) : null;
}

/** The last clause of a sentence that begins with links, where it says enough; null where there is none. */
function clauseBehindLinks(sentence: string): string | null {
  const [, rest = ''] = /^.*\]\([^()]*\)(.*)$/u.exec(sentence) ?? [];
  const clauses = [...rest.matchAll(/[,;—–]\s+/g)].map((joint) => rest.slice(joint.index + joint[0].length));
  const found = clauses.findLast((clause) => countWords(clause) >= leastOfClause);
  return found !== undefined && /^\p{Ll}.*[.!:]$/u.test(found) && plainStart(found) === found ? found : null;
}

/** True for a fact behind its label: "Type: **Boolean**, **Object**". */
function isLabelled(sentence: string): boolean {
  return /^\W*(?:\p{L}+ ){0,2}\p{L}+\W*:\s/u.test(sentence) && countWords(sentence) < leastLabelled;
}

/** What is said of the version in a paragraph of its own, or by a component close to the start. */
function sinceOf(paragraphs: readonly Passage[], lines: readonly string[]): string | null {
  const near = lines.filter((line) => line.trim() !== '').slice(0, sinceLines);
  const found = [
    ...paragraphs.slice(0, maxParagraphs).map(({text}) => versionLine(text)),
    ...near.map((line) => sinceTag.exec(line.trim())?.[1] ?? null),
  ];
  return found.find((text) => text !== null) ?? null;
}

function versionLine(paragraph: string): string | null {
  return (sinceLine.exec(paragraph) ?? onlyLine.exec(paragraph))?.[1] ?? null;
}

/** The opening of a page: its description, where its front matter has one, else its first sentence. */
export function pageOpening({sections, lines}: SectionOutline): Opening {
  const matter = frontMatterEnd(lines);
  // A page may begin with a section, and say there what it is about.
  const [, second] = sections.filter(({depth}) => depth > 1);
  const {lead, since} = openingOf(lines.slice(matter, second ? second.start - 1 : lines.length));
  return {lead: descriptionOf(lines.slice(0, matter)) ?? lead, since};
}

/** The opening of each section, asked for by the line of its heading. */
export function sectionOpenings({sections, lines}: SectionOutline): (line: number) => Opening | undefined {
  const ends = new Map(sections.map(({start, end}) => [start, end]));
  return (line) => {
    const end = ends.get(line);
    return end === undefined ? undefined : openingOf(lines.slice(line, end));
  };
}

/** A description on one line of front matter, without the way to the page in front of it: "API > Hooks: how they work". */
function descriptionOf(matter: readonly string[]): string | null {
  const value = matter.map((line) => /^description:\s*(.+?)\s*$/.exec(line)?.[1]).find(Boolean);
  const text = unquoted(value ?? '')
    .replace(/^[^>:]+ > [^:]+:\s+/, '')
    .trim()
    .slice(0, maxSentence);
  return isQuotable(text) ? text : null;
}

/** The part of a sentence, from its start, that reads as prose: before a link, or marks and code that are not closed. */
export function plainStart(sentence: string): string {
  const parts = sentence.split('`');
  const places = parts.map((part) => maskedMarks(part).search(mark));
  // What stands behind an odd number of backticks is code.
  const at = places.findIndex((place, index) => index % 2 === 0 && place >= 0);
  if (at < 0) return parts.length % 2 === 1 ? sentence : parts.slice(0, -1).join('`').trimEnd();
  const plain = (parts[at] ?? '').slice(0, places[at]);
  const start = [...parts.slice(0, at), plain].join('`');
  // A word that holds a mark is left out as a whole.
  return (/\s$/.test(start) ? start : start.replace(/\S+$/, '')).trimEnd();
}

/** A later paragraph may go on with a sentence that code stands in. */
function beginsAnew({text}: Passage, index: number): boolean {
  return index === 0 || !/^\p{Ll}/u.test(text);
}

/** A question is no answer, and of a cut sentence more is needed than of a whole one. */
export function isQuotable(sentence: string): boolean {
  const plain = plainStart(sentence);
  return !/[?？]$/.test(sentence) && countWords(plain) >= (plain === sentence ? leastWords : leastOfCut);
}

export function sentencesOf(paragraph: string): string[] {
  return paragraph.split(sentenceEnd).map((sentence) => sentence.slice(0, maxSentence).trim());
}

const delimiterRow = /^[\s|:-]*-{2,}[\s|:-]*$/;
const firstCell = /^\s*\|?\s*((?:\\\||[^|])+?)\s*\|/;

/** The first cells of the table whose head is the first of some lines; none where they begin otherwise. */
export function rowNames(lines: readonly string[]): string[] {
  if (!lines[0]?.includes('|') || !delimiterRow.test(lines[1] ?? '')) return [];
  const end = lines.findIndex((line) => !line.includes('|'));
  return lines.slice(2, end < 0 ? lines.length : end).flatMap((line) => firstCell.exec(line)?.[1] ?? []);
}

/** What the first row of a table is called, without the marks around it, where that is more than a name. */
function firstRow(lines: readonly string[]): string | null {
  const head = lines.findIndex((line) => line.trim().startsWith('|'));
  const [name = ''] = rowNames(lines.slice(Math.max(head, 0)));
  const bare = name.replace(/^\[([^\]]+)\]\([^)]*\)$/, '$1').replace(/^\*\*([^*]+)\*\*$/, '$1');
  return isQuotable(bare) && !bare.startsWith('`') ? bare : null;
}

/** A paragraph or an item of a list. */
interface Passage {
  text: string;
  /** True for an item that begins with the name of a part, such as an argument. */
  isPart: boolean;
}

/** The paragraphs and list items of some lines, white space collapsed; without notes, code and comments. */
function paragraphsOf(lines: readonly string[]): Passage[] {
  const paragraphs: string[][] = [[]];
  let closing: RegExp | undefined;
  let isBroken = false;
  for (const line of lines) {
    const isInside = closing !== undefined;
    if (closing?.test(line)) closing = undefined;
    else if (!isInside) closing = closingOf(line);
    const isOther = isInside || closing !== undefined || noSentence.test(line);
    // What follows in a paragraph of which a line cannot be read begins in the middle of a sentence.
    isBroken = line.trim() !== '' && (isOther || (isBroken && !item.test(line)));
    if (isBroken || line.trim() === '') paragraphs.push([]);
    else if (item.test(line)) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs
    .map((own) => ({text: collapsed(own.join(' ').replace(item, '')), isPart: namedItem.test(own[0] ?? '')}))
    .filter(({text}) => text !== '');
}

/** What ends the stretch that a line opens, which holds no sentences of the text itself. */
function closingOf(line: string): RegExp | undefined {
  const code = fence.exec(line)?.[1];
  if (code !== undefined) return new RegExp(`^\\s*${code}`);
  if (/^\s*:{3,}\s*\w/.test(line)) return /^\s*:{3,}\s*$/;
  if (/^\s*<!--(?!.*-->)/.test(line)) return /-->/;
  return /^\s*(?:import|export)\s[^;]*\{\s*$/.test(line) ? /\}/ : undefined;
}
