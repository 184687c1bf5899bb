/** Declared in the samples: what readers write themselves can have any name. */
export function isOwn(name: string, code: string): boolean {
  const declared = `\\b(?:class|interface|struct|enum|record|def|function|func|fn|type|const|let|var|val|namespace)\\s+${name}\\b`;
  const member = `^[ \\t]*(?:public|private|protected|internal|static|async|override)\\b[^=;(\\n]*\\b${name}\\s*[({=;]`;
  const ownFile = `^\\s*import\\s+${name}\\s+from\\s+["']\\.`;
  // Without a space before it, on a line of its own, an argument is given.
  const assigned = `[\\w>][ \\t]+${name}\\s*=(?![=>{])|^[ \\t]+${name}\\s+=(?![=>{])|^${name}\\s*=(?![=>{])`;
  const typed = `^[ \\t]*${name}\\s*:[^=,{\\n]+=`;
  const parameter = `\\b(?:def|function|func|fn)\\b[^\\n]*[(,]\\s*${name}\\b|\\bfor\\s+[^\\n]*\\b${name}\\s+(?:in|of)\\b`;
  const inPath = `[\\\\/]${name}\\b|\\b${name}[\\w.]*[\\\\/]`;
  return new RegExp([declared, member, ownFile, assigned, typed, parameter, inPath].join('|'), 'm').test(code);
}
