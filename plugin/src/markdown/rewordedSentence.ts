import {isBalanced} from './balanced';
import {isFunctionWord} from './functionWords';
import {isQuotable, plainStart, sentenceEnd} from './opening';
import {profileOf, sharedWords} from './textProfile';
import {isPunctuation} from './textTokens';
import type {Texts, WordRun} from './wordRuns';

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

interface Sentence {
  text: string;
  start: number;
  end: number;
}

/**
 * The sentence to show instead of the words in which two texts differ: one that came or went as a whole, or one in which these words
 * are no phrase that became another. Null where the words say by themselves what changed, and where they would not be seen.
 */
export function rewordedSentence(run: WordRun, runs: readonly WordRun[], {before, after}: Texts): string | null {
  if (run.kind !== 'wording') return null;
  const [gone, come] = [sentencesIn(before), sentencesIn(after)];
  const [lost, added] = [without(gone, come), without(come, gone)];
  const isGone = run.after === '';
  const own = isGone ? held(lost, run.beforeStart, run.before) : held(added, run.afterStart, run.after);
  if (!own) return null;
  const isOneSided = isGone || run.before === '';
  const isKnown = () => hasLike(own, isGone ? added : lost);
  if (isOneSided ? isKnown() : isPhrase(run, runs, own)) return null;
  const words = collapsed(own.text).slice(0, maxSentence);
  const at = collapsed(own.text.slice(0, Math.max(0, (isGone ? run.beforeStart : run.afterStart) - own.start))).length;
  return isQuotable(words) && at < Math.min(reach, plainStart(words).length) ? words : null;
}

function sentencesIn(text: string): Sentence[] {
  const ends = [...text.matchAll(sentenceEnd)].map((match) => [match.index, match.index + match[0].length] as const);
  const starts = [0, ...ends.map(([, next]) => next)];
  return starts.map((start, index) => {
    const end = ends[index]?.[0] ?? text.length;
    return {text: text.slice(start, end), start, end};
  });
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The sentences that the other text does not have. */
function without(sentences: readonly Sentence[], others: readonly Sentence[]): Sentence[] {
  const known = new Set(others.map(({text}) => collapsed(text)));
  return sentences.filter(({text}) => !known.has(collapsed(text)));
}

/** The sentence that holds most of a span. */
function held(sentences: readonly Sentence[], start: number, span: string): Sentence | undefined {
  const overlap = (one: Sentence) => Math.min(one.end, start + span.length) - Math.max(one.start, start);
  const [first, ...rest] = sentences.filter((one) => overlap(one) > 0);
  return rest.reduce((best, one) => (best && overlap(best) >= overlap(one) ? best : one), first);
}

function hasLike({text}: Sentence, others: readonly Sentence[]): boolean {
  const own = profileOf(text);
  return others.some((other) => sharedWords(own, profileOf(other.text)) >= leastShared);
}

/** True for words within a sentence that became others of which a reader sees what they are there for. */
function isPhrase(run: WordRun, runs: readonly WordRun[], {text, start, end}: Sentence): boolean {
  const [one, other] = [wordsOf(run.beforeTokens), wordsOf(run.afterTokens)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const isLopsided = long.length >= longSide && long.length > mostTimes * short.length;
  const isVague = short.every(isFunctionWord) && long.length >= mostBesideVague && !long.every(isFunctionWord);
  const isBroken = [run.before, run.after].some((side) => /[.!?:;]["”’)]*\s+\S/.test(side) || !isBalanced(side));
  const inside = runs.filter(({afterStart}) => afterStart >= start && afterStart < end);
  const changed = inside.reduce(
    (sum, {beforeTokens, afterTokens}) => sum + Math.max(wordsOf(beforeTokens).length, wordsOf(afterTokens).length),
    0,
  );
  const isNew = changed >= longSide && changed > mostChanged * text.split(/\s+/).length;
  return !isLopsided && !isVague && !isBroken && !isNew;
}

function wordsOf(tokens: readonly string[]): string[] {
  return tokens.filter((token) => !isPunctuation(token));
}
