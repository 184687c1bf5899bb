/** White space that is not one space: what is written with single spaces has nothing to replace. */
const otherSpace = /\s{2,}|[^\S ]/g;

/** A text with one space where it has white space. */
export function singleSpaced(text: string): string {
  return text.replace(otherSpace, ' ');
}

/** A text without white space around it, and one space between its words. */
export function collapsed(text: string): string {
  return singleSpaced(text).trim();
}
