import {createReportSite} from '../helpers/reportSite';
import {createRepository} from '../helpers/repository';
import {readSite} from '../helpers/siteReader';

const files = 8;
const linesOfFile = 15;

/** Lines that take many rows on the screen. */
const prose = (file: number, words: string): string =>
  Array.from({length: linesOfFile}, (_, line) => `${line}. File ${file} ${`${words} `.repeat(120)}\n\n`).join('');

const reader = readSite(async () => {
  const repository = createRepository();
  for (const [tag, words] of [
    ['v1', 'was long'],
    ['v2', 'is longer'],
  ] as const) {
    for (let file = 0; file < files; file++) {
      repository.write(`docs/page-${file}.md`, prose(file, words));
    }
    repository.commit(`Write ${tag}`);
    repository.tag(tag);
  }
  const site = createReportSite(repository, {siteDir: 'site'});
  await site.build();
  return {folder: site.outDir, cleanup: () => repository.cleanup()};
});

test.each([5, 7])('a link within a report leads to file %i, however tall the diffs above it turn out', async (file) => {
  const {page} = reader;
  await reader.visit('/changelog/v2');
  await page
    .locator('.table-of-contents')
    .getByRole('link', {name: `page-${file}.md`})
    .click();
  const heading = page.getByRole('heading', {level: 3, name: `docs/page-${file}.md`});
  // Frames in which what comes near the window is laid out.
  await page.waitForTimeout(1000);
  const {top, height} = await heading.evaluate((element) => ({
    top: element.getBoundingClientRect().top,
    height: window.innerHeight,
  }));
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(height);
  expect(reader.complaints).toEqual([]);
});
