import {isBalanced} from './balanced';
import {countWords} from './countWords';
import {isFunctionWord} from './functionWords';
import {isQuotable, plainStart} from './opening';
import {isExact, isTurning} from './runWeight';
import {type Sentence, sentencesIn} from './sentences';
import {profileOf, sharedWords} from './textProfile';
import {isPunctuation} from './textTokens';
import type {Texts, WordRun} from './wordRuns';
import {collapsed} from '../../text/collapsed';

/** Where what differs begins at most in a sentence that is quoted from its start. */
const reach = 90;
/** Longest start of a sentence that is kept. */
const maxSentence = 300;
/** Share of its words from which on a sentence is an edited one, not another. */
const leastShared = 0.4;
/** Words that a longer side has at least, to say too much beside a short one. */
const longSide = 6;
const mostTimes = 4;
/** Words of a longer side beside one that says nothing alone. */
const mostBesideVague = 4;
/** Share of its words from which on a sentence is a new one. */
const mostChanged = 0.65;
/** Words of another edit of a sentence that say something, from which on the sentence is quoted. */
const leastContent = 2;
/** Words that are quoted of an edited sentence at least, where a link or the like ends what can be. */
const leastQuoted = 8;

/** A sentence that is shown instead of words, and the sides that its event has because of it. */
export interface ShownSentence {
  spans: {lead: string; before?: string; after?: string};
  /** The edits that it shows. */
  runs: readonly WordRun[];
}

/** What the words of a run are part of. */
interface Passage {
  run: WordRun;
  runs: readonly WordRun[];
  /** The sentences that either text has alone. */
  lost: readonly Sentence[];
  added: readonly Sentence[];
}

/**
 * The sentence to show instead of the words in which two texts differ: one that came or went as a whole, or one in which these words
 * are no phrase that became another, or only a part of what was written anew. Null where the words say by themselves what changed,
 * and where they would not be seen.
 */
export function rewordedSentence(run: WordRun, runs: readonly WordRun[], {before, after}: Texts): ShownSentence | null {
  if (run.kind !== 'wording') return null;
  const [gone, come] = [sentencesIn(before), sentencesIn(after)];
  const passage = {run, runs, lost: without(gone, come), added: without(come, gone)};
  return wholeSentence(passage) ?? editedSentence(passage);
}

/** A sentence that came or went, of which the other text has none like it. */
function wholeSentence({run, lost, added}: Passage): ShownSentence | null {
  if (run.before !== '' && run.after !== '') return null;
  const isGone = run.after === '';
  const own = isGone ? held(lost, run.beforeStart, run.before) : held(added, run.afterStart, run.after);
  if (!own || hasLike(own, isGone ? added : lost)) return null;
  const lead = quotableFrom(own, isGone ? run.beforeStart : run.afterStart);
  return lead === null ? null : {spans: {lead}, runs: [run]};
}

/** A sentence that reads otherwise now, where the words alone do not say how. */
function editedSentence({run, runs, lost, added}: Passage): ShownSentence | null {
  const now = held(added, run.afterStart, run.after);
  if (!now) return null;
  const inside = runs.filter(({afterStart}) => afterStart >= now.start && afterStart < now.end);
  const isOneSided = run.before === '' || run.after === '';
  const isTold = isOneSided || isPhrase(run, inside, now.text);
  if (isTold && !isPart(run, inside)) return null;
  const first = isOneSided ? Math.min(...inside.map(({afterStart}) => afterStart)) : run.afterStart;
  const lead = quotableFrom(now, first, isTold ? leastQuoted : 0);
  if (lead === null) return null;
  if (!isOneSided) return {spans: {lead}, runs: inside};
  const former = held(lost, run.beforeStart, run.before);
  return former ? {spans: {lead, before: former.text, after: now.text}, runs: inside} : null;
}

/** A sentence as it is quoted, in which the words from an offset of its text on are seen; else null. */
function quotableFrom({text, start}: Sentence, offset: number, leastOfCut = 0): string | null {
  const words = collapsed(text).slice(0, maxSentence);
  const plain = plainStart(words);
  const at = collapsed(text.slice(0, Math.max(0, offset - start))).length;
  const isSeen = at < Math.min(reach, plain.length) && (plain === words || countWords(plain) >= leastOfCut);
  return isSeen && isQuotable(words) ? words : null;
}

/** The sentences that the other text does not have. */
function without(sentences: readonly Sentence[], others: readonly Sentence[]): Sentence[] {
  const known = new Set(others.map(({text}) => collapsed(text)));
  return sentences.filter(({text}) => !known.has(collapsed(text)));
}

/** The sentence that holds most of a span; of an empty one, the sentence around it. */
function held(sentences: readonly Sentence[], start: number, span: string): Sentence | undefined {
  if (span === '') return sentences.find((one) => one.start <= start && start <= one.end);
  const overlap = (one: Sentence) => Math.min(one.end, start + span.length) - Math.max(one.start, start);
  const [first, ...rest] = sentences.filter((one) => overlap(one) > 0);
  return rest.reduce((best, one) => (best && overlap(best) >= overlap(one) ? best : one), first);
}

function hasLike({text}: Sentence, others: readonly Sentence[]): boolean {
  const own = profileOf(text);
  return others.some((other) => sharedWords(own, profileOf(other.text)) >= leastShared);
}

/** True for words within a sentence that became others of which a reader sees what they are there for. */
function isPhrase(run: WordRun, inside: readonly WordRun[], text: string): boolean {
  const [one, other] = [wordsOf(run.beforeTokens), wordsOf(run.afterTokens)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const isLopsided = long.length >= longSide && long.length > mostTimes * short.length;
  const isVague = short.every(isFunctionWord) && long.length >= mostBesideVague && !long.every(isFunctionWord);
  const isBroken = [run.before, run.after].some((side) => /[.!?:;]["”’)]*\s+\S/.test(side) || !isBalanced(side));
  const changed = inside.reduce(
    (sum, {beforeTokens, afterTokens}) => sum + Math.max(wordsOf(beforeTokens).length, wordsOf(afterTokens).length),
    0,
  );
  const isNew = changed >= longSide && changed > mostChanged * text.split(/\s+/).length;
  return !isLopsided && !isVague && !isBroken && !isNew;
}

/** True for words beside which others of their sentence changed that say something, too: alone they may say the contrary. */
function isPart(run: WordRun, inside: readonly WordRun[]): boolean {
  if (isExact(run) || isOfFunctionWords(run) || isOfDefault(run)) return false;
  const end = run.afterStart + Math.max(1, run.after.length);
  const others = inside.filter(({afterStart}) => afterStart < run.afterStart || afterStart >= end);
  return others.some((other) => other.kind === 'wording' && (isTurning(other) || hasContent(other)));
}

/** A value with the words that say that it is the default is told by both. */
function isOfDefault({before, after}: WordRun): boolean {
  return [before, after].every((side) => /\bdefaults?\b/i.test(side));
}

/** `must use` and `can use`. */
function isOfFunctionWords({beforeTokens, afterTokens}: WordRun): boolean {
  const [one, other] = [new Set(beforeTokens), new Set(afterTokens)];
  const differing = [
    ...beforeTokens.filter((word) => !other.has(word)),
    ...afterTokens.filter((word) => !one.has(word)),
  ];
  return one.size > 0 && other.size > 0 && differing.every(isFunctionWord);
}

function hasContent({beforeTokens, afterTokens}: WordRun): boolean {
  return [beforeTokens, afterTokens].some(
    (side) => wordsOf(side).filter((word) => !isFunctionWord(word)).length >= leastContent,
  );
}

function wordsOf(tokens: readonly string[]): string[] {
  return tokens.filter((token) => !isPunctuation(token));
}
