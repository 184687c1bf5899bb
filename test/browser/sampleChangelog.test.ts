import type {Locator} from 'playwright-core';
import {siteFolder} from '../helpers/siteBuild';
import {readSite} from '../helpers/siteReader';

const report = '/sample/v2.0.0-beta.1';

const reader = readSite(() => ({folder: siteFolder}));

const sidebar = (): Locator => reader.page.locator('aside .theme-doc-sidebar-menu');

const currentEntries = (): Promise<string[]> => sidebar().locator('.menu__link[aria-current="page"]').allTextContents();

const breadcrumbs = (): Promise<string[]> => reader.page.locator('nav.theme-doc-breadcrumbs li').allInnerTexts();

describe('the docs sidebar', () => {
  test('holds the newest entries on every doc page', async () => {
    await reader.visit('/docs');
    const category = sidebar().locator('li', {hasText: 'Sample changelog'}).last();
    await category.getByRole('button').click();

    await expect(category.locator('ul a').allTextContents()).resolves.toEqual(['v2.0.0', 'v2.0.0-beta.1', 'v1.1.0']);
    expect(reader.complaints).toEqual([]);
  });

  test('marks the entry of the open report, and breadcrumbs lead to it', async () => {
    await reader.visit(report);

    await expect(currentEntries()).resolves.toEqual(['v2.0.0-beta.1']);
    await expect(breadcrumbs()).resolves.toEqual(['', 'Sample changelog', 'v2.0.0-beta.1']);
  });

  test('shows and marks the entry of a report beyond its limit while that is open', async () => {
    await reader.visit('/sample');
    await expect(sidebar().getByText('v1.0.0').count()).resolves.toBe(0);
    await reader.page.locator('article').getByRole('link', {name: 'v1.0.0', exact: true}).first().click();
    await reader.page.waitForURL('**/sample/v1.0.0');
    await reader.page.getByRole('heading', {level: 1, name: 'v1.0.0'}).waitFor();

    await expect(currentEntries()).resolves.toEqual(['v1.0.0']);
    await expect(breadcrumbs()).resolves.toEqual(['', 'Sample changelog', 'v1.0.0']);
    expect(reader.complaints).toEqual([]);
  });

  test('leads from a doc to a report and back without a new page load', async () => {
    await reader.visit('/docs');
    await reader.page.evaluate(() => Object.assign(window, {stayed: true}));
    const category = sidebar().locator('li', {hasText: 'Sample changelog'}).last();
    await category.getByRole('link', {name: 'Sample changelog'}).click();
    await reader.page.waitForURL('**/sample');
    await reader.page.locator('article').getByRole('link', {name: 'v1.1.0', exact: true}).first().click();
    await reader.page.waitForURL('**/sample/v1.1.0');
    await reader.page.goBack();
    await reader.page.goBack();
    await reader.page.waitForURL('**/docs');

    await expect(reader.page.evaluate(() => 'stayed' in window)).resolves.toBe(true);
    expect(reader.complaints).toEqual([]);
  });

  test('opens as a menu on a phone', async () => {
    await reader.reopen({viewport: {width: 375, height: 740}});
    await reader.visit(report);
    await reader.page.getByRole('button', {name: 'Toggle navigation bar'}).click();

    const entry = reader.page.locator('.navbar-sidebar .theme-doc-sidebar-menu .menu__link[aria-current="page"]');
    await expect(entry.allTextContents()).resolves.toEqual(['v2.0.0-beta.1']);
    await expect(reader.page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(375);
  });
});

describe('a report', () => {
  test('hydrates without errors or warnings', async () => {
    await reader.visit(report);
    expect(reader.complaints).toEqual([]);
  });

  test('has a row for each file that jumps to the block of the file and opens its diff', async () => {
    await reader.visit(report);
    const row = reader.page.getByRole('table', {name: 'Changed files'}).getByRole('row').nth(1);
    const link = row.getByRole('link').first();
    const anchor = ((await link.getAttribute('href')) ?? '').split('#')[1] ?? '';
    await link.click();

    const block = reader.page.locator(`[data-changelog-file]:has(#${anchor})`);
    await expect(
      block.locator('details[data-changelog-diff]').evaluate((details: HTMLDetailsElement) => details.open),
    ).resolves.toBe(true);
    await expect(block.locator('h3').evaluate(isInView)).resolves.toBe(true);
  });

  test('shows a diff when its summary is pressed', async () => {
    await reader.visit(report);
    const details = reader.page.locator('[data-changelog-file] details[data-changelog-diff]').first();
    const table = details.getByRole('table');
    await expect(table.isVisible()).resolves.toBe(false);
    await details.locator('summary').click();

    await expect(table.isVisible()).resolves.toBe(true);
    await expect(table.locator('tr').count()).resolves.toBeGreaterThan(1);
  });

  test('leaves no room in the diff of a new file for the numbers of lines that it never had', async () => {
    await reader.visit('/sample/v1.0.0');
    const details = reader.page.locator('[data-changelog-file] details[data-changelog-diff]').first();
    await details.locator('summary').click();
    const cells = details
      .locator('tr')
      .filter({has: reader.page.locator('td[id]')})
      .first()
      .locator('td:first-child');
    const [before = 0, after = 0] = await cells.evaluate((cell) =>
      ['::before', '::after'].map((number) => parseFloat(getComputedStyle(cell, number).inlineSize)),
    );
    expect(before).toBeLessThan(12);
    expect(after).toBeGreaterThan(30);
    await expect(cells.evaluate((cell) => cell.clientWidth)).resolves.toBeLessThan(before + after + 8);
  });

  test('has links from each highlight to a block that is there', async () => {
    await reader.visit(report);
    const dead = await reader.page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('article a[href^="#"]')]
        .map((link) => link.hash.slice(1))
        .filter((id) => id !== '' && document.getElementById(decodeURIComponent(id)) === null),
    );
    expect(dead).toEqual([]);
    await expect(reader.page.locator('article a[href^="#item-"]').count()).resolves.toBeGreaterThan(28);
  });

  test('names the file of a highlight once, with a link', async () => {
    await reader.visit('/sample/v2.0.0');
    const item = (text: string): Locator => reader.page.locator('article li').filter({hasText: text}).first();
    await expect(item('Remove polling.png').innerText()).resolves.toBe('Remove polling.png');
    await expect(item('Remove polling.png').getByRole('link').innerText()).resolves.toBe('polling.png');
    await expect(item('Add the page “Replay messages”').getByRole('link').innerText()).resolves.toContain('→');
  });

  test('leads to the reports before and after it', async () => {
    await reader.visit(report);
    await reader.page
      .getByRole('navigation', {name: 'Other changelog entries'})
      .getByRole('link', {name: /v1\.1\.0/})
      .click();
    await reader.page.waitForURL('**/sample/v1.1.0');
    await reader.page.getByRole('heading', {level: 1, name: 'v1.1.0'}).waitFor();

    expect(reader.complaints).toEqual([]);
  });
});

describe('the page of a report in the eyes of others', () => {
  test('has a title, a description and the report as structured data', async () => {
    await reader.visit(report);
    const {page} = reader;
    // The head is written anew when the page comes to life.
    await page.waitForFunction(() => document.title === 'v2.0.0-beta.1 | Docs Changelog');
    const summary = await page.locator('meta[name="description"]').getAttribute('content');
    expect(summary).toMatch(/^\d+ breaking changes: /);
    await page.locator('script[type="application/ld+json"]').first().waitFor({state: 'attached'});
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(blocks.map((block) => JSON.parse(block) as unknown)).toContainEqual(
      expect.objectContaining({'@type': 'TechArticle', description: summary, datePublished: '2025-04-24'}),
    );
    await expect(page.locator('header time').getAttribute('datetime')).resolves.toBe('2025-04-24');
    await expect(page.locator('link[rel="canonical"]').getAttribute('href')).resolves.toMatch(
      /\/sample\/v2\.0\.0-beta\.1$/,
    );
  });

  test('names a range from the start of history by its end, and no id of the empty tree', async () => {
    await reader.visit('/sample/v1.0.0');
    const text = await reader.page.locator('article header').innerText();
    expect(text).toMatch(/Everything up to v1\.0\.0 \([0-9a-f]{7}\)/);
    expect(text).not.toContain('4b825dc');
  });

  test.each([1280, 768, 375])('fits the rows of the summary table, titles first, into %d pixels', async (width) => {
    await reader.reopen({viewport: {width, height: 800}});
    await reader.visit(report);
    const table = reader.page.getByRole('table', {name: 'Changed files'});
    const [whole, ...cells] = await table
      .locator('xpath=. | tbody/tr/*[position() < 7]')
      .evaluateAll((found) => found.map((element) => element.getBoundingClientRect().toJSON() as DOMRect));
    expect(cells.length).toBeGreaterThan(60);
    expect(
      cells.filter(({left, right}) => left < (whole?.left ?? 0) || right > Math.min(whole?.right ?? 0, width)),
    ).toEqual([]);
    const [name, title] = await Promise.all(
      [table.locator('tbody th'), table.locator('tbody td:nth-child(3)')].map((cell) => cell.first().boundingBox()),
    );
    expect(title?.y).toBeLessThan(name?.y ?? 0);
    expect(title?.width).toBeGreaterThan((whole?.width ?? 0) / 2);
  });

  test('lets paths of files break behind their slashes, and has nothing in them that would be copied', async () => {
    await reader.visit('/sample/v2.0.0');
    const path = 'docs/reference/service/configuration.md';
    const heading = reader.page.locator('h3').filter({hasText: path});
    await expect(heading.innerHTML()).resolves.toMatch(
      /^docs\/<wbr>reference\/<wbr>service\/<wbr>configuration\.md<a /,
    );
    await expect(heading.textContent()).resolves.toBe(`${path}\u200b`);
    await expect(heading.getByRole('link').getAttribute('title')).resolves.toBe(`Direct link to ${path}`);
  });

  test('breaks no name in code and paths at its hyphens on a phone, as long as it has a line of its own', async () => {
    await reader.reopen({viewport: {width: 375, height: 800}});
    await reader.visit(report);
    const names = await reader.page.locator('article :is(p, li) code, article h3').evaluateAll(namesWithHyphens);
    expect(names.length).toBeGreaterThan(60);
    expect(names.filter(({text, lines}) => text.length <= 26 && lines > 1)).toEqual([]);
  });

  test('says what each part of the summary table is to browsers that forget it when rows are a grid', async () => {
    await reader.visit(report);
    const parts = reader.page.getByRole('table', {name: 'Changed files'}).locator('thead, tbody, tr, th, td');
    const roles = await parts.evaluateAll((found) => found.map((part) => `${part.localName} ${part.role ?? ''}`));
    expect(new Set(roles)).toEqual(
      new Set(['thead rowgroup', 'tbody rowgroup', 'tr row', 'th columnheader', 'th rowheader', 'td cell']),
    );
  });
});

test('the largest diff of the sample stays on the page of its report', async () => {
  await reader.visit(report);
  const heading = reader.page.getByRole('heading', {name: 'docs/reference/api/operations.md'});
  const block = reader.page.locator('[data-changelog-file]').filter({has: heading});
  await expect(block.locator('td:nth-child(2)').count()).resolves.toBeGreaterThanOrEqual(258);
  await expect(reader.page.getByRole('link', {name: /on page \d/}).count()).resolves.toBe(0);
});

function namesWithHyphens(elements: Element[]): {text: string; lines: number}[] {
  return elements.flatMap((element) =>
    [...element.querySelectorAll('*'), element]
      .flatMap(({childNodes}) => [...childNodes])
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .flatMap((node) =>
        [...(node.nodeValue ?? '').matchAll(/[\w.]+-[\w.#-]+/g)].map((match) => {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          return {text: match[0], lines: new Set([...range.getClientRects()].map(({top}) => Math.round(top))).size};
        }),
      ),
  );
}

function isInView(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
