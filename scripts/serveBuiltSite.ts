import type {Browser} from 'playwright-core';
import {launchBrowser} from '../test/helpers/browser';
import {createRepository, type TestRepository} from '../test/helpers/repository';
import {serveFolder} from '../test/helpers/staticServer';
import type {TemporarySite} from '../test/helpers/temporarySite';

/** A site that was built and is served while something is measured in a browser. */
export interface ServedSite {
  browser: Browser;
  /** Of the server. */
  origin: string;
  site: TemporarySite;
  repository: TestRepository;
}

/**
 * Builds a site of a repository of its own, and serves it to a browser as long as it is used; nothing is left behind.
 *
 * @param create commits what the site tells of
 */
export async function serveBuiltSite(
  create: (repository: TestRepository) => TemporarySite,
  use: (served: ServedSite) => Promise<void>,
): Promise<void> {
  const repository = createRepository();
  try {
    const site = create(repository);
    await site.build();
    const server = await serveFolder(site.outDir);
    const browser = await launchBrowser();
    try {
      await use({browser, origin: server.url, site, repository});
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    repository.cleanup();
  }
}
