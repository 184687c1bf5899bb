import {editsOf} from '../../markdown/matching/edits';
import {isOtherExtension} from '../../markdown/events/codeRepair';
import {isInflection, isTypo} from '../../markdown/prose/wordRuns';
import type {ChangeEvent} from '../../model/event';
import type {ChangedFile} from '../../model/fileChange';
import {linesOfCode} from '../../text/lineAt';
import type {Condition} from './conditions';

type Exchange = Pick<ChangeEvent, 'before' | 'after' | 'line'>;

/** Pairs of names that are looked up in both versions: each of them is looked for in the whole page. */
const mostPairs = 50;

/**
 * A name in code gave way to one like it that the page had elsewhere, and the page does not hold the former one any more: it
 * was wrong, whatever else became of the page.
 */
export const nameSetRight: Condition = ({events, file}) => {
  const {base, head} = file;
  const isLost = ({before, after}: Exchange) => !hasName(head, before ?? '') && hasName(base, after ?? '');
  const found = likeNames(file).slice(0, mostPairs).find(isLost);
  const near = found && events.findLast(({line}) => line.new !== undefined && line.new <= (found.line.new ?? 0));
  return near && {...near, kind: 'code-tokens-changed', name: null, lead: null, count: 1, ...found};
};

function likeNames({change, head}: ChangedFile): Exchange[] {
  const isCode = linesOfCode(head);
  return editsOf(change.hunks ?? []).edits.flatMap(({oldLines, oldStart, newLines, newStart}) =>
    oldLines.length !== newLines.length
      ? []
      : oldLines.flatMap((line, index) =>
          namePairs(line, newLines[index] ?? '', isCode[newStart + index - 1] ?? false)
            .filter(([before, after]) => isLike(before, after))
            .map(([before, after]) => ({before, after, line: {old: oldStart + index, new: newStart + index}})),
        ),
  );
}

/** The names that a line had and those in their places: of code and headings all words, of sentences those in code. */
function namePairs(before: string, after: string, isCode: boolean): [string, string][] {
  const isWhole = isCode || /^#{1,6}\s/.test(after);
  const namesOf = (line: string) =>
    isWhole
      ? (line.match(/[\w$]+/g) ?? []).map((name) => (isCompound(name) ? name : ''))
      : [...line.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name);
  const [names, others] = [namesOf(before), namesOf(after)];
  if (names.length !== others.length) return [];
  return names.flatMap((name, index): [string, string][] => {
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
  if (one.toLowerCase() === other.toLowerCase()) return [before, after].some((name) => wordsOf(name).length > 1);
  return one.slice(1) === other || one === other.slice(1) || hasOneWordOtherwise(wordsOf(before), wordsOf(after));
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

function wordsOf(name: string): string[] {
  return name.split(/(?<=[a-z])(?=[A-Z])|[^A-Za-z]+/).filter(Boolean);
}

function hasName(text: string | null, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w$-])${escaped}(?![\\w$-])`).test(text ?? '');
}
