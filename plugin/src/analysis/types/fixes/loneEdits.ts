import type {ChangeEvent, EventKind} from '../../../model/event';
import {type Edit, editsOf} from '../../../markdown/matching/edits';
import {isComment, isInComment, isInSentence, isOddQuoted, isOtherExtension} from '../../../markdown/events/codeRepair';
import {isInflection} from '../../../markdown/prose/wordRuns';
import type {Condition} from '../conditions';
import {asides, bookkeeping, isNamedAnewIn, isSameFile} from './corrections';
import {isSameMember} from './exchanges';
import {lineAt} from '../../../text/lineAt';

const exchanges: EventKind[] = ['code-tokens-changed', 'code-value-changed', 'code-options-changed'];
/** Kinds that may stand beside them: how the code looks. */
const styles: EventKind[] = ['code-restyled', 'code-language-changed', 'code-title-changed'];
/** Kinds that words in code in a sentence, a cell or a heading may have. */
const words: EventKind[] = [
  'paragraph-reworded',
  'punctuation-changed',
  'table-cell-changed',
  'heading-renamed',
  'typo-corrected',
];
/** Lines beyond which a sample is rewritten rather than corrected. */
const mostLines = 4;

/**
 * Words exchanged in a few lines of code where nothing else in the page changes: who writes of something new, or in another
 * style, touches more than that. Versions, numbers and placeholders move on without having been wrong.
 */
export const loneCodeEdit: Condition = ({events, file: {change, base, head}}) => {
  if (change.additions !== change.deletions || change.additions > mostLines) return undefined;
  const own = events.filter(({kind}) => !asides.includes(kind) && !styles.includes(kind));
  if (!own.every(({kind}) => exchanges.includes(kind))) return undefined;
  if (own.some((event) => isOddQuoted(lineAt(head, event.line.new)) || isOptionOfTaste(event))) return undefined;
  return own.find(
    (event) =>
      isCode(event, base, head) &&
      !isUpkeep(event) &&
      !isNamedAnewIn(event, base, head) &&
      ![isOtherCall, isOtherFile].some((isOther) => isOther(event, lineAt(head, event.line.new))),
  );
};

/** What a line holds in code, and the line without it. */
function codeSpans(line: string): {spans: string[]; rest: string} {
  return {spans: line.match(inlineCode) ?? [], rest: line.replace(inlineCode, '``')};
}

const inlineCode = /`[^`]+`/g;

/** The same for the code in sentences, cells and headings, where every word around it stays. */
export const loneNameEdit: Condition = ({events, file: {change, head}}) => {
  if (change.additions !== change.deletions || change.additions > mostLines) return undefined;
  const own = events.filter(({kind}) => !bookkeeping.includes(kind));
  if (own.length === 0 || !own.every(({kind}) => words.includes(kind))) return undefined;
  const passedOver = new Set(events.filter(({kind}) => bookkeeping.includes(kind)).map(({line}) => line.old));
  const {edits} = editsOf(change.hunks ?? []);
  const isCorrected = ({oldStart, oldLines, newLines}: Edit) =>
    oldLines.length === newLines.length &&
    oldLines.every(
      (line, at) =>
        passedOver.has(oldStart + at) ||
        line.trim() === newLines[at]?.trim() ||
        isInCodeAlone(line, newLines[at] ?? '', head),
    );
  return edits.every(isCorrected) ? own[0] : undefined;
};

function isInCodeAlone(line: string, other: string, head: string | null): boolean {
  const [before, after] = [codeSpans(line), codeSpans(other)];
  const differing = before.spans.flatMap((span, index) =>
    span === after.spans[index] ? [] : [[span, after.spans[index] ?? '']],
  );
  const [[first = '', firstNow = ''] = []] = differing;
  const isCorrected = ([one = '', now = '']: string[]) =>
    now !== '' &&
    /^`[^#]/.test(one) &&
    !isUpkeepOf(one.slice(1, -1), now.slice(1, -1)) &&
    // The plural of a name that the page still gives.
    !(isInflection(one.slice(1, -1), now.slice(1, -1)) && head?.includes(one));
  const isRest = before.rest === after.rest || withName(before.rest, first, firstNow) === after.rest;
  return isRest && differing.length > 0 && differing.every(isCorrected);
}

/** A line whose words name what its code does: “`long` … A long in the range”. */
function withName(rest: string, one: string, other: string): string {
  const [name, nameNow] = [one, other].map((span) => /^`([A-Za-z]\w*)`$/.exec(span)?.[1]);
  return name === undefined || nameNow === undefined
    ? rest
    : rest.replace(new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'g'), nameNow);
}

/** Of what a fence says, only where the sample goes can have been wrong. */
function isOptionOfTaste({kind, before, after}: ChangeEvent): boolean {
  const isPath = (text: string | null) => /\w\/\S+\.\w/.test(text ?? '');
  return kind === 'code-options-changed' && !(isPath(before) && isPath(after));
}

function isCode({before, after, line}: ChangeEvent, base: string | null, head: string | null): boolean {
  const isProse = (whole: string, words: string | null) => {
    const offset = words === null ? -1 : whole.indexOf(words);
    if (isComment(whole)) return !isPath(whole);
    // A sentence that is set in like code.
    if (whole.includes('](')) return true;
    return [isInComment, isInSentence, isInOutput].some((lies) => lies(whole, offset));
  };
  const [former, now] = [lineAt(base, line.old), lineAt(head, line.new)];
  return former.trim() !== '' && !isProse(former, before) && !isProse(now, after);
}

/** A sentence that a command prints, or that a key holds, without quotation marks. */
function isInOutput(line: string, offset: number): boolean {
  const sentences = line.matchAll(/(?:^|\s)\p{Lu}\p{Ll}+(?:[ ,][\p{Ll}\d'’()-]+){3,}/gu);
  return [...sentences].some(({index, 0: text}) => index <= offset && offset < index + text.length + 1);
}

/** A comment that says where the sample goes. */
function isPath(comment: string): boolean {
  return /^\s*\S{1,4}\s+\S+\/\S+\.\w+\s*$/.test(comment);
}

/** Another function that does the same is a matter of choice, unless the sample tells that it was meant. */
function isOtherCall({before, after}: ChangeEvent, line: string): boolean {
  const isName = (text: string | null) => /^[A-Za-z_$][\w$.]*$/.test(text ?? '');
  return isName(before) && isName(after) && next(line, after) === '(';
}

/** Of another kind, and no member of another name: nothing but the end of its path follows. */
function isOtherFile({before, after}: ChangeEvent, line: string): boolean {
  return isOtherExtension(before ?? '', after ?? '') && /^["'`\s]?$/.test(next(line, after));
}

/** The sign behind the words; empty at the end of the line. */
function next(line: string, words: string | null): string {
  return line[line.indexOf(words ?? '') + (words ?? '').length] ?? '';
}

/** What is kept up to date, or is the writer's choice. */
function isUpkeep({before, after}: ChangeEvent): boolean {
  return isUpkeepOf((before ?? '').trim(), (after ?? '').trim());
}

function isUpkeepOf(...sides: [before: string, after: string]): boolean {
  const [bare, bareNow] = sides.map((text) => text.replace(number, ''));
  return (
    numbersIn(sides[0]) !== numbersIn(sides[1]) ||
    [bare, bareNow].some((text) => /\d/.test(text ?? '')) ||
    sides.some((text) => /\b(?:your|my)(?![a-z])|(?:^|\s)\.{3}(?:\s|$)|…/i.test(text)) ||
    sides.some((text) => /^[\p{L}'’,.()]+(?: [\p{L}'’,.()]+)+$/u.test(text)) ||
    (/^\p{L}+$/u.test(sides[0]) && sides[0].toLowerCase() === sides[1].toLowerCase()) ||
    sides.every((text) => /^(?:const|let|var|async|await|function)?$/.test(text)) ||
    // The way through menus, as the program words it.
    sides.every((text) => /\s[→›»❯]\s/.test(text)) ||
    isScheme(sides.join('')) ||
    isSampleHost(...sides) ||
    placeholdersIn(sides[0]) !== placeholdersIn(sides[1]) ||
    isOtherForm(...sides)
  );
}

/** A number that no name or version holds. */
const number = /(?<![\w.-])-?\d+(?:\.\d+)?(?![\w.-])/g;

function numbersIn(text: string): string {
  return (text.match(number) ?? []).join();
}

/** Of the address of a module, `node:path`, which without it is the same one. */
function isScheme(text: string): boolean {
  return /^["']?(?:node|npm):$/.test(text);
}

/** `shop.mycompany.com` and `shop.example.com`: of machines that do not exist, one is as good as another. */
function isSampleHost(before: string, after: string): boolean {
  const isSample =
    /(?<![\w-])(?:[\w-]+\.)*(?:example|acme|contoso|(?:my|your)[a-z-]+)\.(?:com|org|net|io|dev|local)(?![\w-])/;
  const host = /(?<![\w-])(?:[\w-]+\.)+(?:com|org|net|io|dev|local)(?![\w-])/g;
  const plain = [before, after].map((text) => text.replace(host, '…'));
  return plain[0] === plain[1] && [before, after].some((text) => isSample.test(text));
}

function placeholdersIn(text: string): string {
  return (text.match(/<[\w -]+>|\{[a-z]+(?:-[a-z]+)+\}/g) ?? []).join();
}

/** The same with another comment, in other quotation marks, from the package of an organisation, or brought in otherwise. */
function isOtherForm(before: string, after: string): boolean {
  const plain = [before, after].map((text) => text.replace(/(?:^|\s)\/\/\s.*$|["'`;\s]|^["']?@[\w-]+\//g, ''));
  return plain[0] === plain[1] || isSameMember(before, after) || isSameFile(before, after);
}
