import type {Locator} from 'playwright-core';
import {createReportSite} from '../helpers/reportSite';
import {createRepository} from '../helpers/repository';
import {readSite} from '../helpers/siteReader';
import {svg} from '../helpers/pictures';
import {textRows} from '../helpers/textRows';

// A build for such a language turns the sides of all styles, which a page that is turned in the browser does not show.
const reader = readSite(async () => {
  const repository = createRepository();
  const paths = ['_partial', 'calls', 'queues', 'retries'].map((name) => `docs/${name}.md`);
  paths.forEach((path) => repository.write(path, `# Page\n\nWords of ${path} as they were.\n`));
  repository.write('img/a.svg', svg(40, 20));
  repository.commit('Start');
  repository.tag('v1');
  paths.forEach((path) => repository.write(path, `# Page\n\nWords of ${path} as they are.\n`));
  repository.write('img/a.svg', svg(40, 20, '<circle r="9"/>'));
  repository.commit('Change');
  repository.tag('v2');
  const site = createReportSite(repository, {
    siteDir: 'site',
    config: {i18n: {defaultLocale: 'ar', locales: ['ar']}},
  });
  await site.build();
  return {folder: site.outDir, cleanup: () => repository.cleanup()};
});

const styleOf = (element: Locator, name: string): Promise<string> =>
  element.evaluate((drawn, property) => getComputedStyle(drawn).getPropertyValue(property), name);

async function keepsOrder(element: Locator, first: string, last: string): Promise<boolean> {
  return (await textRows(element, first)).left < (await textRows(element, last)).left;
}

beforeEach(async () => {
  await reader.visit('/changelog/v2');
  await reader.page
    .locator('details')
    .evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
});

test('links to files keep the order of names that begin with a sign', async () => {
  const {page} = reader;
  await expect(page.evaluate(() => document.documentElement.dir)).resolves.toBe('rtl');
  for (const place of ['.table-of-contents', 'section:has(#highlights)', 'section:has(#summary) tbody']) {
    const link = page.locator(place).getByRole('link', {name: '_partial.md'}).first();
    expect([place, await keepsOrder(link, '_', 'md')]).toEqual([place, true]);
  }
});

test('prose in English is read from left to right, and numbers keep their signs in front', async () => {
  const {page} = reader;
  await expect(styleOf(page.locator('[data-changelog-file] p[lang]').first(), 'direction')).resolves.toBe('ltr');
  await expect(styleOf(page.locator('section:has(#summary) td:nth-child(5)').first(), 'direction')).resolves.toBe(
    'ltr',
  );
});

test('a text of the interface without a translation has its number before its words, and begins at the right', async () => {
  const {page} = reader;
  const count = page.getByText(/^\d+ files$/).first();
  await expect(keepsOrder(count, '5', 'files')).resolves.toBe(true);
  const text = page.getByText('No new features found.');
  await expect(keepsOrder(text, 'No', '.')).resolves.toBe(true);
  await expect(styleOf(text, 'text-align')).resolves.toBe('right');
});

test('base and head of the range stand in this order', async () => {
  const range = reader.page.getByText(/^v1\.*v2/).first();
  await expect(keepsOrder(range, 'v1', 'v2')).resolves.toBe(true);
  const ids = range.locator('code');
  const [base, head] = [await ids.first().boundingBox(), await ids.last().boundingBox()];
  expect(base?.x).toBeLessThan(head?.x ?? 0);
});

test('the room for the mark of a head that sorts is at its end', async () => {
  const [first, last] = [
    reader.page.locator('thead .sort, thead button').first(),
    reader.page.locator('thead button').last(),
  ];
  await expect(styleOf(first, 'padding-left')).resolves.not.toBe('0px');
  await expect(styleOf(first, 'padding-right')).resolves.toBe('0px');
  await expect(styleOf(last, 'padding-right')).resolves.not.toBe('0px');
});

test('a diff is drawn as elsewhere, with the edge of a line at its left', async () => {
  const number = reader.page.locator('tr.added td').first();
  await expect(styleOf(number, 'direction')).resolves.toBe('ltr');
  await expect(styleOf(number, 'box-shadow')).resolves.toMatch(/ 3px 0px 0px 0px inset$/);
});

test('pictures are swiped from left to right', async () => {
  const block = reader.page.locator('[data-changelog-file]').filter({hasText: 'a.svg'});
  await block.getByRole('radio', {name: 'Swipe'}).check();
  const slider = block.getByRole('slider');
  await slider.press('End');
  await expect(styleOf(slider, 'direction')).resolves.toBe('ltr');
  await expect(styleOf(block.locator('[style*="--changelog-edge"]').first(), 'clip-path')).resolves.toBe(
    'inset(0px 0px 0px 100%)',
  );
});
