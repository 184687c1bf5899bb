import {linesOf} from '../../../text/lineAt';

/** A name, and the package or namespace that it is brought in from. */
export interface ListedImport {
  source: string;
  name: string;
}

/** A line of a list of names that code brings in, one a line. */
const listed = /^\s*(?:type\s+)?([A-Za-z_$][\w$]{2,})(?:\s+as\s+\w+)?\s*,?\s*(?:(?:\/\/|#).*)?$/;
const openings = [
  /^\s*from\s+([A-Za-z_][\w.]*)\s+import\s*\(\s*$/,
  /^\s*(?:import|export)\s+(?:type\s+)?(?:\w+,\s*)?\{\s*$/,
];
const closing = /^\s*(?:\)|\}\s*from\s+['"]([^'"]+)['"].*)\s*;?\s*$/;

/** True for a line that may be one of such a list. */
export function isListed(line: string): boolean {
  return listed.test(line);
}

/** Where each line of a list of names that are brought in has them from, by the number of the line. */
export function listedImports(text: string | null): ReadonlyMap<number, ListedImport> {
  const found = new Map<number, ListedImport>();
  let open: {source: string | null; names: [number, string][]} | null = null;
  for (const [index, line] of linesOf(text).entries()) {
    const opening = openings.map((pattern) => pattern.exec(line)).find(Boolean);
    if (opening) open = {source: opening[1] ?? null, names: []};
    else if (open) {
      const [, name] = listed.exec(line) ?? [];
      const end = closing.exec(line);
      if (name !== undefined) open.names.push([index + 1, name]);
      else {
        const source = open.source ?? end?.[1] ?? null;
        if (end && source !== null) for (const [at, one] of open.names) found.set(at, {source, name: one});
        open = null;
      }
    }
  }
  return found;
}
