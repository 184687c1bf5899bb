import {readdirSync} from 'node:fs';
import type {Browser} from 'playwright-core';
import {launchBrowser, openPage, type WatchedPage} from '../helpers/browser';
import {createHostileRepository, type HostileRepository} from '../helpers/hostileRepository';
import {createHostileSite, reportPath} from '../helpers/hostileSite';
import {serveFolder} from '../helpers/staticServer';

let hostile: HostileRepository;
let outDir: string;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;
let watched: WatchedPage;
let dialogs: string[];

beforeAll(async () => {
  hostile = createHostileRepository();
  const site = createHostileSite(hostile);
  await site.build();
  outDir = site.outDir;
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(site.outDir)]);
}, 300_000);

afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
  hostile.repository.cleanup();
});

beforeEach(async () => {
  watched = await openPage(browser);
  dialogs = [];
  watched.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
});

afterEach(async () => {
  await watched.close();
});

async function visit(path: string): Promise<void> {
  await watched.page.goto(server.url + path, {waitUntil: 'networkidle'});
}

function pagePaths(): string[] {
  const files = readdirSync(outDir, {recursive: true, encoding: 'utf8'});
  return files.filter((file) => file.endsWith('index.html')).map((file) => `/${file.replace(/\/?index\.html$/, '')}`);
}

async function openEverything(): Promise<void> {
  await watched.page.evaluate(() => {
    document.querySelectorAll('details').forEach((details) => (details.open = true));
  });
  await watched.page.waitForLoadState('networkidle');
}

/** Handlers and addresses that run, and whatever content has put into the page's own world. */
async function traces(): Promise<string[]> {
  return watched.page.evaluate(() => {
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
    await visit(path);
    await openEverything();

    expect([path, dialogs, watched.complaints, await traces()]).toEqual([path, [], [], []]);
  }
}, 180_000);

test('nothing runs on the way from one entry to another', async () => {
  await visit('/changelog');
  for (const name of ['<img/src=x>', 'a{b}', '"onerror=alert(1)']) {
    await watched.page.locator('article').getByRole('link', {name, exact: true}).first().click();
    await watched.page.getByRole('heading', {level: 1, name, exact: true}).waitFor();
    await watched.page.goBack();
  }

  expect(dialogs).toEqual([]);
  expect(watched.complaints).toEqual([]);
  await expect(traces()).resolves.toEqual([]);
});

test('a link to the block of a file with a hostile name leads there', async () => {
  await visit(reportPath);
  const name = '<img src=x onerror=alert(1)>.md';
  const table = watched.page.getByRole('table', {name: 'Changed files'});
  await table.getByRole('link', {name, exact: true}).first().click();
  const id = new URL(watched.page.url()).hash.slice(1);

  await expect(watched.page.locator(`#${id}`).innerText()).resolves.toContain(name);
  expect(dialogs).toEqual([]);
  expect(watched.complaints).toEqual([]);
});
