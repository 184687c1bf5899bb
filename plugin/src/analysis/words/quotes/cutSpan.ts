import {withoutTies} from '../../../markdown/prose/functionWords';
import {firstStressed, openStressAt} from '../../../markdown/prose/stressedWords';
import {isVague} from './telling';

/** Words of a span that are kept where more follow, whatever they are. */
export const leastKept = 2;

/** Words before a bracket that can stand without it. */
const saysAlone = / |^\p{L}{5,}$/u;

/** How much of a span is quoted. */
export interface SpanLimit {
  words: number;
  characters: number;
}

/** The first words that have room, none of them cut; where words are left out, not ending in one that needs the next. */
export function shortened(text: string, {words, characters}: SpanLimit): string {
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
  if (openStressAt(span) >= 0 && openStressAt(text) < 0) return withoutOpenStress(span, text, {words, characters});
  return count === 1
    ? wholeToken(span, characters)
    : withoutOpenMarks(span).replace(/(?<=[\p{L}\p{N})`])(?:[.,;:、]+|\s+[-–—|])$/u, '');
}

/** Code that closes behind the cut is left out; where the span begins with it, as much of it as has room is quoted alone. */
function withoutOpenCode(span: string, text: string, limit: SpanLimit): string {
  const before = span.slice(0, span.lastIndexOf('`')).trimEnd();
  return before === '' ? shortened(text.split('`', 2)[1]?.trim() ?? '', limit) : shortened(before, limit);
}

/** The same for words that are stressed, of which the marks are left out. */
function withoutOpenStress(span: string, text: string, limit: SpanLimit): string {
  const before = span.slice(0, openStressAt(span)).trimEnd();
  return shortened(before === '' ? (firstStressed(text) ?? span) : before, limit);
}

/** A bracket or quotation mark that closes behind the cut is left out with what follows it. */
export function withoutOpenMarks(span: string): string {
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

export function hasOpenCode(span: string): boolean {
  return span.split('`').length % 2 === 0;
}
