/**
 * True where samples bind the one name before and the other after, and neither uses both: whoever names a thing anew repairs
 * nothing.
 */
export function isNamedAnew(before: string, after: string, baseCode: string, headCode: string): boolean {
  const [one, other] = [ownerOf(before), ownerOf(after)];
  const isAnew = one !== other && binds(baseCode, one) && binds(headCode, other);
  return isAnew && !holds(baseCode, other) && !holds(headCode, one);
}

/** The object whose member a path of names leads to. */
export function ownerOf(path: string): string {
  return path.split('.', 1)[0] ?? path;
}

function holds(code: string, name: string): boolean {
  return new RegExp(`\\b${name}\\b`).test(code);
}

/** As a variable, a function, a loop's variable or a parameter of an arrow function. */
function binds(code: string, name: string): boolean {
  if (!/^[A-Za-z_]\w*$/.test(name)) return false;
  return new RegExp(
    `\\b(?:const|let|var|def|function|func|fn|for|as)\\s+${name}\\b|^\\s*${name}\\s*=(?![=>])|(?:\\([^()]*\\b${name}\\b[^()]*\\)|\\b${name})\\s*=>`,
    'm',
  ).test(code);
}
