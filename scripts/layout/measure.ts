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

/** @returns milliseconds from a letter in the field of the filter to the frame that shows what was found */
export async function medianFilter(browser: Browser, url: string): Promise<number> {
  return medianOf(browser, async (page) => {
    await page.goto(url, {waitUntil: 'networkidle'});
    // What the filter searches is loaded when a reader comes to its field.
    await page.getByRole('searchbox').focus();
    await page.waitForLoadState('networkidle');
    return page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]');
      const status = document.querySelector('[role="status"]');
      const before = status?.textContent;
      const start = performance.now();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '7');
      field?.dispatchEvent(new Event('input', {bubbles: true}));
      while (status?.textContent === before || (status?.textContent ?? '').endsWith('…')) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - start;
    });
  });
}

/** @returns milliseconds from a press on the head of a column to the frame that shows the rows in order */
export async function medianSort(browser: Browser, url: string): Promise<number> {
  return medianOf(browser, async (page) => {
    await page.goto(url, {waitUntil: 'networkidle'});
    return page.evaluate(async () => {
      const start = performance.now();
      document.querySelector<HTMLButtonElement>('th[scope="col"]:nth-child(3) button')?.click();
      while (document.querySelector('th[aria-sort]') === null) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - start;
    });
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
