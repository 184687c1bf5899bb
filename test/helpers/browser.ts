import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright-core';
import {findChromium} from '../../scripts/ensure-chromium';

/** Flags for a closed network and for a user that is root, as in containers. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium was found. Run the tests with `npm test`, which installs one.');
  }
  return chromium.launch({executablePath, args});
}

export interface WatchedPage {
  page: Page;
  /** Errors and warnings of the console, failed requests and uncaught exceptions, as they come. */
  complaints: string[];
  close: () => Promise<void>;
}

/** A page in a context of its own that remembers everything that goes wrong in it. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
    viewport: {width: 1280, height: 900},
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('requestfailed', (request) => {
    // The browser itself gives up on what it prefetched for a page that is left.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
      complaints.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`);
    }
  });
  return {page, complaints, close: () => context.close()};
}
