import type {Locator} from 'playwright-core';
import {axeViolations} from '../helpers/axe';
import {choose} from '../helpers/choose';
import {createPicturesSite} from '../helpers/picturesSite';
import type {TestRepository} from '../helpers/repository';
import {readSite} from '../helpers/siteReader';
import type {TemporarySite} from '../helpers/temporarySite';

let repository: TestRepository;
let site: TemporarySite;
let release = (): void => undefined;

const reader = readSite(async () => {
  const created = createPicturesSite();
  ({repository} = created);
  site = created;
  await site.build();
  return {folder: site.outDir, baseUrl: '/x/', cleanup: () => repository.cleanup()};
});

async function visit(locale = ''): Promise<void> {
  await reader.visit(`/x/${locale}changelog/v2`);
}

const block = (path: string): Locator => reader.page.locator('[data-changelog-file]').filter({hasText: path});
const images = (path: string): Locator => block(path).locator('img');
const compare = async (path: string, name: string): Promise<void> => choose(block(path).getByRole('radio', {name}));

/** Scrolls to each image, so that it is loaded, and gives its own width in pixels. */
async function loadedWidths(path: string): Promise<number[]> {
  const widths: number[] = [];
  for (const image of await images(path).all()) {
    await image.scrollIntoViewIfNeeded();
    await image.evaluate((element: HTMLImageElement) => element.decode());
    widths.push(await image.evaluate((element: HTMLImageElement) => element.naturalWidth));
  }
  return widths;
}

describe('a changed picture', () => {
  test('is shown before and after, with its sizes', async () => {
    await visit();
    await expect(loadedWidths('img/changed.png')).resolves.toEqual([400, 600]);
    const [before, after] = await block('img/changed.png').locator('figcaption').allInnerTexts();
    expect(before).toMatch(/^Before 400 × 200 · \d+ bytes$/);
    expect(after).toMatch(/^After 600 × 300 · \d+ bytes$/);
    await expect(
      images('img/changed.png').evaluateAll((all) => all.map((image) => image.getAttribute('alt'))),
    ).resolves.toEqual(['img/changed.png, before the change', 'img/changed.png, after the change']);
    await expect(block('img/changed.png').innerText()).resolves.toContain(
      'The picture grows from 400 × 200 to 600 × 300 pixels',
    );
    expect(reader.complaints).toEqual([]);
  });

  test('can be swiped with the keyboard', async () => {
    await visit();
    await compare('img/changed.png', 'Swipe');
    const slider = block('img/changed.png').getByRole('slider', {name: 'Edge between the former and the new version'});
    await slider.focus();
    await reader.page.keyboard.press('End');
    await expect(slider.inputValue()).resolves.toBe('100');
    await expect(block('img/changed.png').innerText()).resolves.toMatch(/Before 400 × 200[^]*After 600 × 300/);
    await expect(loadedWidths('img/changed.png')).resolves.toEqual([400, 600]);
    const clip = await images('img/changed.png')
      .nth(1)
      .evaluate((image) => getComputedStyle(image.parentElement as Element).clipPath);
    expect(clip).toBe('inset(0px 0px 0px 100%)');
    expect(reader.complaints).toEqual([]);
  });

  test('comes out of the former one with the slider of the onion skin', async () => {
    await visit();
    const choice = block('img/changed.png').getByRole('radio', {name: 'Side by side'});
    await choice.focus();
    await reader.page.keyboard.press('ArrowLeft');
    const slider = block('img/changed.png').getByRole('slider', {name: 'Opacity of the new version'});
    await slider.fill('20');
    const opacity = await images('img/changed.png')
      .nth(1)
      .evaluate((image) => getComputedStyle(image.parentElement as Element).opacity);
    expect(opacity).toBe('0.2');
    expect(reader.complaints).toEqual([]);
  });

  test('lies on the former one in the same scale', async () => {
    await visit();
    await compare('img/changed.png', 'Onion skin');
    // What lays them on top of each other is loaded first.
    await block('img/changed.png').getByRole('slider').waitFor();
    await loadedWidths('img/changed.png');
    const widths = await images('img/changed.png').evaluateAll((all) => all.map((image) => image.clientWidth));
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(400 / 600, 2);
  });

  test('stands side by side without JavaScript, and nothing can be chosen', async () => {
    await reader.reopen({javaScriptEnabled: false});
    await visit();
    await expect(images('img/changed.png').count()).resolves.toBe(2);
    await expect(block('img/changed.png').getByRole('radio').count()).resolves.toBe(0);
  });
});

test('an added and a removed picture are shown once, and their sizes said once', async () => {
  await visit();
  await expect(loadedWidths('new/added.png')).resolves.toEqual([80]);
  await expect(loadedWidths('img/removed.png')).resolves.toEqual([60]);
  await expect(block('img/removed.png').innerText()).resolves.toContain('The picture had 60 × 40 pixels and');
  await expect(block('img/removed.png').locator('figcaption').innerText()).resolves.toBe('Before');
  await expect(block('new/added.png').getByRole('radio').count()).resolves.toBe(0);
});

test('what is too large or broken is said in words, at the file and on the receipt', async () => {
  await visit();
  await expect(images('large/large.png').count()).resolves.toBe(0);
  await expect(block('large/large.png').locator('figure').innerText()).resolves.toMatch(
    /^After\s+Not shown: the picture is too large\.$/,
  );
  await expect(block('new/broken.png').locator('figure').innerText()).resolves.toContain('the picture cannot be read');
  const receipt = reader.page.locator('section', {has: reader.page.locator('#receipt')});
  await expect(receipt.innerText()).resolves.toContain('Listed without a picture: 1 file (the picture is too large).');
});

test('a drawing is a picture beside its diff, and its script does not run', async () => {
  await visit();
  await expect(loadedWidths('drawings/drawing.svg')).resolves.toEqual([40, 40]);
  await expect(block('drawings/drawing.svg').getByRole('table').count()).resolves.toBe(1);
  await expect(reader.page.locator('[data-hacked]').count()).resolves.toBe(0);
  expect(reader.complaints).toEqual([]);
});

test('the pictures of another locale are below its own base URL', async () => {
  await visit('fr/');
  await expect(loadedWidths('img/changed.png')).resolves.toEqual([400, 600]);
  await expect(images('img/changed.png').first().getAttribute('src')).resolves.toMatch(
    /^\/x\/fr\/assets\/changelog\/[0-9a-f]{40}\.png$/,
  );
  expect(reader.complaints).toEqual([]);
});

test('each content is written once', () => {
  const oids = ['v1', 'v2'].map((tag) => repository.oid(`${tag}:img/changed.png`));
  oids.forEach((oid) => expect(site.has(`assets/changelog/${oid}.png`)).toBe(true));
  expect(site.has(`assets/changelog/${repository.oid('v2:large/large.png')}.png`)).toBe(false);
});

test('a picture has its place before it is loaded', async () => {
  const released = new Promise<void>((resolve) => void (release = resolve));
  await reader.page.route('**/assets/changelog/*', async (route) => {
    await released;
    await route.continue();
  });
  await reader.page.goto(`${reader.url}/x/changelog/v2`, {waitUntil: 'domcontentloaded'});
  const heights = (): Promise<number[]> =>
    images('img/changed.png').evaluateAll((all) => all.map((image) => image.clientHeight));
  const before = await heights();
  release();
  await loadedWidths('img/changed.png');
  expect(Math.min(...before)).toBeGreaterThan(50);
  await expect(heights()).resolves.toEqual(before);
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 375],
] as const)('axe finds nothing, and nothing is wider than the window: %s, %i pixels', async (colorScheme, width) => {
  await reader.reopen({colorScheme, viewport: {width, height: 900}});
  await visit();
  for (const view of ['Swipe', 'Side by side']) {
    await compare('img/changed.png', view);
    const parts = ['[data-changelog-file] figure', 'fieldset', '[type="range"]'];
    await expect(axeViolations(reader.page, {include: parts})).resolves.toEqual([]);
    await expect(reader.page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBe(width);
  }
});
