import type {ChangeEvent, EventKind} from '../model/event';
import {isComment, isInComment, isInSentence, isOddQuoted, isOtherExtension} from '../markdown/codeRepair';
import type {Condition} from './conditions';
import {asides, isNamedAnewIn} from './corrections';
import {isSameMember} from './exchanges';
import {lineAt} from './lineAt';

const exchanges: EventKind[] = ['code-tokens-changed', 'code-value-changed', 'code-options-changed'];
/** Kinds that may stand beside them: how the code looks. */
const styles: EventKind[] = ['code-restyled', 'code-language-changed', 'code-title-changed'];
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
  if (own.some((event) => isOddQuoted(lineAt(head, event.line.new)))) return undefined;
  return own.find(
    (event) =>
      isCode(event, base, head) &&
      !isUpkeep(event) &&
      !isNamedAnewIn(event, base, head) &&
      ![isOtherCall, isOtherFile].some((isOther) => isOther(event, lineAt(head, event.line.new))),
  );
};

function isCode({before, after, line}: ChangeEvent, base: string | null, head: string | null): boolean {
  const isProse = (whole: string, words: string | null) => {
    const offset = words === null ? -1 : whole.indexOf(words);
    if (isComment(whole)) return !isPath(whole);
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
  const sides = [before ?? '', after ?? ''].map((text) => text.trim());
  return (
    sides.some((text) => /\d|<[\w -]+>|\b(?:your|my)(?![a-z])|(?:^|\s)\.{3}(?:\s|$)|…/i.test(text)) ||
    sides.some((text) => /^[\p{L}'’,.()]+(?: [\p{L}'’,.()]+)+$/u.test(text)) ||
    sides.every((text) => /^(?:const|let|var|async|await|function)?$/.test(text)) ||
    isOtherForm(sides[0] ?? '', sides[1] ?? '')
  );
}

/** The same in other quotation marks, from the package of an organisation, or brought in otherwise. */
function isOtherForm(before: string, after: string): boolean {
  const plain = [before, after].map((text) => text.replace(/["'`;\s]|^["']?@[\w-]+\//g, ''));
  return plain[0] === plain[1] || isSameMember(before, after);
}
