import type {RenderedInline, RenderedMark} from '../../model/rendered';
import {changedRuns, type ChangedRun} from '../marks/changedRuns';
import type {InlineToken} from './inlineTokens';
import {nestPieces, type Piece} from './nestPieces';

/** A line of prose with what came and went marked. */
export interface ComparedInline {
  content: RenderedInline[];
  /** False where a reader sees the same on both sides. */
  isChanged: boolean;
}

/** Share of the characters that both sides have below which the whole is marked: word by word it reads as noise. */
const leastShared = 0.3;

/** Characters between two changes that would only flicker between them. */
const flicker = /^[\s\p{P}\p{S}]{0,3}$/u;

/** Marks the words in which two versions of a line of prose differ, and where a link leads elsewhere. */
export function compareInline(before: readonly InlineToken[], after: readonly InlineToken[]): ComparedInline {
  const runs = runsOf(before, after);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  for (const run of [...runs, endOf(before, after)]) {
    while (j < run.afterStart) pieces.push(samePiece(before[i++], after[j++]));
    while (i < run.beforeEnd) pieces.push(markedPiece(before[i++], 'del'));
    while (j < run.afterEnd) pieces.push(markedPiece(after[j++], 'ins'));
  }
  return {content: nestPieces(pieces), isChanged: runs.length > 0 || pieces.some(({was}) => was !== undefined)};
}

/** A line that is on one side only; the block that it stands in has the mark. */
export function plainInline(tokens: readonly InlineToken[]): RenderedInline[] {
  return nestPieces(tokens.map((token) => ({token, mark: null})));
}

function endOf(before: readonly InlineToken[], after: readonly InlineToken[]): ChangedRun {
  return {beforeStart: before.length, beforeEnd: before.length, afterStart: after.length, afterEnd: after.length};
}

function runsOf(before: readonly InlineToken[], after: readonly InlineToken[]): ChangedRun[] {
  const [ones, others] = [before.map(({key}) => key), after.map(({key}) => key)];
  if (ones.length === others.length && ones.every((key, index) => key === others[index])) return [];
  const runs = joinRuns(changedRuns(ones, others), after);
  const changed = runs.reduce((sum, run) => sum + lengthOf(after.slice(run.afterStart, run.afterEnd)), 0);
  const gone = runs.reduce((sum, run) => sum + lengthOf(before.slice(run.beforeStart, run.beforeEnd)), 0);
  const total = lengthOf(before) + lengthOf(after);
  const isNew = runs.length === 0 || total - changed - gone < leastShared * total;
  return isNew && before.length > 0 && after.length > 0
    ? [{...endOf(before, after), beforeStart: 0, afterStart: 0}]
    : runs;
}

function lengthOf(tokens: readonly InlineToken[]): number {
  return tokens.reduce((sum, {text}) => sum + text.trim().length, 0);
}

function joinRuns(runs: readonly ChangedRun[], after: readonly InlineToken[]): ChangedRun[] {
  const joined: ChangedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const gap = last ? after.slice(last.afterEnd, run.afterStart) : [];
    const isFlicker = gap.every(({atom}) => !atom) && flicker.test(gap.map(({text}) => text).join(''));
    if (last && isFlicker) Object.assign(last, {beforeEnd: run.beforeEnd, afterEnd: run.afterEnd});
    else joined.push({...run});
  }
  return joined;
}

/** Drawn as on the head's side. */
function samePiece(before: InlineToken | undefined, after: InlineToken | undefined): Piece {
  const piece = markedPiece(after, null);
  const [was, now] = [linkOf(before), linkOf(after)];
  return was === null || was === now ? piece : {...piece, was};
}

function markedPiece(token: InlineToken | undefined, mark: RenderedMark | null): Piece {
  if (!token) throw new Error('a run of words ends behind the last word');
  return {token, mark};
}

function linkOf(token: InlineToken | undefined): string | null {
  return token?.formats.flatMap((format) => (format.type === 'link' ? format.url : []))[0] ?? null;
}
