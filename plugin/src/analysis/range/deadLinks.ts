import {linkSpans} from '../../markdown/blocks/linkSpans';
import {withoutCode} from '../../markdown/blocks/documentLinks';
import type {ChangedFile, FileChange} from '../../model/fileChange';
import type {DeadLinks, TreeDocuments} from '../../model/impact';
import {decoded, fileCandidates} from './docsTree';
import {knownIds, type PageIds} from './includes';
import {addressOf} from '../pathKind';

/** Share of a document's links to files above which the tree is not the one that the document was written for. */
const mostDead = 0.2;

/** Endings that an address without one may stand for. */
const endings = ['', '.md', '.mdx', '/index.md', '/index.mdx', '/README.md'];

/** The tree on one side of the range. */
interface Side {
  paths: ReadonlySet<string>;
  ids: PageIds;
  /** Pages that an address of the site may lead to: those whose paths end with it. */
  pagesAt: (address: string) => string[];
}

/**
 * The links, anchors and pictures of each changed document that led nowhere and are gone from it, and where there are such,
 * those of the head that lead nowhere. Nothing is said of a document many of whose links lead nowhere in the end: it stands in a
 * tree of which parts come from elsewhere.
 *
 * @param files all files of the range, with paths as git counts them
 * @param tree the head's; of the anchors of other pages nothing is said where its documents were not read
 */
export function deadLinks(files: readonly ChangedFile[], tree: TreeDocuments): DeadLinks[] {
  const [base, head] = [baseOf(files, tree), headOf(files, tree)];
  return files.map(({change, ...texts}) => {
    if (!isEdited(change)) return none;
    const [before, after] = [targetsOf(texts.base), targetsOf(texts.head)];
    const kept = new Set(after);
    const gone = before.filter((target) => !kept.has(target));
    if (gone.length === 0) return none;
    const leadsNowhere = (holder: string, side: Side) => (target: string) => isDead(holder, target, side);
    const holder = change.oldPath ?? change.path;
    // What a page of the tree lacks is lacking, wherever other pages come from; another part of it takes its place.
    const paths = new Set(after.map(pathOf));
    const isSure = (target: string) => paths.has(pathOf(target)) && hasPage(holder, target, base);
    const sure = isElsewhere(change.path, after, head) ? gone.filter(isSure) : gone;
    const dead = sure.filter(leadsNowhere(holder, base));
    return dead.length === 0 ? none : {base: dead, head: after.filter(leadsNowhere(change.path, head))};
  });
}

const none: DeadLinks = {base: [], head: []};

function isEdited({path, base, head}: FileChange): boolean {
  return base !== null && head !== null && /\.mdx?$/i.test(path);
}

function headOf(files: readonly ChangedFile[], tree: TreeDocuments): Side {
  const documents = new Map(tree.documents);
  for (const {change, head} of files) {
    if (head !== null) documents.set(change.path, head);
  }
  return sideOf(new Set(tree.paths), documents);
}

function baseOf(files: readonly ChangedFile[], tree: TreeDocuments): Side {
  const [paths, documents] = [new Set(tree.paths), new Map(tree.documents)];
  for (const {change} of files) {
    documents.delete(change.path);
    if (change.status !== 'modified') paths.delete(change.path);
  }
  for (const {change, base} of files) {
    if (change.base === null) continue;
    const path = change.oldPath ?? change.path;
    paths.add(path);
    if (base !== null) documents.set(path, base);
  }
  return sideOf(paths, documents);
}

function sideOf(paths: ReadonlySet<string>, documents: ReadonlyMap<string, string>): Side {
  let byName: Map<string, string[]> | null = null;
  return {
    paths,
    ids: knownIds(documents),
    pagesAt: (address) => {
      byName ??= pagesByName(documents.keys());
      const end = address.replace(/\/$/, '');
      const known = byName.get(end.slice(end.lastIndexOf('/') + 1)) ?? [];
      return known.filter((path) => `/${addressOf(path)}`.endsWith(end));
    },
  };
}

/** Pages by the last part of their addresses. */
function pagesByName(paths: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    const address = addressOf(path);
    const name = address.slice(address.lastIndexOf('/') + 1);
    const pages = found.get(name);
    if (pages) pages.push(path);
    else found.set(name, [path]);
  }
  return found;
}

/** A picture in HTML, or in a directive of an image. */
const source = /\b(?:src|source)=["']([^"'\s]{1,2000})["']/g;

function targetsOf(text: string | null): string[] {
  const prose = withoutCode(text ?? '');
  const pictures = [...prose.matchAll(source)].map(([, target = '']) => target);
  return [...new Set([...linkSpans(prose).map(({target}) => target), ...pictures])];
}

function isElsewhere(holder: string, targets: readonly string[], {paths}: Side): boolean {
  const links = targets.filter(isFile);
  return links.filter((target) => pagesOf(holder, target, paths).length === 0).length > links.length * mostDead;
}

/** True for a link to a part of a page that is there, or that is looked for by its address. */
function hasPage(holder: string, target: string, {paths}: Side): boolean {
  if (!target.includes('#')) return false;
  return /^[/#]/.test(target) || (mayBeLookedUp(target) && pagesOf(holder, target, paths).length > 0);
}

/** True where the file, or the heading or element in it, surely is not there. */
function isDead(holder: string, target: string, {paths, ids, pagesAt}: Side): boolean {
  if (siteAnchor.test(target)) {
    const pages = pagesAt(pathOf(target));
    return pages.length > 0 && pages.every((page) => ids(page)?.has(anchorOf(target)) === false);
  }
  if (!mayBeLookedUp(target)) return false;
  const pages = pathOf(target) === '' ? [holder] : pagesOf(holder, target, paths);
  const anchor = anchorOf(target);
  return pages.length === 0 || (anchor !== '' && pages.every((page) => ids(page)?.has(anchor) === false));
}

/** A part of a page of the site; whether the site has the page is its own matter. */
const siteAnchor = /^\/(?!\/)[^#?]+#[^/]+$/;

/** True for a relative address; others are the site's own matter. */
function mayBeLookedUp(target: string): boolean {
  return isFile(target) || /^\.{1,2}\//.test(target) || /^#[^/]+$/.test(target);
}

function isFile(target: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(target) && /\.[a-z\d]{2,5}$/i.test(pathOf(target));
}

/** A path without dots is looked for below the holder's folder, and below those of the docs and of their site. */
function pagesOf(holder: string, target: string, tree: ReadonlySet<string>): string[] {
  const path = pathOf(target).replace(/\/$/, '');
  const holders = path.startsWith('.')
    ? [holder, `${holder}/page`]
    : [holder, ...rootsOf(holder).map((root) => [...root, 'page'].join('/'))];
  const forms = isFile(target) ? [''] : endings;
  return holders
    .flatMap((one) => fileCandidates(one, path))
    .flatMap((file) => forms.map((ending) => file + ending).filter((one) => tree.has(one)));
}

/** Names of folders that hold the pages of a site. */
const rootName = /^(?:docs|blog|pages|content|current|version-.+)$/i;

/** Folders of pages in which a document lies, and those that hold these. */
function rootsOf(holder: string): string[][] {
  const folders = holder.split('/').slice(0, -1);
  return [...folders.keys(), folders.length].flatMap((depth) =>
    rootName.test(folders[depth - 1] ?? '') || rootName.test(folders[depth] ?? '') ? [folders.slice(0, depth)] : [],
  );
}

function pathOf(target: string): string {
  return target.split(/[?#]/, 1)[0] ?? '';
}

function anchorOf(target: string): string {
  return decoded(target.split('#').slice(1).join('#'));
}
