const tabWidth = 8;

/** Columns of the white space that a line begins with. */
export function indentOf(line: string): number {
  const space = /^\s*/.exec(line)?.[0] ?? '';
  return space.replace(/\t/g, ' '.repeat(tabWidth)).length;
}
