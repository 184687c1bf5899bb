import {isOtherExtension} from '../../../markdown/events/codeRepair';
import {nameWords} from '../../../markdown/prose/nameWords';
import {isTypo} from '../../../markdown/prose/wordRuns';

/** True where code, or a name in it, gave way to what may be its correction: no other thing took its place. */
export function isCorrection(before: string | null, after: string | null): boolean {
  if (before === null || after === null) return false;
  return corrections.some((isOther) => isOther(before, after)) || isOtherSpelling(before, after);
}

/** An identifier that has a word in common with the one in its place. */
export function isOtherSpelling(before: string | null, after: string | null): boolean {
  const [one, other] = [withoutDashes(before ?? ''), withoutDashes(after ?? '')];
  return isIdentifier(one) && isIdentifier(other) && isAlike(one, other) && !isSameMember(one, other);
}

/** A name of several words, as no command or word of prose is. */
export function isIdentifier(text: string | null): text is string {
  return (
    text !== null &&
    /^[A-Za-z_$][\w$]*(?:(?:\.|::|->)[A-Za-z_$][\w$]*)*$/.test(text) &&
    /[a-z][A-Z]|[A-Z]{2}|_|\./.test(text)
  );
}

/** What differs has a word in common; otherwise another thing took the place of one, and nothing was corrected. */
export function isAlike(before: string, after: string): boolean {
  const [one, other] = [before.split(separator), after.split(separator)];
  while (one.length > 0 && one[0] === other[0]) [one, other].forEach((parts) => parts.shift());
  while (one.length > 0 && one[one.length - 1] === other[other.length - 1])
    [one, other].forEach((parts) => parts.pop());
  const known = new Set(one.flatMap(nameWords));
  return (
    one.length === 0 ||
    other.length === 0 ||
    isOtherMember(before, after) ||
    isShortened(one.join('.'), other.join('.')) ||
    isTypo(one.join('.'), other.join('.')) ||
    (!areNumbered(one.join('.'), other.join('.')) && other.flatMap(nameWords).some((word) => known.has(word)))
  );
}

/** `w` and `worker`. */
function isShortened(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
}

/** Of one type another member: `DataTypes.INTEGER` and `DataTypes.STRING`. Numbers tell versions apart. */
function isOtherMember(before: string, after: string): boolean {
  const owner = (name: string) => /^([A-Z]\w*)(?:\.|::)\w/.exec(name)?.[1];
  return (
    owner(before) !== undefined &&
    owner(before) === owner(after) &&
    !/\d/.test(before + after) &&
    !isOtherExtension(before, after)
  );
}

/** Sizes, versions and the like, of which the number tells which one it is. */
function areNumbered(before: string, after: string): boolean {
  return /\d/.test(before) && /\d/.test(after);
}

/** `React.useRef` and `useRef` are one thing, brought in by two forms of an import. */
export function isSameMember(before: string, after: string): boolean {
  const [longer, shorter] = before.length > after.length ? [before, after] : [after, before];
  return (
    /^[A-Z]\w*(?:\.|::)/.test(longer) && longer.endsWith(shorter) && /[.:]$/.test(longer.slice(0, -shorter.length))
  );
}

const separator = /\.|::|->/;

/** The words of an option of a command: `--drain-timeout`. */
function withoutDashes(name: string): string {
  return name.startsWith('--') ? name.slice(2).replace(/-/g, '_') : name;
}

/**
 * The same words in other brackets or with other signs, `'src'` and `['src']`, where more differs than style and whether the line goes
 * on.
 */
function isOtherPunctuation(before: string, after: string): boolean {
  const words = (text: string) => text.replace(/\W/g, '');
  const unstyled = (text: string) => text.replace(/["'`]/g, "'").replace(/[\s,;()]|\\$/g, '');
  return words(before) !== '' && words(before) === words(after) && unstyled(before) !== unstyled(after);
}

/** `==` and `=`, `&` and `&&`: code that compares where it should assign, or the other way round. */
function isOtherOperator(before: string, after: string): boolean {
  return [before, after].every((text) => /^[=!<>&|+*/%?:-]{1,3}$/.test(text));
}

/** `RETURN` and `SELECT`, `INTEGER` and `TEXT`. */
function isOtherKeyword(before: string, after: string): boolean {
  return [before, after].every((text) => /^[A-Z]{3,}$/.test(text));
}

/** Quotation marks in which a shell reads a variable, and such in which it does not. */
function isOtherQuoting(before: string, after: string): boolean {
  const isVariable = /(["'])[^"']*\$[^"']*\1/.test(before);
  return isVariable && before !== after && before.replace(/["']/g, "'") === after.replace(/["']/g, "'");
}

/** `computer-preview` and `computer_use_preview`: words in common, and another sign between them. */
function isOtherSeparator(before: string, after: string): boolean {
  const values = [before, after].map((text) => /^["']?([a-z]+(?:-[a-z]+)+|[a-z]+(?:_[a-z]+)+)["']?$/.exec(text)?.[1]);
  const [one = [], other = []] = values.map((value) => value?.split(/[-_]/));
  return values[0]?.includes('-') !== values[1]?.includes('-') && one.filter((word) => other.includes(word)).length > 1;
}

/**
 * `solid-js/stores` and `solid-js/store`, `Remove-Vm` and `Remove-VmSecret`, `-Offer` and `-OfferName`, `code interpreter` and
 * `code_interpreter`: one is the other but for a word or what joins its words, and no number tells two things apart.
 */
function isOtherPath(before: string, after: string): boolean {
  const bare = [before, after].map((text) => text.replace(/^["'`]|["'`]$/g, ''));
  const isPath = (text: string) => /^(?:-{1,2}|@)?[A-Za-z][\w.:]*(?:[-/ _][A-Za-z][\w.:]*)*$/.test(text);
  if (!bare.every(isPath) || /\d/.test(before + after) || !/[-/_]/.test(before + after)) return false;
  const [from = '', to = ''] = bare;
  // A package that joined an organisation is another one.
  if (isOtherExtension(from, to) || from.startsWith('@') !== to.startsWith('@')) return false;
  const [one = [], other = []] = bare.map((text) => text.split(/[-/ _:.]|(?<=[a-z])(?=[A-Z])/).filter(Boolean));
  const shared = one.filter((word) => other.includes(word)).length;
  return Math.max(one.length, other.length) - shared <= 1 && shared > 0;
}

/** Exchanges that leave no doubt, whatever the words. */
const corrections = [
  isOtherPunctuation,
  isOtherOperator,
  isOtherKeyword,
  isOtherQuoting,
  isOtherSeparator,
  isOtherPath,
];
