/** A word, identifier, link target or punctuation mark, with its place in the text. */
export interface TextToken {
  text: string;
  start: number;
  end: number;
}

const ideograph = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]';
// Most letters are plain ones, which are told at once.
const letter = `(?:\\w|(?!${ideograph})[\\p{L}\\p{N}\\p{M}])`;

// A link target is one token, so that a changed target is never mistaken for changed words; versions, file names and
// model names (`gpt-4o`, `2024-10-21`, `a/b.md`) are one token, and so are contractions, so that they are quoted whole.
const tokenPattern = new RegExp(
  `\\]\\([^()\\s]{0,2000}\\)|https?://[^\\s)>\\]"'\`]{1,2000}|${ideograph}|${letter}+(?:[.\\-/@+]${letter}+)*(?:(?<=\\p{L})['’](?:t|s|re|ve|ll|d|m)(?!${letter}))?|\\S`,
  'gu',
);

/** The tokens of a text in order; white space lies between them. */
export function textTokens(text: string): TextToken[] {
  const tokens: TextToken[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    tokens.push({text: match[0], start: match.index, end: match.index + match[0].length});
  }
  return tokens;
}

/** True for a token without any letter or digit. */
export function isPunctuation(token: string): boolean {
  return !/[\p{L}\p{N}]/u.test(token);
}

export function isLinkTarget(token: string): boolean {
  return token.startsWith('](');
}
