import type {Locator} from 'playwright-core';
import {axeViolations} from '../helpers/axe';
import {createEventsSite} from '../helpers/eventsSite';
import {readSite} from '../helpers/siteReader';

let head: string;

const reader = readSite(async () => {
  const site = createEventsSite();
  head = site.repository.oid('v2');
  await site.build();
  return {folder: site.outDir, cleanup: () => site.repository.cleanup()};
});

const block = (file: string): Locator =>
  reader.page
    .locator('[data-changelog-file]')
    .filter({has: reader.page.getByRole('heading', {level: 3, name: `docs/${file}`})});
const summary = (file: string): Locator => block(file).locator('summary').filter({hasText: 'one by one'});
const list = (file: string): Locator =>
  block(file)
    .locator('details')
    .filter({has: reader.page.locator('summary', {hasText: 'one by one'})});

async function open(file: string): Promise<Locator> {
  await summary(file).press('Enter');
  await list(file).getByText('Loaded.').waitFor({state: 'attached'});
  return list(file);
}

const fetched = (): string[] => reader.requests.filter((url) => url.includes('/assets/changelog/events-'));

test('the events of a file are listed in the order of reading, below their sections', async () => {
  await reader.visit('/changelog/v2');
  await expect(summary('guide.md').innerText()).resolves.toBe('4 changes, one by one');
  const guide = await open('guide.md');
  await expect(guide.locator('p:not([role]), li').allInnerTexts()).resolves.toEqual([
    'In the front matter, “date” changes from 2025-01-20 to 2025-01-10. line 3',
    'Limits',
    'A limit goes down from 20 to 10. line 10',
    'Old ways',
    'The section “Old ways” and its anchor are removed, with 3 lines. former line 16',
    'Next steps',
    'The list item Ask <us> U+202E. is added. line 15',
  ]);
  expect(reader.complaints).toEqual([]);
});

test('a file with a single event has no list', async () => {
  await reader.visit('/changelog/v2');
  await expect(summary('short.md').count()).resolves.toBe(0);
});

test('lists are fetched when the first is opened, once for the page, and long ones are cut', async () => {
  await reader.visit('/changelog/v2');
  expect(fetched()).toEqual([]);
  const guide = await open('guide.md');
  await summary('guide.md').press('Enter');
  await guide.locator('li').first().waitFor({state: 'hidden'});
  await open('guide.md');
  const long = await open('long.md');
  expect(fetched()).toHaveLength(1);
  await expect(long.locator('li').count()).resolves.toBe(100);
  await expect(long.locator('p').last().innerText()).resolves.toBe('and 350 more');
  expect(reader.complaints).toEqual([]);
});

test('what happened alike in many sections is said once, with links to all of them', async () => {
  await reader.visit('/changelog/v2');
  const alike = await open('alike.md');
  await expect(alike.locator('p:not([role])').allInnerTexts()).resolves.toEqual(['Part 0']);
  const others = alike.locator('details');
  await others.locator('summary', {hasText: 'and in 449 more sections'}).press('Enter');
  await expect(others.locator('li').count()).resolves.toBe(449);
  await expect(others.locator('li').last().innerText()).resolves.toBe('Part 449 line 1799');
  await others.getByRole('link', {name: 'Part 449', exact: true}).press('Enter');
  await reader.page.waitForURL('**/alike#part-449');
  expect(reader.complaints).toEqual([]);
});

test('the sections of a new page are told with links to them', async () => {
  await reader.visit('/changelog/v2');
  const fresh = await open('fresh.md');
  await expect(fresh.locator('p:not([role]), li').allInnerTexts()).resolves.toEqual([
    '“Fresh” is new, with 9 lines.',
    'The section “Begin” is added, with 4 lines. line 3',
    'The section “End” is added, with 3 lines. line 7',
  ]);
  await fresh.getByRole('link', {name: 'The section “End” is added'}).press('Enter');
  await reader.page.waitForURL('**/fresh#end');
  expect(reader.complaints).toEqual([]);
});

test.each([
  ['guide.md', 'line 15'],
  ['guide.md', 'former line 16'],
  ['long.md', 'line 7'],
])('in %s, %s leads to the line of the diff', async (file, name) => {
  await reader.visit('/changelog/v2');
  const link = (await open(file)).getByRole('link', {name, exact: true}).first();
  const id = (await link.getAttribute('href'))?.slice(1) ?? '';
  await link.press('Enter');
  await reader.page.locator(`[id="${id}"]`).waitFor();
  await reader.page.waitForFunction((target) => {
    const top = document.getElementById(target)?.getBoundingClientRect().top ?? -1;
    return top > 0 && top < window.innerHeight;
  }, id);
  await expect(reader.page.locator(`[id="${id}"]`).locator('..').getAttribute('class')).resolves.toContain('target');
  expect(reader.complaints).toEqual([]);
});

test('lines of a file without a diff lead to the file on the host', async () => {
  await reader.visit('/changelog/v2');
  await block('large.md').getByText('The diff is not shown: the diff of the file is too large.').waitFor();
  const large = await open('large.md');
  const url = `https://github.com/ferry/docs/blob/${head}/docs/large.md?plain=1`;
  await expect(
    large.getByRole('link', {name: /^line/}).evaluateAll((links: HTMLAnchorElement[]) => links.map(({href}) => href)),
  ).resolves.toEqual([`${url}#L3`, `${url}#L7`]);
  expect(reader.complaints).toEqual([]);
});

test('a section leads to its heading on the page of the docs, unless it is gone', async () => {
  await reader.visit('/changelog/v2');
  const guide = await open('guide.md');
  await expect(guide.getByRole('link', {name: 'Old ways'}).count()).resolves.toBe(0);
  await guide.getByRole('link', {name: 'Next steps'}).click();
  await reader.page.waitForURL('**/guide#next-steps');
  await reader.page.getByRole('heading', {name: 'Next steps'}).waitFor();
  expect(reader.complaints).toEqual([]);
});

test('a failure is announced, can be tried again, and leaves the focus where it was', async () => {
  await reader.visit('/changelog/v2');
  await reader.page.route('**/assets/changelog/events-*', (route) => route.fulfill({status: 500}), {times: 1});
  await summary('guide.md').press('Enter');
  const alert = list('guide.md').getByRole('alert');
  await alert.getByRole('button', {name: 'Try again'}).press('Enter');
  await list('guide.md').locator('li').first().waitFor();
  const focused = await list('guide.md').evaluate((element) => element.contains(document.activeElement));
  expect(focused).toBe(true);
});

test('paper has the lists that are open, and no others', async () => {
  await reader.visit('/changelog/v2');
  const guide = await open('guide.md');
  await reader.page.emulateMedia({media: 'print'});
  await expect(guide.locator('li').first().isVisible()).resolves.toBe(true);
  await expect(summary('long.md').isVisible()).resolves.toBe(false);
});

test('without JavaScript there is no list, and nothing that promises one', async () => {
  await reader.reopen({javaScriptEnabled: false});
  await reader.visit('/changelog/v2');
  await expect(block('guide.md').count()).resolves.toBe(1);
  await expect(summary('guide.md').count()).resolves.toBe(0);
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in %s mode', async (colorScheme) => {
  await reader.reopen({colorScheme});
  await reader.visit('/changelog/v2');
  await open('guide.md');
  await open('long.md');
  await expect(axeViolations(reader.page, {include: ['[data-changelog-file] details']})).resolves.toEqual([]);
});
