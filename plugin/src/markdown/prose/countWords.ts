/** Scripts that are written without spaces between words. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}';
const runs = new RegExp(`[${unspaced}]+|[^\\s${unspaced}]+`, 'gu');
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u');
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');
/** Particles and endings of Japanese, which belong to the word before them. */
export const particles = /^\p{Script=Hiragana}+$/u;

const segmenter = new Intl.Segmenter('und', {granularity: 'word'});

/** The number of words of a text, as a reader counts them; where a language has no spaces, by its dictionary. */
export function countWords(text: string): number {
  const tokens = text.split(/\s+/).filter(Boolean);
  return hasUnspaced.test(text) ? tokens.reduce((sum, token) => sum + Math.max(1, wordsOf(token)), 0) : tokens.length;
}

/** What stands between spaces is one word, but for text that has no spaces; a quoted address in it is one. */
function wordsOf(token: string): number {
  const parts = token.match(runs) ?? [];
  return parts.reduce((sum, part) => {
    if (isUnspaced.test(part)) return sum + dictionaryWords(part);
    return sum + (/[\p{L}\p{N}]/u.test(part) ? 1 : 0);
  }, 0);
}

function dictionaryWords(text: string): number {
  const words = [...segmenter.segment(text)].filter(({isWordLike}) => isWordLike === true);
  return words.filter(({segment}) => !particles.test(segment)).length;
}
