/** A text without white space around it, and one space between its words. */
export function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
