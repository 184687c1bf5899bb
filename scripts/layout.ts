import {openAllDetails} from '../test/helpers/openAllDetails';
import {createLargeSite} from './layout/largeSite';
import {medianLayout} from './layout/measure';
import {serveBuiltSite, type ServedSite} from './serveBuiltSite';

/** Milliseconds that the layout of a report of 3,000 changed lines is meant to take at most. */
const meant = 300;

/** Builds a site of its own and prints what Chromium needs for a large report. */
async function measure({browser, origin, repository}: ServedSite): Promise<void> {
  const lines = `${origin}/changelog/lines`;
  const patch = String(repository.git('diff', 'v1', 'v2'))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  const plain = await medianLayout(browser, (page) => page.setContent(`<pre>${patch}</pre>`));
  const report = await medianLayout(browser, (page) => page.goto(lines, {waitUntil: 'networkidle'}));
  const opened = await medianLayout(browser, async (page) => {
    await page.goto(lines, {waitUntil: 'networkidle'});
    await openAllDetails(page);
  });
  print('layout of a patch of 3,000 changed lines as plain text', plain);
  print('layout of its report', report, plain);
  print('layout of its report, and of all that is folded in it once that is opened', opened, plain);
  if (report > meant) {
    throw new Error(`The layout of the report took ${report.toFixed(0)} ms; at most ${meant} are meant.`);
  }
}

function print(what: string, milliseconds: number, plain?: number): void {
  const ratio = plain === undefined ? '' : `, ${(milliseconds / plain).toFixed(1)} times plain text`;
  console.log(`${milliseconds.toFixed(0).padStart(6)} ms  ${what}${ratio}`);
}

serveBuiltSite(createLargeSite, measure).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
