/** Lines that are looked up in the other text. */
const mostLookedUp = 40;

/**
 * The first of some lines of code by which a reader knows them: one with two words, else one with a word that is no fence.
 *
 * @param other a text in which such a line should not stand, if another one is there
 */
export function tellingLine(lines: readonly string[], other = ''): string | undefined {
  const own = lines.filter((line) => !/^\s*[`~]{3}/.test(line));
  const telling = own.filter((line) => /\w{3}.*\W\w{3}/.test(line));
  const lookedUp = other === '' ? [] : telling.slice(0, mostLookedUp);
  return (
    lookedUp.find((line) => !other.includes(line.trim())) ?? telling[0] ?? own.find((line) => /\w/.test(line)) ?? own[0]
  );
}
