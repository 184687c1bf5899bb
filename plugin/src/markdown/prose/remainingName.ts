const name = /`([^`\s]+)`/g;
/** Names that stand one behind the other: `a`, `b` or the `c`. */
const listed = /`[^`\s]+`(?:(?:,\s|,?\s(?:or|and)\s(?:(?:the|an?)\s)?)`[^`\s]+`)+/g;
const family = /^\p{L}{2,}(?=[-_.\d])/u;

/**
 * Of a sentence that lost a name, the only name in code of its kind that it has now: one that was listed with it, or that begins
 * with the same word. Null where it has none, or several.
 */
export function remainingName(lost: string, before: string, after: string): string | null {
  const kin = (before.match(listed) ?? []).map(namesIn).filter((names) => names.includes(lost));
  const isKin = (one: string) => kin.some((names) => names.includes(one)) || isOfFamily(lost, one);
  const [left, ...others] = [...new Set(namesIn(after))].filter(isKin);
  return left === undefined || others.length > 0 ? null : left;
}

function namesIn(text: string): string[] {
  return [...text.matchAll(name)].map(([, one = '']) => one);
}

/** `pear-1` and `pear-2-small`. */
function isOfFamily(one: string, other: string): boolean {
  const word = family.exec(one)?.[0];
  return word !== undefined && word === family.exec(other)?.[0];
}
