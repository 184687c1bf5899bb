import type {Browser, Page} from 'playwright-core';

/** How often each page is loaded; the median is told. */
const loads = 7;

/** @returns milliseconds that Chromium needs to lay a page out until it is quiet, at the median of several loads */
export async function medianLayout(browser: Browser, load: (page: Page) => Promise<unknown>): Promise<number> {
  return medianOf(browser, async (page) => {
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable');
    await load(page);
    const {metrics} = await client.send('Performance.getMetrics');
    return (metrics.find(({name}) => name === 'LayoutDuration')?.value ?? NaN) * 1000;
  });
}

/** Each time in a context of its own, so that nothing is kept from the time before. */
async function medianOf(browser: Browser, measureOnce: (page: Page) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < loads; load++) {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}});
    try {
      times.push(await measureOnce(await context.newPage()));
    } finally {
      await context.close();
    }
  }
  return times.sort((one, other) => one - other)[Math.floor(loads / 2)] ?? NaN;
}
