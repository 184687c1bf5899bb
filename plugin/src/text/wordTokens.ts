/** Scripts that put no spaces between words: their words come from a dictionary. */
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}ー々〆';

const wordCharacter = `(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}_])`;

// White space; a run of an unspaced script; a word, with the points of a number and the apostrophes of a contraction; an
// emoji with all its parts; else one character. Nothing that is drawn as one is ever cut in two.
const tokenPattern = new RegExp(
  [
    '\\s+',
    `[${unspaced}][${unspaced}\\p{M}]*`,
    `${wordCharacter}+(?:(?:(?<=\\p{N})[.,](?=\\p{N})|(?<=\\p{L})['’](?=\\p{L}))${wordCharacter}+)*`,
    '\\p{Extended_Pictographic}(?:\\u200d\\p{Extended_Pictographic}|[\\p{Emoji_Modifier}\\ufe0f])*',
    '[^]\\p{M}*',
  ].join('|'),
  'gu',
);

const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');

// A fixed locale: words are found by script, and the machine's locale must have no say.
const segmenter = new Intl.Segmenter('en', {granularity: 'word'});

/** The words, white space and signs of a text, in order; joined they are the text. */
export function wordTokens(text: string): string[] {
  return (text.match(tokenPattern) ?? []).flatMap((token) =>
    token.length > 1 && isUnspaced.test(token) ? [...segmenter.segment(token)].map(({segment}) => segment) : token,
  );
}

export function isSpace(token: string): boolean {
  return token.trim() === '';
}
