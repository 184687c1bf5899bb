/** The first of some lines of code by which a reader knows them: one with two words, else one with a word that is no fence. */
export function tellingLine(lines: readonly string[]): string | undefined {
  const own = lines.filter((line) => !/^\s*[`~]{3}/.test(line));
  return own.find((line) => /\w{3}.*\W\w{3}/.test(line)) ?? own.find((line) => /\w/.test(line)) ?? own[0];
}
