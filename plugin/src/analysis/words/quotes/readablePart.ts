import {hasStress, isName} from '../../../markdown/prose/stressedWords';
import {markedProse} from './markedProse';

/** Between what is no part of a link's text: its marks and its target, whole or cut off. */
export const linkMarks =
  /!?\[(?=[^[\]]*\]\()|\]\([^()\s]*(?:\s[^()]*)?\)?|(?<![\w\])])\[(?=[^[\]]+\]\[[^[\]]*\])|\](?<=(?<![\w\])])\[[^[\]]{1,80}\])\[[^[\]]*\]/;

/** A text that is code from end to end, whatever marks it has inside. */
const wholeCode = /^\s*(`+)(?!`)((?:(?!(?<!`)\1(?!`)).)+)(?<!`)\1(?!`)\s*$/s;

/** A text that is stressed from end to end, but for a mark behind it. */
const wholeStress = /^\s*(([*_])\2{0,2})(?=\S)((?:(?!\2).)+)\1[\s.,;:!?]*$/s;

/** A name in code that is explained behind it, or set off by words that are stressed: "`stop()` _Deprecated_". */
const explainedName = /^`[^`]+`(?:\s+([*_]{1,2})\w+\1)*\s*(?:[:.,;–—-]|$)/;

/**
 * Of a span of Markdown, a part without marks but those of code: the words before a link or its text, whichever is longer,
 * without emphasis around it. A name in code that is explained behind it stands alone; where code marks do not pair, the
 * longest part between them does.
 */
export function readablePart(text: string): string {
  if (isName(text)) return text;
  const [before = '', label = ''] = text.split(linkMarks, 2);
  const part = unmarked(before).length >= label.length ? before : label;
  const strong = /^\s*\*\*([^*]{3,})\*\*/.exec(part)?.[1];
  const code = wholeCode.exec(part)?.[2];
  if (code !== undefined) return code.trim();
  const plain = strong ?? unmarked(part);
  if (markedProse(plain) && !explainedName.test(plain)) return withoutStop(plain);
  const pieces = plain.split('`').map((piece) => piece.replace(/^\s*[.,;:)]+\s/, ''));
  if (pieces[0] === '' && pieces[1]) return pieces[1].trim();
  const first = (pieces[0] ?? '').trim();
  const longest = pieces.reduce((best, one) => (one.trim().length > best.length ? one.trim() : best), '');
  return withoutStop(unmarked(first.split(' ').length >= 3 ? first : longest)) || text.trim();
}

function withoutStop(span: string): string {
  return span.replace(/(?<=[\p{L}\p{N}`)])[.,;:。、]+$/u, '');
}

function unmarked(text: string): string {
  // Marks that pair are those of stress within the text.
  const whole = wholeStress.exec(text)?.[3];
  if (whole !== undefined) return withoutOuterMarks(whole);
  return hasStress(text) ? text.trim() : withoutOuterMarks(text);
}

function withoutOuterMarks(text: string): string {
  return text
    .replace(/^(?:[\s|>]|[*+-]\s+|\*{1,3}(?=\S))+/, '')
    .replace(/(?:\s|(?<=\S)\*{1,3}|\||(?<=\s)[([“‘])+$/, '');
}
