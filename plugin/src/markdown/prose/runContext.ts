import {isFunctionWord} from './functionWords';
import {isPunctuation} from './textTokens';
import {type Texts, type WordRun, wordRun} from './wordRuns';

/** UTF-16 units on either side of a run in which its context stands. */
const reach = 60;

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const dateAhead = new RegExp(`\\b(?:${month}\\s+(?:\\d{1,2},?\\s+)?|\\d{1,2}\\s+${month}\\s+)$`);
const dateBehind = new RegExp(`^(?:,?\\s+\\d{4}\\b|\\s+${month}(?:,?\\s+\\d{4}\\b)?)`);
/** What a number counts. */
const unitBehind = /^[^\S\n]?\p{L}[\p{L}-]{0,19}(?![\p{L}\p{N}`*_/@(\]-]|\.\w)/u;
/** What has a number, in a line of nothing else: `Chrome >=107`. */
const ownerAhead = /(?:^|\n)\s*(?:[-*+]\s+|\d+[.)]\s+)?((?:\p{L}[\p{L}\d.+-]*\s+){1,3}[<>=~^≤≥v]{0,2}\s?)$/u;
const wordAhead = /(?<!\S)[^\s`*_[\]()<>|]*[\p{L}\p{N}][^\S\n]*$/u;
const wordBehind = /^[^\S\n]*[\p{L}\p{N}'’-]+(?![`*_\](/]|\.\w)/u;

const defaultAhead = /\bdefaults?(?: value)?(?:(?: to| is| are| of|:)\s[`"']?|\s[`"'])$/i;
const defaultBehind = /^[`"']?,? by default\b/;

/** What stands before a run and behind it that belongs to it. */
type Context = [ahead: string, behind: string];

/** A number with the date that it is a part of, with what it counts, or with what has it. */
export function withUnit(run: WordRun, texts: Texts): WordRun {
  return extended(run, texts, (ahead, behind) => {
    const lead = dateAhead.exec(ahead)?.[0] ?? '';
    const date = dateBehind.exec(behind)?.[0];
    const unit = unitBehind.exec(behind)?.[0] ?? '';
    const tail = date ?? (lead !== '' || isFunctionWord(unit) ? '' : unit);
    return lead + tail === '' ? [ownerOf(ahead, behind), ''] : [lead, tail];
  });
}

function ownerOf(ahead: string, behind: string): string {
  const isLastInLine = /^[^\S\n]*(?:\n|$)/.test(behind);
  return isLastInLine && ahead.length < reach ? (ownerAhead.exec(ahead)?.[1] ?? '') : '';
}

/** A value with the words that say that it holds by default; null where none do. */
export function withDefault(run: WordRun, texts: Texts): WordRun | null {
  if (![run.before, run.after].every((side) => /^[\w.+-]+$/.test(side))) return null;
  const told = extended(run, texts, (ahead, behind) => {
    const lead = defaultAhead.exec(ahead)?.[0] ?? '';
    const tail = defaultBehind.exec(behind)?.[0] ?? '';
    const [open, close] = [/[`"']$/.exec(ahead)?.[0] ?? '', /^[`"']/.exec(behind)?.[0] ?? ''];
    return lead + tail === '' ? ['', ''] : [lead || open, tail || close];
  });
  return told.before === run.before || told.after === run.after ? null : told;
}

/** Marks between two words with both of these. */
export function withWords(run: WordRun, texts: Texts): WordRun {
  const isOfMarks = [...run.beforeTokens, ...run.afterTokens].every(isPunctuation);
  if (!isOfMarks || /[`*_[\]()<>|]/.test(run.before + run.after)) return run;
  return extended(run, texts, (ahead, behind) => {
    const [lead, rest] = [wordAhead.exec(ahead)?.[0], wordBehind.exec(behind)?.[0]];
    return lead === undefined || rest === undefined ? ['', ''] : [lead, rest];
  });
}

/** The run with its context on either side, where it has the same one on both. */
function extended(
  run: WordRun,
  {before, after}: Texts,
  contextOf: (ahead: string, behind: string) => Context,
): WordRun {
  const [one, other] = [
    within(before, run.beforeStart, run.before, contextOf),
    within(after, run.afterStart, run.after, contextOf),
  ];
  return one.context === other.context ? wordRun(one, other) : run;
}

function within(text: string, start: number, own: string, contextOf: (ahead: string, behind: string) => Context) {
  const end = start + own.length;
  const [ahead, behind] = contextOf(text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach));
  return {
    text: text.slice(start - ahead.length, end + behind.length).trim(),
    start: start - ahead.length,
    context: `${ahead.trim()} ${behind.trim()}`,
  };
}
