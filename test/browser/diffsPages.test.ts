import type {Locator} from 'playwright-core';
import {axeViolations} from '../helpers/axe';
import {contrastFiles} from '../helpers/reportSite';
import {createRepository} from '../helpers/repository';
import {readSite} from '../helpers/siteReader';
import {createSite} from '../helpers/temporarySite';

const lines = (count: number, text: string): string =>
  Array.from({length: count}, (_, index) => `${text} ${index}\n`).join('');

const reader = readSite(async () => {
  const repository = createRepository();
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
  for (let index = 0; index < 600; index += 1) {
    repository.write(`docs/many/page-${index}.md`, `# Page ${index}\n\nOf ${index} words.\n`);
  }
  repository.commit('Write many');
  repository.tag('v3');
  const site = createSite(repository, {
    siteDir: 'site',
    config: {
      trailingSlash: true,
      presets: [
        ['classic', {blog: false, pages: false, docs: {routeBasePath: '/'}, theme: {customCss: './custom.css'}}],
      ],
      themeConfig: {navbar: {title: 'Docs'}, colorMode: {respectPrefersColorScheme: true}},
      plugins: [
        [
          'docusaurus-plugin-content-changelog',
          {
            repository: '..',
            ranges: [
              {base: 'v1', head: 'v2', slug: 'v2', title: 'Version 2'},
              {base: 'v1', head: 'v2', slug: 'latest'},
              {base: 'v1', head: 'gone', slug: 'gone', title: 'Version 3'},
              {base: 'v2', head: 'v3', slug: 'many', title: 'Many'},
            ],
            onMissing: 'ignore',
            sidebar: {limit: 0},
          },
        ],
        ...[
          {id: 'empty', ranges: []},
          {id: 'same', ranges: [{base: 'v1', head: 'v1', slug: 'nothing'}]},
        ].map((options) => [
          'docusaurus-plugin-content-changelog',
          {...options, routeBasePath: options.id, repository: '..', sidebar: false},
        ]),
      ],
    },
    files: {
      'docs/intro.md': '---\nslug: /\n---\n\n# Introduction\n',
      'static/favicon.ico': '',
      ...contrastFiles,
    },
  });
  await site.build();
  return {folder: site.outDir, cleanup: () => repository.cleanup()};
});

/** The address changes before the page does. */
async function arrive(address: string | RegExp, title: string): Promise<void> {
  await reader.page.waitForURL(address);
  await reader.page.getByRole('heading', {level: 1, name: title, exact: true}).waitFor();
}

const find = (selector: string): Locator => reader.page.locator(selector);
const breadcrumbs = (): Promise<string[]> => find('nav.theme-doc-breadcrumbs li').allInnerTexts();
const activeItems = (): Promise<string[]> => find('aside .menu__link--active:visible').allInnerTexts();
const linkToDiff = (page: number): Locator =>
  reader.page.getByRole('link', {name: new RegExp(`^Diff \\(.+\\) on page ${page}$`)});

const block = (path: string): Locator => find('[data-changelog-file]').filter({hasText: path});
const openDiff = (path: string): Promise<void> => block(path).locator('summary').filter({hasText: 'Diff'}).click();
const diffOf = (path: string): Locator => reader.page.getByRole('table', {name: `Diff of ${path}`});

describe('a long diff', () => {
  test('is fetched when it is opened by the keyboard, and drawn in its place', async () => {
    const fetched = (): string[] => reader.requests.filter((url) => url.includes('/assets/changelog/diff-'));
    await reader.visit('/changelog/v2/');
    expect(fetched()).toEqual([]);
    await block('docs/long.md').locator('summary').filter({hasText: 'Diff'}).press('Enter');
    await diffOf('docs/long.md').waitFor();
    await expect(diffOf('docs/long.md').locator('td:nth-child(2)').count()).resolves.toBe(902);
    await openDiff('docs/long.md');
    await openDiff('docs/long.md');
    expect(fetched()).toHaveLength(1);
    expect(reader.complaints).toEqual([]);
  });

  test('is opened, fetched and scrolled to where the address points to one of its lines', async () => {
    await reader.visit('/changelog/v2/');
    const anchor = await block('docs/long.md').locator('h3').getAttribute('id');
    await reader.page.goto('about:blank');
    await reader.visit(`/changelog/v2/#${anchor}-R700-R702`);
    const line = find(`[id="${anchor}-R700"]`);
    await line.waitFor();
    await reader.page.waitForFunction((id) => {
      const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
      return top > 0 && top < window.innerHeight;
    }, `${anchor}-R700`);
    await expect(line.locator('..').getAttribute('class')).resolves.toContain('target');
    expect(reader.complaints).toEqual([]);
  });

  test('that cannot be fetched says so, and can be asked for again', async () => {
    await reader.visit('/changelog/v2/');
    await reader.page.route('**/assets/changelog/diff-*', (route) => route.fulfill({status: 500}), {times: 1});
    await openDiff('docs/long.md');
    const details = block('docs/long.md').locator('details[data-changelog-diff]');
    await details.getByRole('alert').getByRole('button', {name: 'Try again'}).press('Enter');
    await diffOf('docs/long.md').waitFor();
    await expect(details.getByRole('status').innerText()).resolves.toBe('Loaded.');
    await expect(details.evaluate((element) => element.contains(document.activeElement))).resolves.toBe(true);
  });
});

test('a long diff is a link away from its report, and leads back to the block of its file', async () => {
  await reader.visit('/changelog/v2/');
  await expect(find('[data-changelog-file] tr').count()).resolves.toBeLessThan(5);
  await openDiff('docs/long.md');
  await linkToDiff(2).click();
  await arrive(/\/changelog\/v2\/diffs-2\/#item-[0-9a-f]{6}$/, 'Version 2: diffs, page 2 of 3');
  await expect(
    reader.page.getByRole('table', {name: 'Diff of docs/long.md'}).locator('td:nth-child(2)').count(),
  ).resolves.toBe(902);
  await reader.page.getByRole('link', {name: 'What changed in this file'}).click();
  await arrive(/\/changelog\/v2\/#item-[0-9a-f]{6}$/, 'Version 2');

  expect(reader.complaints).toEqual([]);
});

test('a file leads to the docs page that is made of it, and a file that is no page of this site does not', async () => {
  await reader.visit('/changelog/v2/');
  await expect(block('docs/short.md').getByRole('link', {name: 'View page'}).count()).resolves.toBe(0);
  await block('site/docs/install.md').getByRole('link', {name: 'View page'}).click();
  await arrive('**/install/', 'Install');
  expect(reader.complaints).toEqual([]);
});

test('the pages of a report lead to each other', async () => {
  await reader.visit('/changelog/v2/diffs-2/');
  const others = reader.page.getByRole('navigation', {name: 'Version 2', exact: true});
  await others.getByRole('link', {name: 'Diffs, page 3'}).click();
  await arrive('**/changelog/v2/diffs-3/', 'Version 2: diffs, page 3 of 3');
  await others.getByRole('link', {name: 'Diffs, page 2'}).click();
  await arrive('**/changelog/v2/diffs-2/', 'Version 2: diffs, page 2 of 3');
  await others.getByRole('link', {name: 'Version 2'}).click();
  await arrive('**/changelog/v2/', 'Version 2');

  expect(reader.complaints).toEqual([]);
});

describe('a report of very many files', () => {
  test('has the blocks of most of them on further pages, and addresses of files lead there from its own', async () => {
    await reader.visit('/changelog/many/');
    await expect(find('[data-changelog-file]').count()).resolves.toBeLessThan(300);
    const link = find('section:has(#summary)').getByRole('link', {name: 'page-430.md', exact: true});
    const address = (await link.getAttribute('href')) ?? '';
    const [further = '', anchor = ''] = address.split('#');
    expect(further).toMatch(/^\/changelog\/many\/files-\d\/$/);

    await reader.page.goto('about:blank');
    await reader.visit(`/changelog/many/#${anchor}-R3`);
    await reader.page.waitForURL(`**${further}#${anchor}-R3`);
    await block('docs/many/page-430.md').locator('details[data-changelog-diff][open]').waitFor();
    await expect(diffOf('docs/many/page-430.md').getByText('Of 430 words.').isVisible()).resolves.toBe(true);
    await expect(breadcrumbs()).resolves.toEqual(['', 'Changelog', 'Many', `Files, page ${further.at(-2) ?? ''}`]);
    expect(reader.complaints).toEqual([]);
  });

  test('filters all of them and draws more rows when it is asked to', async () => {
    const rows = find('section:has(#summary) tbody tr:not([hidden])');
    await reader.visit('/changelog/many/');
    await expect(rows.count()).resolves.toBe(500);
    await reader.page.getByRole('searchbox', {name: 'Search file names and titles'}).fill('page-599');
    await reader.page.getByText('Found: 1 of 600 files').waitFor();
    await expect(rows.count()).resolves.toBe(1);
    await reader.page.getByRole('button', {name: 'Clear filter'}).click();
    await reader.page.getByRole('button', {name: 'Show more files'}).press('Enter');
    await reader.page.waitForFunction(() => document.querySelectorAll('section:has(#summary) tbody tr').length === 600);
    await expect(reader.page.getByRole('button', {name: 'Show more files'}).count()).resolves.toBe(0);
    expect(reader.complaints).toEqual([]);
  });

  test('can be read to its end without JavaScript', async () => {
    await reader.reopen({javaScriptEnabled: false});
    await reader.visit('/changelog/many/');
    await find('section:has(#summary)').getByRole('link', {name: 'and 100 more'}).click();
    await arrive('**/changelog/many/files-2/', 'Many: files, page 2 of 3');
    const others = reader.page.getByRole('navigation', {name: 'Many', exact: true});
    await others.getByRole('link', {name: 'Files, page 3'}).click();
    await arrive('**/changelog/many/files-3/', 'Many: files, page 3 of 3');
    await expect(block('docs/many/page-99.md').count()).resolves.toBe(1);
  });
});

test('the sidebar shows the report that a page belongs to, and the breadcrumbs the way to it', async () => {
  await reader.visit('/changelog/v2/diffs-2/');
  await expect(activeItems()).resolves.toEqual(['Changelog', 'Version 2']);
  await expect(breadcrumbs()).resolves.toEqual(['', 'Changelog', 'Version 2', 'Diffs, page 2']);
  await find('aside').getByRole('link', {name: 'Version 2'}).click();
  await arrive('**/changelog/v2/', 'Version 2');

  await expect(activeItems()).resolves.toEqual(['Changelog', 'Version 2']);
  await reader.visit('/');
  await expect(find('aside').getByText('Version 2').count()).resolves.toBe(0);
  expect(reader.complaints).toEqual([]);
});

test('a range that could not be read has breadcrumbs and stays out of search engines', async () => {
  await reader.visit('/changelog/gone/');
  await expect(breadcrumbs()).resolves.toEqual(['', 'Changelog', 'Version 3']);
  await expect(find('meta[name="robots"]').getAttribute('content')).resolves.toBe('noindex, follow');
  expect(reader.complaints).toEqual([]);
});

test('a page of diffs can be read without JavaScript and stays out of search engines', async () => {
  await reader.reopen({javaScriptEnabled: false});
  await reader.visit('/changelog/v2/');
  await openDiff('docs/other.md');
  await linkToDiff(3).click();

  await arrive(/\/changelog\/v2\/diffs-3\/#/, 'Version 2: diffs, page 3 of 3');
  await expect(reader.page.getByText('Line 699', {exact: true}).count()).resolves.toBe(1);
  await expect(find('meta[name="robots"]').getAttribute('content')).resolves.toBe('noindex, follow');
});

test.each(['/changelog/v2/', '/changelog/latest/'])(
  '%s names the address of the report as the canonical one',
  async (address) => {
    await reader.visit(address);
    const hrefs = await find('link[rel="canonical"]').evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    expect(hrefs).toEqual(['https://docs.example.com/changelog/v2/']);
    expect(reader.complaints).toEqual([]);
  },
);

describe.each(['light', 'dark'] as const)('in %s mode', (colorScheme) => {
  test.each([
    '/changelog/v2/',
    '/changelog/v2/diffs-2/',
    '/changelog/many/files-3/',
    '/changelog/gone/',
    '/empty/',
    '/same/nothing/',
  ])('axe finds nothing on %s', async (address) => {
    await reader.reopen({colorScheme});
    await reader.visit(address);
    if (address === '/changelog/v2/') {
      await openDiff('docs/long.md');
      await diffOf('docs/long.md').waitFor();
    }
    await expect(axeViolations(reader.page)).resolves.toEqual([]);
  });
});
