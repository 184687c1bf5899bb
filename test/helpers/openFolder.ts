import type {CiHost} from '../../plugin/src/git/opening/ciHints';
import {openRepository, type Repository} from '../../plugin/src/git/opening/openRepository';

/** Opens a repository, or a clone, as a site in its folder does. Throws with the problem where it cannot be read. */
export async function openFolder(
  folder: string,
  fetch: 'never' | 'missing',
  ci: CiHost | null = null,
): Promise<Repository> {
  const opened = await openRepository(folder, {
    siteDir: folder,
    cacheDir: folder,
    fetch,
    remote: 'origin',
    wanted: [],
    ci,
    settings: {silenceSeconds: 30},
  });
  if ('problem' in opened) {
    throw new Error(opened.problem.what);
  }
  return opened.repository;
}
