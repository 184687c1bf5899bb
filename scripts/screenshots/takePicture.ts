import {mkdirSync} from 'node:fs';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {openAllDetails} from '../../test/helpers/openAllDetails';
import type {Picture, State} from './pictures';

/** How many documents are rendered: each is drawn alike. */
const renderedDocuments = 8;

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
    await bringInto[picture.state](page);
    // What is below the window is not drawn before somebody scrolls to it; a picture of it would be empty.
    await page.addStyleTag({content: '* {content-visibility: visible !important}'});
    await loadImages(page);
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    mkdirSync(path.dirname(picture.file), {recursive: true});
    await page.screenshot({
      path: picture.file,
      fullPage: true,
      clip: {x: 0, y: 0, width, height: Math.min(tall, picture.maxHeight)},
      animations: 'disabled',
      caret: 'hide',
    });
  } finally {
    await context.close();
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
  rendered: async (page) => {
    await openAllDetails(page);
    const choices = page.getByRole('radio', {name: 'Rendered'});
    for (let index = 0; index < Math.min(await choices.count(), renderedDocuments); index++) {
      await choices.nth(index).check();
    }
    await page.waitForLoadState('networkidle');
  },
  split: async (page) => {
    await openAllDetails(page);
    await page.getByRole('radio', {name: 'Split'}).check();
  },
  printed: async (page) => {
    await page.emulateMedia({media: 'print'});
  },
};
