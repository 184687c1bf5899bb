import {differingSpans} from '../../markdown/prose/differingSpans';
import type {ChangeEvent} from '../../model/event';
import {codeInProse} from './codeInProse';
import {withoutTies} from '../../markdown/prose/functionWords';
import {isVague} from './telling';

/** Words of a span that are kept where more follow, whatever they are. */
const leastKept = 2;

/** Words before a bracket that can stand without it. */
const saysAlone = / |^\p{L}{5,}$/u;

/** How much of a span is quoted. */
export interface SpanLimit {
  words: number;
  characters: number;
}

/** Stands behind a span of which more words follow in the text. */
export const ellipsis = '…';

type Spans = Record<'before' | 'after' | 'name', string>;

/**
 * What is quoted of an event's spans, each contiguous in its span; empty for a side that does not exist. Sides that differ are
 * never quoted as the same.
 */
export function quotedSpans(
  {before, after, name}: Pick<ChangeEvent, 'before' | 'after' | 'name'>,
  limit: SpanLimit,
): Spans {
  const sides = before === null || after === null ? null : quotedSides(before, after, limit);
  return {
    before: sides?.[0] ?? quotedSpan(before ?? '', limit),
    after: sides?.[1] ?? quotedSpan(after ?? '', limit),
    name: quotedSpan(name ?? after ?? before ?? '', limit),
  };
}

/** A span as it is quoted, with a mark where more words follow. */
export function quote(text: string, limit: SpanLimit): string {
  return elided(quotedSpan(text, limit), text);
}

/** The same for the spans of an event. */
export function quotes(event: Pick<ChangeEvent, 'before' | 'after' | 'name'>, limit: SpanLimit): Spans {
  const spans = quotedSpans(event, limit);
  return {
    before: elided(spans.before, event.before ?? ''),
    after: elided(spans.after, event.after ?? ''),
    name: elided(spans.name, event.name ?? event.after ?? event.before ?? ''),
  };
}

function elided(span: string, text: string): string {
  const read = readablePart(text);
  const at = span === '' ? -1 : read.indexOf(span);
  const goesOn = /[\p{L}\p{N}]/u.test(read.slice(at + span.length));
  // What was read of the text may end where code begins.
  const meetsCode = /^\s+`/.test(text.slice(text.indexOf(read) + read.length));
  return at >= 0 && (goesOn || meetsCode || endsAtLink(read, text)) ? `${span}${ellipsis}` : span;
}

/** True where what is read of a text ends before a link, the text of which follows. */
function endsAtLink(read: string, text: string): boolean {
  const [before = '', label = ''] = text.split(linkMarks, 2);
  return read !== '' && before.includes(read) && /[\p{L}\p{N}]/u.test(label);
}

function quotedSides(before: string, after: string, limit: SpanLimit): [string, string] {
  const [one, other] = [quotedSpan(before, limit), quotedSpan(after, limit)];
  if (before === after || lettersOf(one) !== lettersOf(other)) return [one, other];
  if (one !== other && linkMarks.test(before + after)) return [one, other];
  // The sides differ in their marks or behind what has room: the marks stay on both of them.
  const marked = [shortened(before, limit), shortened(after, limit)] as const;
  return one === other || marked[0] === marked[1] ? distinct(before, after, limit) : [...marked];
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The first words of a span that can be quoted, of a long path its end; always contiguous in the span. */
export function quotedSpan(text: string, limit: SpanLimit): string {
  const read = readablePart(text);
  // What a link follows does not end in words that need it.
  return shortened(endsAtLink(read, text) ? withoutTies(read.split(' '), leastKept).join(' ') : read, limit);
}

/** A span that begins inside code begins behind it. */
export function wholeCodeOnly(span: string): string {
  return hasOpenCode(span) ? span.replace(/^[^`]*`\S*\s+/, '') : span;
}

function hasOpenCode(span: string): boolean {
  return span.split('`').length % 2 === 0;
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
  let same = 0;
  while (same < before.length && before.charCodeAt(same) === after.charCodeAt(same)) same++;
  const rest = (text: string, span: string) => shortened(text.slice(Math.max(0, text.lastIndexOf(span, same))), limit);
  return [[rest(before, words.before), rest(after, words.after)]];
}

function linkTarget(text: string): string {
  return /\]\(<?([^()\s>]+)/.exec(text)?.[1] ?? '';
}

/** The first words that have room, none of them cut; where words are left out, not ending in one that needs the next. */
function shortened(text: string, {words, characters}: SpanLimit): string {
  const all = text.split(' ');
  if (all.length === 1) return wholeToken(text, characters);
  let count = Math.min(words, all.length);
  while (count > 1 && all.slice(0, count).join(' ').length > characters) count--;
  if (count === all.length) return text;
  count = withoutTies(all.slice(0, count), leastKept).length;
  if (isVague(all.slice(0, count).join(' '))) {
    const start = all.findIndex((word) => !isVague(word));
    if (start > 0) return shortened(all.slice(start).join(' '), {words, characters});
  }
  const span = all.slice(0, count).join(' ');
  if (hasOpenCode(span) && !hasOpenCode(text)) return withoutOpenCode(span, text, {words, characters});
  return count === 1
    ? wholeToken(span, characters)
    : withoutOpenMarks(span).replace(/(?<=[\p{L}\p{N})`])(?:[.,;:、]+|\s+[-–—|])$/u, '');
}

/** Code that closes behind the cut is left out; where the span begins with it, as much of it as has room is quoted alone. */
function withoutOpenCode(span: string, text: string, limit: SpanLimit): string {
  const before = span.slice(0, span.lastIndexOf('`')).trimEnd();
  return before === '' ? shortened(text.split('`', 2)[1]?.trim() ?? '', limit) : shortened(before, limit);
}

/** A bracket or quotation mark that closes behind the cut is left out with what follows it. */
function withoutOpenMarks(span: string): string {
  const open = /^(.*\S)\s+[([“"‘][^)\]”"’]*$/su.exec(span)?.[1];
  return open !== undefined && saysAlone.test(open) ? open : span;
}

/** An address by the last of its parts that have room; another long word up to the last mark inside it that has room. */
function wholeToken(token: string, characters: number): string {
  if (token.length <= characters) return token;
  const address = token.replace(/[?#].*$/, '');
  const starts = [...address.matchAll(/\/(?=[^/])/g)].map(({index}) => index + 1);
  const start = starts.find((at) => address.length - at <= characters);
  if (start !== undefined) return address.slice(start);
  const cut = token.slice(0, characters + 1);
  const mark = cut.search(/[-._/?&=#,;:|()[\]{}][^-._/?&=#,;:|()[\]{}]*$/);
  return mark > characters / 4 ? cut.slice(0, mark) : cut.slice(0, characters).replace(/[\uD800-\uDBFF]$/, '');
}

/** The end of an address by which a reader knows it: the last part, with the one before it where that is short. */
export function shortAddress(address: string): string {
  if (/\s/.test(address) || !address.includes('/')) return address;
  const path = address.replace(/[?#].*$/, '').replace(/\/+$/, '');
  const parts = path.split('/');
  const last = parts[parts.length - 1] ?? '';
  const two = parts.slice(-2).join('/');
  if (last === '' || /^\.+$/.test(last)) return address;
  return last.length < 12 && two.length <= 32 && !/^[.:]/.test(two) ? two : last;
}

/** Characters of a page with the anchor on it that has room in a title. */
const longestAnchor = 60;

/** The anchor in an address with the last part of the page's path before it, where both have room; the address where it has none. */
export function shortAnchor(address: string): string {
  const at = address.indexOf('#');
  if (at < 0 || /\s/.test(address)) return address;
  const ofPage = address.slice(address.lastIndexOf('/', at) + 1);
  return ofPage.length <= longestAnchor ? ofPage : address.slice(at);
}

/** Between what is no part of a link's text: its marks and its target, whole or cut off. */
const linkMarks =
  /!?\[(?=[^[\]]*\]\()|\]\([^()\s]*(?:\s[^()]*)?\)?|(?<![\w\])])\[(?=[^[\]]+\]\[[^[\]]*\])|\](?<=(?<![\w\])])\[[^[\]]{1,80}\])\[[^[\]]*\]/;

/** A text that is code from end to end, whatever marks it has inside. */
const wholeCode = /^\s*(`+)(?!`)((?:(?!(?<!`)\1(?!`)).)+)(?<!`)\1(?!`)\s*$/s;

/**
 * Of a span of Markdown, a part without marks but those of code: the words before a link or its text, whichever is longer,
 * without emphasis around it. A name in code that is explained behind it stands alone; where code marks do not pair, the
 * longest part between them does.
 */
function readablePart(text: string): string {
  // A name such as `__init__` or `_category_.json` has no marks.
  if (/^\w+(?:[.-]\w+)*$/.test(text)) return text;
  const [before = '', label = ''] = text.split(linkMarks, 2);
  const part = unmarked(before).length >= label.length ? before : label;
  const strong = /^\s*\*\*([^*]{3,})\*\*/.exec(part)?.[1];
  const code = wholeCode.exec(part)?.[2];
  if (code !== undefined) return code.trim();
  const plain = strong ?? unmarked(part);
  if (codeInProse(plain) && !/^`[^`]+`\s*(?:[:.,;–—-]|$)/.test(plain)) return withoutStop(plain);
  const pieces = plain.split('`').map((piece) => piece.replace(/^\s*[.,;:)]+\s/, ''));
  if (pieces[0] === '' && pieces[1]) return pieces[1].trim();
  const first = (pieces[0] ?? '').trim();
  const longest = pieces.reduce((best, one) => (one.trim().length > best.length ? one.trim() : best), '');
  return withoutStop(unmarked(first.split(' ').length >= 3 ? first : longest)) || text.trim();
}

function withoutStop(span: string): string {
  return span.replace(/(?<=[\p{L}\p{N}`)])[.,;:。、]+$/u, '');
}

function unmarked(text: string): string {
  return text
    .replace(/^(?:[\s|>]|[*+-]\s+|\*{1,3}(?=\S)|_{1,3}(?=[^\s_][^_]*_\W*$))+/, '')
    .replace(/(?:\s|(?<=\S)\*{1,3}|\||(?<=\s)[([“‘])+$/, '');
}
