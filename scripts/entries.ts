import {gzipSync} from 'node:zlib';
import type {Page} from 'playwright-core';
import {createManyEntries, days} from './entries/manyEntries';
import {filterBy, medianOf, pressUntil} from './entries/measureIndex';
import {medianLayout} from './layout/measure';
import {serveBuiltSite, type ServedSite} from './serveBuiltSite';

/** Milliseconds from a key to the list that it finds, at most. */
const meant = 200;

/** Builds a site of its own and prints what a reader of an index of 1,000 entries loads and waits for in Chromium. */
async function measure({browser, origin, site}: ServedSite): Promise<void> {
  const index = `${origin}/changelog`;
  const layout = await medianLayout(browser, (page) => page.goto(index, {waitUntil: 'networkidle'}));
  const open = async (): Promise<Page> => {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    await page.goto(index);
    await page.locator('html[data-has-hydrated="true"]').waitFor();
    return page;
  };
  const page = await open();
  const size = await page.evaluate(() => ({
    drawn: document.querySelectorAll('[data-changelog-entry]').length,
    elements: document.querySelectorAll('*').length,
  }));
  console.log(`Index of ${days} entries: ${size.drawn} drawn, ${size.elements} elements on its first page`);
  console.log(`${kilobytes(gzipSync(site.read('changelog/index.html')).length)}  its HTML, after gzip`);
  print('layout of its first page', layout);
  print('the first filter, which loads all entries', await filterBy(page, '2023'));
  const filter = await medianOf((time) => filterBy(page, `2022-0${time + 1}`));
  print('a further filter', filter);
  await filterBy(page, '2024');
  print('fifty more of what it found', await pressUntil(page, 'Show more entries', {entries: 51}));
  const older = async (): Promise<number> => pressUntil(await open(), 'Older entries', {address: '/changelog/page/2'});
  print('its next page', await medianOf(older));
  if (filter > meant) {
    throw new Error(`A filter took ${filter.toFixed(0)} ms; at most ${meant} are meant.`);
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} KB`;
}

function print(what: string, milliseconds: number): void {
  console.log(`${milliseconds.toFixed(0).padStart(6)} ms  ${what}`);
}

serveBuiltSite(createManyEntries, measure).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
