import type {ChangeEvent, EventKind} from '../../../model/event';
import {importOf} from '../../../markdown/events/importedPackages';
import {isComment, isInComment} from '../../../markdown/events/codeRepair';
import {isNamedAnew, ownerOf} from '../../../markdown/prose/ownNames';
import {isInflection, isMisspelt, isTypo, wordRuns} from '../../../markdown/prose/wordRuns';
import type {Condition} from '../conditions';
import {isAlike, isCorrection, isIdentifier, isOtherSpelling} from './exchanges';
import {codeAround, lineAt} from '../../../text/lineAt';
import {isTakenBack} from '../names/versions';

const exchanges: EventKind[] = ['code-tokens-changed', 'code-value-changed', 'cli-option-renamed'];
const codeEdits: EventKind[] = [
  ...exchanges,
  'code-changed',
  'code-lines-added',
  'code-lines-removed',
  'code-version-changed',
  'code-url-changed',
  'cli-option-added',
  'cli-option-removed',
  'code-language-changed',
  'code-restyled',
];
const wordEdits: EventKind[] = ['paragraph-reworded', 'table-cell-changed'];
/** Kinds that say nothing of what the page says. */
export const bookkeeping: EventKind[] = [
  'front-matter-date',
  'front-matter-metadata',
  'front-matter-people',
  'whitespace-changed',
  'final-newline',
];
/** Kinds that may stand beside the correction of a name: nothing that the page says is another. */
export const asides: EventKind[] = [...bookkeeping, 'punctuation-changed', 'typo-corrected', 'formatting-changed'];
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
        !isOfComment(event, head) &&
        !isNamedAnewIn(event, base, head) &&
        (isCorrection(event.before, event.after) || isMisspeltCall(event, head) || isOtherKnownName(event, base, head)),
    ) ??
    own.find((event) => event.kind === 'code-changed' && isOtherSpelling(event.before, event.after)) ??
    own.find(isMissingImport) ??
    own.find(isMissingOption) ??
    own.find((event) => wordEdits.includes(event.kind) && isCorrectedInText(event, base, head));
  if (!found) return undefined;
  const isPart = (event: ChangeEvent) =>
    codeEdits.includes(event.kind) ||
    (wordEdits.includes(event.kind) && (isSameExchange(event, found) || isFewWords(event)));
  return own.every(isPart) ? found : undefined;
};

/** Words of a comment run nothing; an address in it is followed. */
function isOfComment({after, line}: ChangeEvent, head: string | null): boolean {
  const text = lineAt(head, line.new);
  const at = text.indexOf(after ?? '');
  return /^[\w$.]+$/.test(after ?? '') && at >= 0 && (isComment(text) || isInComment(text, at));
}

function isCorrectedInText({before, after, line}: ChangeEvent, base: string | null, head: string | null): boolean {
  if (before === null || after === null || isSameFile(before, after)) return false;
  if (!isInCode(before, base, line.old) || !isInCode(after, head, line.new)) return false;
  const [one, other] = [before, after].map((name) => name.replace(/(?<=\w)[-/](?=\w)/g, '_'));
  return isIdentifier(one ?? null) && isIdentifier(other ?? null) && isAlike(one ?? '', other ?? '');
}

/** A name that the sample did not bring in gave way to one that it had. */
function isOtherKnownName({before, after, line}: ChangeEvent, base: string | null, head: string | null): boolean {
  if (before === null || after === null || !isName(before) || !isName(after)) return false;
  const [owner, former] = [ownerOf(after), ownerOf(before)];
  // A member of another thing is not the thing itself.
  const holds = (code: string, name: string) => new RegExp(`(?<![\\w.])${name}\\b`).test(code);
  return owner !== former && holds(codeWith(base, line.old), owner) && !holds(codeWith(head, line.new), former);
}

export function isNamedAnewIn({before, after, line}: ChangeEvent, base: string | null, head: string | null): boolean {
  return isNamedAnew(before ?? '', after ?? '', codeWith(base, line.old), codeWith(head, line.new));
}

/** The code of a block, the line that changed last. */
function codeWith(text: string | null, line: number | undefined): string {
  return `${codeAround(text, line)}\n${lineAt(text, line)}`;
}

function isName(text: string): boolean {
  return /^[A-Za-z_]\w+(?:\.\w+)*$/.test(text);
}

/** A single word that is nearly the same, where it is called, decorates, or has members. */
function isMisspeltCall({before, after, line}: ChangeEvent, head: string | null): boolean {
  if (before === null || after === null || !/^[A-Za-z]+$/.test(before + after) || !isTypo(before, after)) return false;
  const text = lineAt(head, line.new);
  return new RegExp(`(?:^|[\\s.@(])${after}(?=[.(])`).test(text);
}

/** A sample that used what it did not bring in. */
function isMissingImport({kind, before, after}: ChangeEvent): boolean {
  const kinds: EventKind[] = ['code-changed', 'code-lines-added', ...wordEdits];
  const isImport = importOf(after ?? '') !== null || /^\s*import [A-Za-z_][\w.]*\s*$/.test(after ?? '');
  return kinds.includes(kind) && before === null && isImport;
}

/** A sample used a name that the line which brings in others of its package did not, and does now. */
export const importCompleted: Condition = ({events, file: {base, head}}) =>
  events.find(({kind, before, after, line}) => {
    const name = before === null ? /^\W*([A-Za-z_$][\w$]*)\W*$/.exec(after ?? '')?.[1] : undefined;
    return (
      kind === 'code-tokens-changed' &&
      name !== undefined &&
      importOf(lineAt(head, line.new)) !== null &&
      new RegExp(`(?<![\\w$.])${name.replace(/\$/g, '\\$')}(?=[.(<])`).test(codeAround(base, line.old))
    );
  });

/**
 * A command that did not do what the page says without the option; how much it says, or how new it is, is taste, and PowerShell knows
 * what stands at its place without a name.
 */
function isMissingOption({kind, before, after}: ChangeEvent): boolean {
  const isTaste = /^--?(?:pre(?:release)?|upgrade|U|y|yes|q|quiet|v|verbose|[\w-]*version)\b|^-[A-Z][a-z]\w+/;
  return kind === 'cli-option-added' && before === null && !isTaste.test(after ?? '');
}

const versionEdits: EventKind[] = ['api-version-changed', 'code-version-changed', 'code-value-changed'];

/** A version in code gave way to a beta or the like of itself: there is no other yet. */
export const versionTakenBack: Condition = ({events}) =>
  events.find(({kind, before, after}) => versionEdits.includes(kind) && isTakenBack(before, after));

/** Misspelt identifiers in the code of a sentence or of a link, or in the name of a sample's file; misspelt words are no more than that. */
export const identifierMisspelt: Condition = ({events, file: {base, head}}) =>
  events.find(({kind, before, after, line}) => {
    if (fenceEdits.includes(kind)) return isFileMisspelt(before ?? '', after ?? '');
    if (!spellings.includes(kind) || before === null || after === null) return false;
    const [one, other] = [before.replace(/`/g, ''), after.replace(/`/g, '')];
    return (
      isIdentifier(other) &&
      isTypo(one, other) &&
      !isSameFile(one, other) &&
      (isMember(one) || (!isInflection(one, other) && isInCode(one, base, line.old) && isInCode(other, head, line.new)))
    );
  });

/** One word differs, in what is the name of a file: `filename="clock.ts"`. */
function isFileMisspelt(before: string, after: string): boolean {
  const [run, ...others] = wordRuns(before, after);
  return run !== undefined && others.length === 0 && /\.[a-z]{1,5}\b/i.test(after) && isMisspelt(run.before, run.after);
}

/** A member of a named thing is code wherever it stands: `timeOnly.Hours`; a file is none. */
function isMember(name: string): boolean {
  return /^[A-Za-z_]\w*[a-z][A-Z]\w*\.[A-Za-z_]\w{3,}$/.test(name);
}

/** A file in capital letters or without: most systems find it either way. */
export function isSameFile(one: string, other: string): boolean {
  return /\.[a-z]{1,5}$/.test(other) && one.toLowerCase() === other.toLowerCase();
}

const fenceEdits: EventKind[] = ['code-title-changed', 'code-options-changed'];
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
