import type {ChangedFile} from '../../model/fileChange';
import type {Loss, TreeDocuments} from '../../model/impact';
import {docAddress, frontMatterValue, hasOwnAddress} from './docAddresses';
import {decoded, docsPlace, fileCandidates, resolvePath} from './docsTree';
import type {PageIds} from './includes';
import {addressOf} from '../pathKind';

export interface LinkResolver {
  /** False for a text in which no link can lead to what is lost; cheap. */
  mayLink: (text: string) => boolean;
  /** Index of the loss that a link leads to; null where it leads elsewhere, or where that is not certain. */
  lossOf: (holder: string, target: string) => number | null;
  /** The same for an id in a sidebars file. */
  lossOfId: (holder: string, id: string) => number | null;
}

/** What links can lead to, by the forms in which they name it. */
interface Places {
  inHead: ReadonlySet<string>;
  /** Lost pages by path. */
  pages: Map<string, number>;
  /** Lost anchors by `path#id`, with the path of the page in the head. */
  anchors: Map<string, number>;
  /** Lost pages by address; pages of the head by address. */
  lostUrls: Map<string, number>;
  headUrls: Map<string, string>;
  /** Lost pages by site and id of the doc. */
  ids: Map<string, number>;
}

/**
 * Finds what links lead to: pages by their files or their addresses, anchors by the page as it is in the head.
 *
 * @param ids of the pages of the head
 */
export function linkResolver(
  files: readonly ChangedFile[],
  lost: readonly Loss[],
  tree: TreeDocuments,
  ids: PageIds,
): LinkResolver {
  const places = placesOf(files, lost, tree);
  const needles = needlesOf(places);
  return {
    mayLink: (text) => needles.some((needle) => text.includes(needle)),
    lossOf: (holder, target) => {
      if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target)) return null;
      const [address = '', ...fragments] = target.split('#');
      const path = address.split('?', 1)[0] ?? '';
      const page = path === '' ? holder : pageOf(holder, path, places);
      if (page === null) return lostPageOf(holder, path, places, lost);
      const fragment = decoded(fragments.join('#'));
      const index = places.anchors.get(`${page}#${fragment}`);
      return index === undefined || (ids(page)?.has(fragment) ?? true) ? null : index;
    },
    lossOfId: (holder, id) => {
      const site = holder.slice(0, holder.lastIndexOf('/') + 1);
      return places.ids.get(`${site} ${id}`) ?? null;
    },
  };
}

function placesOf(files: readonly ChangedFile[], lost: readonly Loss[], tree: TreeDocuments): Places {
  const inHead = new Set(tree.paths);
  const places: Places = {
    inHead,
    pages: new Map(),
    anchors: new Map(),
    lostUrls: new Map(),
    headUrls: new Map(),
    ids: new Map(),
  };
  for (const [index, {kind, from, file}] of lost.entries()) {
    const changed = files[file];
    if (kind.startsWith('anchor')) places.anchors.set(`${changed?.change.path ?? ''}#${from}`, index);
    else if (!inHead.has(from)) places.pages.set(from, index);
    const address = kind.startsWith('page') ? docAddress(from) : null;
    if (!address || inHead.has(from) || typeof changed?.base !== 'string' || hasOwnAddress(changed.base)) continue;
    if (!hasVersions(address.site, tree.paths)) places.lostUrls.set(address.url, index);
    places.ids.set(`${address.site} ${address.id}`, index);
  }
  addHeadAddresses(places, tree);
  return places;
}

/** With versions, the plain addresses are those of the latest one, and which one that is the configuration says. */
function hasVersions(site: string, paths: readonly string[]): boolean {
  return paths.some((path) => path.startsWith(`${site}versioned_docs/`));
}

/** What the head serves is not lost; where two pages could be meant, neither is. */
function addHeadAddresses({lostUrls, headUrls, ids}: Places, {paths, documents}: TreeDocuments): void {
  const doubtful = new Set<string>();
  for (const path of paths) {
    const address = docAddress(path);
    lostUrls.delete(addressOf(path.replace(/\.\w+$/, '')).replace(/^(?:.*\/)?(?:src\/pages|static)\//, ''));
    if (!address) continue;
    lostUrls.delete(address.url);
    ids.delete(`${address.site} ${address.id}`);
    if (hasOwnAddress(documents.get(path) ?? '') || hasVersions(address.site, paths)) continue;
    if (headUrls.has(address.url)) doubtful.add(address.url);
    headUrls.set(address.url, path);
  }
  doubtful.forEach((url) => headUrls.delete(url));
  for (const text of documents.values()) {
    dropEndsWith(lostUrls, '/', frontMatterValue(text, 'slug'));
    dropEndsWith(ids, ' ', frontMatterValue(text, 'id'));
    dropEndsWith(ids, '/', frontMatterValue(text, 'id'));
  }
}

/** A page that names its own address may serve any that ends like it. */
function dropEndsWith(book: Map<string, number>, separator: string, value: string | null): void {
  const last = value?.split('/').filter(Boolean).pop();
  if (last === undefined) return;
  for (const key of book.keys()) {
    if (key.endsWith(`${separator}${last}`)) book.delete(key);
  }
}

/** The page of the head that a link leads to. */
function pageOf(holder: string, path: string, {inHead, headUrls}: Places): string | null {
  if (!path.startsWith('/')) return fileCandidates(holder, path).find((candidate) => inHead.has(candidate)) ?? null;
  const page = headUrls.get(addressOf(resolvePath('', path) ?? '')) ?? null;
  const {locale, site} = docsPlace(holder);
  const address = page === null ? null : docAddress(page);
  if (page === null || address === null || locale === null || site !== address.site) return page;
  const inner = page.slice(`${site}docs/`.length);
  const twin = `${site}i18n/${locale}/docusaurus-plugin-content-docs/current/${inner}`;
  return inHead.has(twin) ? twin : page;
}

function lostPageOf(holder: string, path: string, {pages, lostUrls}: Places, lost: readonly Loss[]): number | null {
  if (path.startsWith('/')) {
    const index = lostUrls.get(addressOf(resolvePath('', path) ?? ''));
    // A reader who follows it is led on by a redirect.
    return index === undefined || lost[index]?.redirected ? null : index;
  }
  if (!/\.mdx?$/i.test(path)) return null;
  const found = fileCandidates(holder, path).flatMap((candidate) => pages.get(candidate) ?? []);
  return found[0] ?? null;
}

/** The last part of a path or its address, in the forms in which a link may hold it; the fragment of an anchor. */
function needlesOf({pages, anchors, lostUrls, ids}: Places): string[] {
  const names = [...pages.keys(), ...lostUrls.keys(), ...ids.keys()].map((key) => key.split(/[/ ]/).pop() ?? '');
  const fragments = [...anchors.keys()].map((anchor) => anchor.slice(anchor.indexOf('#')));
  const encoded = [...names.map(encodeURI), ...fragments.map((one) => `#${encodeURIComponent(one.slice(1))}`)];
  return [...new Set([...names, ...fragments, ...encoded])].filter((needle) => needle !== '');
}
