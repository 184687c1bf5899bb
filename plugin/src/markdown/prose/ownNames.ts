/**
 * True where samples bind and use the one name before and the other after, and neither holds both: whoever names a thing anew
 * repairs nothing.
 */
export function isNamedAnew(before: string, after: string, baseCode: string, headCode: string): boolean {
  const [one, other] = [ownerOf(before), ownerOf(after)];
  const isOwn = (code: string, name: string) => binds(code, name) && times(code, name) > 1;
  if (one === other || !isOwn(baseCode, one) || !isOwn(headCode, other)) return false;
  return times(baseCode, other) + times(headCode, one) === 0;
}

/** The object whose member a path of names leads to. */
export function ownerOf(path: string): string {
  return path.split('.', 1)[0] ?? path;
}

function times(code: string, name: string): number {
  return code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
}

/** As a variable, a function, a loop's variable or a parameter of an arrow function. */
function binds(code: string, name: string): boolean {
  if (!/^[A-Za-z_]\w*$/.test(name)) return false;
  return new RegExp(
    `\\b(?:const|let|var|def|function|func|fn|for|as)\\s+${name}\\b|^\\s*${name}\\s*=(?![=>])|(?:\\([^()]*\\b${name}\\b[^()]*\\)|\\b${name})\\s*=>`,
    'm',
  ).test(code);
}
