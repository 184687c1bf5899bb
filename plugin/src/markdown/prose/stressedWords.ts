/**
 * Words between stars or underscores, with nothing but white space, brackets and marks of sentences around these. Underscores
 * of names are no such marks: `snake_case`, `_private`, `__init__`, `_category_.json`.
 */
export const stressed =
  /(?<=^|[\s(])(?!__(?!\p{Lu}\p{Ll})\w+__)(([*_])\2?)(?=[\p{L}\p{N}])((?:(?!\2)[^`])*(?!\2)[\p{L}\p{N}.!?])\1(?=$|[\s,;:!?)…]|\.(?!\w))/gu;
/** Words between straight quotation marks; those of code stand beside other signs. */
const quoted = /(?<=^|[\s(])"([\p{L}\p{N}][^"`]*)"(?=$|[\s,.;:!?)…])/gu;
/** A mark of stress that pairs with none: any star, and an underscore before a word. */
const openStress = /\*+|(?<=^|[\s(])_{1,2}(?=[\p{L}\p{N}])/u;

/** True for a text that is one name, such as `__init__` or `_category_.json`, which has no marks. */
export function isName(text: string): boolean {
  return /^\w+(?:[.-]\w+)*$/.test(text);
}

/** A text with letters in place of the marks that pair around stressed and quoted words, as long as it was. */
export function maskedMarks(text: string): string {
  return withoutStress(text).replace(quoted, (_, words: string) => `x${words}x`);
}

/** Where a mark of stress stands that pairs with none; -1 where there is none. */
export function openStressAt(text: string): number {
  return withoutStress(text).search(openStress);
}

/** True for a text that stresses words, and closes what it opens. */
export function hasStress(text: string): boolean {
  return withoutStress(text) !== text && openStressAt(text) < 0;
}

/** The first words that a text stresses, without their marks. */
export function firstStressed(text: string): string | undefined {
  const [first] = text.matchAll(stressed);
  return first?.[3];
}

function withoutStress(text: string): string {
  return text.replace(stressed, (_, mark: string, _sign: string, words: string) => {
    const letters = 'x'.repeat(mark.length);
    return `${letters}${words}${letters}`;
  });
}
