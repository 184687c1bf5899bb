import {linkSpans} from '../markdown/linkSpans';
import {withoutCode} from '../markdown/documentLinks';
import type {ChangedFile, FileChange} from '../model/fileChange';
import type {DeadLinks, TreeDocuments} from '../model/impact';
import {decoded, fileCandidates} from './docsTree';
import {documentIdsWithIncludes, type PageIds} from './includes';

/** Share of a document's links to files above which the tree is not the one that the document was written for. */
const mostDead = 0.2;

/** Endings that an address without one may stand for. */
const endings = ['', '.md', '.mdx', '/index.md', '/index.mdx', '/README.md'];

/** The tree on one side of the range. */
interface Side {
  paths: ReadonlySet<string>;
  ids: PageIds;
}

/**
 * The relative links, anchors and pictures of each changed document that lead nowhere, on either side. Nothing is said of a
 * document many of whose links lead nowhere in the end: it stands in a tree of which parts come from elsewhere.
 *
 * @param files all files of the range, with paths as git counts them
 * @param tree the head's; of the anchors of other pages nothing is said where its documents were not read
 */
export function deadLinks(files: readonly ChangedFile[], tree: TreeDocuments): DeadLinks[] {
  const [base, head] = [baseOf(files, tree), headOf(files, tree)];
  return files.map(({change, ...texts}) => {
    if (!isEdited(change)) return {base: [], head: []};
    const [before, after] = [targetsOf(texts.base), targetsOf(texts.head)];
    if (isSame(before, after) || isElsewhere(change.path, after, head)) return {base: [], head: []};
    const leadsNowhere = (holder: string, side: Side) => (target: string) => isDead(holder, target, side);
    return {
      base: before.filter(leadsNowhere(change.oldPath ?? change.path, base)),
      head: after.filter(leadsNowhere(change.path, head)),
    };
  });
}

function isEdited({path, base, head}: FileChange): boolean {
  return base !== null && head !== null && /\.mdx?$/i.test(path);
}

function headOf(files: readonly ChangedFile[], tree: TreeDocuments): Side {
  const documents = new Map(tree.documents);
  for (const {change, head} of files) {
    if (head !== null) documents.set(change.path, head);
  }
  return {paths: new Set(tree.paths), ids: documentIdsWithIncludes(documents)};
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
  return {paths, ids: documentIdsWithIncludes(documents)};
}

/** A picture in HTML, or in a directive of an image. */
const source = /\b(?:src|source)=["']([^"'\s]{1,2000})["']/g;

function targetsOf(text: string | null): string[] {
  const prose = withoutCode(text ?? '');
  const pictures = [...prose.matchAll(source)].map(([, target = '']) => target);
  return [...new Set([...linkSpans(prose).map(({target}) => target), ...pictures])];
}

function isSame(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((target, index) => target === after[index]);
}

function isElsewhere(holder: string, targets: readonly string[], {paths}: Side): boolean {
  const links = targets.filter(isFile);
  return links.filter((target) => pagesOf(holder, target, paths).length === 0).length > links.length * mostDead;
}

/** True where the file, or the heading or element in it, surely is not there. */
function isDead(holder: string, target: string, {paths, ids}: Side): boolean {
  if (!mayBeLookedUp(target)) return false;
  const pages = pathOf(target) === '' ? [holder] : pagesOf(holder, target, paths);
  const anchor = anchorOf(target);
  return pages.length === 0 || (anchor !== '' && pages.every((page) => ids(page)?.has(anchor) === false));
}

/** True for a relative address; others are the site's own matter. */
function mayBeLookedUp(target: string): boolean {
  return isFile(target) || /^\.{1,2}\//.test(target) || /^#[^/]+$/.test(target);
}

function isFile(target: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(target) && /\.[a-z\d]{2,5}$/i.test(pathOf(target));
}

/** A path without dots is looked for below the holder's folder, and below that of the docs, which is one above it. */
function pagesOf(holder: string, target: string, tree: ReadonlySet<string>): string[] {
  const path = pathOf(target).replace(/\/$/, '');
  const folders = holder.split('/');
  const holders = path.startsWith('.')
    ? [holder, `${holder}/page`]
    : folders.map((_, depth) => [...folders.slice(0, depth), 'page'].join('/'));
  const forms = isFile(target) ? [''] : endings;
  return holders
    .flatMap((one) => fileCandidates(one, path))
    .flatMap((file) => forms.map((ending) => file + ending).filter((one) => tree.has(one)));
}

function pathOf(target: string): string {
  return target.split(/[?#]/, 1)[0] ?? '';
}

function anchorOf(target: string): string {
  return decoded(target.split('#').slice(1).join('#'));
}
