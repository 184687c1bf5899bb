import type {Page} from 'playwright-core';
import {followRequests} from './requests';

/** Opens what is folded, and what is folded in that, and waits for what is fetched by it. */
export async function openAllDetails(page: Page): Promise<void> {
  const settled = followRequests(page);
  const openClosed = (): Promise<number> =>
    page.evaluate(() => {
      const closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      closed.forEach((details) => (details.open = true));
      return closed.length;
    });
  while ((await openClosed()) > 0) {
    await settled();
  }
}
