import path from 'node:path';
import {openGit} from '../git';
import type {RepositorySource} from './openRepository';
import {readRepository} from '../repository';

/**
 * What moves when a ref moves, for the development server.
 *
 * @returns absolute paths and globs; none for a clone by URL, which nobody commits to, and none where there is no repository
 */
export async function gitPathsToWatch(source: RepositorySource, siteDir: string): Promise<string[]> {
  if (typeof source !== 'string') {
    return [];
  }
  try {
    const {gitDir, commonDir} = await readRepository(openGit(path.resolve(siteDir, source)));
    // A linked work tree has a HEAD of its own and shares the refs.
    return [path.join(gitDir, 'HEAD'), path.join(commonDir, 'packed-refs'), path.join(commonDir, 'refs/**')].map(
      toPosix,
    );
  } catch {
    // Loading the content says what is wrong, with all that there is to say.
    return [];
  }
}

/** The watcher takes `\` for an escape. */
function toPosix(file: string): string {
  return file.split(path.sep).join('/');
}
