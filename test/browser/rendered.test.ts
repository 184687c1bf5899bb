import type {Locator} from 'playwright-core';
import {axeViolations} from '../helpers/axe';
import {choose} from '../helpers/choose';
import {createRenderedSite} from '../helpers/renderedSite';
import {readSite} from '../helpers/siteReader';

const reader = readSite(async () => {
  const site = createRenderedSite();
  await site.build();
  return {folder: site.outDir, cleanup: () => site.repository.cleanup()};
});

async function visit(path = ''): Promise<void> {
  await reader.visit(`/changelog/v2${path}`);
  // Diffs are closed on a page of many rows.
  await reader.page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

const choice = (file: string): Locator => reader.page.getByRole('group', {name: `View of docs/${file}`});
const rendered = (file: string): Locator =>
  reader.page.getByRole('group', {name: `Rendered changes of docs/${file}`, exact: true});

async function render(file: string): Promise<Locator> {
  await choose(choice(file).getByRole('radio', {name: 'Rendered'}));
  await rendered(file).getByText('Loaded.').waitFor({state: 'attached'});
  return rendered(file);
}

test('a document is shown rendered, with what came and went marked', async () => {
  await visit();
  const guide = await render('guide.md');
  await expect(guide.locator('strong').first().innerText()).resolves.toMatch(/10.*20/s);
  await expect(guide.locator('p del').first().evaluate(ownText)).resolves.toBe('10');
  await expect(guide.locator('p ins').first().evaluate(ownText)).resolves.toBe('20');
  await expect(guide.locator('code del').first().evaluate(ownText)).resolves.toBe('./a.md');
  await expect(guide.locator('th').allInnerTexts()).resolves.toEqual(['Model', 'Limit']);
  await expect(guide.locator('tbody tr').count()).resolves.toBe(1);
  await expect(guide.getByText('In Limits').count()).resolves.toBe(1);
  await expect(guide.locator('pre ins').evaluate(ownText)).resolves.toBe('call(20);');
  await expect(guide.getByRole('img', {name: 'done'}).count()).resolves.toBe(1);
  expect(reader.complaints).toEqual([]);
});

test('words that are gone are struck out, and a lone space, which would read as a dash, is not', async () => {
  await visit();
  const gone = (await render('spaces.md')).locator('del');
  await expect(gone.evaluateAll((marks) => marks.map((mark) => mark.textContent))).resolves.toEqual([
    '[deletion:   end of deletion]',
    '[deletion: ten end of deletion]',
  ]);
  const lines = await gone.evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
  expect(lines).toEqual(['underline', 'line-through']);
});

test('the data and what draws them come when the first document is asked for, once for the page', async () => {
  await visit();
  const before = reader.requests.length;
  const fetched = (): string[] => reader.requests.slice(before).filter((url) => /\.js(on)?$/.test(url));
  await render('guide.md');
  const loaded = fetched();
  expect(loaded.filter((url) => url.includes('/assets/changelog/rendered-'))).toHaveLength(1);
  expect(loaded.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
  await render('arabic.md');
  expect(fetched()).toEqual(loaded);
  const html = await reader.page.request.get(`${reader.url}/changelog/v2`);
  expect(await html.text()).not.toContain('View of docs');
});

test('the choice is made by the keyboard, is one for its file, and is kept for pages opened later', async () => {
  await visit();
  await choice('guide.md').getByRole('radio', {name: 'Diff'}).focus();
  await reader.page.keyboard.press('ArrowRight');
  await rendered('guide.md').waitFor();
  await expect(rendered('arabic.md').count()).resolves.toBe(0);
  await visit();
  await rendered('arabic.md').waitFor();
  await expect(choice('settings.json').count()).resolves.toBe(0);
  expect(reader.complaints).toEqual([]);
});

test('an address of a line shows the diff', async () => {
  await visit();
  await render('guide.md');
  const id = await reader.page.getByRole('heading', {name: 'docs/guide.md'}).getAttribute('id');
  await reader.page.evaluate((hash) => (location.hash = hash), `${id}-R5`);
  await reader.page.locator(`[id="${id}-R5"]`).waitFor();
  await expect(rendered('guide.md').count()).resolves.toBe(0);
});

test('says so where nothing is seen to change, and where a part is left out', async () => {
  await visit();
  const same = await render('same.md');
  await same.getByText('Nothing changed in the text that readers see.').waitFor();
  await visit('/diffs-2');
  const long = await render('long.md');
  await long.getByText(/\d+ more changed blocks are left out here; the diff has them\./).waitFor();
  expect(reader.complaints).toEqual([]);
});

test('a diff that is fetched can be shown rendered as well, in the view that was chosen last', async () => {
  await reader.visit('/changelog/v2');
  const long = reader.page.locator('[data-changelog-file]').filter({hasText: 'docs/long.md'});
  await long.locator('summary').filter({hasText: 'Diff'}).press('Enter');
  await choice('long.md').getByRole('radio', {name: 'Diff', exact: true}).focus();
  await reader.page.keyboard.press('ArrowRight');
  await rendered('long.md').getByText('Paragraph 7.').waitFor();
  await expect(reader.page.getByRole('table', {name: 'Diff of docs/long.md'}).count()).resolves.toBe(0);
  await reader.visit('/changelog/v2');
  const before = reader.requests.length;
  await long.locator('summary').filter({hasText: 'Diff'}).press('Enter');
  await rendered('long.md').getByText('Paragraph 7.').waitFor();
  const hunks = (): string[] => reader.requests.slice(before).filter((url) => url.includes('/assets/changelog/diff-'));
  expect(hunks()).toEqual([]);
  await choose(choice('long.md').getByRole('radio', {name: 'Diff', exact: true}));
  await reader.page.getByRole('table', {name: 'Diff of docs/long.md'}).waitFor();
  expect(hunks()).toHaveLength(1);
  expect(reader.complaints).toEqual([]);
});

test('a failure is announced, and can be tried again', async () => {
  await visit();
  await reader.page.route(/\.js$/, (route) => route.abort());
  await choose(choice('guide.md').getByRole('radio', {name: 'Rendered'}));
  const alert = rendered('guide.md').getByRole('alert');
  await alert.waitFor();
  await expect(alert.innerText()).resolves.toContain('could not be loaded');
  await reader.page.unroute(/\.js$/);
  await alert.getByRole('button', {name: 'Try again'}).click();
  await rendered('guide.md').locator('table').waitFor();
});

test('nothing of a hostile document runs or is loaded', async () => {
  await visit();
  const before = reader.requests.length;
  const attack = await render('attack.mdx');
  await expect(attack.innerText()).resolves.toContain('<script>ownedByContent = alert(1)</script>');
  await expect(attack.locator('script, img, iframe, svg, a').count()).resolves.toBe(0);
  const handlers = await attack.evaluate((element) =>
    [...element.querySelectorAll('*')].flatMap(({attributes}) =>
      [...attributes].filter(({name, value}) => name.startsWith('on') || /^\s*(?:javascript|data):/.test(value)),
    ),
  );
  expect(handlers).toEqual([]);
  expect(await attack.innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  await expect(reader.page.evaluate(() => 'ownedByContent' in window)).resolves.toBe(false);
  expect(reader.requests.slice(before).filter((url) => !url.startsWith(`${reader.url}/assets/`))).toEqual([]);
  expect(reader.complaints).toEqual([]);
});

test('prose has the direction of its language, and code goes from left to right', async () => {
  await visit();
  const direction = (element: Element): string => getComputedStyle(element).direction;
  await expect((await render('arabic.md')).locator('p[dir]').last().evaluate(direction)).resolves.toBe('rtl');
  await expect((await render('guide.md')).locator('pre').evaluate(direction)).resolves.toBe('ltr');
});

test('paper has what is shown, without the choice', async () => {
  await visit();
  const guide = await render('guide.md');
  await reader.page.emulateMedia({media: 'print'});
  await expect(guide.isVisible()).resolves.toBe(true);
  await expect(choice('guide.md').isVisible()).resolves.toBe(false);
});

test('without JavaScript there is no choice, and the diff can be read', async () => {
  await reader.reopen({javaScriptEnabled: false});
  await reader.visit('/changelog/v2');
  await expect(choice('guide.md').count()).resolves.toBe(0);
  await expect(reader.page.getByRole('table', {name: 'Diff of docs/guide.md'}).count()).resolves.toBe(1);
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in %s mode', async (colorScheme) => {
  await reader.reopen({colorScheme});
  await visit();
  for (const file of ['guide.md', 'arabic.md', 'attack.mdx']) await render(file);
  await expect(axeViolations(reader.page, {include: ['[data-changelog-file] details']})).resolves.toEqual([]);
});

/** The text without the words for screen readers around it. */
function ownText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.firstElementChild?.remove();
  copy.lastElementChild?.remove();
  return copy.textContent;
}
