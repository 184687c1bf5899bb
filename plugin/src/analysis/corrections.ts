import type {ChangeEvent, EventKind} from '../model/event';
import {isOtherExtension} from '../markdown/codeRepair';
import {importOf} from '../markdown/importedPackages';
import {isInflection, isTypo} from '../markdown/wordRuns';
import type {Condition} from './conditions';
import {codeAround, lineAt} from './lineAt';

const exchanges: EventKind[] = ['code-tokens-changed', 'code-value-changed', 'cli-option-renamed'];
const codeEdits: EventKind[] = [
  ...exchanges,
  'code-changed',
  'code-version-changed',
  'code-url-changed',
  'cli-option-added',
  'cli-option-removed',
];
const wordEdits: EventKind[] = ['paragraph-reworded', 'table-cell-changed'];
const asides: EventKind[] = [
  'front-matter-date',
  'front-matter-metadata',
  'front-matter-people',
  'whitespace-changed',
  'punctuation-changed',
  'typo-corrected',
  'formatting-changed',
  'final-newline',
];
/** Lines beyond which a page is rewritten rather than corrected. */
const mostLines = 12;

/**
 * Identifiers exchanged in a few lines of code, or in the code of a sentence, in a page in which nothing else changes but the
 * words on them.
 */
export const identifierCorrected: Condition = ({events, file: {change, base, head}}) => {
  if (change.additions + change.deletions > mostLines) return undefined;
  const own = events.filter(({kind}) => !asides.includes(kind));
  const found =
    own.find(
      (event) =>
        exchanges.includes(event.kind) &&
        (isCorrection(event) || isMisspeltCall(event, head) || isOtherKnownName(event, base, head)),
    ) ??
    own.find((event) => event.kind === 'code-changed' && isOtherSpelling(event)) ??
    own.find(isMissingImport) ??
    own.find(isMissingOption) ??
    own.find((event) => wordEdits.includes(event.kind) && isCorrectedInText(event, base, head));
  if (!found) return undefined;
  const isPart = (event: ChangeEvent) =>
    codeEdits.includes(event.kind) ||
    (wordEdits.includes(event.kind) && (isSameExchange(event, found) || isFewWords(event)));
  return own.every(isPart) ? found : undefined;
};

function isCorrectedInText({before, after, line}: ChangeEvent, base: string | null, head: string | null): boolean {
  if (before === null || after === null || !isInCode(before, base, line.old) || !isInCode(after, head, line.new))
    return false;
  const [one, other] = [before, after].map((name) => name.replace(/(?<=\w)[-/](?=\w)/g, '_'));
  return isIdentifier(one ?? null) && isIdentifier(other ?? null) && isAlike(one ?? '', other ?? '');
}

function isCorrection(event: ChangeEvent): boolean {
  const {before, after} = event;
  if (before === null || after === null) return false;
  return corrections.some((isOther) => isOther(before, after)) || isOtherSpelling(event);
}

/** An identifier that has a word in common with the one in its place. */
function isOtherSpelling({before, after}: ChangeEvent): boolean {
  const [one, other] = [withoutDashes(before ?? ''), withoutDashes(after ?? '')];
  return isIdentifier(one) && isIdentifier(other) && isAlike(one, other) && !isSameMember(one, other);
}

/** A name that the sample did not bring in gave way to one that it had. */
function isOtherKnownName({before, after, line}: ChangeEvent, base: string | null, head: string | null): boolean {
  if (before === null || after === null || !isName(before) || !isName(after)) return false;
  const [owner, former] = [ownerOf(after), ownerOf(before)];
  const holds = (code: string, name: string) => new RegExp(`\\b${name}\\b`).test(code);
  return owner !== former && holds(codeAround(base, line.old), owner) && !holds(codeAround(head, line.new), former);
}

function isName(text: string): boolean {
  return /^[A-Za-z_]\w+(?:\.\w+)*$/.test(text);
}

function ownerOf(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

/** `==` and `=`, `&` and `&&`: code that compares where it should assign, or the other way round. */
function isOtherOperator(before: string, after: string): boolean {
  return [before, after].every((text) => /^[=!<>&|+*/%?:-]{1,3}$/.test(text));
}

/** A single word that is nearly the same, where it is called, decorates, or has members. */
function isMisspeltCall({before, after, line}: ChangeEvent, head: string | null): boolean {
  if (before === null || after === null || !/^[A-Za-z]+$/.test(before + after) || !isTypo(before, after)) return false;
  const text = lineAt(head, line.new);
  return new RegExp(`(?:^|[\\s.@(])${after}(?=[.(])`).test(text);
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
  if (isOtherExtension(bare[0] ?? '', bare[1] ?? '')) return false;
  const [one = [], other = []] = bare.map((text) => text.split(/[-/ _:.]|(?<=[a-z])(?=[A-Z])/).filter(Boolean));
  const shared = one.filter((word) => other.includes(word)).length;
  return Math.max(one.length, other.length) - shared <= 1 && shared > 0;
}

/** `RETURN` and `SELECT`, `INTEGER` and `TEXT`. */
function isOtherKeyword(before: string, after: string): boolean {
  return [before, after].every((text) => /^[A-Z]{3,}$/.test(text));
}

/** The words of an option of a command: `--drain-timeout`. */
function withoutDashes(name: string): string {
  return name.startsWith('--') ? name.slice(2).replace(/-/g, '_') : name;
}

/** A sample that used what it did not bring in. */
function isMissingImport({kind, before, after}: ChangeEvent): boolean {
  const kinds: EventKind[] = ['code-changed', ...wordEdits];
  return kinds.includes(kind) && before === null && importOf(after ?? '') !== null;
}

/** A command that did not do what the page says without the option; how much it says, or how new it is, is taste. */
function isMissingOption({kind, before, after}: ChangeEvent): boolean {
  const isTaste = /^--?(?:pre(?:release)?|upgrade|U|y|yes|q|quiet|v|verbose|[\w-]*version)\b/;
  return kind === 'cli-option-added' && before === null && !isTaste.test(after ?? '');
}

/** The same words in other brackets or with other signs, `'src'` and `['src']`, where more differs than style. */
function isOtherPunctuation(before: string, after: string): boolean {
  const words = (text: string) => text.replace(/\W/g, '');
  const unstyled = (text: string) => text.replace(/["'`]/g, "'").replace(/[\s,;()]/g, '');
  return words(before) !== '' && words(before) === words(after) && unstyled(before) !== unstyled(after);
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

/** Misspelt identifiers in the code of a sentence or of a link; misspelt words are no more than that. */
export const identifierMisspelt: Condition = ({events, file: {base, head}}) =>
  events.find(({kind, before, after, line}) => {
    if (!spellings.includes(kind) || before === null || after === null) return false;
    const [one, other] = [before.replace(/`/g, ''), after.replace(/`/g, '')];
    return (
      isIdentifier(other) &&
      isTypo(one, other) &&
      (isMember(one) || (!isInflection(one, other) && isInCode(one, base, line.old) && isInCode(other, head, line.new)))
    );
  });

/** A member of a named thing is code wherever it stands: `timeOnly.Hours`; a file is none. */
function isMember(name: string): boolean {
  return /^[A-Za-z_]\w*[a-z][A-Z]\w*\.[A-Za-z_]\w{3,}$/.test(name);
}

const spellings: EventKind[] = [
  'typo-corrected',
  'link-text-changed',
  'heading-renamed',
  'paragraph-reworded',
  'table-cell-changed',
];

function isInCode(name: string, text: string | null, line: number | undefined): boolean {
  const code = lineAt(text, line).match(/`[^`]+`/g) ?? [];
  return code.some((span) => span.includes(name));
}

/** Words that were put in order on the way, and hold no name. */
function isFewWords({before, after}: ChangeEvent): boolean {
  return [before, after].every((side) => /^(?:[\p{Ll}'’]+[ ,]*){0,3}$/u.test(side ?? ''));
}

function isSameExchange(one: ChangeEvent, other: ChangeEvent): boolean {
  const bare = (text: string | null) => text?.replace(/[`"']/g, '') ?? '';
  return bare(one.before) === bare(other.before) && bare(one.after) === bare(other.after);
}

/** A name of several words, as no command or word of prose is. */
function isIdentifier(text: string | null): text is string {
  return (
    text !== null &&
    /^[A-Za-z_$][\w$]*(?:(?:\.|::|->)[A-Za-z_$][\w$]*)*$/.test(text) &&
    /[a-z][A-Z]|[A-Z]{2}|_|\./.test(text)
  );
}

/** What differs has a word in common; otherwise another thing took the place of one, and nothing was corrected. */
function isAlike(before: string, after: string): boolean {
  const [one, other] = [before.split(separator), after.split(separator)];
  while (one.length > 0 && one[0] === other[0]) [one, other].forEach((parts) => parts.shift());
  while (one.length > 0 && one[one.length - 1] === other[other.length - 1])
    [one, other].forEach((parts) => parts.pop());
  const known = new Set(wordsOf(one));
  return (
    one.length === 0 ||
    other.length === 0 ||
    isOtherMember(before, after) ||
    isShortened(one.join('.'), other.join('.')) ||
    isTypo(one.join('.'), other.join('.')) ||
    (!areNumbered(one.join('.'), other.join('.')) && wordsOf(other).some((word) => known.has(word)))
  );
}

/** `w` and `worker`. */
function isShortened(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
}

/** Of one type or object another member: `DataTypes.INTEGER` and `DataTypes.STRING`. Numbers tell versions apart. */
function isOtherMember(before: string, after: string): boolean {
  const owner = (name: string) => /^(\w+)(?:\.|::)\w/.exec(name)?.[1];
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
function isSameMember(before: string, after: string): boolean {
  const [longer, shorter] = before.length > after.length ? [before, after] : [after, before];
  return (
    /^[A-Z]\w*(?:\.|::)/.test(longer) && longer.endsWith(shorter) && /[.:]$/.test(longer.slice(0, -shorter.length))
  );
}

const separator = /\.|::|->/;

function wordsOf(parts: readonly string[]): string[] {
  return parts.flatMap((part) => part.split(/(?<=[a-z])(?=[A-Z])|_/)).map((word) => word.toLowerCase());
}
