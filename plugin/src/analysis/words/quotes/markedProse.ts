import {isName, maskedMarks, stressed} from '../../../markdown/prose/stressedWords';

/** A stretch of a text that is one thing throughout. */
export interface TextPiece {
  text: string;
  form: 'text' | 'code' | 'emphasis' | 'strong';
}

/** What other marks than those of code and of stress would show as. */
const otherMarks = /[<>{}|[\]\\*_~$=#^"“”@]|:\/\/|www\./i;
/** Words beside quoted ones that make a text prose. */
const leastBeside = 3;

/**
 * The pieces of prose that names code between single backticks, stresses words or quotes some, in the order of the text.
 *
 * @returns null for prose without any of them, where backticks do not pair, and where what is no code is no plain prose
 */
export function markedProse(text: string): TextPiece[] | null {
  const parts = text.split('`');
  if (parts.length % 2 === 0 || isName(text)) return null;
  const pieces = parts.flatMap((part, index): TextPiece[] =>
    index % 2 === 1 ? [{text: part, form: 'code'}] : stressedPieces(part),
  );
  const prose = pieces.filter(({form}) => form !== 'code');
  const isPlain = prose.every(hasNoMarks) && /\p{L}{2}/u.test(prose.map((piece) => piece.text).join(' '));
  const hasWords = pieces.every(({form, text: words}) => form === 'text' || words.trim() !== '');
  const isMarked = pieces.length > 1 || (text.includes('"') && wordsBeside(text) >= leastBeside);
  return isPlain && hasWords && isMarked ? pieces.filter((piece) => piece.text !== '') : null;
}

/** Words that are stressed within others that are would show their marks. */
function hasNoMarks({text, form}: TextPiece): boolean {
  return !otherMarks.test(maskedMarks(text)) && (form === 'text' || !/[*_]/.test(text));
}

function stressedPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const {0: whole, 1: mark = '', 3: words = '', index} of text.matchAll(stressed)) {
    pieces.push({text: text.slice(end, index), form: 'text'});
    pieces.push({text: words, form: mark.length === 2 ? 'strong' : 'emphasis'});
    end = index + whole.length;
  }
  return [...pieces, {text: text.slice(end), form: 'text'}];
}

function wordsBeside(text: string): number {
  return text.replace(/"[^"]*"/g, '').match(/\p{L}{2,}/gu)?.length ?? 0;
}
