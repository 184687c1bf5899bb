/** Accents are dropped as readers leave them out; voiced marks of kana are letters of their own and stay. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
}

/** The words that a reader looks for, each of which has to be there as a part of a word. */
export function searchWords(text: string): string[] {
  return foldText(text).split(/\s+/).filter(Boolean);
}

export function containsAll(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/**
 * Keeps the folded text of each thing that is searched: a reader's every key would fold all of them again.
 *
 * @param textOf what of a thing is searched
 */
export function foldedOnce<T extends object>(textOf: (thing: T) => string): (thing: T) => string {
  const texts = new WeakMap<T, string>();
  return (thing) => {
    const known = texts.get(thing) ?? foldText(textOf(thing));
    texts.set(thing, known);
    return known;
  };
}
