import {linkSpans} from '../markdown/linkSpans';
import {withoutCode} from '../markdown/documentLinks';
import type {ChangeEvent} from '../model/event';
import type {ChangedFile} from '../model/fileChange';
import type {DeadLinks} from '../model/impact';
import {fileCandidates} from './docsTree';

/** Share of a document's links to files above which the tree is not the one that the document was written for. */
const mostDead = 0.2;

/**
 * The relative links and pictures of each changed document that lead to no file, on either side. Nothing is said of a
 * document many of whose links lead nowhere: it stands in a tree of which parts come from elsewhere.
 *
 * @param files all files of the range, with paths as git counts them
 * @param paths of the head's tree
 */
export function deadLinks(files: readonly ChangedFile[], paths: readonly string[]): DeadLinks[] {
  const inHead = new Set(paths);
  const inBase = new Set(paths);
  for (const {change} of files) {
    if (change.status !== 'modified') inBase.delete(change.path);
  }
  for (const {change} of files) {
    if (change.base !== null) inBase.add(change.oldPath ?? change.path);
  }
  return files.map(({change, base, head}) => ({
    base: isEdited(change) ? deadIn(change.oldPath ?? change.path, base, inBase) : [],
    head: isEdited(change) ? deadIn(change.path, head, inHead) : [],
  }));
}

function isEdited({path, base, head}: ChangedFile['change']): boolean {
  return base !== null && head !== null && /\.mdx?$/i.test(path);
}

function deadIn(holder: string, text: string | null, tree: ReadonlySet<string>): string[] {
  const links = linkSpans(withoutCode(text ?? '')).filter(({target}) => isFile(target));
  const dead = links.filter(({target}) => !placesOf(holder, pathOf(target)).some((path) => tree.has(path)));
  return dead.length > links.length * mostDead ? [] : [...new Set(dead.map(({target}) => pathOf(target)))];
}

/** A path without dots is looked for below the holder's folder, and below that of the docs, which is one above it. */
function placesOf(holder: string, path: string): string[] {
  if (path.startsWith('.')) return fileCandidates(holder, path);
  const folders = holder.split('/');
  return folders.flatMap((_, depth) => fileCandidates([...folders.slice(0, depth), 'page'].join('/'), path));
}

/** A relative address with an extension: other addresses are the site's own matter. */
function isFile(target: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/|#)/i.test(target) && /\.[a-z\d]{2,5}$/i.test(pathOf(target));
}

function pathOf(target: string): string {
  return target.split(/[?#]/, 1)[0] ?? '';
}

/** The link to no file that now leads to one. */
export function repairedLink(events: readonly ChangeEvent[], dead: DeadLinks): ChangeEvent | undefined {
  return events.find(
    ({kind, before, after}) =>
      (kind === 'link-target-changed' || kind === 'link-path-changed' || kind === 'image-replaced') &&
      before !== null &&
      after !== null &&
      dead.base.includes(pathOf(before)) &&
      isFile(after) &&
      !dead.head.includes(pathOf(after)),
  );
}
