import {isFunctionWord} from './functionWords';
import {withDefault, withUnit, withWords} from './runContext';
import {runWeight} from './runWeight';
import {isPunctuation} from './textTokens';
import {type Texts, type WordRun, type WordRunKind, wordRun} from './wordRuns';

/** Words between two runs that are read as one. */
const maxGap = 3;
/** Words of a run beyond which no other is joined to it. */
const maxJoined = 8;
/** Words behind a run among which one that says something is looked for. */
const maxBehind = 3;
/** Weight of a value that holds by default, above all others. */
const ofDefault = 100;
/** What opens and closes in prose. */
const pairs = ['()', '“”', '‘’', '""', "''", '«»', '「」', '（）'];
/** UTF-16 units on either side of a run in which they stand. */
const reach = 100;

/** Of the words in which two texts differ, those that tell most; where they say little alone, with words around them. */
export function shownRun(runs: readonly WordRun[], texts: Texts): WordRun | undefined {
  const isCode = codeLookup(texts.before, ({beforeStart}) => beforeStart);
  const weighed = joinRuns(joinRuns(runs, texts, isPair), texts, isNear).map((run) => ({
    run,
    weight: runWeight(run, isCode(run)) + (withDefault(run, texts) ? ofDefault : 0),
  }));
  const best = weighed.reduce<(typeof weighed)[number] | undefined>(
    (top, one) => (top && top.weight >= one.weight ? top : one),
    undefined,
  );
  return best && widened(best.run, texts);
}

/** The edits of what a text says, beside those that are shown. */
export function furtherEdits(runs: readonly WordRun[], shown: readonly WordRun[], texts: Texts): number {
  const isShown = (run: WordRun) => shown.some((one) => holds(one, run));
  const others = runs.filter((run) => !styles.includes(run.kind) && !isShown(run));
  return joinRuns(others, texts, isNear).length;
}

const styles: readonly WordRunKind[] = ['punctuation', 'formatting'];

function holds(one: WordRun, other: WordRun): boolean {
  const isIn = (start: number, length: number, at: number, own: number) => at >= start && at + own <= start + length;
  return (
    isIn(one.beforeStart, one.before.length, other.beforeStart, other.before.length) &&
    isIn(one.afterStart, one.after.length, other.afterStart, other.after.length)
  );
}

/** The runs with those that change the case of letters in code, where that is another name, as words that became others. */
export function withCaseInCode(runs: readonly WordRun[], {before}: Texts): WordRun[] {
  const isCode = codeLookup(before, ({beforeStart}) => beforeStart);
  return runs.map((run) => {
    const isOfLetters = /\p{L}/u.test(run.before) && /\p{L}/u.test(run.after);
    return isCode(run) && run.kind === 'punctuation' && isOfLetters ? {...run, kind: 'wording'} : run;
  });
}

/** Says of runs in rising order whether they begin within code. */
function codeLookup(text: string, startOf: (run: WordRun) => number): (run: WordRun) => boolean {
  let at = 0;
  let isCode = false;
  return (run) => {
    for (; at < startOf(run) && at < text.length; at++) if (text[at] === '`') isCode = !isCode;
    return isCode;
  };
}

/** Runs that belong together, each with the one before it, are one. */
function joinRuns(
  runs: readonly WordRun[],
  texts: Texts,
  areOne: (one: WordRun, next: WordRun, texts: Texts) => boolean,
): WordRun[] {
  const joined: WordRun[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last && areOne(last, run, texts)) joined[joined.length - 1] = spanOf(last, run, texts);
    else joined.push(run);
  }
  return joined;
}

/** What stands between two runs on both sides. */
function gapsOf(one: WordRun, next: WordRun, {before, after}: Texts): [gap: string, other: string] {
  return [
    before.slice(one.beforeStart + one.before.length, next.beforeStart),
    after.slice(one.afterStart + one.after.length, next.afterStart),
  ];
}

/** Marks that came or went on either side of some words are one run with these. */
function isPair(one: WordRun, next: WordRun, texts: Texts): boolean {
  const [gap, other] = gapsOf(one, next, texts);
  const isAround = (opening: string, closing: string) => opening === '' || pairs.includes(opening + closing);
  return (
    isAround(one.before, next.before) &&
    isAround(one.after, next.after) &&
    gap.trim() === other.trim() &&
    other.length <= reach &&
    !/[`*_[\]<>|\n]/.test(other)
  );
}

/** Runs between which only a few words of the same clause stand are one. */
function isNear(one: WordRun, next: WordRun, texts: Texts): boolean {
  const [gap, other] = gapsOf(one, next, texts);
  const count = (tokens: readonly string[]) => tokens.filter((token) => !isPunctuation(token)).length;
  const size = Math.max(count(one.beforeTokens), count(one.afterTokens));
  const isClause = !/[^\p{L}\p{N}\s'’-]/u.test(gap) && gap.trim() === other.trim();
  const words = gap.trim().split(/\s+/).filter(Boolean);
  const isPlain = [one, next].every((run) => run.kind === 'wording' && isProse(run.before + run.after));
  return isClause && isPlain && size <= maxJoined && words.length <= maxGap && words.every(isFunctionWord);
}

/** Names in code, numbers and links are told by themselves. */
function isProse(text: string): boolean {
  return !/[\d`[\]|<>_]|[a-z][A-Z]|\w\.\w/.test(text);
}

function spanOf(first: WordRun, last: WordRun, {before, after}: Texts): WordRun {
  return wordRun(
    {text: before.slice(first.beforeStart, last.beforeStart + last.before.length).trim(), start: first.beforeStart},
    {text: after.slice(first.afterStart, last.afterStart + last.after.length).trim(), start: first.afterStart},
  );
}

/**
 * A value with the words that say that it is a default, a number with what it counts, marks with the words around them, and a run of words that need others with the word before it, and those
 * behind it up to one that says something.
 */
function widened(run: WordRun, texts: Texts): WordRun {
  const value = withDefault(run, texts);
  if (value) return value;
  if (run.kind === 'number') return withUnit(run, texts);
  if (run.kind === 'punctuation') return withWords(run, texts);
  const tokens = [...run.beforeTokens, ...run.afterTokens].filter((token) => !isPunctuation(token));
  const isThin = run.kind === 'wording' && tokens.every((token) => isFunctionWord(token) || /n['’]t$/.test(token));
  if (!isThin || tokens.length === 0) return run;
  const {before, after} = texts;
  const ends = [run.beforeStart + run.before.length, run.afterStart + run.after.length] as const;
  const words = wordsBehind(before.slice(ends[0], ends[0] + reach), after.slice(ends[1], ends[1] + reach));
  const ahead = run.before === '' || run.after === '' ? wordAhead(before.slice(0, run.beforeStart).slice(-reach)) : 0;
  const side = (text: string, start: number, end: number) => {
    const [lead = ''] = /^\s*/.exec(text.slice(end, end + reach)) ?? [];
    const span = text.slice(start - ahead, end + (words === 0 ? 0 : lead.length + words));
    return {text: span.trim(), start: start - ahead};
  };
  return wordRun(side(before, run.beforeStart, ends[0]), side(after, run.afterStart, ends[1]));
}

/** Length of the words behind a run, up to the first that says something, in the same clause and without markup. */
function wordsBehind(before: string, after: string): number {
  if (/^\s*?\n\s*?\n|^\s*\r/.test(before)) return 0;
  const [one, other] = [before.trimStart(), after.trimStart()];
  let length = 0;
  for (let count = 0; count < maxBehind; count++) {
    const word = /^[^\S\n]*\n?[^\S\n]*[\p{L}\p{N}'’-]+(?![\p{L}\p{N}'’`*_/@-]|\.\w|\]|\()/u.exec(
      one.slice(length),
    )?.[0];
    if (!word || (count > 0 && /^\S/.test(word)) || !other.startsWith(one.slice(0, length) + word)) break;
    length += word.length;
    if (!isFunctionWord(word)) break;
  }
  return length;
}

/** Length of the word before a run in its clause, with the space behind it. */
function wordAhead(text: string): number {
  return /(?<![^\s])[\p{L}'’-]+[^\S\n]+$/u.exec(text)?.[0].length ?? 0;
}
