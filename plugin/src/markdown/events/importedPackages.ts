import {singleSpaced} from '../../text/collapsed';

/** A line of program text that brings names in. */
export interface Import {
  /** What the sample goes on to use: the names, or the last part of a namespace. */
  names: string;
  /** The package or namespace as it stands. */
  source: string;
  /** What of it decides which package it is. */
  root: string;
}

type Reader = [pattern: RegExp, read: (match: string[]) => Import | null];

const readers: Reader[] = [
  [
    /^\s*(?:import|export)\s+(?:type\s+)?(.+?)\s+from\s+['"]([^'"]+)['"]/,
    ([, names = '', from = '']) => module(names, from),
  ],
  [
    /^\s*(?:const|let|var)\s+(.+?)\s*=\s*require\(['"]([^'"]+)['"]\)/,
    ([, names = '', from = '']) => module(names, from),
  ],
  [/^\s*from\s+([A-Za-z_][\w.]*)\s+import\s+(.+)$/, ([, from = '', names = '']) => namespace(names.trim(), from)],
  [/^\s*using\s+(?:static\s+)?([A-Z]\w*(?:\.\w+)+);/, ([, from = '']) => namespace(lastPart(from), from)],
  [/^\s*import\s+(?:static\s+)?([a-z]\w*(?:\.\w+)+);/, ([, from = '']) => namespace(lastPart(from), from)],
];

/** What a line of JavaScript, Python, C# or Java imports; null for other lines, and for files of the project itself. */
export function importOf(line: string): Import | null {
  for (const [pattern, read] of readers) {
    const match = pattern.exec(line);
    if (match) return read(match);
  }
  return null;
}

/** Paths, and names that only the own project resolves, are no packages. */
function module(names: string, source: string): Import | null {
  if (!/^(?:@[a-z\d][\w.-]*\/)?[a-z\d]/i.test(source)) return null;
  return {names: singleSpaced(names), source, root: /^(?:@[^/]+\/)?[^/@]+/.exec(source)?.[0] ?? source};
}

function namespace(names: string, source: string): Import {
  return {names, source, root: source.split('.', 1)[0] ?? source};
}

function lastPart(source: string): string {
  return source.slice(source.lastIndexOf('.') + 1);
}
