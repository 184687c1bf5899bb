import {readFileSync} from 'node:fs';
import type {Browser, Locator} from 'playwright-core';
import {launchBrowser, openPage, type WatchedPage} from '../helpers/browser';
import {createRepository, type TestRepository} from '../helpers/repository';
import {serveFolder} from '../helpers/staticServer';
import {createSite} from '../helpers/temporarySite';

// Jest takes this from no project's configuration.

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const lines = (count: number, text: string): string =>
  Array.from({length: count}, (_, index) => `${text} ${index}\n`).join('');

let repository: TestRepository;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let watched: WatchedPage;

beforeAll(async () => {
  repository = createRepository();
  repository.write('docs/long.md', '# Long\n');
  repository.commit('Start');
  repository.tag('v1');
  repository.write('docs/long.md', `# Long\n\n${lines(900, 'Line')}`);
  repository.write('docs/other.md', `# Other\n\n${lines(700, 'Line')}`);
  repository.write('docs/short.md', '# Short\n');
  repository.commit('Write');
  repository.write('site/docs/install.md', '# Install\n');
  repository.commit('Explain');
  repository.tag('v2');
  const site = createSite(repository, {
    siteDir: 'site',
    config: {
      trailingSlash: true,
      presets: [['classic', {blog: false, pages: false, docs: {routeBasePath: '/'}}]],
      themeConfig: {navbar: {title: 'Docs'}},
      plugins: [
        [
          'docusaurus-plugin-content-changelog',
          {
            repository: '..',
            ranges: [
              {base: 'v1', head: 'v2', slug: 'v2', title: 'Version 2'},
              {base: 'v1', head: 'v2', slug: 'latest'},
              {base: 'v1', head: 'gone', slug: 'gone', title: 'Version 3'},
            ],
            onMissing: 'ignore',
            sidebar: {limit: 0},
          },
        ],
      ],
    },
    files: {'docs/intro.md': '---\nslug: /\n---\n\n# Introduction\n', 'static/favicon.ico': ''},
  });
  await site.build();
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(site.outDir)]);
}, 300_000);

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
  repository.cleanup();
});

beforeEach(async () => {
  watched = await openPage(browser);
});

afterEach(async () => {
  await watched.close();
});

async function visit(address: string): Promise<void> {
  await watched.page.goto(server.url + address, {waitUntil: 'networkidle'});
}

/** The address changes before the page does. */
async function arrive(address: string | RegExp, title: string): Promise<void> {
  await watched.page.waitForURL(address);
  await watched.page.getByRole('heading', {level: 1, name: title, exact: true}).waitFor();
}

const find = (selector: string): Locator => watched.page.locator(selector);
const breadcrumbs = (): Promise<string[]> => find('nav.theme-doc-breadcrumbs li').allInnerTexts();
const activeItems = (): Promise<string[]> => find('aside .menu__link--active:visible').allInnerTexts();
const linkToDiff = (page: number): Locator =>
  watched.page.getByRole('link', {name: new RegExp(`^Diff \\(.+\\) on page ${page}$`)});

const block = (path: string): Locator => find('[data-changelog-file]').filter({hasText: path});
const openDiff = (path: string): Promise<void> => block(path).locator('summary').filter({hasText: 'Diff'}).click();
const diffOf = (path: string): Locator => watched.page.getByRole('table', {name: `Diff of ${path}`});

describe('a long diff', () => {
  test('is fetched when it is opened by the keyboard, and drawn in its place', async () => {
    const requests: string[] = [];
    watched.page.on('request', (request) => requests.push(request.url()));
    const fetched = (): string[] => requests.filter((url) => url.includes('/assets/changelog/diff-'));
    await visit('/changelog/v2/');
    expect(fetched()).toEqual([]);
    await block('docs/long.md').locator('summary').filter({hasText: 'Diff'}).press('Enter');
    await diffOf('docs/long.md').waitFor();
    await expect(diffOf('docs/long.md').locator('tr[id]').count()).resolves.toBe(902);
    await openDiff('docs/long.md');
    await openDiff('docs/long.md');
    expect(fetched()).toHaveLength(1);
    expect(watched.complaints).toEqual([]);
  });

  test('is opened, fetched and scrolled to where the address points to one of its lines', async () => {
    await visit('/changelog/v2/');
    const anchor = await block('docs/long.md').locator('h3').getAttribute('id');
    await watched.page.goto('about:blank');
    await visit(`/changelog/v2/#${anchor}-R700-R702`);
    const line = find(`[id="${anchor}-R700"]`);
    await line.waitFor();
    await watched.page.waitForFunction((id) => {
      const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
      return top > 0 && top < window.innerHeight;
    }, `${anchor}-R700`);
    await expect(line.getAttribute('class')).resolves.toContain('target');
    expect(watched.complaints).toEqual([]);
  });

  test('that cannot be fetched says so, and can be asked for again', async () => {
    await visit('/changelog/v2/');
    await watched.page.route('**/assets/changelog/diff-*', (route) => route.fulfill({status: 500}), {times: 1});
    await openDiff('docs/long.md');
    await block('docs/long.md').getByRole('status').filter({hasText: 'The diff could not be loaded.'}).waitFor();
    await block('docs/long.md').getByRole('button', {name: 'Try again'}).press('Enter');
    await diffOf('docs/long.md').waitFor();
    await expect(block('docs/long.md').getByRole('status').innerText()).resolves.toBe('');
    const summary = block('docs/long.md').locator('summary').filter({hasText: 'Diff'});
    await expect(summary.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
  });
});

test('a long diff is a link away from its report, and leads back to the block of its file', async () => {
  await visit('/changelog/v2/');
  await expect(find('[data-changelog-file] tr').count()).resolves.toBeLessThan(5);
  await openDiff('docs/long.md');
  await linkToDiff(2).click();
  await arrive(/\/changelog\/v2\/diffs-2\/#item-[0-9a-f]{6}$/, 'Version 2: diffs, page 2 of 3');
  await expect(watched.page.getByRole('table', {name: 'Diff of docs/long.md'}).locator('tr[id]').count()).resolves.toBe(
    902,
  );
  await watched.page.getByRole('link', {name: 'What changed in this file'}).click();
  await arrive(/\/changelog\/v2\/#item-[0-9a-f]{6}$/, 'Version 2');

  expect(watched.complaints).toEqual([]);
});

test('a file leads to the docs page that is made of it, and a file that is no page of this site does not', async () => {
  await visit('/changelog/v2/');
  await expect(block('docs/short.md').getByRole('link', {name: 'View page'}).count()).resolves.toBe(0);
  await block('site/docs/install.md').getByRole('link', {name: 'View page'}).click();
  await arrive('**/install/', 'Install');
  expect(watched.complaints).toEqual([]);
});

test('the pages of a report lead to each other', async () => {
  await visit('/changelog/v2/diffs-2/');
  const others = watched.page.getByRole('navigation', {name: 'Other changelog entries'});
  await others.getByRole('link', {name: 'Diffs, page 3'}).click();
  await arrive('**/changelog/v2/diffs-3/', 'Version 2: diffs, page 3 of 3');
  await others.getByRole('link', {name: 'Diffs, page 2'}).click();
  await arrive('**/changelog/v2/diffs-2/', 'Version 2: diffs, page 2 of 3');
  await others.getByRole('link', {name: 'Version 2'}).click();
  await arrive('**/changelog/v2/', 'Version 2');

  expect(watched.complaints).toEqual([]);
});

test('the sidebar shows the report that a page belongs to, and the breadcrumbs the way to it', async () => {
  await visit('/changelog/v2/diffs-2/');
  await expect(activeItems()).resolves.toEqual(['Changelog', 'Version 2']);
  await expect(breadcrumbs()).resolves.toEqual(['', 'Changelog', 'Version 2', 'Diffs, page 2']);
  await find('aside').getByRole('link', {name: 'Version 2'}).click();
  await arrive('**/changelog/v2/', 'Version 2');

  await expect(activeItems()).resolves.toEqual(['Changelog', 'Version 2']);
  await visit('/');
  await expect(find('aside').getByText('Version 2').count()).resolves.toBe(0);
  expect(watched.complaints).toEqual([]);
});

test('a range that could not be read has breadcrumbs and stays out of search engines', async () => {
  await visit('/changelog/gone/');
  await expect(breadcrumbs()).resolves.toEqual(['', 'Changelog', 'Version 3']);
  await expect(find('meta[name="robots"]').getAttribute('content')).resolves.toBe('noindex, follow');
  expect(watched.complaints).toEqual([]);
});

test('a page of diffs can be read without JavaScript and stays out of search engines', async () => {
  await watched.close();
  watched = await openPage(browser, {javaScriptEnabled: false});
  await visit('/changelog/v2/');
  await openDiff('docs/other.md');
  await linkToDiff(3).click();

  await arrive(/\/changelog\/v2\/diffs-3\/#/, 'Version 2: diffs, page 3 of 3');
  await expect(watched.page.getByText('Line 699', {exact: true}).count()).resolves.toBe(1);
  await expect(find('meta[name="robots"]').getAttribute('content')).resolves.toBe('noindex, follow');
});

test.each(['/changelog/v2/', '/changelog/latest/'])(
  '%s names the address of the report as the canonical one',
  async (address) => {
    await visit(address);
    const hrefs = await find('link[rel="canonical"]').evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(hrefs).toEqual(['https://docs.example.com/changelog/v2/']);
    expect(watched.complaints).toEqual([]);
  },
);

test.each(['/changelog/v2/', '/changelog/v2/diffs-2/', '/changelog/gone/'])(
  'axe finds nothing on %s',
  async (address) => {
    await visit(address);
    if (address === '/changelog/v2/') {
      await openDiff('docs/long.md');
      await diffOf('docs/long.md').waitFor();
    }
    await watched.page.evaluate(axeSource);
    const violations = await watched.page.evaluate(async () => {
      const {axe} = window as unknown as {axe: {run: (options: object) => Promise<{violations: Violation[]}>}};
      // Links in the default theme's own colours have too little contrast; ours are measured on this project's site.
      const {violations: found} = await axe.run({rules: {'color-contrast': {enabled: false}}});
      return found.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
  },
);

interface Violation {
  id: string;
  nodes: {html: string}[];
}
