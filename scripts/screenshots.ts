import {existsSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {launchBrowser} from '../test/helpers/browser';
import {serveFolder} from '../test/helpers/staticServer';
import {pictureOfReadme, picturesOfPages, picturesOfTypes} from './screenshots/pictures';
import {takePicture} from './screenshots/takePicture';

const usage = `Takes pictures of the site in \`build\`, which \`npm run build\` makes, or in another folder.

  npm run screenshots                     the picture of the README
  npm run screenshots -- FOLDER           every type of page, and what is folded in a report, into FOLDER
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
  const pictures =
    folder === undefined
      ? [pictureOfReadme]
      : pages.length > 0
        ? picturesOfPages(pages, folder)
        : picturesOfTypes(build, folder);
  const site = await serveFolder(build);
  const browser = await launchBrowser();
  try {
    for (const picture of pictures) {
      await takePicture(browser, site.url, picture);
      console.log(path.relative(process.cwd(), picture.file));
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
