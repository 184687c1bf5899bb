import type {Spans} from '../../model/pageHunk';
import {changedRuns} from './changedRuns';
import {joinSpans} from './joinSpans';
import {isSpace, wordTokens} from '../../text/wordTokens';

/** Longer lines are left unmarked: one line of 44 KB costs ten times the rest of its page. */
const maxLength = 3000;

/** Spans of the words in which two texts differ, in each of them. */
export interface WordMarks {
  removed: Spans;
  added: Spans;
}

/** Marks the words in which two texts differ. White space is a difference too, except where `ignoresSpace` is set. */
export function wordMarks(before: string, after: string, ignoresSpace = false): WordMarks {
  if (Math.max(before.length, after.length) > maxLength) {
    return {removed: [], added: []};
  }
  const [ones, others] = [placedTokens(before, ignoresSpace), placedTokens(after, ignoresSpace)];
  const runs = changedRuns(texts(ones), texts(others));
  const removed = runs.flatMap(({beforeStart, beforeEnd}) => span(ones, beforeStart, beforeEnd));
  const added = runs.flatMap(({afterStart, afterEnd}) => span(others, afterStart, afterEnd));
  return {removed: joinSpans(before, removed), added: joinSpans(after, added)};
}

interface PlacedToken {
  text: string;
  start: number;
}

function placedTokens(text: string, ignoresSpace: boolean): PlacedToken[] {
  let end = 0;
  const tokens = wordTokens(text).map((token) => {
    end += token.length;
    return {text: token, start: end - token.length};
  });
  return ignoresSpace ? tokens.filter((token) => !isSpace(token.text)) : tokens;
}

function texts(tokens: readonly PlacedToken[]): string[] {
  return tokens.map(({text}) => text);
}

function span(tokens: readonly PlacedToken[], from: number, to: number): Spans {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return to > from && first && last ? [first.start, last.start + last.text.length] : [];
}
