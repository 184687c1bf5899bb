/**
 * True where samples bind and use the one name before and the other after, and neither holds both: whoever names a thing anew
 * repairs nothing. Of lines, the one name counts in which they differ. The name of an operation of GraphQL is its writer's choice,
 * used or not.
 */
export function isNamedAnew(before: string, after: string, baseCode: string, headCode: string): boolean {
  const [one = '', other = ''] = differingName(before, after).map(ownerOf);
  const isOwn = (code: string, name: string) => isOperation(code, name) || (binds(code, name) && times(code, name) > 1);
  if (one === other || !isOwn(baseCode, one) || !isOwn(headCode, other)) return false;
  return times(withoutStrings(baseCode), other) + times(withoutStrings(headCode), one) === 0;
}

/** The name that a line has and another one has not, and the other way round; the lines where these are not one each. */
function differingName(before: string, after: string): [string, string] {
  const [names, others] = [namesOf(before), namesOf(after)];
  const lost = [...names].filter((name) => !others.has(name));
  const come = [...others].filter((name) => !names.has(name));
  const [one = before, other = after] = lost.length === 1 && come.length === 1 ? [lost[0], come[0]] : [];
  return [one, other];
}

function namesOf(line: string): Set<string> {
  return new Set(withoutStrings(line).match(/[A-Za-z_][\w.]*/g));
}

function withoutStrings(code: string): string {
  return code.replace(/'[^'\n]*'|"[^"\n]*"/g, "''");
}

/** The object whose member a path of names leads to. */
export function ownerOf(path: string): string {
  return path.split('.', 1)[0] ?? path;
}

function times(code: string, name: string): number {
  return code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
}

function isOperation(code: string, name: string): boolean {
  if (!/^[A-Za-z_]\w*$/.test(name)) return false;
  return new RegExp(`\\b(?:query|mutation|subscription)\\s+${name}\\s*[({]|\\bfragment\\s+${name}\\s+on\\b`).test(code);
}

/** As a variable, a function, a loop's variable, what is caught or a parameter of an arrow function. */
function binds(code: string, name: string): boolean {
  if (!/^[A-Za-z_]\w*$/.test(name)) return false;
  return new RegExp(
    `\\b(?:const|let|var|def|function|func|fn|for|as)\\s+${name}\\b|\\bcatch\\s*\\(\\s*${name}\\b|^\\s*${name}\\s*=(?![=>])|(?:\\([^()]*\\b${name}\\b[^()]*\\)|\\b${name})\\s*=>`,
    'm',
  ).test(code);
}
