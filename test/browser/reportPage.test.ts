import type {Browser, BrowserContextOptions, Locator} from 'playwright-core';
import {launchBrowser, openPage, type WatchedPage} from '../helpers/browser';
import {siteFolder} from '../helpers/siteBuild';
import {serveFolder} from '../helpers/staticServer';

const report = '/sample/v2.0.0-beta.1';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let watched: WatchedPage;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(siteFolder)]);
});

afterAll(() => Promise.all([browser.close(), site.close()]));

beforeEach(async () => {
  watched = await openPage(browser);
  watched.page.setDefaultTimeout(20_000);
});

afterEach(() => watched.close());

async function reopen(options: BrowserContextOptions): Promise<void> {
  await watched.close();
  watched = await openPage(browser, options);
}

async function visit(address: string): Promise<void> {
  await watched.page.goto(site.url + address);
  await watched.page.locator('html[data-has-hydrated="true"]').waitFor();
}

const glance = (): Locator => watched.page.getByRole('list', {name: 'At a glance'});
const form = (): Locator => watched.page.getByRole('search', {name: 'Filter the files'});
const says = (text: string) => form().getByRole('status').filter({hasText: text}).waitFor();
const table = (): Locator => watched.page.getByRole('table', {name: 'Changed files'});
/** Cells of a column of the rows that are shown; the first is 0. */
const column = (index: number): Promise<string[]> =>
  table()
    .locator(`tbody tr:not([hidden]) > :nth-child(${index + 1})`)
    .allInnerTexts();
const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

describe('what breaks', () => {
  test.each([
    [1280, 900],
    [375, 700],
  ])('is said first, within a screen of %d×%d', async (width, height) => {
    await reopen({viewport: {width, height}});
    await visit(report);
    await expect(glance().getByRole('listitem').allInnerTexts()).resolves.toEqual([
      expect.stringContaining('8 breaking changes'),
      expect.stringContaining('1 new feature'),
      expect.stringContaining('19 minor updates'),
    ]);
    const bottom = await glance().evaluate((element) => element.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThan(height);
    await expect(watched.page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(width);
  });

  test('is one click away', async () => {
    await visit(report);
    await glance().getByRole('link', {name: '8 breaking changes'}).click();
    const heading = watched.page.getByRole('heading', {name: 'Breaking changes'});

    await expect(heading.evaluate(isInView)).resolves.toBe(true);
    expect(watched.complaints).toEqual([]);
  });

  test('is said to be nothing where nothing is found', async () => {
    await visit('/sample/v1.0.0');
    await expect(glance().getByRole('listitem').first().innerText()).resolves.toContain('No breaking changes found');
  });
});

describe('the summary table', () => {
  test('is filtered by a count at the top of the page, and the way back undoes it', async () => {
    await visit(report);
    await watched.page.evaluate(() => Object.assign(window, {stayed: true}));
    await glance().getByRole('link', {name: '19 minor updates'}).click();
    await says('Found: 19 of 28 files');
    expect(new URL(watched.page.url()).search).toBe('?type=minor-update');
    expect(new Set(await column(1))).toEqual(new Set(['minor update']));
    await expect(watched.page.evaluate(() => 'stayed' in window)).resolves.toBe(true);
    await watched.page.goBack();
    await says('28 files');
    await watched.page.goForward();
    await says('Found: 19 of 28 files');

    expect(watched.complaints).toEqual([]);
  });

  test('is sorted by a press on the head of a column, with the keyboard too', async () => {
    await visit(report);
    const before = await column(0);
    const head = table().getByRole('columnheader', {name: 'M', exact: true});
    await head.getByRole('button').focus();
    await watched.page.keyboard.press('Enter');
    await table().locator('th[aria-sort="descending"]').waitFor();
    const descending = (await column(6)).map(Number);
    expect(descending).toEqual([...descending].sort((a, b) => b - a));
    await expect(isFocused(head.getByRole('button'))).resolves.toBe(true);
    await watched.page.keyboard.press('Enter');
    await table().locator('th[aria-sort="ascending"]').waitFor();
    await watched.page.keyboard.press('Enter');
    await table().locator('th[aria-sort]').waitFor({state: 'detached'});

    await expect(column(0)).resolves.toEqual(before);
  });

  test('keeps its state in an address that another reader opens', async () => {
    await visit(`${report}?q=docs&type=breaking-change&sort=-filename#summary`);
    await says('Found:');
    await table().locator('th[aria-sort="descending"]').waitFor();
    await expect(form().getByRole('searchbox').inputValue()).resolves.toBe('docs');
    await expect(form().getByRole('checkbox', {name: 'breaking change'}).isChecked()).resolves.toBe(true);
    expect(new Set(await column(1))).toEqual(new Set(['breaking change']));
    const names = await column(0);
    await watched.page.reload();
    await says('Found:');

    await expect(column(0)).resolves.toEqual(names);
    expect(watched.complaints).toEqual([]);
  });

  test('does not move what the address points to when it is narrowed', async () => {
    const anchor = 'modified';
    await visit(`${report}?type=breaking-change#${anchor}`);
    await says('Found: 8');
    await expect(watched.page.locator(`#${anchor}`).evaluate(isInView)).resolves.toBe(true);
  });

  test('is narrowed and cleared with the keyboard alone', async () => {
    await visit(report);
    await form().getByRole('searchbox').focus();
    await watched.page.keyboard.type('no file is called this');
    await says('No file matches this filter.');
    const clear = form().getByRole('button', {name: 'Clear filter'});
    for (let step = 0; step < 12 && !(await isFocused(clear)); step++) {
      await watched.page.keyboard.press('Tab');
    }
    await watched.page.keyboard.press('Enter');
    await says('28 files');

    await expect(isFocused(form().getByRole('searchbox'))).resolves.toBe(true);
    await expect(column(0).then(({length}) => length)).resolves.toBeGreaterThan(10);
  });

  test('opens a folded group where something in it is found, says so, and folds it again', async () => {
    await visit(report);
    const folded = watched.page.locator('section:has(#summary) details').last();
    const isOpen = (): Promise<boolean> => folded.evaluate((details: HTMLDetailsElement) => details.open);
    const name = await folded.locator('tbody th').first().textContent();
    expect(await isOpen()).toBe(false);
    await form()
      .getByRole('searchbox')
      .fill(name ?? '');
    await folded.getByText('found by the filter: 1').waitFor();
    expect(await isOpen()).toBe(true);
    await form().getByRole('searchbox').fill('');
    await says('28 files');

    expect(await isOpen()).toBe(false);
  });

  test('keeps its filter while a reader opens a file and comes back', async () => {
    await visit(`${report}?type=breaking-change`);
    await says('Found: 8');
    await table().locator('tbody tr:not([hidden]) a').first().click();
    await watched.page.waitForURL('**?type=breaking-change#item-*');
    await says('Found: 8');
    await watched.page.goBack();

    await says('Found: 8');
    expect(watched.complaints).toEqual([]);
  });

  test('is whole without scripts, and nothing in it does nothing', async () => {
    await reopen({javaScriptEnabled: false});
    await watched.page.goto(`${site.url}${report}?type=breaking-change`);
    await expect(form().isVisible()).resolves.toBe(false);
    await expect(table().getByRole('button').count()).resolves.toBe(0);
    await expect(watched.page.locator('section:has(#summary) tbody tr:not([hidden])').count()).resolves.toBe(28);
  });
});

describe('the block of a file', () => {
  const block = (): Locator => watched.page.locator('[data-changelog-file]').first();

  test('explains its type by the rule that decided it, without a diff being opened', async () => {
    await visit(report);
    const details = block().locator('details').first();
    await details.locator('summary').press('Enter');
    await expect(details.getByRole('paragraph').innerText()).resolves.toMatch(/^[A-Z].+\.$/);
  });

  test('copies its path and says so', async () => {
    await watched.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {origin: site.url});
    await visit(report);
    const button = block().getByRole('button', {name: 'Copy path'});
    await button.press('Enter');
    await block().locator('[aria-live]').filter({hasText: 'Copied'}).first().waitFor();

    await expect(watched.page.evaluate(() => navigator.clipboard.readText())).resolves.toBe(
      await block()
        .locator('h3')
        .evaluate((heading) => heading.firstChild?.textContent),
    );
  });
});

function isInView(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
