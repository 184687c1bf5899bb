import path from 'node:path';
import {noStore, openStore, type Store} from '../cache/store';
import type {PluginOptions} from '../options';

/** The folder of clones and results: where `docusaurus clear` looks, unless the options name another. */
export function cacheFolder(cache: PluginOptions['cache'], siteDir: string): string {
  return typeof cache === 'object'
    ? path.resolve(siteDir, cache.path)
    : path.join(siteDir, 'node_modules/.cache/docusaurus-plugin-content-changelog');
}

/** What is asked of the process in which results are kept. */
export interface ResultsContext {
  /** Absolute path that `cache.path` is relative to. */
  siteDir: string;
  /** Time of the run. Results are kept between runs only where it is given: their last use is noted. */
  now?: Date;
  warn?: (message: string) => void;
}

/** What earlier runs found out. */
export async function openResults(
  {cache}: Pick<PluginOptions, 'cache'>,
  {siteDir, now, warn}: ResultsContext,
): Promise<Store> {
  if (cache === false || now === undefined) {
    return noStore;
  }
  const folder = path.join(cacheFolder(cache, siteDir), 'results');
  return openStore({folder, now, warn: (message) => warn?.(message)});
}
