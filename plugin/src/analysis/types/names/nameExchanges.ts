import type {Edit} from '../../../markdown/matching/edits';
import {nameWords} from '../../../markdown/prose/nameWords';
import {sequenceDiff} from '../../../markdown/prose/sequenceDiff';
import {isMisspelt} from '../../../markdown/prose/wordRuns';
import {pairTexts} from '../../../text/pairTexts';
import {isOtherVersion} from './versions';

/** Two lines of an edit that are one line, in both versions. */
export interface LinePair {
  before: string;
  after: string;
  line: {old: number; new: number};
}

/** The lines of an edit that became others: in order where there are as many of both, else the most alike. */
export function pairedLines({oldLines, oldStart, newLines, newStart}: Edit): LinePair[] {
  const pairs =
    oldLines.length === newLines.length
      ? oldLines.map((_, index): [number, number] => [index, index])
      : pairTexts(oldLines, newLines);
  return pairs.map(([old, now]) => ({
    before: oldLines[old] ?? '',
    after: newLines[now] ?? '',
    line: {old: oldStart + old, new: newStart + now},
  }));
}

/** Changed lines up to which a page is corrected rather than about another name or part. */
export const fewLines = 8;

/** Tokens up to which a run of them is an exchange of names. */
const mostTokens = 7;

const codeToken = /[A-Za-z_$][\w$]*|\d[\w.]*|[^\s\w]/g;

/** The first names of the runs in which two lines of code differ, but for other versions of one thing. */
export function namePairs(line: string, other: string): [before: string, after: string][] {
  const [one = [], two = []] = [line, other].map((text): string[] => text.match(codeToken) ?? []);
  return sequenceDiff(one, two).flatMap(({beforeStart, beforeEnd, afterStart, afterEnd}): [string, string][] => {
    const [gone, come] = [one.slice(beforeStart, beforeEnd), two.slice(afterStart, afterEnd)];
    const [name, fresh] = [gone, come].map((tokens) => tokens.find((token) => /^[A-Za-z_]/.test(token)));
    const isRun = Math.max(gone.length, come.length) <= mostTokens;
    return isRun && name && fresh && !isOtherVersion(name, fresh) ? [[name, fresh]] : [];
  });
}

/** Called, made, brought in, or with members: neither a value nor words of a comment. */
export function isUsed(name: string, line: string): boolean {
  const bare = line.replace(/"[^"]*"|'[^']*'/g, '""').replace(/(?:^|\s)(?:\/\/|#|\/\*)\s.*$/, '');
  return new RegExp(
    `^\\s*(?:import|from|using)\\b.*\\b${name}\\b|(?:\\bnew\\s+|[.[<]|::|->)${name}\\b|\\b${name}(?:[.(<]|::|=\\{|\\s+[a-z_]\\w*\\s*[=;,):])|\\w\\((?:[^()]*,)?\\s*${name}\\s*=(?!=)`,
  ).test(bare);
}

/** An element with other attributes is another one that the sample chose, and no other name of the same. */
export function isOtherElement([name, other]: readonly [string, string], line: string, otherLine: string): boolean {
  return line.includes(`<${name} `) && line.replace(name, other).trim() !== otherLine.trim();
}

/** The same, or a key of an object or of a file of settings, or an argument on a line of its own: a callback or an option. */
export function isKeyOrUsed(name: string, line: string): boolean {
  return isUsed(name, line) || new RegExp(`(?:^|[{,(\\s])["']?${name}["']?\\s*:(?!:)|^\\s+${name}=[^=\\s>]`).test(line);
}

/** The same name, set right: one that was misspelt, whose words stood in another order, or that lacked some. */
export function isCorrected(before: string, after: string): boolean {
  const [one, other] = [before.toLowerCase(), after.toLowerCase()];
  return one.includes(other) || other.includes(one) || isRespelt(before, after);
}

/** One was misspelt, or its words stood in another order. */
export function isRespelt(before: string, after: string): boolean {
  const [words, others] = [before, after].map((name) => nameWords(name).sort().join(' '));
  return isMisspelt(before, after) || words === others;
}
