import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {launchBrowser, openPage, renewPage, type WatchedPage} from './browser';
import {serveFolder} from './staticServer';

/** A site that the tests of a file look at. */
export interface ReadableSite {
  /** Folder of the build. */
  folder: string;
  /** Address of the folder on the server. */
  baseUrl?: string;
  cleanup?: () => void;
}

/** What a test sees: the page that all tests of the file share, or one that it opened for itself. */
export interface SiteReader {
  readonly page: Page;
  readonly complaints: string[];
  readonly requests: string[];
  /** Origin of the server. */
  readonly url: string;
  /** Goes to an address of the site, and waits until the page has come to life. */
  visit: (address: string) => Promise<void>;
  /** Goes on with a page of other settings for the rest of the test. */
  reopen: (options: BrowserContextOptions) => Promise<void>;
}

interface Opened {
  site: ReadableSite;
  server: Awaited<ReturnType<typeof serveFolder>>;
  browser: Browser;
  shared: WatchedPage;
  current: WatchedPage;
}

/**
 * Sets up the tests of a file: the site is served, and each test finds an empty page. It is one page for all of them, as
 * a new one costs more than most tests; those that change its settings `reopen` it.
 *
 * @param options settings of the page
 */
export function readSite(
  prepare: () => ReadableSite | Promise<ReadableSite>,
  options: BrowserContextOptions = {},
): SiteReader {
  let opened: Opened;

  beforeAll(async () => {
    opened = await open(await prepare(), options);
  }, 300_000);

  afterAll(async () => {
    await Promise.all([opened.browser.close(), opened.server.close()]);
    opened.site.cleanup?.();
  });

  const leave = async (): Promise<void> => {
    const {current, shared} = opened;
    opened.current = shared;
    await (current === shared ? renewPage(shared) : current.close());
  };

  afterEach(leave);

  return {
    get page() {
      return opened.current.page;
    },
    get complaints() {
      return opened.current.complaints;
    },
    get requests() {
      return opened.current.requests;
    },
    get url() {
      return opened.server.url;
    },
    visit: (address) => opened.current.visit(opened.server.url + address),
    reopen: async (changed) => {
      await leave();
      opened.current = await openPage(opened.browser, {...options, ...changed});
    },
  };
}

async function open(site: ReadableSite, options: BrowserContextOptions): Promise<Opened> {
  const [browser, server] = await Promise.all([launchBrowser(), serveFolder(site.folder, site.baseUrl)]);
  const shared = await openPage(browser, options);
  return {site, server, browser, shared, current: shared};
}
