import type {Locator} from 'playwright-core';
import {siteFolder} from '../helpers/siteBuild';
import {readSite} from '../helpers/siteReader';

const report = '/sample/v2.0.0-beta.1';

const reader = readSite(() => ({folder: siteFolder}));
const glance = (): Locator => reader.page.getByRole('list', {name: 'At a glance'});
const form = (): Locator => reader.page.getByRole('search', {name: 'Filter the files'});
const says = (text: string) => form().getByRole('status').filter({hasText: text}).waitFor();
const table = (): Locator => reader.page.getByRole('table', {name: 'Changed files'});
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
    await reader.reopen({viewport: {width, height}});
    await reader.visit(report);
    await expect(glance().getByRole('listitem').allInnerTexts()).resolves.toEqual([
      expect.stringContaining('9 breaking changes'),
      expect.stringContaining('19 minor updates'),
    ]);
    const bottom = await glance().evaluate((element) => element.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThan(height);
    await expect(reader.page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(width);
  });

  test('is one click away', async () => {
    await reader.visit(report);
    await glance().getByRole('link', {name: '9 breaking changes'}).click();
    const heading = reader.page.getByRole('heading', {name: 'Breaking changes'});

    await expect(heading.evaluate(isInView)).resolves.toBe(true);
    expect(reader.complaints).toEqual([]);
  });

  test('is said to be nothing where nothing is found', async () => {
    await reader.visit('/sample/v1.0.0');
    await expect(glance().getByRole('listitem').first().innerText()).resolves.toContain('No breaking changes found');
    const tops = await glance()
      .getByRole('listitem')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  });
});

describe('the summary table', () => {
  test('is filtered by a count at the top of the page, and the way back undoes it', async () => {
    await reader.visit(report);
    await reader.page.evaluate(() => Object.assign(window, {stayed: true}));
    await glance().getByRole('link', {name: '19 minor updates'}).click();
    await says('Found: 19 of 28 files');
    expect(new URL(reader.page.url()).search).toBe('?type=minor-update');
    expect(new Set(await column(1))).toEqual(new Set(['minor update']));
    await expect(reader.page.evaluate(() => 'stayed' in window)).resolves.toBe(true);
    await reader.page.goBack();
    await says('28 files');
    await reader.page.goForward();
    await says('Found: 19 of 28 files');

    expect(reader.complaints).toEqual([]);
  });

  test('is sorted by a press on the head of a column, with the keyboard too', async () => {
    await reader.visit(report);
    const before = await column(0);
    const head = table().getByRole('columnheader', {name: 'M', exact: true});
    await head.getByRole('button').focus();
    await reader.page.keyboard.press('Enter');
    await table().locator('th[aria-sort="descending"]').waitFor();
    const descending = (await column(6)).map(Number);
    expect(descending).toEqual([...descending].sort((a, b) => b - a));
    await expect(isFocused(head.getByRole('button'))).resolves.toBe(true);
    await reader.page.keyboard.press('Enter');
    await table().locator('th[aria-sort="ascending"]').waitFor();
    await reader.page.keyboard.press('Enter');
    await table().locator('th[aria-sort]').waitFor({state: 'detached'});

    await expect(column(0)).resolves.toEqual(before);
  });

  test('keeps its state in an address that another reader opens', async () => {
    await reader.visit(`${report}?q=docs&type=breaking-change&sort=-filename#summary`);
    await says('Found:');
    await table().locator('th[aria-sort="descending"]').waitFor();
    await expect(form().getByRole('searchbox').inputValue()).resolves.toBe('docs');
    await expect(form().getByRole('checkbox', {name: 'breaking change'}).isChecked()).resolves.toBe(true);
    expect(new Set(await column(1))).toEqual(new Set(['breaking change']));
    const names = await column(0);
    await reader.page.reload();
    await says('Found:');

    await expect(column(0)).resolves.toEqual(names);
    expect(reader.complaints).toEqual([]);
  });

  test('does not move what the address points to when it is narrowed', async () => {
    const anchor = 'modified';
    await reader.visit(`${report}?type=breaking-change#${anchor}`);
    await says('Found: 9');
    await expect(reader.page.locator(`#${anchor}`).evaluate(isInView)).resolves.toBe(true);
  });

  test('is narrowed and cleared with the keyboard alone', async () => {
    await reader.visit(report);
    await form().getByRole('searchbox').focus();
    await reader.page.keyboard.type('no file is called this');
    await says('No file matches this filter.');
    const clear = form().getByRole('button', {name: 'Clear filter'});
    for (let step = 0; step < 12 && !(await isFocused(clear)); step++) {
      await reader.page.keyboard.press('Tab');
    }
    await reader.page.keyboard.press('Enter');
    await says('28 files');

    await expect(isFocused(form().getByRole('searchbox'))).resolves.toBe(true);
    await expect(column(0).then(({length}) => length)).resolves.toBeGreaterThan(10);
  });

  test('opens a folded group where something in it is found, says so, and folds it again', async () => {
    await reader.visit(report);
    const folded = reader.page.locator('section:has(#summary) details').last();
    const isOpen = (): Promise<boolean> => folded.evaluate((details: HTMLDetailsElement) => details.open);
    const name = await folded.locator('tbody th').first().textContent();
    const label = await folded.locator('summary').innerText();
    expect(await isOpen()).toBe(false);
    await form()
      .getByRole('searchbox')
      .fill(name ?? '');
    await folded.getByText('found by the filter: 1').waitFor();
    expect(await isOpen()).toBe(true);
    await expect(folded.getByRole('table', {name: label}).isVisible()).resolves.toBe(true);
    await expect(folded.getByText(label).count()).resolves.toBe(1);
    await form().getByRole('searchbox').fill('');
    await says('28 files');

    expect(await isOpen()).toBe(false);
  });

  test('keeps its filter while a reader opens a file and comes back', async () => {
    await reader.visit(`${report}?type=breaking-change`);
    await says('Found: 9');
    await table().locator('tbody tr:not([hidden]) a').first().click();
    await reader.page.waitForURL('**?type=breaking-change#item-*');
    await says('Found: 9');
    await reader.page.goBack();

    await says('Found: 9');
    expect(reader.complaints).toEqual([]);
  });

  test('is whole without scripts, and nothing in it does nothing', async () => {
    await reader.reopen({javaScriptEnabled: false});
    await reader.page.goto(`${reader.url}${report}?type=breaking-change`);
    await expect(form().isVisible()).resolves.toBe(false);
    await expect(table().getByRole('button').count()).resolves.toBe(0);
    await expect(reader.page.locator('section:has(#summary) tbody tr:not([hidden])').count()).resolves.toBe(28);
  });
});

describe('the block of a file', () => {
  const block = (): Locator => reader.page.locator('[data-changelog-file]').first();

  test('explains its type by the rule that decided it, without a diff being opened', async () => {
    await reader.visit(report);
    const details = block().locator('details').first();
    await details.locator('summary').press('Enter');
    await expect(details.getByRole('paragraph').innerText()).resolves.toMatch(/^[A-Z].+\.$/);
  });

  test('copies its path and says so', async () => {
    await reader.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], {origin: reader.url});
    await reader.visit(report);
    const button = block().getByRole('button', {name: 'Copy path'});
    await button.press('Enter');
    await block().locator('[aria-live]').filter({hasText: 'Copied'}).first().waitFor();

    await expect(reader.page.evaluate(() => navigator.clipboard.readText())).resolves.toBe(
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

test('the heads of the summary table stand above their cells, and the newer report stands before the older one', async () => {
  const {page} = reader;
  await reader.visit(report);
  const table = page.locator('section:has(#summary) table').first();
  const lefts = (cells: string) =>
    table.locator(cells).evaluateAll((all) => all.slice(0, 4).map((cell) => cell.getBoundingClientRect().left));
  expect(await lefts('thead th')).toEqual(await lefts('tbody tr:first-child > *'));
  const links = page.locator('.pagination-nav .pagination-nav__sublabel');
  await expect(links.allTextContents()).resolves.toEqual(['Newer', 'Older']);
});
