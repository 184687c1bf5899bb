import type {Page, Request} from 'playwright-core';

/**
 * Follows the requests of a page from now on.
 *
 * @returns waits until nothing is fetched any more, also not by what came. Playwright's own `networkidle` waits for half a
 *   second of silence, and not at all where a page was silent once.
 */
export function followRequests(page: Page): () => Promise<void> {
  const pending = new Set<Request>();
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      // What the page that is left had asked for may never be told to have ended.
      pending.clear();
    }
    pending.add(request);
  });
  page.on('requestfinished', (request) => void pending.delete(request));
  page.on('requestfailed', (request) => void pending.delete(request));
  return async () => {
    do {
      await page.evaluate(drawTwice);
    } while (pending.size > 0);
  };
}

/** By then, what an event or an answer has led to is done, and what it asks for is asked for. */
function drawTwice(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}
