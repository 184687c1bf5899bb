import {readdirSync} from 'node:fs';
import path from 'node:path';
import {siteFolder} from '../helpers/siteBuild';
import {readSite} from '../helpers/siteReader';

const reader = readSite(() => ({folder: siteFolder}));

function docsPages(): string[] {
  return readdirSync(path.join(siteFolder, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/docs/${file.replace(/(index)?\.html$/, '')}`);
}

test.each([320, 375, 1280])('no table of the docs is wider than its place in a window of %d px', async (width) => {
  await reader.reopen({viewport: {width, height: 800}});
  let tables = 0;
  for (const page of docsPages()) {
    await reader.visit(page);
    const widths = await reader.page
      .locator('.theme-doc-markdown table')
      .evaluateAll((found) => found.map(({scrollWidth, clientWidth}) => ({scrollWidth, clientWidth})));
    tables += widths.length;
    expect({page, wide: widths.filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)}).toEqual({
      page,
      wide: [],
    });
  }
  expect(tables).toBeGreaterThan(30);
});

test.each([375, 1280])('the name of a rule stands on one line in a window of %d px', async (width) => {
  await reader.reopen({viewport: {width, height: 800}});
  await reader.visit('/docs/reference/rules');
  const lines = await reader.page
    .locator('.theme-doc-markdown > table')
    .first()
    .locator('code')
    .evaluateAll((names) => names.map((name) => name.getClientRects().length));
  expect(lines.length).toBeGreaterThan(30);
  expect(new Set(lines)).toEqual(new Set([1]));
});

test('docs and reports share the files of the docs frame and of the site, and no file was split off for what both use', async () => {
  await reader.reopen({});
  const [doc, report] = [await scriptsOf('/docs/install'), await scriptsOf('/sample/v2.0.0')];
  expect(doc.filter((script) => report.includes(script)).sort()).toEqual([
    'docs-frame',
    'docs-roots',
    'main',
    'runtime~main',
  ]);
});

/** Names of the files that run, without those that are fetched ahead for links. */
async function scriptsOf(address: string): Promise<string[]> {
  await reader.visit(address);
  const urls = await reader.page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'script' || entry.name.includes('main'))
      .map(({name}) => name),
  );
  return urls.map((url) => path.basename(url).replace(/\.\w+\.js$/, ''));
}
