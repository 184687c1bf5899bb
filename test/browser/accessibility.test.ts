import {axeViolations} from '../helpers/axe';
import {openAllDetails} from '../helpers/openAllDetails';
import {findPageTypes} from '../helpers/pageTypes';
import {siteFolder} from '../helpers/siteBuild';
import {readSite} from '../helpers/siteReader';

const pages = ['home', 'docs', 'index', 'report', 'report-fetched-diffs', 'diffs'] as const;
const views = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1280, 375].map((width) => ({colorScheme, width, height: 800})),
);

/** Its code blocks and tables are the classic theme's; what the plugin adds to a page of the docs stands around it. */
const textOfDocs = ['.theme-doc-markdown'];

const reader = readSite(() => ({folder: siteFolder}));

// Lists of further pages, categories, ranges that are missing, pictures and rendered documents are held where their sites are.
test.each(pages)(
  'axe finds nothing on the page %s in light and dark, wide and narrow, with all that is folded opened',
  async (type) => {
    const {page} = reader;
    await reader.visit(findPageTypes(siteFolder).get(type) ?? '/no-such-page');
    await openAllDetails(page);
    // What is not drawn is not looked at.
    await page.addStyleTag({content: '* {content-visibility: visible !important}'});
    const found: string[] = [];
    for (const {colorScheme, width, height} of views) {
      await page.setViewportSize({width, height});
      await page.emulateMedia({colorScheme});
      await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      found.push(
        ...(await axeViolations(page, {exclude: type === 'docs' ? textOfDocs : []})).map(
          (violation) => `${colorScheme}, ${width} px: ${violation}`,
        ),
        ...(scrolled > width ? [`${width} px: the page is ${scrolled} px wide`] : []),
      );
    }
    expect(found).toEqual([]);
    expect(reader.complaints).toEqual([]);
  },
  240_000,
);
