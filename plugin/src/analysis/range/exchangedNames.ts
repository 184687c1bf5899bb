import path from 'node:path';
import {type Edit, editsOf} from '../../markdown/matching/edits';
import {isInflection} from '../../markdown/prose/wordRuns';
import type {ChangeEvent} from '../../model/event';
import type {ChangedFile} from '../../model/fileChange';
import {linesOfCode, samplesOf} from '../../text/lineAt';
import {isDocument} from '../pathKind';
import {isIdentifierGone} from '../types/names/itemNames';
import {isOwn} from '../types/names/ownNames';
import {
  fewLines,
  isCorrected,
  isKeyOrUsed,
  isOtherElement,
  isRespelt,
  type LinePair,
  namePairs,
  pairedLines,
} from '../types/names/nameExchanges';

/** A name that gave way to another one. */
export type NameExchange = Pick<ChangeEvent, 'kind' | 'before' | 'after' | 'line'>;

/** Pages that lose a name to the same other one, from which on it was renamed where it comes from: fewer may correct it. */
const leastPages = 3;
/** Pages that had the new name, for each that comes to it: from then on it is the usual one, and put right where it was not. */
const mostKnowing = 2;
/** Places in the code of one page in which it gave way to another, from which on it was no slip of the pen. */
const leastPlaces = 3;
/** Shorter words are names that anything may have. */
const leastLetters = 4;
/** Pairs of one page that are looked up. */
const mostPairs = 100;

/**
 * For each file, the first name in its code, or in code within its sentences, that gave way to another one there and in other pages,
 * none of which holds it any more, and that few pages had: what most have already is only put right in the others. Copies of a
 * page in other versions and languages count once. Or one that did so in many places of the page itself. Linear in the number of
 * changed lines.
 */
export function exchangedNames(files: readonly ChangedFile[]): (NameExchange | null)[] {
  const found = files.map(lostNames);
  const pages = new Map<string, Set<string>>();
  for (const [index, exchanges] of found.entries()) {
    for (const exchange of exchanges) {
      const key = keyOf(exchange);
      pages.set(key, (pages.get(key) ?? new Set()).add(nameOf(files[index]?.change.path ?? '')));
    }
  }
  const knowing = countKnowing(files.filter(({change}) => isDocument(change.path)));
  const isShared = (exchange: NameExchange) => {
    const count = pages.get(keyOf(exchange))?.size ?? 0;
    return count >= leastPages && knowing(exchange.after ?? '') < count * mostKnowing;
  };
  const isKnown = (exchange: NameExchange) => knowing(exchange.after ?? '') >= mostKnowing;
  return found.map(
    (exchanges, index) => exchanges.find(isShared) ?? repeated(exchanges, isKnown, files[index] ?? null) ?? null,
  );
}

/** The first that its page made in many places, with nothing of its own, and that it and most others did not have before. */
function repeated(
  exchanges: readonly NameExchange[],
  isKnown: (exchange: NameExchange) => boolean,
  file: ChangedFile | null,
): NameExchange | undefined {
  const often = exchanges.filter((exchange) => isOfCode(exchange) && isRepeated(exchange, exchanges));
  if (!file || often.length === 0 || file.change.additions + file.change.deletions <= fewLines) return undefined;
  const [was, is] = [file.base, file.head].map(samplesOf);
  return often.find(
    ({before, after, ...rest}) =>
      [before, after].every((name) => severalWords.test(name ?? '')) &&
      !isCorrected(before ?? '', after ?? '') &&
      isIdentifierGone(after, file.base) &&
      !isOwn(before ?? '', was ?? '') &&
      !isOwn(after ?? '', is ?? '') &&
      !isKnown({before, after, ...rest}),
  );
}

function isOfCode({kind}: NameExchange): boolean {
  return kind === 'code-tokens-changed';
}

function isRepeated(exchange: NameExchange, exchanges: readonly NameExchange[]): boolean {
  const own = exchanges.filter((other) => isOfCode(other) && keyOf(other) === keyOf(exchange));
  return new Set(own.map(({line}) => line.old)).size >= leastPlaces;
}

function keyOf({before, after}: NameExchange): string {
  return `${before ?? ''} ${after ?? ''}`;
}

/** What the copies of a page are all called. */
function nameOf(file: string): string {
  const {dir, name} = path.posix.parse(file);
  return name === 'index' ? path.posix.basename(dir) : name;
}

/** Says how many of the pages had a name before. */
function countKnowing(files: readonly ChangedFile[]): (name: string) => number {
  const counts = new Map<string, number>();
  return (name) => {
    const count =
      counts.get(name) ??
      files.filter(({base}) => base?.includes(name) === true && !isIdentifierGone(name, base)).length;
    counts.set(name, count);
    return count;
  };
}

function lostNames(file: ChangedFile): NameExchange[] {
  const {change, base, head} = file;
  if (base === null || head === null || !isDocument(change.path)) return [];
  const edits = editsOf(change.hunks ?? []).edits.filter(
    ({oldLines, newLines}) => oldLines.length * newLines.length > 0,
  );
  if (edits.length === 0) return [];
  const [wasCode, isCode] = [linesOfCode(base), linesOfCode(head)];
  const holdsNames = ({oldStart, oldLines}: Edit) =>
    oldLines.some((line, index) => wasCode[oldStart + index - 1] === true || line.includes('`'));
  const ofNames = edits.filter(holdsNames);
  const words = new Set(ofNames.length === 0 ? [] : head.match(word));
  const isLost = (name: string) => name.length >= leastLetters && !words.has(name);
  const losesName = (line: string) => line.match(word)?.some(isLost);
  const isTold = (name: string, {before, line}: LinePair) =>
    wasCode[line.old - 1] ? isKeyOrUsed(name, before) : isSpokenOf(name, before);
  return ofNames
    .filter(({oldLines}) => oldLines.some(losesName))
    .flatMap(pairedLines)
    .filter(({before, line}) => wasCode[line.old - 1] === isCode[line.new - 1] && losesName(before))
    .flatMap((pair) =>
      namePairs(pair.before, pair.after)
        .filter(
          (names) => isLost(names[0]) && isTold(names[0], pair) && !isOtherElement(names, pair.before, pair.after),
        )
        .filter(
          ([name, other]) => !isRespelt(name, other) && !isInflection(name, other) && !isOtherMember(name, pair.before),
        )
        .map(([name, other]): NameExchange => ({
          kind: wasCode[pair.line.old - 1] ? 'code-tokens-changed' : 'paragraph-reworded',
          before: name,
          after: other,
          line: pair.line,
        })),
    )
    .slice(0, mostPairs);
}

const severalWords = /[a-z\d][A-Z]|[a-z]_[a-z]/;

/** Named in code within a sentence, by a name of several words. */
function isSpokenOf(name: string, line: string): boolean {
  return severalWords.test(name) && new RegExp(`\`[^\`\\s/]*\\b${name}\\b[^\`\\s/]*\``).test(line);
}

/** One of the values that a type lists: another one was chosen. */
function isOtherMember(name: string, line: string): boolean {
  return new RegExp(`\\b[A-Z]\\w*\\.${name}\\b(?!\\()`).test(line);
}

const word = /[\w$]+/g;
