import {editsOf} from '../../../markdown/matching/edits';
import {linesOfCode} from '../../../text/lineAt';
import type {Condition} from '../conditions';
import {foundEvent} from '../foundEvent';
import {isIdentifierGone} from '../names/itemNames';
import {fewLines, isRespelt, type LinePair, pairedLines} from '../names/nameExchanges';

/** A line of JavaScript or of a style sheet that brings in a file of a package. */
const imported =
  /^\s*(?:import|export|@import|@use|@forward)\b[^'"]*['"]([^'"]+)['"]|\b(?:require|import)\(\s*['"]([^'"]+)['"]\s*\)/;
const packageName = /^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*(?=\/)/i;

/** Lines with such an exchange from which on it is no slip of the pen. */
const oftenReplaced = 2;

/** Pairs of one page that are looked up. */
const mostPairs = 50;

/** Code brings in a file of a package by another path, and the page does not hold the former one any more. */
export const importedPathReplaced: Condition = ({events, file: {change, base, head}}) => {
  const edits = editsOf(change.hunks ?? []).edits.filter(({oldLines}) => oldLines.some((line) => imported.test(line)));
  if (edits.length === 0) return undefined;
  const [wasCode, isCode] = [linesOfCode(base), linesOfCode(head)];
  const pairs = edits
    .flatMap(pairedLines)
    .filter(({line}) => wasCode[line.old - 1] && isCode[line.new - 1])
    .flatMap(pathsOf)
    .slice(0, mostPairs);
  if (pairs.length < oftenReplaced && change.additions + change.deletions <= fewLines) return undefined;
  const found = pairs.find(({before, after}) => isIdentifierGone(before, head) && isIdentifierGone(after, base));
  return found && foundEvent({kind: 'code-tokens-changed', ...found}, events);
};

/** The two paths that two lines bring in, if they lead to different places of one package. */
function pathsOf({before, after, line}: LinePair): LinePair[] {
  const [path, other] = [before, after].map((text) => imported.exec(text)?.slice(1).find(Boolean) ?? '');
  const [name, otherName] = [path, other].map((text) => packageName.exec(text ?? '')?.[0]);
  if (!path || !other || name === undefined || name !== otherName || !isOtherPlace(path, other)) return [];
  return [{before: path, after: other, line}];
}

/** Neither misspelt, nor by another ending or folder of what was built. */
function isOtherPlace(path: string, other: string): boolean {
  const [one, two] = [path, other].map((text) => text.replace(/\.\w{1,4}$/, '').split('/'));
  const isPart = (parts: string[] = [], whole: string[] = []) => parts.every((part) => whole.includes(part));
  return !isPart(one, two) && !isPart(two, one) && !isRespelt(path, other);
}
