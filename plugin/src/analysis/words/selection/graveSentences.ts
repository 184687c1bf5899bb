import {editsOf} from '../../../markdown/matching/edits';
import {changeEvent} from '../../../markdown/events/changeEvent';
import {coming} from '../../../markdown/prose/coming';
import {countWords} from '../../../markdown/prose/countWords';
import {isQuotable, plainStart} from '../../../markdown/prose/opening';
import {sentencesIn} from '../../../markdown/prose/sentences';
import type {ChangeEvent} from '../../../model/event';
import {similarity, wordBag} from '../../../text/similarity';
import {half} from '../../types/conditions';
import type {FileFacts} from '../../fileFacts';
import {codeAround, linesOf} from '../../../text/lineAt';
import {collapsed} from '../../../text/collapsed';

/** A sentence that came, of which a reader has to know: something cannot be undone, costs, is asked for, needs a later version, or will come. */
export interface GraveSentence {
  /** White space collapsed. */
  text: string;
  /** The words that make it one. */
  word: string;
  line: number;
}

/** What cannot be undone. */
export const harms =
  /\bis irreversible\b|\b(?:cannot|can['’]t|can not) be (?:undone|reversed|reverted|recovered|rolled back)\b|\b(?:is|are) permanently (?:deleted|erased|lost|removed)\b/i;
/** From what harms most. */
const grave: readonly RegExp[] = [
  harms,
  /\b(?:billed|charged) (?:for|per|at|as|until|even|when|each)\b|(?<!(?:n['’]t|not) )\bincurs? (?:\w+ )?(?:costs?|charges?|fees?)\b/i,
  /\b(?:registration|approval) is (?:now )?required\b|\brequires? (?:registration|approval)\b|\b(?:must|need to|have to) (?:request|apply for) access\b/i,
  /\bis (?:in )?limited access\b/i,
  /\b(?:use|(?:up(?:grade|date)|switch) to|requires?|needs?) (?:[\w@/.-]+ ){0,3}`?v?\d[\w.-]*`? (?:or|and) (?:later|newer|higher|above)\b/i,
  coming,
];
/** What is asked for, where the former sentence only advised or allowed it. */
const asked = /\b(?:must|mandatory|(?:is|are) (?:now )?required)\b/i;
const advised = /\b(?:should|may|might|can|recommend\w*|suggest\w*|optional(?:ly)?|encourage\w*)\b/i;

/** Share of its words from which on a sentence is a former one in other words. */
const leastLike = 0.5;
/** Of advice that became a demand, which may be nothing else. */
const leastSame = 0.6;
/** Lines that are looked at; longer diffs are told by more than a sentence. */
const mostLines = 400;

/** The gravest sentence that a page newly says; null where there is none, and where the page mostly took over another's text. */
export function graveSentence({file: {base, head, change}, kind, movedHere}: FileFacts): GraveSentence | null {
  if (base === null || head === null || movedHere > half || (kind !== 'page' && kind !== 'partial')) return null;
  const cues = [...grave, asked];
  const lines = editsOf(change.hunks ?? []).edits.flatMap(({newStart, newLines}) =>
    newLines.flatMap((line, at) => (cues.some((cue) => cue.test(line)) ? newStart + at : [])),
  );
  const found = lines.slice(0, mostLines).flatMap((line) => sentencesAt(head, line));
  const [known, former] = [collapsed(base), lazily(() => allSentences(base))];
  const fresh = found.filter(({text}) => !known.includes(text));
  for (const cue of cues) {
    for (const one of fresh) {
      const word = cue.exec(one.text)?.[0];
      if (word !== undefined && isNew(one.text, cue, former())) return {...one, word};
    }
  }
  return null;
}

/** Where a sentence can be taken apart: what follows has a subject of its own. */
const clause = /[,;:]\s+(?=(?:you|your|the|an?|all|each|every|no|this|its?|they|[A-Z`])\b)/g;
/** Characters and words up to which the grave words of a sentence are seen in its title. */
const seen = {characters: 56, words: 9};

/**
 * The event that tells a grave sentence in a title: from its start, or where its words stand too far behind, from the clause that
 * holds them. Null where a title has no room for these words.
 */
export function graveEvent({text, word, line}: GraveSentence, events: readonly ChangeEvent[]): ChangeEvent | null {
  const end = text.indexOf(word) + word.length;
  const starts = [...text.slice(0, end).matchAll(clause)].map((match) => match.index + match[0].length);
  const start = end <= seen.characters ? 0 : (starts.at(-1) ?? 0);
  if (countWords(text.slice(start, end)) > seen.words) return null;
  return {...graveSentenceEvent({text, word, line}, events), after: withoutStop(text.slice(start))};
}

/** An event that says the sentence. */
export function graveSentenceEvent({text, line}: GraveSentence, events: readonly ChangeEvent[]): ChangeEvent {
  const {section = null, sectionId = null} = events.findLast((one) => (one.line.new ?? line + 1) <= line) ?? {};
  return changeEvent('support-announced', {section, sectionId, after: withoutStop(text), line: {new: line}});
}

/** An event with a grave sentence in place of what it shows. */
export function ofWholeSentence(event: ChangeEvent, {text}: GraveSentence): ChangeEvent {
  return {...event, kind: 'support-announced', before: null, after: withoutStop(text), lead: null};
}

/** True for words that came beside a sentence that only says what will come: what is there now is told first. */
export function isBeforeComing({kind, before, after}: ChangeEvent, {text}: GraveSentence): boolean {
  const isGain = kind === 'paragraph-reworded' && before === null && countWords(after ?? '') >= leastGained;
  return isGain && coming.test(text) && !text.includes(after ?? '');
}

/** True for an event that was made of the sentence. */
export function isGraveEvent({kind, after, line}: ChangeEvent, grave: GraveSentence): boolean {
  const isOfLine = kind === 'support-announced' && line.new === grave.line;
  return isOfLine && withoutStop(grave.text).endsWith(after ?? '\n');
}

/** Words of a gain that say something. */
const leastGained = 4;
/** Characters by which a sentence is known. */
const knownBy = 40;

/** True for an event that shows the sentence, or a part of it that says as much. */
export function isOfGraveSentence({after, name, lead}: ChangeEvent, {text, word}: GraveSentence): boolean {
  const start = text.slice(0, knownBy);
  return [lead, after, name].some(
    (shown) => shown !== null && (shown.startsWith(start) || (text.includes(shown) && shown.includes(word))),
  );
}

/** True for words that became the grave ones in their sentence: `should be set` and `must be set`. */
export function isExchangeIn({kind, before, after, line}: ChangeEvent, {word, line: own}: GraveSentence): boolean {
  const isExchange = kind === 'paragraph-reworded' && before !== null && after !== null;
  return isExchange && line.new === own && after.includes(word);
}

function withoutStop(text: string): string {
  return text.replace(/[.!。]+$/, '');
}

/** False where the page said so before, and where what it asks for is not what it advised. */
function isNew(text: string, cue: RegExp, sentences: readonly string[]): boolean {
  const own = wordBag(text);
  const like = (least: number) => sentences.filter((one) => similarity(own, wordBag(one)) >= least);
  if (cue !== asked) return !like(leastLike).some((one) => cue.test(one));
  const [advice, ...others] = like(leastSame);
  const isTurned = advice !== undefined && others.length === 0 && advised.test(advice) && !asked.test(advice);
  return isTurned && !advised.test(text);
}

/** What begins a text of its own: an item, a heading, a quote, a row, a directive, a tag. */
const start = /^\s*(?:[-*+]\s|\d+[.)]\s|#{1,6}\s|>|\||:{3,}|<)/;
/** Sentences that speak of what stands before them. */
const weak = /^(?:it|they|those|these|that|this|such)\b/i;
/** A sentence that is stressed from end to end. */
const wholeStress = /^(\*\*|__)((?:(?!\1).)+)\1[.!]?$/;
const note = /^\s*<sup>[^<]*<\/sup>\s*/;

/** The sentences of the passage around a line, as far as they can be quoted; none within code and tables. */
function sentencesAt(text: string, line: number): Pick<GraveSentence, 'text' | 'line'>[] {
  const lines = linesOf(text);
  const at = line - 1;
  if (/^\s*\|/.test(lines[at] ?? '') || codeAround(text, line) !== '') return [];
  const isOwn = (index: number) => (lines[index] ?? '').trim() === '' || start.test(lines[index] ?? '');
  let first = at;
  while (first > 0 && !start.test(lines[first] ?? '') && (lines[first - 1] ?? '').trim() !== '') first--;
  let last = at;
  while (last + 1 < lines.length && !isOwn(last + 1)) last++;
  const isQuote = /^\s*>/.test(lines[first] ?? '');
  const passage = lines
    .slice(first, last + 1)
    .join('\n')
    .replace(note, '');
  return sentencesIn(passage).flatMap((sentence) => {
    const words = collapsed(sentence.text).replace(wholeStress, '$2');
    const isWhole =
      /^[\p{Lu}\p{Lo}\p{N}`]/u.test(words) && (!isQuote || /[.!。](?:\*\*|__)?$/.test(sentence.text.trim()));
    return isWhole && !weak.test(words) && isQuotable(words) && plainStart(words) === words
      ? [{text: words, line}]
      : [];
  });
}

function allSentences(text: string): string[] {
  return text.split(/\n\s*\n/).flatMap((part) => sentencesIn(part).map((sentence) => collapsed(sentence.text)));
}

function lazily<T>(make: () => T): () => T {
  let made: {value: T} | null = null;
  return () => (made ??= {value: make()}).value;
}
