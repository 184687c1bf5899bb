import {existsSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import type {Browser} from 'playwright-core';
import {launchBrowser} from '../test/helpers/browser';
import {createRepository} from '../test/helpers/repository';
import {serveFolder} from '../test/helpers/staticServer';
import {
  pictureOfReadme,
  picturesOfKinds,
  picturesOfNames,
  picturesOfPages,
  picturesOfTypes,
  type Picture,
} from './screenshots/pictures';
import {createRareSite, kindsReports, rarePages} from './screenshots/rareSite';
import {takePicture} from './screenshots/takePicture';

const usage = `Takes pictures of the site in \`build\`, which \`npm run build\` makes, or in another folder.

  npm run screenshots                     the picture of the README
  npm run screenshots -- FOLDER           every type of page, and what is folded in a report, into FOLDER;
                                          those that the site does not have come from one that is built for them
  npm run screenshots -- FOLDER PAGE ...  the pages named; a PAGE is a path of the site, such as /sample
  npm run screenshots -- --site BUILD FOLDER

Pages come in light and dark, wide and narrow.`;

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({allowPositionals: true, options: {site: {type: 'string'}}});
  const build = values.site ?? path.join(__dirname, '../build');
  const [folder, ...pages] = positionals;
  if (!existsSync(build) || (values.site !== undefined && folder === undefined)) {
    throw new Error(usage);
  }
  const browser = await launchBrowser();
  try {
    if (folder === undefined) {
      await takePictures(browser, build, [pictureOfReadme]);
    } else if (pages.length > 0) {
      await takePictures(browser, build, picturesOfPages(pages, folder));
    } else {
      await takePictures(browser, build, picturesOfTypes(build, folder));
      await takeRarePictures(browser, folder);
    }
  } finally {
    await browser.close();
  }
}

async function takeRarePictures(browser: Browser, folder: string): Promise<void> {
  const repository = createRepository();
  try {
    const site = createRareSite(repository);
    await site.build();
    await takePictures(browser, site.outDir, [
      ...picturesOfNames(rarePages, folder),
      ...picturesOfKinds(kindsReports, folder),
    ]);
  } finally {
    repository.cleanup();
  }
}

async function takePictures(browser: Browser, build: string, pictures: readonly Picture[]): Promise<void> {
  const site = await serveFolder(build);
  try {
    for (const picture of pictures) {
      await takePicture(browser, site.url, picture);
      console.log(path.relative(process.cwd(), picture.file));
    }
  } finally {
    await site.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
