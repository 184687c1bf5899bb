import type {Locator} from 'playwright-core';
import {findPageTypes} from '../helpers/pageTypes';
import {siteFolder} from '../helpers/siteBuild';
import {readSite} from '../helpers/siteReader';
import {textRows} from '../helpers/textRows';

const report = '/sample/v2.0.0-beta.1';
/** More stops than any page has between two places that a reader goes to. */
const mostStops = 300;

const reader = readSite(() => ({folder: siteFolder}));

const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === document.activeElement);

async function tabTo(locator: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    if (await isFocused(locator)) {
      return;
    }
    await reader.page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not come to ${String(locator)}`);
}

const overflow = (): Promise<number> =>
  reader.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('the keyboard alone leads from the list to what breaks, its file, a line of its diff, and back', async () => {
  const {page} = reader;
  const article = page.locator('article');
  await reader.visit('/sample');
  await tabTo(article.getByRole('link', {name: 'v2.0.0-beta.1', exact: true}).first());
  await page.keyboard.press('Enter');
  await page.getByRole('heading', {level: 1, name: 'v2.0.0-beta.1'}).waitFor();
  await tabTo(page.getByRole('link', {name: /^\d+ breaking changes$/}));
  await page.keyboard.press('Enter');
  await page.waitForURL('**#breaking-changes');
  const first = page.locator('h3#breaking-changes + ul a').first();
  await tabTo(first);
  const anchor = ((await first.getAttribute('href')) ?? '').replace(/^.*#/, '');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**#${anchor}`);
  const block = page.locator(`[data-changelog-file]:has(#${anchor})`);
  await block
    .locator('h3')
    .evaluate(isSeen)
    .then((seen) => expect(seen).toBe(true));
  const diff = block.locator('details[data-changelog-diff]');
  await expect(diff.evaluate((details: HTMLDetailsElement) => details.open)).resolves.toBe(true);
  await page.goBack();
  await page.waitForURL('**#breaking-changes');
  await page.goBack();
  await page.goBack();
  await page.waitForURL('**/sample');
  await page.getByRole('heading', {level: 1, name: 'Sample: Ferry docs'}).waitFor();
  expect(reader.complaints).toEqual([]);
});

test('a permalink to a line opens its diff, shows the line and marks it', async () => {
  const {page} = reader;
  await reader.visit(report);
  const id = await page.locator('details[data-changelog-diff] td[id]').nth(3).getAttribute('id');
  await page.goto('about:blank');
  await reader.visit(`${report}#${id ?? ''}`);
  const line = page.locator(`[id="${id ?? ''}"]`);
  await page.locator(`tr[class*="target"]:has([id="${id ?? ''}"])`).waitFor();
  await expect(line.evaluate(isSeen)).resolves.toBe(true);
});

describe('without JavaScript', () => {
  beforeEach(() => reader.reopen({javaScriptEnabled: false}));

  test('every entry stands in the list, and no control that needs a script can be seen', async () => {
    await reader.visit('/sample');
    await expect(reader.page.locator('[data-changelog-entry]').count()).resolves.toBe(4);
    await expect(seenControls()).resolves.toEqual([]);
  });

  test('every file stands in the table, its diff can be opened, and nothing that is seen does nothing', async () => {
    await reader.visit(report);
    await expect(reader.page.locator('section:has(#summary) tbody tr:not([hidden])').count()).resolves.toBe(28);
    const diff = reader.page.locator('details[data-changelog-diff]').first();
    await diff.locator('> summary').click();
    await expect(diff.getByRole('table').isVisible()).resolves.toBe(true);
    await expect(seenControls()).resolves.toEqual([]);
  });

  test('a page of diffs has no control that needs a script', async () => {
    await reader.visit(findPageTypes(siteFolder).get('diffs') ?? '');
    await expect(seenControls()).resolves.toEqual([]);
  });
});

/** Buttons and fields that are drawn in the text of a page. */
async function seenControls(): Promise<string[]> {
  const seen: string[] = [];
  // The table of contents that folds on a phone is the classic theme's own.
  for (const control of await reader.page
    .locator('article :is(button, input, select):not([class*="tocCollapsible"])')
    .all()) {
    if (await control.isVisible()) {
      seen.push(await control.evaluate(({outerHTML}) => outerHTML));
    }
  }
  return seen;
}

/** Texts that are drawn in the page's text, each with its contrast to white paper. */
function contrastOnPaper(article: Element): [string, number][] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  const luminance = (color: string): number => {
    canvas?.reset();
    // Letters that let the paper through are as light as they are drawn on it.
    for (const fill of ['white', color]) {
      if (canvas !== null) {
        canvas.fillStyle = fill;
        canvas.fillRect(0, 0, 1, 1);
      }
    }
    const [red = 0, green = 0, blue = 0] = [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])].map((part) =>
      part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return [...article.querySelectorAll('*')]
    .filter(
      (element) =>
        element.checkVisibility() &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ''),
    )
    .map((element) => [element.outerHTML.slice(0, 200), 1.05 / (luminance(getComputedStyle(element).color) + 0.05)]);
}

describe('on paper', () => {
  test('the letters of a page that was dark on the screen are dark', async () => {
    await reader.reopen({colorScheme: 'dark'});
    const {page} = reader;
    await reader.visit(report);
    await page
      .locator('details[data-changelog-diff]')
      .evaluateAll((all) => all.slice(0, 5).forEach((details) => ((details as HTMLDetailsElement).open = true)));
    await expect(page.locator('html').getAttribute('data-theme')).resolves.toBe('dark');
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    await expect(page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)).resolves.toBe(
      'rgb(255, 255, 255)',
    );
    const texts = await page.locator('article').evaluate(contrastOnPaper);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(([, contrast]) => contrast < 4.5)).toEqual([]);
  });

  test('a report leaves out what leads elsewhere and what is to be pressed, and has the whole width', async () => {
    const {page} = reader;
    await reader.visit(report);
    await page.emulateMedia({media: 'print'});
    for (const name of ['nav.navbar', '.theme-doc-sidebar-container', '.table-of-contents', 'input', 'fieldset']) {
      expect([name, await page.locator(name).filter({visible: true}).count()]).toEqual([name, 0]);
    }
    const {left, width} = await page.locator('article').evaluate((element) => element.getBoundingClientRect());
    // The sidebar of the docs takes 300 pixels; what is left is the margin of a centred text.
    expect(left).toBeLessThan(100);
    expect(width).toBeGreaterThan(1000);
  });

  test('every file is in the table, also what was folded, and a diff says of itself that it is folded or is drawn', async () => {
    const {page} = reader;
    await reader.visit(report);
    await page.emulateMedia({media: 'print'});
    const rows = page.locator('section:has(#summary) tbody tr');
    await expect(rows.evaluateAll((all) => all.filter((row) => row.checkVisibility()).length)).resolves.toBe(28);
    const [folded, opened] = [
      page.locator('details[data-changelog-diff]').nth(0),
      page.locator('details[data-changelog-diff]').nth(1),
    ];
    await opened.evaluate((details: HTMLDetailsElement) => (details.open = true));
    await expect(folded.locator('> summary').isVisible()).resolves.toBe(true);
    await expect(opened.locator('td[id]').last().evaluate(hasRoom)).resolves.toBe(true);
  });

  test('the files of a highlight and the commits are listed, and nothing has a mark as if it could be opened', async () => {
    const {page} = reader;
    await reader.visit(report);
    await page.emulateMedia({media: 'print'});
    const lists = page.locator('section:has(#highlights) details');
    const drawn = await lists.evaluateAll((all) => all.map((list) => list.querySelector('a')?.checkVisibility()));
    expect(drawn.length).toBeGreaterThan(0);
    expect(new Set(drawn)).toEqual(new Set([true]));
    const commits = page.locator('section:has(#commits) li');
    await expect(commits.first().evaluate(hasRoom)).resolves.toBe(true);
    const marks = await page
      .locator('.theme-doc-markdown summary')
      .evaluateAll((all) => all.map((summary) => getComputedStyle(summary).listStyleType));
    expect(new Set(marks)).toEqual(new Set(['none']));
  });
});

test('forced colours leave signs, edges and marks for what is added, removed and chosen', async () => {
  await reader.reopen({forcedColors: 'active'});
  const {page} = reader;
  await reader.visit(report);
  await page
    .locator('details[data-changelog-diff]')
    .evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
  const signs = await page
    .locator('tr[class*="added"] td:nth-child(2)')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(signs).toBe('"+"');
  const badge = page.locator('[data-changelog-file] summary span').first();
  await expect(badge.evaluate((element) => getComputedStyle(element).borderTopWidth)).resolves.toBe('1px');
  const chosen = page.getByRole('group', {name: 'Diff view'}).locator('label:has(:checked) span');
  await expect(chosen.evaluate((element) => getComputedStyle(element).textDecorationLine)).resolves.toBe('underline');
});

test('nothing moves for readers who want no motion', async () => {
  await reader.visit(report);
  const moving = await reader.page.evaluate(
    () => document.getAnimations().filter(({playState}) => playState === 'running').length,
  );
  expect(moving).toBe(0);
  const behaviour = await reader.page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  expect(behaviour).toBe('auto');
});

describe.each([1280, 375])('right to left, %i pixels wide', (width) => {
  test.each(['index', 'report', 'diffs'] as const)(
    'the page %s fits, and its source stays left to right',
    async (type) => {
      await reader.reopen({viewport: {width, height: 800}});
      const {page} = reader;
      await reader.visit(findPageTypes(siteFolder).get(type) ?? '');
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
        document.querySelectorAll('details').forEach((details) => (details.open = true));
      });
      await page.addStyleTag({content: '* {content-visibility: visible !important}'});
      expect(await overflow()).toBe(0);
      const sources = page.locator('table:has(td[id]), [data-changelog-diff] [role="img"]');
      const directions = await sources.evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
      expect(new Set(directions)).toEqual(type === 'index' ? new Set() : new Set(['ltr']));
    },
  );
});

test('in a page from right to left, paths, signs of numbers and prose of another language keep their order', async () => {
  await reader.reopen({viewport: {width: 375, height: 800}});
  const {page} = reader;
  await reader.visit(report);
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.querySelectorAll('article header p:last-child').forEach((summary) => summary.setAttribute('lang', 'en'));
  });
  const path = page.getByRole('rowheader').filter({hasText: '_category_.json'}).first();
  expect(await placeOf(path, '_')).toBeLessThan(await placeOf(path, 'json'));
  const summary = page.locator('article header p').last();
  await expect(summary.evaluate((prose) => getComputedStyle(prose).direction)).resolves.toBe('ltr');
  const number = page.getByRole('row').last().getByRole('cell').nth(3);
  await expect(number.evaluate((cell) => getComputedStyle(cell).direction)).resolves.toBe('ltr');
});

test('in a page from right to left, links to files keep the order of names that begin with a sign', async () => {
  const {page} = reader;
  await reader.visit('/sample/v2.0.0');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.querySelectorAll('details').forEach((details) => (details.open = true));
  });
  for (const place of ['.table-of-contents', 'section:has(#highlights)']) {
    const link = page.locator(place).getByRole('link', {name: '_authentication.mdx'}).first();
    expect(await placeOf(link, '_')).toBeLessThan(await placeOf(link, 'mdx'));
  }
});

async function placeOf(element: Locator, text: string): Promise<number> {
  return (await textRows(element, text)).left;
}

function isSeen(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

function hasRoom(element: Element): boolean {
  return element.getBoundingClientRect().height > 0;
}
