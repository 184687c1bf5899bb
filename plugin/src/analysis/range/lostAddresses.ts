import {componentLinks, documentLinks, quotedIds} from '../../markdown/blocks/documentLinks';
import {headingIdsOf, possibleIds} from '../../markdown/blocks/documentIds';
import type {ChangedFile} from '../../model/fileChange';
import type {LinkPlace, Loss, LostAddress, TreeDocuments} from '../../model/impact';
import {documentIdsWithIncludes} from './includes';
import {docsPlace, originalsOf} from './docsTree';
import {type LinkResolver, linkResolver} from './linkResolver';
import {addressOf, pathKind} from '../pathKind';
import {redirected} from './rangeFacts';

/**
 * Pages and anchors that the base had and the head has not.
 *
 * @param files all files of the range, with paths as git counts them
 */
export function losses(files: readonly ChangedFile[]): Loss[] {
  const isRedirected = redirected(files);
  return files.flatMap((file, index): Loss[] => {
    const {change} = file;
    const from = change.status === 'renamed' ? change.oldPath : change.path;
    const isGone = change.status === 'removed' || change.status === 'renamed';
    const page: Loss[] =
      isGone && from !== null && pathKind(from) === 'page'
        ? [
            {
              kind: change.status === 'removed' ? 'page-removed' : 'page-moved',
              file: index,
              from,
              to: change.status === 'removed' ? null : change.path,
              redirected: isRedirected[index] ?? false,
            },
          ]
        : [];
    return [...page, ...lostAnchors(file, index)];
  });
}

function lostAnchors({change, base, head}: ChangedFile, file: number): Loss[] {
  if (base === null || head === null || pathKind(change.path) !== 'page') return [];
  const before = headingIdsOf(base);
  const after = headingIdsOf(head);
  const had = new Set(before);
  const has = new Set(after);
  const gone = [...had].filter((id) => !has.has(id));
  if (gone.length === 0) return [];
  const possible = possibleIds(head);
  return gone
    .filter((id) => !possible.has(id))
    .map((from): Loss => {
      const to = renamedTo(from, before, after, had);
      return {kind: to === null ? 'anchor-removed' : 'anchor-renamed', file, from, to, redirected: false};
    });
}

/** A heading was renamed where one new id stands between the same neighbours. */
function renamedTo(
  id: string,
  before: readonly string[],
  after: readonly string[],
  had: ReadonlySet<string>,
): string | null {
  const at = before.indexOf(id);
  const [above, below] = [before[at - 1], before[at + 1]];
  const start = above === undefined ? -1 : after.indexOf(above);
  const candidate = after[start + 1];
  const isBetween = (above === undefined || start >= 0) && after[start + 2] === below;
  return candidate !== undefined && isBetween && !had.has(candidate) ? candidate : null;
}

/**
 * Who still links to what is lost. Only links that lead there beyond doubt are named.
 *
 * @param tree the head's
 */
export function lostAddresses(
  files: readonly ChangedFile[],
  lost: readonly Loss[],
  tree: TreeDocuments,
): LostAddress[] {
  const places = lost.map((): LinkPlace[] => []);
  const resolver = linkResolver(files, lost, tree, documentIdsWithIncludes(tree.documents));
  for (const [path, text] of tree.documents) {
    if (!resolver.mayLink(text)) continue;
    for (const [index, line] of lossesIn(path, text, resolver)) places[index]?.push({path, line});
  }
  const inHead = new Set(tree.paths);
  const addresses = new Set(tree.paths.map(addressOf));
  return lost
    .map((loss, index) => ({...loss, linkedFrom: sorted(places[index] ?? [])}))
    .filter((loss) => loss.linkedFrom.length > 0 || !isServed(loss, inHead, addresses));
}

function lossesIn(path: string, text: string, resolver: LinkResolver): (readonly [number, number])[] {
  const isDocument = /\.mdx?$/i.test(path);
  const isSidebars = /(?:^|\/)sidebars?\.\w+$/i.test(path);
  const links = isDocument ? documentLinks(text) : componentLinks(text);
  const found = [
    ...links.map(({target, line}) => [resolver.lossOf(path, target), line] as const),
    ...(isSidebars ? quotedIds(text) : []).map(({target, line}) => [resolver.lossOfId(path, target), line] as const),
  ];
  return found.flatMap(([index, line]) => (index === null ? [] : [[index, line] as const]));
}

/** True for a page whose address another file has now: a translation that falls back, a new number or extension. */
function isServed({kind, from}: Loss, inHead: ReadonlySet<string>, addresses: ReadonlySet<string>): boolean {
  if (!kind.startsWith('page')) return false;
  const originals = docsPlace(from).locale === null ? [] : originalsOf(from);
  return [from, ...originals].some((path) => inHead.has(path)) || addresses.has(addressOf(from));
}

function sorted(places: readonly LinkPlace[]): LinkPlace[] {
  return [...places].sort((one, other) =>
    one.path === other.path ? one.line - other.line : one.path < other.path ? -1 : 1,
  );
}
