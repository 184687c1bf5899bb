import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {choose} from '../../test/helpers/choose';
import {openAllDetails} from '../../test/helpers/openAllDetails';
import type {Picture, State} from './pictures';

/** How many documents are rendered, or pictures compared: each is drawn alike. */
const chosenFiles = 8;

const still = {animations: 'disabled', caret: 'hide'} as const;

/** @param origin address of the site, without a path */
export async function takePicture(browser: Browser, origin: string, picture: Picture): Promise<void> {
  const {theme, width, height} = picture.view;
  const context = await browser.newContext({
    viewport: {width, height},
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  try {
    const page = await context.newPage();
    const response = await page.goto(origin + picture.page, {waitUntil: 'networkidle'});
    if (response?.status() !== 200) {
      throw new Error(`${picture.page} answered ${response?.status() ?? 'nothing'}`);
    }
    // What needs a script has no place to be pressed before that.
    await page.locator('html[data-has-hydrated="true"]').waitFor();
    await bringInto[picture.state](page);
    // What is below the window is not drawn before somebody scrolls to it; a picture of it would be empty.
    await page.addStyleTag({content: '* {content-visibility: visible !important}'});
    await loadImages(page);
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    mkdirSync(path.dirname(picture.file), {recursive: true});
    await page.screenshot({
      ...still,
      path: picture.file,
      fullPage: true,
      clip: {x: 0, y: 0, width, height: Math.min(tall, picture.maxHeight)},
    });
    await takeFurtherParts(page, picture, tall);
  } finally {
    await context.close();
  }
}

/** Scrolls to what lies below the first picture, as a picture of the whole page cannot reach there. */
async function takeFurtherParts(page: Page, {file, view, maxHeight, maxParts}: Picture, tall: number): Promise<void> {
  const {dir, name, ext} = path.parse(file);
  for (let part = 1; part < maxParts && part * maxHeight < tall; part++) {
    await page.setViewportSize({width: view.width, height: Math.min(maxHeight, tall - part * maxHeight)});
    await page.evaluate((top) => {
      window.scrollTo(0, top);
    }, part * maxHeight);
    await page.screenshot({...still, path: path.join(dir, `${name}-part-${part + 1}${ext}`)});
  }
}

/** Images below the window are loaded when somebody scrolls to them. One that cannot be loaded stays as readers see it. */
async function loadImages(page: Page): Promise<void> {
  await page.locator('img[loading="lazy"]').evaluateAll(async (images: HTMLImageElement[]) => {
    images.forEach((image) => (image.loading = 'eager'));
    await Promise.allSettled(images.map((image) => image.decode()));
  });
}

const bringInto: Record<State, (page: Page) => Promise<void>> = {
  asItCame: () => Promise.resolve(),
  opened: openAllDetails,
  rendered: (page) => chooseInFiles(page, 'Rendered'),
  split: async (page) => {
    await openAllDetails(page);
    await page.getByRole('radio', {name: 'Split'}).check();
  },
  swiped: (page) => chooseInFiles(page, 'Swipe'),
  onionSkin: (page) => chooseInFiles(page, 'Onion skin'),
  printed: async (page) => {
    await page.emulateMedia({media: 'print'});
  },
};

/** Takes the choice of this name in the first files that have it. */
async function chooseInFiles(page: Page, name: string): Promise<void> {
  await openAllDetails(page);
  const choices = page.getByRole('radio', {name});
  await choices.first().waitFor();
  for (let index = 0; index < Math.min(await choices.count(), chosenFiles); index++) {
    await choose(choices.nth(index));
  }
  await page.waitForLoadState('networkidle');
}
