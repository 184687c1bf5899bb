import {rowNames, sentencesOf} from '../../../markdown/prose/opening';
import {type Section, type SectionOutline, sectionOutline} from '../../../markdown/blocks/sectionOutline';
import type {ChangeEvent} from '../../../model/event';
import {isDate} from './announcements';
import type {FileFacts} from '../../fileFacts';
import {isGone} from '../names/itemNames';
import {isOfBreaks, isWhatsNew} from '../../pathKind';

/** A heading that says by itself what happened, or to which name. */
const tellingHeading =
  /`|\b(?:add(?:ed|s)?|announc\w+|chang(?:ed?|es)|deprecat\w+|drop\w*|new|no longer|now|releas\w+|remov\w+|renam\w+|replac\w+|requir\w+|retir\w+|support\w*)\b/i;
/** What a page begins and ends with, and says nothing new in. */
const framing =
  /^\W*(?:introduction|overview|summary|conclusion|feedback|references?|see also|next steps|table of contents|in this article|before you (?:begin|start)|prerequisites?)\W*$/i;
const bulletItem = /^(?:[-*+]|\d+[.)])\s+(.*)$/;

/**
 * What a page of news or of breaking changes newly names, in the order of reading, each as it stands in the head: the titles
 * of its new sections; where a section is called by a date or a topic, the items of the list or the table it begins with.
 * Of other pages, what a new section that is called by a date names.
 */
export function announcedEntries({file: {change, base, head}, kind, events}: FileFacts): string[] {
  if (kind !== 'page' || head === null) return [];
  const isOfNews = isOfBreaks(change.path) || isWhatsNew(change.path);
  const fresh = events.filter(
    (event) => event.kind === 'heading-added' && (isOfNews || isDate(event.after)) && isGone(event.after, base),
  );
  const isNewPage = isOfNews && change.status === 'added';
  if (!isNewPage && fresh.length === 0) return [];
  const outline = sectionOutline(head);
  const lines = new Set(fresh.map(({line}) => line.new));
  const isFresh = ({start, depth}: Section) => (isNewPage ? depth > 1 : lines.has(start));
  const isDetail = detailsOf(outline);
  return outline.sections.flatMap((section, index) =>
    isFresh(section) && !isDetail(section) ? entriesOf(section, index, outline) : [],
  );
}

/** What stands below a section that tells of a name what a reader has to act on, in its title and text, says more of that alone. */
function detailsOf({sections, lines}: SectionOutline): (section: Section) => boolean {
  const details = new Set<Section>();
  let above: Section | null = null;
  for (const section of sections) {
    if (above && section.depth > above.depth) details.add(section);
    else above = isToldItself(section, lines) ? section : null;
  }
  return (section) => details.has(section);
}

function isToldItself({source, start, end}: Section, lines: readonly string[]): boolean {
  const isOfName = source !== null && source.includes('`') && isActedOn(source);
  return isOfName && lines.slice(start, end).some((line) => line.trim() !== '');
}

/** True for an entry that says what a reader has to act on. */
export function isActedOn(entry: string): boolean {
  return /(?<![a-z])(?:deprecat|drop|incompatib|minimum|must|no longer|not supported|remov|renam|replac|requir|unsupported)/i.test(
    entry,
  );
}

/** True where the entries tell what a new section holds that is called by a date or that holds the others. */
export function isHolder({kind, after}: ChangeEvent, entries: readonly string[]): boolean {
  return kind === 'heading-added' && after !== null && !entries.some((entry) => entry.startsWith(after));
}

function entriesOf(section: Section, index: number, {sections, lines}: SectionOutline): string[] {
  const {source, depth, start, end} = section;
  const isContainer = (sections[index + 1]?.depth ?? 0) > depth && !isToldItself(section, lines);
  if (source === null || isContainer || framing.test(source)) return [];
  const items = tellingHeading.test(source) ? [] : itemsOf(lines.slice(start, end));
  return items.length > 0 || isDate(source) ? items : [source];
}

/** The items of the list or the rows of the table that some lines begin with: the first sentence, or the first cell. */
function itemsOf(lines: readonly string[]): string[] {
  const begin = lines.findIndex((line) => line.trim() !== '');
  const told = lines.slice(Math.max(begin, 0));
  return bulletItem.test(told[0] ?? '') ? listItems(told) : rowNames(told);
}

/** The outer items; what a line goes on with belongs to the item above it. */
function listItems(lines: readonly string[]): string[] {
  const items: string[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const [, text] = bulletItem.exec(line) ?? [];
    if (text !== undefined) items.push([text]);
    else if (isOpen && /^\s+[^\s*+-]/.test(line)) items.at(-1)?.push(line.trim());
    isOpen = text !== undefined || (isOpen && /^\s+[^\s*+-]/.test(line));
  }
  return items.flatMap((own) => sentencesOf(own.join(' ')).slice(0, 1)).filter(Boolean);
}
