import {readFileSync} from 'node:fs';
import type {Browser, BrowserContextOptions, Locator} from 'playwright-core';
import {launchBrowser, openPage, type WatchedPage} from '../helpers/browser';
import {createRepository, type TestRepository} from '../helpers/repository';
import {serveFolder} from '../helpers/staticServer';
import {createSite} from '../helpers/temporarySite';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let repository: TestRepository;
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let watched: WatchedPage;

/** 60 days in two categories: 60 entries of guides on two pages, and one of the API that removes a page. */
beforeAll(async () => {
  repository = createRepository();
  const temporary = createSite(repository, {
    files: {'src/pages/index.md': '# Home\n'},
    config: {
      presets: [['classic', {blog: false}]],
      plugins: [
        [
          'docusaurus-plugin-content-changelog',
          {
            ranges: [{every: 'day'}],
            include: ['docs/**'],
            categories: {
              guides: {label: 'Guides', paths: ['docs/intro.md']},
              api: {label: 'API', paths: ['docs/api/**']},
            },
          },
        ],
      ],
    },
  });
  temporary.write('docs/api/old.md', '# Old call\n\nWords.\n');
  repository.commit('Start', {date: '2025-01-01T12:00:00Z'});
  for (let day = 1; day <= 60; day++) {
    temporary.write('docs/intro.md', `# Introduction\n\nWords of day ${day}.\n`);
    if (day === 2) {
      repository.remove('docs/api/old.md');
    }
    repository.commit(`Day ${day}`, {date: new Date(Date.UTC(2025, 0, 1 + day, 12)).toISOString()});
  }
  await temporary.build();
  [browser, site] = await Promise.all([launchBrowser(), serveFolder(temporary.outDir)]);
}, 240_000);

afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
  repository.cleanup();
});

beforeEach(async () => {
  watched = await openPage(browser);
});

afterEach(() => watched.close());

async function reopen(options: BrowserContextOptions): Promise<void> {
  await watched.close();
  watched = await openPage(browser, options);
}

const visit = (address: string) => watched.page.goto(site.url + address, {waitUntil: 'networkidle'});
const entries = (): Locator => watched.page.locator('[data-changelog-entry]');
const status = (): Locator => watched.page.getByRole('status');
const says = (text: string) => status().filter({hasText: text}).waitFor();

describe('the filter', () => {
  test('searches the entries of all pages, and the address keeps it', async () => {
    await visit('/changelog');
    await watched.page.getByRole('searchbox').fill('2025-01-03 api');
    await says('Found: 1 entry');
    await watched.page.waitForURL('**/changelog?q=2025-01-03+api');
    await watched.page.reload({waitUntil: 'networkidle'});
    await says('Found: 1 entry');

    await expect(entries().locator('h4').allTextContents()).resolves.toEqual([expect.stringContaining('API')]);
    await expect(watched.page.getByRole('searchbox').inputValue()).resolves.toBe('2025-01-03 api');
    expect(watched.complaints).toEqual([]);
  });

  test('is undone by the way back', async () => {
    await visit('/changelog');
    await watched.page.getByRole('checkbox', {name: 'breaking change'}).check();
    await says('Found: 1 entry');
    await watched.page.getByRole('combobox', {name: 'Category'}).selectOption('guides');
    await says('No entry matches this filter.');
    await watched.page.goBack();
    await says('Found: 1 entry');
    await watched.page.goBack();
    await says('61 entries');

    await expect(entries().count()).resolves.toBe(50);
  });

  test('draws what it found in steps', async () => {
    await visit('/changelog?category=guides');
    await says('Found: 60 entries');
    await expect(entries().count()).resolves.toBe(50);
    await watched.page.getByRole('button', {name: 'Show more entries'}).click();

    await entries().nth(59).waitFor();
    await expect(entries().count()).resolves.toBe(60);
  });

  test('is used and cleared with the keyboard alone', async () => {
    await visit('/changelog');
    await watched.page.getByRole('searchbox').focus();
    await watched.page.keyboard.type('nothing like this');
    await says('No entry matches this filter.');
    await watched.page.getByRole('searchbox').focus();
    for (let step = 0; step < 6; step++) {
      await watched.page.keyboard.press('Tab');
    }
    await watched.page.keyboard.press('Enter');
    await says('61 entries');

    await expect(
      watched.page.getByRole('searchbox').evaluate((field) => field === document.activeElement),
    ).resolves.toBe(true);
  });
});

describe('without scripts', () => {
  test('every entry is reached through links, and no dead form stands in the way', async () => {
    await reopen({javaScriptEnabled: false});
    await visit('/changelog');
    const first = await entries().count();
    await watched.page.getByRole('link', {name: 'Older entries'}).click();
    await watched.page.waitForURL('**/changelog/page/2');

    expect([first, await entries().count()]).toEqual([50, 11]);
  });
});

describe('since the last visit', () => {
  const news = (): Locator => watched.page.getByRole('region', {name: 'Since your last visit'});
  const storage = 'changelog.default.seen';

  /** As if the reader had last been here when the entry of this date was the newest. */
  async function seenOn(date: string): Promise<void> {
    await watched.page.evaluate(
      ([key, value]) => {
        sessionStorage.clear();
        const known = Object.keys(localStorage).find((name) => name.startsWith(key)) ?? key;
        localStorage.setItem(known, value);
      },
      [storage, JSON.stringify({date, permalinks: []})] as const,
    );
  }

  test('the first visit shows nothing', async () => {
    await visit('/changelog');
    await expect(news().count()).resolves.toBe(0);
  });

  test('a later visit counts and marks what came, until it is marked as read', async () => {
    await visit('/changelog');
    await seenOn('2025-02-28');
    await visit('/changelog');
    await news().waitFor();
    const text = await news().innerText();
    const marks = await watched.page.locator('[data-changelog-entry]').getByText('New', {exact: true}).count();
    await news().getByRole('button', {name: 'Mark as read'}).click();
    await news().waitFor({state: 'detached'});
    await visit('/changelog');

    expect(text).toContain('3 new entries since your last visit');
    expect(marks).toBe(3);
    await expect(news().count()).resolves.toBe(0);
    expect(watched.complaints).toEqual([]);
  });

  test('all that came is counted, also what is on other pages', async () => {
    await visit('/changelog');
    await seenOn('2025-01-01');
    await visit('/changelog');

    await news().getByText('61 new entries').waitFor();
  });
});

describe.each(['light', 'dark'] as const)('accessibility in %s mode', (colorScheme) => {
  test.each(['/changelog?type=breaking-change', '/changelog/page/2', '/changelog/category/api'])(
    'axe finds nothing on %s',
    async (address) => {
      await reopen({colorScheme});
      await visit(address);
      await watched.page.evaluate(axeSource);
      const violations = await watched.page.evaluate(async () => {
        const {axe} = window as unknown as {
          axe: {run: () => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
        };
        const result = await axe.run();
        return result.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
      });
      expect(violations).toEqual([]);
    },
  );
});

test('a phone shows the whole page without scrolling sideways', async () => {
  await reopen({viewport: {width: 375, height: 740}});
  await visit('/changelog');
  await expect(watched.page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(375);
});
