import {editsOf} from '../../../markdown/matching/edits';
import {isOtherExtension} from '../../../markdown/events/codeRepair';
import {nameWords} from '../../../markdown/prose/nameWords';
import {isInflection, isTypo} from '../../../markdown/prose/wordRuns';
import type {ChangeEvent} from '../../../model/event';
import type {ChangedFile} from '../../../model/fileChange';
import {escapeRegExp} from '../../../text/escapeRegExp';
import {linesOfCode, samplesOf} from '../../../text/lineAt';
import type {Condition} from '../conditions';
import {foundEvent} from '../foundEvent';
import {isRespelling} from './respellings';

type Pair = [before: string, after: string];

/** A name that stands in the place of one, with the lines that hold them. */
interface Exchange {
  names: Pair;
  lines: Pair;
  isCode: boolean;
  line: ChangeEvent['line'];
}

/** Pairs of names that are looked up in both versions: each of them is looked for in the whole page. */
const mostPairs = 50;

/**
 * A name in code gave way to one like it that the page had elsewhere, or a name in a sentence to the one that the samples had
 * all along, and the page does not hold the former one any more: it was wrong, whatever else became of the page.
 */
export const nameSetRight: Condition = (facts) => {
  const {events, file} = facts;
  const all = exchangesIn(file);
  const isLost = ({names: [before, after]}: Exchange) => !hasName(file.head, before) && hasName(file.base, after);
  const lostOf = (isMeant: (exchange: Exchange) => boolean) => all.filter(isMeant).slice(0, mostPairs).filter(isLost);
  const isMeant = (one: Exchange) => !isOtherData(one, file) && !isRespelling(...one.names, facts);
  const [found = lostOf(isOtherName).find((one) => isOfSamples(one, file))] = lostOf(({names}) =>
    isLike(...names),
  ).filter(isMeant);
  if (!found) return undefined;
  const [before, after] = found.names;
  return (
    events.find((event) => isTold(event, found.names)) ??
    foundEvent({kind: 'code-tokens-changed', before, after, line: found.line}, events)
  );
};

/** True for an event that speaks of nothing but these names; that of a component would be told by what it is called. */
function isTold({kind, before, after}: ChangeEvent, names: Pair): boolean {
  if (kind === 'component-changed') return false;
  const plain = (name: string | null) => bare(name?.replace(/`/g, '') ?? '').replace(/^-+/, '');
  return plain(before) === plain(names[0]) && plain(after) === plain(names[1]);
}

function exchangesIn({change, head}: ChangedFile): Exchange[] {
  const codeLines = linesOfCode(head);
  return editsOf(change.hunks ?? []).edits.flatMap(({oldLines, oldStart, newLines, newStart}) =>
    oldLines.length !== newLines.length
      ? []
      : oldLines.flatMap((before, index) => {
          const [after = '', isCode = false] = [newLines[index], codeLines[newStart + index - 1]];
          const line = {old: oldStart + index, new: newStart + index};
          return namePairs(before, after, isCode).map((names) => ({names, lines: [before, after], isCode, line}));
        }),
  );
}

/** In a sentence that says the same of it, another name of several words, or of a function. */
function isOtherName({names, lines: [line, other], isCode}: Exchange): boolean {
  const [one = '', two = ''] = names.map(bare);
  return (
    !isCode &&
    names.every((name) => /^[\w$@./-]+(?:\(\))?$/.test(name) && /[a-z][A-Z]|\w[-_]\w|\(\)$/.test(name)) &&
    !/\d/.test(one + two) &&
    !one.includes(two) &&
    !two.includes(one) &&
    withoutCode(line) === withoutCode(other)
  );
}

function withoutCode(line: string): string {
  return line.replace(/`[^`]+`/g, '``').replace(/[^\p{L}\p{N}`]/gu, '');
}

/** Samples of both versions have the new name, and those of the base had not the former one. */
function isOfSamples({names: [before, after]}: Exchange, {base, head}: ChangedFile): boolean {
  const [one, other] = [samplesOf(base), samplesOf(head)];
  return [one, other].every((code) => hasName(code, bare(after))) && !hasName(one, bare(before));
}

/** The plural of a plain word that samples had for data of their own, or one of several words of a line that gave way to others. */
function isOtherData({names: [before, after], lines, isCode}: Exchange, {base}: ChangedFile): boolean {
  const [one, other] = [bare(before), bare(after)];
  if (nameWords(one).length > 1 || !isInflection(one, other)) return false;
  return namePairs(...lines, isCode).length > 1 || hasName(samplesOf(base), one);
}

/** The names that a line had and those in their places: of code and headings all words, of sentences those in code. */
function namePairs(before: string, after: string, isCode: boolean): Pair[] {
  const isWhole = isCode || /^#{1,6}\s/.test(after);
  const namesOf = (line: string) =>
    isWhole
      ? (line.match(/[\w$]+/g) ?? []).map((name) => (isCompound(name) ? name : ''))
      : [...line.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);
  const [names, others] = [namesOf(before), namesOf(after)];
  if (names.length !== others.length) return [];
  return names.flatMap((name, index): Pair[] => {
    const other = others[index] ?? '';
    return name === other ? [] : [[name, other]];
  });
}

function isCompound(name: string): boolean {
  return /[a-z][A-Z]|[A-Za-z]_[A-Za-z]/.test(name) && !/^_|_$/.test(name);
}

/** The same letters with other signs or capitals between its words, or one word of it that is misspelt or has another ending. */
function isLike(before: string, after: string): boolean {
  if (/\d/.test(before + after) || bare(before) === bare(after) || isOtherExtension(before, after)) return false;
  const [one, other] = [before, after].map((name) => name.match(/[A-Za-z]+/g)?.join('') ?? '') as [string, string];
  if (one.length < 4 || other.length < 4) return false;
  // A name in capital letters is a variable or what readers put something in for.
  if (isConstant(one) !== isConstant(other)) return false;
  if (one.toLowerCase() === other.toLowerCase()) return [before, after].some((name) => nameWords(name).length > 1);
  return one.slice(1) === other || one === other.slice(1) || hasOneWordOtherwise(nameWords(before), nameWords(after));
}

function isConstant(name: string): boolean {
  return name === name.toUpperCase();
}

/** A name without the marks that tell what is done with it. */
function bare(name: string): string {
  return name.replace(/^[./]+|["'()[\]{}<>;:,]/g, '').replace(/[./]+$/, '');
}

function hasOneWordOtherwise(words: readonly string[], others: readonly string[]): boolean {
  const differing = words.flatMap((word, index) => (word === others[index] ? [] : [[word, others[index] ?? '']]));
  const [word = '', other = ''] = differing[0] ?? [];
  if (words.length !== others.length || differing.length !== 1 || !other.startsWith(word.charAt(0))) return false;
  return isTypo(word, other) || (Math.min(word.length, other.length) > 3 && isInflection(word, other));
}

function hasName(text: string | null, name: string): boolean {
  return new RegExp(`(?<![\\w$-])${escapeRegExp(name)}(?![\\w$-])`).test(text ?? '');
}
