import {type Edit, editsOf} from '../../../markdown/matching/edits';
import type {ChangeEvent, EventKind} from '../../../model/event';
import {linesOf, linesOfCode} from '../../../text/lineAt';
import type {Condition} from '../conditions';
import {foundEvent} from '../foundEvent';
import {isIdentifierGone} from '../names/itemNames';
import {isOwn} from '../names/ownNames';
import {
  fewLines,
  isCorrected,
  isOtherElement,
  isRespelt,
  isUsed,
  type LinePair,
  namePairs,
  pairedLines,
} from '../names/nameExchanges';

type ReplacedName = Pick<ChangeEvent, 'before' | 'after' | 'line'>;

/** What one version of a page calls things. */
interface Names {
  isCode: readonly boolean[];
  code: string;
  /** All words, wherever they stand. */
  words: ReadonlySet<string>;
  /** Names that stand outside of samples, in their own form. */
  spokenOf: ReadonlySet<string>;
}

/**
 * A function, class or the like that samples use and of which the text speaks gave way to another one in both, and the page
 * does not hold the former one any more. A name in samples alone may have been wrong, or the samples do the same otherwise now.
 */
export const nameReplaced: Condition = ({events, file: {change, base, head}}) => {
  const edits = editsOf(change.hunks ?? []).edits.filter(
    ({oldLines, newLines}) => oldLines.length * newLines.length > 0,
  );
  if (change.additions + change.deletions <= fewLines || !losesCode(edits, linesOfCode(base))) return undefined;
  const [before, after] = [namesOf(base), namesOf(head)];
  const pairs = edits.flatMap((edit) => exchangesIn(edit, before, after)).slice(0, mostPairs);
  const isSetRight = (pair: ReplacedName) =>
    (pairs.filter((other) => isSame(pair, other)).length < oftenReplaced ? isCorrected : isRespelt)(
      pair.before ?? '',
      pair.after ?? '',
    );
  const found = pairs.find((pair) => isReplaced(pair, before, after) && !isSetRight(pair));
  return found && eventOf(found, events);
};

/** A name in samples gave way to the same other one in several pages of the range. */
export const nameReplacedAcross: Condition = ({events, exchangedName}) =>
  exchangedName === null ? undefined : foundEvent(exchangedName, events);

const exchanges: readonly EventKind[] = ['code-tokens-changed', 'paragraph-reworded', 'heading-renamed'];
const experimental = /^(?:experimental|unstable|beta|preview)_(\w+)$/;

/** A name that said that it was an experiment has lost that mark, and the page does not hold the former one any more. */
export const experimentEnded: Condition = ({events, file: {head}}) =>
  events.find(({kind, before, after}) => {
    const [former, now] = [before, after].map((side) => (side ?? '').replace(/`/g, ''));
    return (
      exchanges.includes(kind) && experimental.exec(former ?? '')?.[1] === now && isIdentifierGone(former ?? null, head)
    );
  });

const variable =
  /`([A-Z][A-Z\d]*(?:_[A-Z\d]+)+)`(?=\s+(?:environment )?variable\b)|\bvariable\s+`([A-Z][A-Z\d]*(?:_[A-Z\d]+)+)`/;

/** The text asks for another environment variable in place of one, which the page does not hold any more. */
export const variableReplaced: Condition = ({events, file: {change, base, head}}) => {
  const nameIn = (text: string) => variable.exec(text)?.slice(1).find(Boolean) ?? null;
  const {edits} = editsOf(change.hunks ?? []);
  if (!edits.some(({oldLines}) => oldLines.some((line) => variable.test(line)))) return undefined;
  const found = edits
    .flatMap(pairedLines)
    .map(({before, after, line}) => ({before: nameIn(before), after: nameIn(after), line}))
    .find(
      ({before, after}) =>
        before !== null && after !== null && isIdentifierGone(before, head) && isIdentifierGone(after, base),
    );
  return found && eventOf(found, events);
};

function eventOf(exchange: ReplacedName, events: readonly ChangeEvent[]): ChangeEvent | undefined {
  return foundEvent({kind: 'code-tokens-changed', ...exchange}, events);
}

/** True where a word of the code that was edited is none of what came: most pages end here, before they are read as a whole. */
function losesCode(edits: readonly Edit[], isCode: readonly boolean[]): boolean {
  const code = edits.flatMap(({oldLines, oldStart}) => oldLines.filter((_, index) => isCode[oldStart + index - 1]));
  if (code.length === 0) return false;
  const left = new Set(edits.flatMap(({newLines}) => newLines.flatMap((line) => line.match(word) ?? [])));
  return code.some((line) => line.match(word)?.some((name) => /[A-Z_]/.test(name) && !left.has(name)));
}

const word = /[\w$]+/g;

/** Places in which a name that has more or fewer words than another took its place: it is no slip of the pen. */
const oftenReplaced = 3;

function isSame(one: ReplacedName, other: ReplacedName): boolean {
  return one.before === other.before && one.after === other.after;
}

/** Pairs of names of which it is looked up whether the samples declare them. */
const mostPairs = 50;

function namesOf(text: string | null): Names {
  const isCode = linesOfCode(text);
  const lines = linesOf(text);
  const prose = lines.filter((_, index) => !isCode[index]);
  return {
    isCode,
    code: lines.filter((_, index) => isCode[index]).join('\n'),
    words: new Set((text ?? '').match(word)),
    spokenOf: new Set(prose.flatMap((line) => line.match(spokenName) ?? [])),
  };
}

/** A name of several words, or one that is a member of a path or has one: `Reports::Client`. */
const spokenName = /\b[A-Za-z_]\w*(?:[a-z][A-Z]|[a-z]_[a-z])\w*|(?<=::|\w\.|`)[A-Z]\w+|\b[A-Z]\w+(?=::|\.\w)/g;

/** Names in code that stand in the place of names which the page lost. */
function exchangesIn(edit: Edit, before: Names, after: Names): ReplacedName[] {
  const isLost = (name: string) => before.spokenOf.has(name) && !after.words.has(name);
  if (!edit.oldLines.some((line) => line.match(word)?.some(isLost))) return [];
  const areCode = ({line}: LinePair) => (before.isCode[line.old - 1] ?? false) && (after.isCode[line.new - 1] ?? false);
  return pairedLines(edit)
    .filter(areCode)
    .flatMap(({before: old, after: now, line}) =>
      namePairs(old, now)
        .filter(([name, other]) => isLost(name) && isUsed(name, old) && !isOtherElement([name, other], old, now))
        .map(([name, other]) => ({before: name, after: other, line})),
    );
}

/** Another thing that is not of the sample itself took the place of one, in samples and in the text. */
function isReplaced({before, after}: ReplacedName, base: Names, head: Names): boolean {
  return (
    before !== null &&
    after !== null &&
    head.spokenOf.has(after) &&
    !base.words.has(after) &&
    !isOwn(before, base.code) &&
    !isOwn(after, head.code)
  );
}
