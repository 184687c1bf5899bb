/** Words between stars, with nothing but white space, brackets and marks of sentences around these. */
export const stressed = /(?<=^|[\s(])(\*{1,2})(?=[\p{L}\p{N}])([^*`]*[\p{L}\p{N}.!?])\1(?=$|[\s,.;:!?)…])/gu;
/** Words between straight quotation marks; those of code stand beside other signs. */
const quoted = /(?<=^|[\s(])"([\p{L}\p{N}][^"`]*)"(?=$|[\s,.;:!?)…])/gu;

/** A text with letters in place of the marks that pair around stressed and quoted words, as long as it was. */
export function maskedMarks(text: string): string {
  const withoutStars = text.replace(stressed, (_, mark: string, words: string) => {
    const letters = 'x'.repeat(mark.length);
    return `${letters}${words}${letters}`;
  });
  return withoutStars.replace(quoted, (_, words: string) => `x${words}x`);
}
