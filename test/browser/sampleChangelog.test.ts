import {readFileSync} from 'node:fs';
import type {Browser} from 'playwright-core';
import {launchBrowser, openPage, type WatchedPage} from '../helpers/browser';
import {siteFolder} from '../helpers/siteBuild';
import {serveFolder} from '../helpers/staticServer';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const report = '/sample/v2.0.0-beta.1';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let watched: WatchedPage;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(siteFolder)]);
});

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

beforeEach(async () => {
  watched = await openPage(browser);
});

afterEach(async () => {
  await watched.close();
});

async function visit(path: string): Promise<void> {
  await watched.page.goto(site.url + path, {waitUntil: 'networkidle'});
}

const sidebar = (): ReturnType<WatchedPage['page']['locator']> => watched.page.locator('aside .theme-doc-sidebar-menu');

describe('the docs sidebar', () => {
  test('holds the entries on every doc page, newest first', async () => {
    await visit('/docs');
    const category = sidebar().locator('li', {hasText: 'Sample changelog'}).last();
    await category.getByRole('button').click();

    await expect(category.locator('ul a').allTextContents()).resolves.toEqual([
      'v2.0.0',
      'v2.0.0-beta.1',
      'v1.1.0',
      'v1.0.0',
    ]);
    expect(watched.complaints).toEqual([]);
  });

  test('marks the entry of the open report, and breadcrumbs lead to it', async () => {
    await visit(report);

    await expect(sidebar().locator('.menu__link[aria-current="page"]').allTextContents()).resolves.toEqual(['v2.0.0-beta.1']);
    const crumbs = watched.page.locator('nav.theme-doc-breadcrumbs li');
    await expect(crumbs.allInnerTexts()).resolves.toEqual(['', 'Sample changelog', 'v2.0.0-beta.1']);
  });

  test('leads from a doc to a report and back without a new page load', async () => {
    await visit('/docs');
    await watched.page.evaluate(() => Object.assign(window, {stayed: true}));
    const category = sidebar().locator('li', {hasText: 'Sample changelog'}).last();
    await category.getByRole('link', {name: 'Sample changelog'}).click();
    await watched.page.waitForURL('**/sample');
    await watched.page.locator('article').getByRole('link', {name: 'v1.1.0', exact: true}).first().click();
    await watched.page.waitForURL('**/sample/v1.1.0');
    await watched.page.goBack();
    await watched.page.goBack();
    await watched.page.waitForURL('**/docs');

    await expect(watched.page.evaluate(() => 'stayed' in window)).resolves.toBe(true);
    expect(watched.complaints).toEqual([]);
  });

  test('opens as a menu on a phone', async () => {
    await watched.close();
    watched = await openPage(browser, {viewport: {width: 375, height: 740}});
    await visit(report);
    await watched.page.getByRole('button', {name: 'Toggle navigation bar'}).click();

    const entry = watched.page.locator('.navbar-sidebar .menu__link[aria-current="page"]');
    await expect(entry.allTextContents()).resolves.toEqual(['v2.0.0-beta.1']);
    await expect(watched.page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(375);
  });
});

describe('a report', () => {
  test('hydrates without errors or warnings', async () => {
    await visit(report);
    expect(watched.complaints).toEqual([]);
  });

  test('has a row for each file that jumps to the block of the file and opens its diff', async () => {
    await visit(report);
    const row = watched.page.getByRole('table', {name: 'Changed files'}).getByRole('row').nth(1);
    const link = row.getByRole('link').first();
    const anchor = ((await link.getAttribute('href')) ?? '').split('#')[1] ?? '';
    await link.click();

    const block = watched.page.locator(`[data-changelog-file]:has(#${anchor})`);
    await expect(block.locator('details').evaluate((details: HTMLDetailsElement) => details.open)).resolves.toBe(true);
    await expect(block.locator('h3').evaluate(isInView)).resolves.toBe(true);
  });

  test('shows a diff when its summary is pressed', async () => {
    await visit(report);
    const details = watched.page.locator('[data-changelog-file] details').first();
    const table = details.getByRole('table');
    await expect(table.isVisible()).resolves.toBe(false);
    await details.locator('summary').click();

    await expect(table.isVisible()).resolves.toBe(true);
    await expect(table.locator('tr').count()).resolves.toBeGreaterThan(1);
  });

  test('has links from each highlight to a block that is there', async () => {
    await visit(report);
    const dead = await watched.page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('article a[href^="#"]')]
        .map((link) => link.hash.slice(1))
        .filter((id) => id !== '' && document.getElementById(decodeURIComponent(id)) === null),
    );
    expect(dead).toEqual([]);
    await expect(watched.page.locator('article a[href^="#item-"]').count()).resolves.toBeGreaterThan(28);
  });

  test('leads to the reports before and after it', async () => {
    await visit(report);
    await watched.page.getByRole('navigation', {name: /pages/i}).getByRole('link', {name: /v1\.1\.0/}).click();
    await watched.page.waitForURL('**/sample/v1.1.0');
    await expect(watched.page.locator('h1').innerText()).resolves.toContain('v1.1.0');
  });
});

describe.each(['light', 'dark'] as const)('accessibility in %s mode', (colorScheme) => {
  test.each(['/sample', report, '/changelog'])('axe finds nothing serious on %s', async (path) => {
    await watched.close();
    watched = await openPage(browser, {colorScheme});
    await visit(path);
    await watched.page.locator('[data-changelog-file] details').evaluateAll((all) => {
      all.slice(0, 3).forEach((details) => ((details as HTMLDetailsElement).open = true));
    });
    await watched.page.evaluate(axeSource);
    const violations = await watched.page.evaluate(async () => {
      const {axe} = window as unknown as {axe: {run: () => Promise<{violations: Violation[]}>}};
      const result = await axe.run();
      return result.violations
        .filter(({impact}) => impact === 'serious' || impact === 'critical')
        .map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
    });

    expect(violations).toEqual([]);
  });
});

interface Violation {
  id: string;
  impact: string | null;
  nodes: {html: string}[];
}

function isInView(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
