import {possibleIds} from '../../markdown/blocks/documentIds';
import {includedFiles} from '../../markdown/blocks/includedFiles';
import {resolvePath} from './docsTree';

/** Ids that a page may have, those of what it includes with them; null where it includes what the tree does not hold. */
export type PageIds = (path: string) => ReadonlySet<string> | null;

/** Documents that take in a document, directly or through others, by its path; each list ascending. */
export function includers(documents: ReadonlyMap<string, string>): Map<string, string[]> {
  const direct = new Map<string, Set<string>>();
  for (const [path, text] of documents) {
    for (const included of includesOf(path, text, documents)) {
      if (included !== null && included !== path) direct.set(included, (direct.get(included) ?? new Set()).add(path));
    }
  }
  return new Map([...direct.keys()].map((path) => [path, [...closure(path, direct)].sort()]));
}

function closure(path: string, direct: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set<string>();
  const open = [...(direct.get(path) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next !== path && !found.has(next)) {
      found.add(next);
      open.push(...(direct.get(next) ?? []));
    }
  }
  return found;
}

/** Looks up the ids of the documents of a tree; each document is read once. */
export function documentIdsWithIncludes(documents: ReadonlyMap<string, string>): PageIds {
  return idsIn(documents, false);
}

/** The same without those of included files that the tree does not hold. */
export function knownIds(documents: ReadonlyMap<string, string>): PageIds {
  return idsIn(documents, true);
}

function idsIn(documents: ReadonlyMap<string, string>, passesOver: boolean): PageIds {
  const known = new Map<string, ReadonlySet<string> | null>();
  const idsOf: PageIds = (path) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const text = documents.get(path);
    // What includes itself is met again here, and adds nothing.
    known.set(path, new Set());
    const ids = text === undefined ? null : withIncluded(path, text, documents, {idsOf, passesOver});
    known.set(path, ids);
    return ids;
  };
  return idsOf;
}

function withIncluded(
  path: string,
  text: string,
  documents: ReadonlyMap<string, string>,
  {idsOf, passesOver}: {idsOf: PageIds; passesOver: boolean},
): ReadonlySet<string> | null {
  const ids = possibleIds(text);
  for (const included of includesOf(path, text, documents)) {
    const own = included === null ? null : idsOf(included);
    if (own === null && !passesOver) return null;
    own?.forEach((id) => ids.add(id));
  }
  return ids;
}

/** Paths of what a document includes; null for what is not in the tree. `@site` is any folder above. */
function includesOf(path: string, text: string, documents: ReadonlyMap<string, string>): (string | null)[] {
  return includedFiles(text).map((target) => {
    const site = /^(?:@site|~)\/(.+)$/.exec(target)?.[1];
    if (site === undefined) {
      const resolved = resolvePath(path, target);
      return resolved !== null && documents.has(resolved) ? resolved : null;
    }
    const folders = path.split('/').slice(0, -1);
    const candidates = folders.map((_, index) => [...folders.slice(0, index + 1), site].join('/'));
    return [site, ...candidates].reverse().find((candidate) => documents.has(candidate)) ?? null;
  });
}
