/** What is left of a text without its white space: the same for texts that are only wrapped or indented otherwise. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
