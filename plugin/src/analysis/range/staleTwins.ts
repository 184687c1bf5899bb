import type {FileChange} from '../../model/fileChange';
import type {StaleTwin} from '../../model/report';
import {docsPlace, originalsOf} from './docsTree';
import {pathKind} from '../pathKind';

/**
 * Copies of each changed page, translated or of a version, that the head has and that did not change with it.
 *
 * @param changes all files of the range, with paths as git counts them
 * @param paths of the head's tree
 * @returns for each change, in the order given; empty for files that are no pages
 */
export function staleTwins(changes: readonly FileChange[], paths: readonly string[]): StaleTwin[][] {
  const changed = new Set(changes.flatMap(({path, oldPath}) => (oldPath === null ? [path] : [path, oldPath])));
  const copies = new Map<string, string[]>();
  for (const path of paths) {
    if (changed.has(path) || !/\.mdx?$/i.test(path)) continue;
    for (const original of originalsOf(path)) copies.set(original, [...(copies.get(original) ?? []), path]);
  }
  return changes.map(({path, oldPath, status}) => {
    if (pathKind(path) !== 'page' || status === 'added' || status === 'copied') return [];
    const own = [path, ...(oldPath === null ? [] : [oldPath])].flatMap((name) => copies.get(name) ?? []);
    return [...new Set(own)].map((twin): StaleTwin => {
      const {locale, version} = docsPlace(twin);
      return {path: twin, locale, version};
    });
  });
}
