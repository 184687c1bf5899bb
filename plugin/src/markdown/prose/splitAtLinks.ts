import {linkSpans, type LinkSpan} from '../blocks/linkSpans';
import {isLinkTarget, isPunctuation} from './textTokens';
import {type WordRun, wordRun, wordRuns} from './wordRuns';

/** Where the words of a run stand. */
export type RunPlace = 'words' | 'link-text' | 'link-target';

export interface RunPart extends WordRun {
  place: RunPlace;
}

/** The runs of words in which two texts differ, split at links. */
export function partsOfRuns(
  before: string,
  after: string,
  runs: readonly WordRun[] = wordRuns(before, after),
): RunPart[] {
  const [baseLinks, headLinks] = [linkSpans(before), linkSpans(after)];
  return runs.flatMap((run) => splitAtLinks(run, [before, baseLinks], [after, headLinks]));
}

/**
 * The parts of a run inside and outside of links, none of which begins or ends within the marks of a link. Where both sides have
 * the same parts in the same order they are pairs; else the longest words of each side stand for the run. Empty where nothing
 * but the marks of links differs.
 */
function splitAtLinks(
  run: WordRun,
  [before, baseLinks]: readonly [string, readonly LinkSpan[]],
  [after, headLinks]: readonly [string, readonly LinkSpan[]],
): RunPart[] {
  const gone = segments(before, run.beforeStart, run.before.length, baseLinks);
  const come = segments(after, run.afterStart, run.after.length, headLinks);
  if (gone.length + come.length === 0) return isMarks(run) ? [] : [{...run, place: 'words'}];
  if (gone.length === 0 || come.length === 0) {
    return [...gone.map((one) => partOf(one, undefined, run)), ...come.map((one) => partOf(undefined, one, run))];
  }
  const isSameShape = gone.length === come.length && gone.every(({place}, index) => place === come[index]?.place);
  const pairs = isSameShape
    ? gone.map((one, index) => [one, come[index]] as const)
    : [[longestWords(gone), longestWords(come)] as const];
  return pairs.filter(([one, other]) => one?.text !== other?.text).map(([one, other]) => partOf(one, other, run));
}

/** Brackets and targets; the title of a link is neither. */
function isMarks({beforeTokens, afterTokens}: WordRun): boolean {
  return [...beforeTokens, ...afterTokens].every((token) => isLinkTarget(token) || isPunctuation(token));
}

interface Segment {
  place: RunPlace;
  text: string;
  start: number;
}

/** The parts that a run touches; of a target always the whole. */
function segments(text: string, start: number, length: number, links: readonly LinkSpan[]): Segment[] {
  const end = start + length;
  const found: Segment[] = [];
  const add = (place: RunPlace, from: number, to: number) => {
    const isTouched = from < end && to > start;
    const [first, last] = place === 'link-target' ? [from, to] : [Math.max(from, start), Math.min(to, end)];
    const slice = isTouched ? text.slice(first, last).trim() : '';
    if (slice) found.push({place, text: slice, start: first});
  };
  let at = start;
  for (const link of links) {
    if (link.end <= start || link.start >= end) continue;
    add('words', at, link.start);
    const parts: [RunPlace, number, number][] = [
      ['link-text', link.textStart, link.textStart + link.text.length],
      ['link-target', link.targetStart, link.targetStart + link.target.length],
    ];
    for (const part of parts.sort((one, other) => one[1] - other[1])) add(...part);
    at = Math.max(at, link.end);
  }
  add('words', at, end);
  return found;
}

/** Targets are told by the events of their links. */
function longestWords(found: readonly Segment[]): Segment | undefined {
  const words = found.filter(({place}) => place !== 'link-target');
  return words.sort((one, other) => other.text.length - one.text.length)[0];
}

/** Where the sides stand in different places, what changed are words of the passage. */
function partOf(before: Segment | undefined, after: Segment | undefined, {beforeStart, afterStart}: WordRun): RunPart {
  const run = wordRun(before ?? {text: '', start: beforeStart}, after ?? {text: '', start: afterStart});
  const [first = 'words', second = first] = [before, after].flatMap((side) => (side ? [side.place] : []));
  const place = first === second ? first : 'words';
  return {...run, kind: place === 'link-target' ? 'link-target' : run.kind, place};
}
