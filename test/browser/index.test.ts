import type {Locator} from 'playwright-core';
import {axeViolations} from '../helpers/axe';
import {createRepository} from '../helpers/repository';
import {contrastFiles} from '../helpers/reportSite';
import {readSite} from '../helpers/siteReader';
import {createSite} from '../helpers/temporarySite';

/** 61 days in two categories: 61 entries of guides on two pages, and two of the API, one of which removes a page. */
const reader = readSite(async () => {
  const repository = createRepository();
  const temporary = createSite(repository, {
    files: {'src/pages/index.md': '# Home\n', 'static/favicon.ico': '', ...contrastFiles},
    config: {
      presets: [['classic', {blog: false, theme: {customCss: './custom.css'}}]],
      themeConfig: {
        colorMode: {respectPrefersColorScheme: true},
        navbar: {title: 'Test site', items: [{to: '/changelog', label: 'News'}]},
      },
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
  return {folder: temporary.outDir, cleanup: () => repository.cleanup()};
});

const entries = (): Locator => reader.page.locator('[data-changelog-entry]');
const status = (): Locator => reader.page.getByRole('status');
const says = (text: string) => status().filter({hasText: text}).waitFor();

describe('the filter', () => {
  test('searches the entries of all pages, and the address keeps it', async () => {
    await reader.visit('/changelog');
    await reader.page.getByRole('searchbox').fill('2025-01-03 api');
    await says('Found: 1 entry');
    await reader.page.waitForURL('**/changelog?q=2025-01-03+api');
    await reader.page.reload();
    await says('Found: 1 entry');

    await expect(entries().locator('h4').allTextContents()).resolves.toEqual([expect.stringContaining('API')]);
    await expect(reader.page.getByRole('searchbox').inputValue()).resolves.toBe('2025-01-03 api');
    expect(reader.complaints).toEqual([]);
  });

  test('is undone by the way back', async () => {
    await reader.visit('/changelog');
    await reader.page.getByRole('checkbox', {name: 'breaking change'}).check();
    await says('Found: 1 entry');
    await reader.page.getByRole('combobox', {name: 'Category'}).selectOption('guides');
    await says('No entry matches this filter.');
    await reader.page.goBack();
    await says('Found: 1 entry');
    await reader.page.goBack();
    await says('63 entries');

    await expect(entries().count()).resolves.toBe(50);
  });

  test('takes text out and puts it back with the address', async () => {
    await reader.visit('/changelog');
    await reader.page.getByRole('searchbox').fill('api');
    await reader.page.waitForURL('**/changelog?q=api');
    await reader.page.goBack();
    await says('63 entries');
    await expect(reader.page.getByRole('searchbox').inputValue()).resolves.toBe('');
    await reader.page.goForward();
    await says('Found: 2 entries');
    await expect(reader.page.getByRole('searchbox').inputValue()).resolves.toBe('api');
  });

  test('draws what it found in steps', async () => {
    await reader.visit('/changelog?category=guides');
    await says('Found: 61 entries');
    await expect(entries().count()).resolves.toBe(50);
    await reader.page.getByRole('button', {name: 'Show more entries'}).click();

    await entries().nth(60).waitFor();
    await expect(entries().count()).resolves.toBe(61);
  });

  test('is used and cleared with the keyboard alone', async () => {
    await reader.visit('/changelog');
    const type = reader.page.getByRole('checkbox', {name: 'breaking change'});
    await type.focus();
    await reader.page.keyboard.press('Space');
    await says('Found: 1 entry');
    await expect(type.evaluate((field) => field === document.activeElement)).resolves.toBe(true);
    await reader.page.keyboard.press('Space');
    await says('63 entries');
    await reader.page.getByRole('searchbox').focus();
    await reader.page.keyboard.type('nothing like this');
    await says('No entry matches this filter.');
    await reader.page.getByRole('searchbox').focus();
    for (let step = 0; step < 6; step++) {
      await reader.page.keyboard.press('Tab');
    }
    await reader.page.keyboard.press('Enter');
    await says('63 entries');

    await expect(
      reader.page.getByRole('searchbox').evaluate((field) => field === document.activeElement),
    ).resolves.toBe(true);
  });
});

describe('without scripts', () => {
  test('every entry is reached through links, and no dead form stands in the way', async () => {
    await reader.reopen({javaScriptEnabled: false});
    await reader.page.goto(`${reader.url}/changelog`);
    await expect(reader.page.getByRole('search').isVisible()).resolves.toBe(false);
    const first = await entries().count();
    await reader.page.getByRole('link', {name: 'Older entries'}).click();
    await reader.page.waitForURL('**/changelog/page/2');

    expect([first, await entries().count()]).toEqual([50, 13]);
  });
});

describe('since the last visit', () => {
  const news = (): Locator => reader.page.getByRole('region', {name: 'Since your last visit'});
  const storage = 'changelog.default.seen';

  /** As if the reader had last been here when the entry of this date was the newest. */
  async function seenOn(date: string): Promise<void> {
    await reader.page.waitForFunction((key) => Object.keys(localStorage).some((name) => name.startsWith(key)), storage);
    await reader.page.evaluate(
      ([key, value]) => {
        sessionStorage.clear();
        const known = Object.keys(localStorage).find((name) => name.startsWith(key)) ?? key;
        localStorage.setItem(known, value);
      },
      [storage, JSON.stringify({date, permalinks: []})] as const,
    );
  }

  test('the first visit shows nothing', async () => {
    await reader.visit('/changelog');
    await expect(news().count()).resolves.toBe(0);
  });

  test('a later visit counts and marks what came, until it is marked as read', async () => {
    await reader.visit('/changelog');
    await seenOn('2025-02-28');
    await reader.visit('/changelog');
    await news().waitFor();
    const text = await news().innerText();
    const marks = await reader.page.locator('[data-changelog-entry]').getByText('New', {exact: true}).count();
    await news().getByRole('button', {name: 'Mark as read'}).click();
    await news().waitFor({state: 'detached'});
    await reader.visit('/changelog');

    expect(text).toContain('3 new entries since your last visit');
    expect(marks).toBe(3);
    await expect(news().count()).resolves.toBe(0);
    expect(reader.complaints).toEqual([]);
  });

  test('all that came is counted, also what is on other pages', async () => {
    await reader.visit('/changelog');
    await seenOn('2025-01-01');
    await reader.visit('/changelog');

    await news().getByText('63 new entries').waitFor();
  });
});

describe.each(['light', 'dark'] as const)('accessibility in %s mode', (colorScheme) => {
  test.each(['/changelog?type=breaking-change', '/changelog/page/2', '/changelog/category/api'])(
    'axe finds nothing on %s',
    async (address) => {
      await reader.reopen({colorScheme});
      await reader.visit(address);
      await says(address.includes('?') ? 'Found: 1 entry' : 'entries');
      await expect(axeViolations(reader.page)).resolves.toEqual([]);
    },
  );
});

test('the title of a day is its only date, and a title that names the category its only link to it', async () => {
  await reader.visit('/changelog');
  const api = entries().filter({hasText: '2025-01-03: API'});
  await expect(api.locator('time').count()).resolves.toBe(0);
  await expect(api.getByRole('link', {name: 'API', exact: true}).count()).resolves.toBe(0);
});

test('a phone shows six lines of a summary, paper all of it', async () => {
  await reader.reopen({viewport: {width: 375, height: 740}});
  await reader.visit('/changelog');
  const summary = entries().first().locator('p').last();
  await summary.evaluate((element) => (element.textContent = 'Words of a summary. '.repeat(40)));
  const lines = (): Promise<number> =>
    summary.evaluate((element) => element.clientHeight / parseFloat(getComputedStyle(element).lineHeight));
  await expect(lines()).resolves.toBeCloseTo(6, 1);
  await reader.page.emulateMedia({media: 'print'});
  await expect(lines()).resolves.toBeGreaterThan(12);
});

test('links to categories stand in one line, and so do those to other reports of a range', async () => {
  await reader.visit('/changelog/category/api');
  for (const list of ['Categories of the changelog', 'The same changes in other categories']) {
    const items = reader.page.getByLabel(list).first().locator('li');
    const tops = await items.evaluateAll((all) => all.map((item) => item.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(1);
    expect(new Set(tops).size).toBe(1);
  }
});

test('a phone shows the whole page without scrolling sideways', async () => {
  await reader.reopen({viewport: {width: 375, height: 740}});
  await reader.visit('/changelog');
  await expect(reader.page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(375);
});

describe('the docs layout', () => {
  const breadcrumbs = () => reader.page.locator('nav.theme-doc-breadcrumbs li').allInnerTexts();

  test('leads to a category and to a further page by breadcrumbs, and the sidebar shows neither', async () => {
    await reader.visit('/changelog/category/guides/page/2');
    await expect(breadcrumbs()).resolves.toEqual(['', 'Changelog', 'Guides', 'Page 2']);
    await reader.visit('/changelog/page/2');
    await expect(breadcrumbs()).resolves.toEqual(['', 'Changelog', 'Page 2']);
    await expect(reader.page.locator('aside').getByText('Page 2').isVisible()).resolves.toBe(false);
  });

  test('is reached by a plain link in the navbar, which is active on every page of the changelog', async () => {
    for (const address of ['/changelog', '/changelog/page/2', '/changelog/2025-01-03-api']) {
      await reader.visit(address);
      const link = reader.page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'News'});
      await expect(link.getAttribute('aria-current')).resolves.toBe('page');
    }
    await reader.visit('/docs/intro');
    const link = reader.page.getByRole('navigation', {name: 'Main'}).getByRole('link', {name: 'News'});
    await expect(link.getAttribute('aria-current')).resolves.toBeNull();
  });

  test('says of an entry with breaking changes that it has some, beside its title', async () => {
    await reader.visit('/changelog/2025-01-03-api');
    const entry = reader.page.locator('aside').getByRole('link', {name: '2025-01-03: API breaking changes'});
    await expect(entry.getAttribute('aria-current')).resolves.toBe('page');
  });
});
