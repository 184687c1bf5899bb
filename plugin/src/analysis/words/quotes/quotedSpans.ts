import {differingSpans} from '../../../markdown/prose/differingSpans';
import type {ChangeEvent} from '../../../model/event';
import {withoutTies} from '../../../markdown/prose/functionWords';
import {lettersOf} from '../../../text/lettersOf';
import {hasOpenCode, leastKept, shortened, type SpanLimit} from './cutSpan';
import {linkMarks, readablePart} from './readablePart';
import {isVague} from './telling';

/** Stands behind a span of which more words follow in the text. */
export const ellipsis = '…';

type Spans = Record<'before' | 'after' | 'name', string>;

/** A text, and the part of it that is read. */
interface ReadText {
  text: string;
  read: string;
  /** True where what is read ends before a link, the text of which follows. */
  isBeforeLink: boolean;
}

/** A text, and what is quoted of it. */
interface QuotedText extends ReadText {
  span: string;
}

/**
 * What is quoted of an event's spans, each contiguous in its span; empty for a side that does not exist. Sides that differ are
 * never quoted as the same.
 */
export function quotedSpans(event: Pick<ChangeEvent, 'before' | 'after' | 'name'>, limit: SpanLimit): Spans {
  const {before, after, name} = quotedTexts(event, limit);
  return {before: before.span, after: after.span, name: name.span};
}

/** The same with marks where more words follow. */
export function quotes(event: Pick<ChangeEvent, 'before' | 'after' | 'name' | 'goesOn'>, limit: SpanLimit): Spans {
  const {before, after, name} = quotedTexts(event, limit);
  const shown = (quoted: QuotedText) => (isCutSpan(quoted, event.goesOn) ? quoted.span + ellipsis : elided(quoted));
  return {before: shown(before), after: shown(after), name: shown(name)};
}

/** True for a span that is quoted to its end and goes on in its document: a name that leads in the rest of it is all that is told. */
function isCutSpan({text, read, span}: QuotedText, goesOn: readonly string[] = []): boolean {
  const withoutMarks = (words: string) => words.replace(/[\s\p{P}`]+$/u, '');
  return span !== '' && span === read && goesOn.includes(text) && withoutMarks(text).endsWith(withoutMarks(span));
}

/** The first words of a span that can be quoted, of a long path its end; always contiguous in the span. */
export function quotedSpan(text: string, limit: SpanLimit): string {
  return quotedText(text, limit).span;
}

/** A span as it is quoted, with a mark where more words follow. */
export function quote(text: string, limit: SpanLimit): string {
  return elided(quotedText(text, limit));
}

function quotedTexts(
  {before, after, name}: Pick<ChangeEvent, 'before' | 'after' | 'name'>,
  limit: SpanLimit,
): Record<keyof Spans, QuotedText> {
  const [one, other] = [quotedText(before ?? '', limit), quotedText(after ?? '', limit)];
  const sides = before === null || after === null ? null : quotedSides(one, other, limit);
  return {
    before: {...one, span: sides?.[0] ?? one.span},
    after: {...other, span: sides?.[1] ?? other.span},
    name: name === null ? (after === null ? one : other) : quotedText(name, limit),
  };
}

function quotedText(text: string, limit: SpanLimit): QuotedText {
  const own = readText(text);
  // What a link follows does not end in words that need it.
  const told = own.isBeforeLink ? withoutTies(own.read.split(' '), leastKept).join(' ') : own.read;
  return {...own, span: shortened(told, limit)};
}

function readText(text: string): ReadText {
  const read = text === '' ? '' : readablePart(text);
  if (read === '') return {text, read, isBeforeLink: false};
  const [before = '', label = ''] = text.split(linkMarks, 2);
  return {text, read, isBeforeLink: before.includes(read) && /[\p{L}\p{N}]/u.test(label)};
}

function elided({text, read, span, isBeforeLink}: QuotedText): string {
  const at = span === '' ? -1 : read.indexOf(span);
  if (at < 0) return span;
  const goesOn = /[\p{L}\p{N}]/u.test(read.slice(at + span.length));
  // What was read of the text may end where code begins.
  const meetsCode = /^\s+`/.test(text.slice(text.indexOf(read) + read.length));
  return goesOn || meetsCode || isBeforeLink ? `${span}${ellipsis}` : span;
}

function quotedSides(before: QuotedText, after: QuotedText, limit: SpanLimit): [string, string] {
  const [one, other] = [before.span, after.span];
  if (before.text === after.text || lettersOf(one) !== lettersOf(other)) return [one, other];
  if (one !== other && linkMarks.test(before.text + after.text)) return [one, other];
  // The sides differ in their marks or behind what has room: the marks stay on both of them.
  const marked = [shortened(before.text, limit), shortened(after.text, limit)] as const;
  return one === other || marked[0] === marked[1] ? distinct(before.text, after.text, limit) : [...marked];
}

/** A span that begins inside code begins behind it. */
export function wholeCodeOnly(span: string): string {
  return hasOpenCode(span) ? span.replace(/^[^`]*`\S*\s+/, '') : span;
}

/** What differs in two spans that begin alike: with what follows it, as words, as targets of links, else with the marks. */
function distinct(before: string, after: string, limit: SpanLimit): [string, string] {
  const words = differingSpans(before, after, limit.characters);
  const candidates: [string, string][] = [
    ...fromDifference([before, after], words, limit),
    [quotedSpan(words.before, limit), quotedSpan(words.after, limit)],
    [linkTarget(before), linkTarget(after)],
    [shortened(words.before, limit), shortened(words.after, limit)],
    [words.before.slice(0, limit.characters).trim(), words.after.slice(0, limit.characters).trim()],
  ];
  const found = candidates.find(([one, other]) => one !== other && one !== '' && other !== '');
  return found ?? [words.before, words.after];
}

/** The words from the first difference on, where those that differ are function words that need what follows them. */
function fromDifference(
  [before, after]: readonly [string, string],
  words: Record<'before' | 'after', string>,
  limit: SpanLimit,
): [string, string][] {
  const [one, other] = [words.before, words.after].map((span) => span.split(' '));
  // Where one side only lacks words, both begin with a word that they share.
  const own = [one, other].map((side = []) => (one?.[0] === other?.[0] ? side.slice(1) : side).join(' '));
  if (!own.every(isVague)) return [];
  const same = sameStart(before, after);
  const rest = (text: string, span: string) => shortened(text.slice(Math.max(0, text.lastIndexOf(span, same))), limit);
  return [[rest(before, words.before), rest(after, words.after)]];
}

/** Characters with which two texts begin alike. */
export function sameStart(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one.charCodeAt(same) === other.charCodeAt(same)) same++;
  return same;
}

function linkTarget(text: string): string {
  return /\]\(<?([^()\s>]+)/.exec(text)?.[1] ?? '';
}
