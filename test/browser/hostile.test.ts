import {readdirSync} from 'node:fs';
import {createHostileRepository} from '../helpers/hostileRepository';
import {createHostileSite, reportPath} from '../helpers/hostileSite';
import {openAllDetails} from '../helpers/openAllDetails';
import {readSite} from '../helpers/siteReader';

let outDir: string;

const reader = readSite(async () => {
  const hostile = createHostileRepository();
  const site = createHostileSite(hostile);
  await site.build();
  ({outDir} = site);
  return {folder: outDir, cleanup: () => hostile.repository.cleanup()};
});

function pagePaths(): string[] {
  const files = readdirSync(outDir, {recursive: true, encoding: 'utf8'});
  return files.filter((file) => file.endsWith('index.html')).map((file) => `/${file.replace(/\/?index\.html$/, '')}`);
}

/** Handlers and addresses that run, and whatever content has put into the page's own world. */
async function traces(): Promise<string[]> {
  return reader.page.evaluate(() => {
    const unsafe = /^(?:javascript|data|vbscript):/;
    const found = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(({name, value}) => name.startsWith('on') || (['href', 'src'].includes(name) && unsafe.test(value)))
        .map(({name, value}) => `${element.tagName} ${name}=${value}`),
    );
    return 'ownedByContent' in window ? [...found, 'ownedByContent'] : found;
  });
}

test('nothing runs and nothing goes wrong on any page, with every diff open', async () => {
  for (const path of [...pagePaths(), `${reportPath}/`]) {
    await reader.visit(path);
    await openAllDetails(reader.page);

    expect([path, reader.complaints, await traces()]).toEqual([path, [], []]);
  }
}, 180_000);

test('the styles of the site do not outweigh those of diffs where layers are emulated for older browsers', async () => {
  await reader.visit(`${reportPath}/`);
  await openAllDetails(reader.page);
  const cell = reader.page.locator('[data-changelog-file] table td').last();
  const style = await cell.evaluate((node) => {
    const {paddingTop, borderTopWidth} = getComputedStyle(node);
    return {paddingTop, borderTopWidth};
  });
  expect(style).toEqual({paddingTop: '0px', borderTopWidth: '0px'});
});

test('nothing runs on the way from one entry to another', async () => {
  await reader.visit('/changelog');
  for (const name of ['<img/src=x>', 'a{b}', '"onerror=alert(1)']) {
    await reader.page.locator('article').getByRole('link', {name, exact: true}).first().click();
    await reader.page.getByRole('heading', {level: 1, name, exact: true}).waitFor();
    await reader.page.goBack();
  }

  expect(reader.complaints).toEqual([]);
  await expect(traces()).resolves.toEqual([]);
});

test('a link to the block of a file with a hostile name leads there', async () => {
  await reader.visit(reportPath);
  const name = '<img src=x onerror=alert(1)>.md';
  const table = reader.page.getByRole('table', {name: 'Changed files'});
  await table.getByRole('link', {name, exact: true}).first().click();
  const id = new URL(reader.page.url()).hash.slice(1);

  await expect(reader.page.locator(`#${id}`).innerText()).resolves.toContain(name);
  expect(reader.complaints).toEqual([]);
});
