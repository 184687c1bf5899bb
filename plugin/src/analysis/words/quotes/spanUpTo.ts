import {sinceWhen} from '../../../markdown/events/datedRefusal';
import {balancedPart} from '../../../markdown/prose/balanced';
import {countWords} from '../../../markdown/prose/countWords';
import {isFunctionWord, withoutTies} from '../../../markdown/prose/functionWords';
import {markedProse} from './markedProse';
import type {SpanLimit} from './cutSpan';
import {wholeLimit} from './leads';
import {ellipsis, quotedSpan, wholeCodeOnly} from './quotedSpans';

/** What follows says when or for whom it does not hold: without it, the words say more than their text does. */
const limiting = /^\s+(?:until|till|unless|except|only|if|provided)(?=\s)/i;

/** More words of the same clause. */
const goesOn = /^\s+[\p{L}\p{N}`[]/u;

/**
 * The words of a span up to a word in it and around it, as many as can be quoted; with a mark where what they say is limited by
 * what follows, or where a verb has no room for what it acts on, or for all that is said of this.
 */
export function spanUpTo(text: string, word: string, limit: SpanLimit): string {
  const at = word === '' ? -1 : text.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return spanAround(text, word, {at, behind: ''}, limit);
  const [before, behind] = [text.slice(0, at), text.slice(at + word.length)];
  const told = wordsBehind(before, word, behind, limit);
  const [limits = ''] = limiting.exec(behind.slice(told.length)) ?? [];
  const span = spanAround(text, word, {at, behind: told + limits}, limit);
  // Marks among the words left no room for the one that they are quoted for.
  if (!span.toLowerCase().includes(word.toLowerCase())) return verbBefore(before) + text.slice(at, at + word.length);
  const isBare = span.endsWith(word) && needsObject(before, word) && goesOn.test(behind);
  const isLimited = limits !== '' && span.endsWith(limits.trim());
  // What is not done to one thing may be done to others.
  const isPart =
    told !== '' && isInfinitive(word) && span.endsWith(told.trim()) && goesOn.test(behind.slice(told.length));
  return isBare || isLimited || isPart ? `${span}${ellipsis}` : span;
}

/** The verb that leads to a word: “has been ” before “deprecated”. */
function verbBefore(before: string): string {
  return /(?<![\p{L}\p{N}])(?:is|are|was|were|(?:has|have) been|will be)\s$/u.exec(before)?.[0] ?? '';
}

function spanAround(text: string, word: string, {at, behind}: {at: number; behind: string}, limit: SpanLimit): string {
  const end = at < 0 ? -1 : at + word.length + behind.length;
  const starts = [...text.slice(0, Math.max(at, 0)).matchAll(/\S+/g)].map(({index}) => index);
  const spoken = countWords(word + behind);
  const isWhole = starts.length + spoken <= wholeLimit(limit).words && end <= limit.characters;
  const cut = isWhole ? 0 : Math.max(0, starts.length - Math.max(0, limit.words - spoken));
  const wordAt = (index: number) => text.slice(starts[index], starts[index + 1] ?? at).trim();
  const telling = starts.findIndex((_, index) => index >= cut && !isTie(wordAt(index)));
  const first = cut === 0 || telling < 0 ? cut : telling;
  // What stands before the cut is missing: the span begins with a word that says something without it, and not within a date.
  // What is said goes before since when that is so.
  const clause = starts.findIndex(
    (_, index) => index > first && wordAt(index - 1).endsWith(',') && !/^\d/.test(wordAt(index)),
  );
  const behindFrame = starts.indexOf(sinceWhen(text).length);
  const isFramed = cut > 0 && behindFrame > 0 && starts.length - behindFrame + spoken <= wholeLimit(limit).words;
  const start = starts[isFramed ? behindFrame : cut > 0 && clause > 0 && /^\d/.test(wordAt(first)) ? clause : first];
  // A word at the start has what follows it, up to where another clause begins.
  if (start === undefined)
    return at === 0 && /^[,;]/.test(text.slice(end)) ? text.slice(0, end) : quotedSpan(text, limit);
  // Marks of emphasis, links and directives are no words: the span begins behind the last of them.
  const told = wholeCodeOnly(text.slice(start, end)).replace(
    /^.*(?:(?<=^|\s)\*\*(?=[\p{L}\d`])|(?:\]|\*\*|:::\S*)\S*\s+(?=\S))/su,
    '',
  );
  const around = behindClosed(told)
    .replace(/^(?:and|but|or|so)\s+/i, '')
    .replace(/[.,;:!]+$/, '');
  const isPlain = !/[`\]]|\*\*/.test(around) || markedProse(around) !== null;
  return isPlain && around.length <= limit.characters ? around : quotedSpan(text, limit);
}

/** A span that begins inside brackets begins behind them. */
function behindClosed(span: string): string {
  const behind = balancedPart(span);
  return span.endsWith(behind) ? behind : span;
}

/** Words behind a verb that are kept of what it acts on. */
const mostObject = 5;
/** Verbs that say nothing without what they act on. */
const active =
  /(?<!\b(?:is|are|was|were|be|been|being) )\b(?:retires?|removes?|removed|drops?|dropped|deprecates|discontinue|rejects?|ignores?|refuses?(?: to \w+)?|throws?|fails? with|(?:cannot|can['’]t|can not)(?! be\b) \w+|support for|(?:no longer|not) (?!available|supported|maintained|possible|valid)\w+s?)$/i;

/**
 * What belongs to a word behind it: its ending and what it acts on; all that its clause still says where that has room; and
 * where an article or a preposition leads to it, what it is said of.
 */
function wordsBehind(before: string, word: string, behind: string, limit: SpanLimit): string {
  const ending = /^[^\s,.;:]*/.exec(behind)?.[0] ?? '';
  const rest = /^(?:[^.,;:!?()[\]|<{*]|\.(?=\w))*/.exec(behind.slice(ending.length))?.[0].trimEnd() ?? '';
  const isWhole = /^\s*(?:[.,;:!?]|$)/.test(behind.slice(ending.length + rest.length));
  const words = [...rest.matchAll(/\s+\S+/g)].map(([one]) => one);
  const most = isOfSubject(before, word) ? wholeLimit(limit) : limit;
  // A quote begins behind the last link.
  const shown = before.replace(/^.*\]\([^()]*\)/s, '');
  const room = most.words - countWords(shown) - countWords(word);
  const hasRoom = (shown + word + ending + rest).length <= limit.characters && words.length <= room;
  if (isWhole && hasRoom) return ending + withoutTies(words, 0).join('');
  if (isOfSubject(before, word)) return ending + withoutLast(words.slice(0, room)).join('');
  if (!needsObject(before, word)) return endOf(before, behind);
  const kept = words.slice(0, Math.min(mostObject, Math.max(1, limit.words - leastLead)));
  return ending + withoutTies(isInfinitive(word) ? objectOf(kept) : kept, 0).join('');
}

/** True for what something refuses or is not able to do. */
function isInfinitive(word: string): boolean {
  return /^(?:refuses? to|cannot|can['’]t|can not) \w/i.test(word);
}

/** Words up to a preposition that leads away from what is acted on. */
function objectOf(words: readonly string[]): string[] {
  const at = words.findIndex((word, index) => index >= leastSaid && isPreposition(word));
  return words.slice(0, at < 0 ? undefined : at);
}

/** Words that are left for what stands before a word and its object. */
const leastLead = 4;

/** Words of a clause that follow its subject at least. */
const leastSaid = 2;

function isPreposition(word: string): boolean {
  return /^\s*(?:at|by|for|from|in|of|on|to|until|with)$/i.test(word);
}

/** Words that have no room for what follows, up to the last preposition among them. */
function withoutLast(words: string[]): string[] {
  const at = words.findLastIndex(isPreposition);
  return words.slice(0, Math.max(leastSaid, at));
}

/** True for what a clause begins with, of which it goes on to say something: “The deprecated names”. */
function isOfSubject(before: string, word: string): boolean {
  return /^(?:the|an?|this|these|its)\s$/i.test(before) && /^(?:deprecated|retired)$/i.test(word);
}

function needsObject(before: string, word: string): boolean {
  const isAdjective =
    /^(?:deprecated|retired)$/i.test(word) &&
    /[\p{L}\d]\s$/u.test(before) &&
    !/\b(?:is|are|was|were|be|been|being|now|as|an?|the|this|these|its)\s$/i.test(before);
  return isAdjective || active.test(`${before.slice(-20)}${word}`);
}

/** Words behind a word that are kept of what it is said of, and how many more where they end in a preposition. */
const mostSaidOf = 2;
const mostLed = 3;

/** The ending of a word; where an article or a preposition leads to it, what it is said of. */
function endOf(before: string, behind: string): string {
  const last = before.trim().split(' ').at(-1) ?? '';
  const needsMore = /^(?:an?|the|this|these|its|of|from|for|to|with)$/i.test(last);
  const [ending = ''] = /^\S*/.exec(behind) ?? [];
  if (!needsMore) return ending;
  const [rest = ''] = /^(?:\s+[^\s{]\S*)*/.exec(behind.slice(ending.length)) ?? [];
  const words = rest.match(/\s+\S+/g) ?? [];
  const isLed = isPreposition(words[mostSaidOf - 1] ?? '');
  const telling = words.findIndex((one, index) => index >= mostSaidOf && !isFunctionWord(one.trim()));
  const count = isLed && telling >= 0 && telling < mostSaidOf + mostLed ? telling + 1 : mostSaidOf;
  return ending + words.slice(0, count).join('');
}

/** True for a word that needs those before it. What is said of a thing can begin with a verb or an article. */
function isTie(word: string): boolean {
  return (
    isFunctionWord(word) &&
    !/^(?:an?|the|this|these|its|is|are|was|were|be|been|has|have|had|will|shall|no|not)$/i.test(word)
  );
}
