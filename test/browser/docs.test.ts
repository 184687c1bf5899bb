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

test('no table of the docs is wider than a phone', async () => {
  await reader.reopen({viewport: {width: 375, height: 800}});
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
