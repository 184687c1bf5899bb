import type {ChangeEvent} from '../../../model/event';
import {countWords} from '../../../markdown/prose/countWords';
import {plainStart, sentencesOf} from '../../../markdown/prose/opening';
import {type SpanLimit, withoutOpenMarks} from './cutSpan';
import {ellipsis, quote} from './quotedSpans';
import {needsNext, withoutTies} from '../../../markdown/prose/functionWords';

/** Words that a quote has at least. */
const leastWords = 3;
/** Share of the room that the words before a joint fill at least. */
const leastShare = 0.6;
/** Words behind the last comma of a cut sentence, up to which they are only the beginning of something. */
const longestTail = 2;
/** How much longer than its room a sentence may be that is quoted whole. */
const wholeShare = 1.25;
/** Where a sentence can end before its end: at marks, before conjunctions, between words, between characters. */
const joints = [
  /[,;:—–、，；：](?=\s|\p{Lo})/gu,
  /\s(?=(?:and|or|but|which|so|because|when|if|while|where)\s)/g,
  /\s/g,
  /(?<=\p{Lo})/gu,
];

/** True for a note that came or went, of which `name` is what it is known by. */
export function isNote({kind}: Pick<ChangeEvent, 'kind'>): boolean {
  return kind === 'admonition-added' || kind === 'admonition-removed';
}

/** What a note is known by, as it is quoted. */
export function quoteNote(name: string, limit: SpanLimit): string {
  return quoteLead(name, limit) || quote(name, limit);
}

/** Words that became others up to the end of their sentence, where they go on into the next one. */
export function withinSentence(event: ChangeEvent): ChangeEvent {
  const {kind, before, after} = event;
  if (kind !== 'paragraph-reworded' || before === null || after === null) return event;
  const [one, other] = [before, after].map((side) => withoutTie(withoutStop(sentencesOf(side)[0] ?? side)));
  return !one || !other || one === other ? event : {...event, before: one, after: other};
}

/** Words of a list without the conjunction that ties them to what stands before, where enough are left. */
function withoutTie(text: string): string {
  const own = text.replace(/^and\s+/i, '');
  return countWords(own) < leastWords ? text : own;
}

/**
 * A sentence as it is quoted: whole where it has room or needs little more, else up to the last of its joints that has room; empty
 * if too little is left.
 */
export function quoteLead(sentence: string, limit: SpanLimit): string {
  const plain = plainStart(sentence);
  const isWhole = plain === sentence && fits(sentence, wholeLimit(limit));
  const kept = withoutStop(isWhole || fits(plain, limit) ? plain : upToJoint(plain, limit));
  if (withoutStop(sentence) === kept && !/[:：]$/.test(sentence)) return kept;
  const telling = withoutTail(kept);
  // What the rest takes back is not said alone.
  if (/^[\s,]*(?:until|unless|except)\b/i.test(sentence.slice(telling.length))) return '';
  return countWords(telling) < leastWords ? '' : `${telling}${ellipsis}`;
}

/** The room of a sentence that is quoted whole: the end of it is worth more than what a cut saves. */
export function wholeLimit({words, characters}: SpanLimit): SpanLimit {
  return {words: Math.floor(words * wholeShare), characters: Math.floor(characters * wholeShare)};
}

const linkSpan = {words: 6, characters: 60};

/** The words of the link at which a quoted sentence is cut; empty where it is cut before that, or at something else. */
export function linkAtCut(sentence: string, limit: SpanLimit): string {
  return fits(plainStart(sentence), limit) ? linkBehind(sentence) : '';
}

/** The words of a link that a sentence goes on into where it can be quoted no further; empty where there is none. */
export function linkBehind(sentence: string): string {
  const [, link] = /^\s*\[([^[\]]+)\]\(/.exec(sentence.slice(plainStart(sentence).length)) ?? [];
  return link === undefined ? '' : quote(link, linkSpan);
}

function fits(text: string, {words, characters}: SpanLimit): boolean {
  return text.length <= characters && countWords(text) <= words;
}

function upToJoint(text: string, limit: SpanLimit): string {
  const least = Math.floor(limit.words * leastShare);
  for (const joint of joints) {
    const ends = [...text.slice(0, limit.characters + 1).matchAll(joint)].map(({index}) => index);
    const end = ends.findLast((at) => fits(text.slice(0, at), limit));
    const kept = plainStart(text.slice(0, end ?? 0));
    if (countWords(kept) >= least) return kept;
  }
  return '';
}

function withoutStop(text: string): string {
  return text.replace(/[\s.,;:—–。、，；：]+$/u, '');
}

/** What is cut does not end in words that need the next ones, code excepted, nor in the beginning of something. */
function withoutTail(text: string): string {
  const told = withoutTies(text.split(' '), 1, (word) => !word.includes('`') && needsNext(word)).join(' ');
  const [, before = '', tail = ''] = /^(.*)[,;:—–]\s+(.*)$/u.exec(told) ?? [];
  const isTail = before !== '' && countWords(tail) <= longestTail && countWords(before) >= 2 * leastWords;
  return isTail ? withoutTail(before) : withoutStop(withoutOpenMarks(plainStart(told)));
}
