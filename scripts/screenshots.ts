import {existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {launchBrowser} from '../test/helpers/browser';
import {serveFolder} from '../test/helpers/staticServer';

const usage = `Takes pictures of the site in \`build\`, which \`npm run build\` makes.

  npm run screenshots                     the picture of the README
  npm run screenshots -- FOLDER PAGE ...  each page into FOLDER: light and dark, wide and narrow;
                                          a PAGE is a path of the site, such as /sample`;

const build = path.join(__dirname, '../build');
const readmePicture = {file: path.join(__dirname, '../site/static/img/screenshot.png'), page: '/sample/v2.0.0-beta.1'};

interface View {
  theme: 'light' | 'dark';
  /** CSS pixels. */
  width: number;
  height: number;
}

interface Picture {
  url: string;
  view: View;
  file: string;
  /** Whether what lies below the window is in the picture too. */
  fullPage: boolean;
}

async function main(folder: string | undefined, pages: readonly string[]): Promise<void> {
  if (!existsSync(build) || (folder !== undefined && pages.length === 0)) {
    throw new Error(usage);
  }
  const site = await serveFolder(build);
  const browser = await launchBrowser();
  try {
    const pictures = folder === undefined ? [pictureOfReadme(site.url)] : picturesOf(pages, site.url, folder);
    for (const picture of pictures) {
      await take(browser, picture);
      console.log(path.relative(process.cwd(), picture.file));
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

function pictureOfReadme(origin: string): Picture {
  const {file, page} = readmePicture;
  return {url: origin + page, view: {theme: 'light', width: 1280, height: 900}, file, fullPage: false};
}

function picturesOf(pages: readonly string[], origin: string, folder: string): Picture[] {
  const views = (['light', 'dark'] as const).flatMap((theme): View[] => [
    {theme, width: 1280, height: 800},
    {theme, width: 375, height: 800},
  ]);
  return pages.flatMap((page) =>
    views.map((view) => {
      const name = page.replace(/^\/+|\/+$/g, '').replace(/[^\w.-]+/g, '-') || 'home';
      const file = path.join(folder, `${name}-${view.theme}-${view.width}.png`);
      return {url: origin + page, view, file, fullPage: true};
    }),
  );
}

async function take(browser: Browser, {url, view, file, fullPage}: Picture): Promise<void> {
  const {theme, width, height} = view;
  const context = await browser.newContext({
    viewport: {width, height},
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  try {
    const page = await context.newPage();
    const response = await page.goto(url, {waitUntil: 'networkidle'});
    if (response?.status() !== 200) {
      throw new Error(`${url} answered ${response?.status() ?? 'nothing'}`);
    }
    mkdirSync(path.dirname(file), {recursive: true});
    await page.screenshot({path: file, fullPage, animations: 'disabled', caret: 'hide'});
  } finally {
    await context.close();
  }
}

const [folder, ...pages] = process.argv.slice(2);
main(folder, pages).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
