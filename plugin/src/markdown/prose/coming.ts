import {countWords} from './countWords';
import {sentenceEnd} from './opening';
import {type WordRun, wordRun} from './wordRuns';

/** What is said to come, with a time. */
export const coming = /\bwill be (?:added|available|supported)(?= (?:by|from|in|starting|with)\b[^.]*\d)/i;

/** Words of a part of a sentence that say something. */
const leastWords = 4;

/** Of words that came, of which the last sentence only says what will come, those before it: what is there now is told first. */
export function withoutComing(run: WordRun): WordRun {
  const ends = run.before === '' ? [...run.after.matchAll(sentenceEnd)] : [];
  const end = ends.at(-1)?.index ?? 0;
  const [now, later] = [run.after.slice(0, end), run.after.slice(end)];
  if (!/\bwill be\b/i.test(later) || coming.test(now) || countWords(now) < leastWords) return run;
  return wordRun({text: '', start: run.beforeStart}, {text: now, start: run.afterStart});
}
