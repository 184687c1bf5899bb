/** A stretch of a text that is code throughout, or prose throughout. */
export interface TextPiece {
  text: string;
  isCode: boolean;
}

/** What other marks than those of code would show as. */
const otherMarks = /[<>{}|[\]\\*_~$=#^"“”@]|:\/\/|www\./i;

/**
 * The pieces of prose that names code between single backticks, in the order of the text.
 *
 * @returns null where no code is named, where backticks do not pair, and where what is no code is no plain prose
 */
export function codeInProse(text: string): TextPiece[] | null {
  const parts = text.split('`');
  if (parts.length < 3 || parts.length % 2 === 0) return null;
  const pieces = parts.map((part, index): TextPiece => ({text: part, isCode: index % 2 === 1}));
  const prose = pieces.filter(({isCode}) => !isCode).map((piece) => piece.text);
  const isPlain = !prose.some((part) => otherMarks.test(part)) && /\p{L}{2}/u.test(prose.join(' '));
  const hasCode = pieces.every((piece) => !piece.isCode || piece.text.trim() !== '');
  return isPlain && hasCode ? pieces.filter((piece) => piece.text !== '') : null;
}
