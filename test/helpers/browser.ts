import {chromium, type Browser, type BrowserContextOptions, type Page, type ViewportSize} from 'playwright-core';
import {findChromium} from '../../scripts/ensure-chromium';
import {followRequests} from './requests';

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
  readonly page: Page;
  /** Errors and warnings of the console, failed requests, uncaught exceptions and dialogs, as they come. */
  readonly complaints: string[];
  /** Addresses of all that was asked for. */
  readonly requests: string[];
  readonly viewport: ViewportSize;
  /** Goes to an address, and waits until the page has come to life and nothing is fetched any more. */
  visit: (url: string) => Promise<void>;
  close: () => Promise<void>;
}

/** A page in a context of its own that remembers everything that goes wrong in it. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const viewport = options.viewport ?? {width: 1280, height: 900};
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
    ...options,
    viewport,
  });
  const page = await context.newPage();
  const settled = followRequests(page);
  const visit = async (url: string): Promise<void> => {
    await page.goto(url);
    if (options.javaScriptEnabled !== false) {
      await page.locator('html[data-has-hydrated="true"]').waitFor();
      await settled();
    }
  };
  return {page, ...listen(page), viewport, visit, close: () => context.close()};
}

function listen(page: Page): Pick<WatchedPage, 'complaints' | 'requests'> {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`A dialog says: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => void requests.push(request.url()));
  page.on('requestfailed', (request) => {
    // The browser itself gives up on what it prefetched for a page that is left.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') {
      complaints.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`);
    }
  });
  return {complaints, requests};
}

/** Makes a page as if it were new: without storage, a document, answers and media of a test's own, and what was remembered. */
export async function renewPage({page, complaints, requests, viewport}: WatchedPage): Promise<void> {
  await page.unrouteAll({behavior: 'ignoreErrors'});
  await page.emulateMedia({media: null, colorScheme: null});
  await page.setViewportSize(viewport);
  if (page.url().startsWith('http')) {
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  }
  await page.goto('about:blank');
  complaints.length = 0;
  requests.length = 0;
}
