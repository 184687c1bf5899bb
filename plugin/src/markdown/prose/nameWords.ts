/** A name of several words: `useProjectService`, `max_tokens`. */
const compound = /^[A-Za-z_$][\w$]*(?:[a-z\d][A-Z]|_[A-Za-z\d])[\w$]*$/;

/** Words that are two, and say the opposite of each other. */
const opposites = [
  ['enable', 'disable'],
  ['include', 'exclude'],
  ['show', 'hide'],
  ['allow', 'deny'],
];
const negation = /^(?:dis|non|not|no|un|in)(?=\w{3})/;

/** The words of a name, in small letters. */
export function nameWords(name: string): string[] {
  return name
    .split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z\d]+/)
    .map((word) => word.toLowerCase())
    .filter(Boolean);
}

/** True for two names of several words that have none in common: where lines moved, one did not become the other. */
export function areUnrelated({before, after}: {before: string | null; after: string | null}): boolean {
  if (before === null || after === null || ![before, after].every((name) => compound.test(name))) return false;
  const words = new Set(nameWords(before));
  return !nameWords(after).some((word) => words.has(word));
}

/** True for two names of which one says the opposite of the other: `allowCycles` and `disallowCycles`. */
export function areOpposites(before: string, after: string): boolean {
  const [one, other] = [nameWords(before), nameWords(after)];
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  if (long.length === short.length + 1) {
    return /^(?:no|not|non|dont)$/.test(long[0] ?? '') && long.slice(1).join() === short.join();
  }
  const differing = one.flatMap((word, index): [string, string][] =>
    word === other[index] ? [] : [[word, other[index] ?? '']],
  );
  const [[word, instead] = ['', '']] = differing;
  if (one.length !== other.length || one.length < 2 || differing.length !== 1) return false;
  return (
    [word, instead].some(
      (text, index) => text.replace(negation, '') === [instead, word][index] && negation.test(text),
    ) || opposites.some((pair) => pair.includes(word) && pair.includes(instead))
  );
}
