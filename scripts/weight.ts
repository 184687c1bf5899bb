import {readdirSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import type {CheerioAPI} from 'cheerio';
import type {FileJson, ReportJson} from '../plugin/src/model/report';
import {validateChangelogOptions} from '../plugin/src/options';
import {makeReports} from '../plugin/src/report/makeReports';
import {launchBrowser} from '../test/helpers/browser';
import {createRepository, type TestRepository} from '../test/helpers/repository';
import {serveFolder} from '../test/helpers/staticServer';
import {createSite, type TemporarySite} from '../test/helpers/temporarySite';

const usage = `Builds a site with reports of a repository, and one without the plugin, and says what readers load.

  npm run weight                            the sample repository, tag by tag
  npm run weight -- REPOSITORY RANGE ...    any repository, for example ../docs v1..v2

The sites are bundled by webpack and by Rspack; with --bundler webpack|Rspack by that one.`;

/** Whether the site sets Docusaurus' option `faster`, by the name of what then bundles it. */
const bundlers = {webpack: false, Rspack: true};

const pluginName = 'docusaurus-plugin-content-changelog';
/** A range without a change: its page is what every page of a report holds. */
const emptySlug = 'nothing';

/** In a site with fewer pages Docusaurus would move code of docs and changelog pages into a chunk for both. */
const pagesOfDocs = 20;

const docsPage = '/docs/intro';

/** As the template of a new site has them. Without any, webpack's scripts are written for browsers of 2009. */
const templateBrowsers = {production: ['>0.5%', 'not dead', 'not op_mini all']};

/** What a page may weigh, in bytes after gzip; the lines of its diffs beside the plain diff. */
const limits = {page: 100_000, lines: 1.35, docsScripts: 2_000, reportScripts: 25_000};

interface Weights {
  /** HTML of an empty report. */
  fixed: number;
  pages: PageWeight[];
  /** Scripts of a page of the docs beside the same page without the plugin. */
  docsScripts: number;
  /** What of that each page of the changelog adds. */
  docsScriptsPerPage: number;
  pagesOfChangelog: number;
  /** Code that all reports load and a page of the docs does not. */
  reportScripts: number;
}

interface PageWeight {
  slug: string;
  html: number;
  /** HTML with the tables of its diffs empty: what the page and each file cost, whatever their diffs. */
  bare: number;
  /** The plain diff of the files whose diffs stand in the page. */
  diff: number;
  files: number;
  /** HTML of the largest page behind the report; 0 where there is none. */
  further: number;
}

async function main(): Promise<void> {
  const {positionals, values} = parseArgs({
    allowPositionals: true,
    options: {bundler: {type: 'string', multiple: true, default: Object.keys(bundlers)}},
  });
  const [repository = '.sample/repository', ...ranges] = positionals;
  const chosen = values.bundler.filter((name): name is keyof typeof bundlers => name in bundlers);
  if (positionals.length === 1 || chosen.length < values.bundler.length) throw new Error(usage);
  const problems: string[] = [];
  console.log('Sizes after gzip. Ratio: the lines of the diffs in the HTML ÷ the plain diff of the same files.');
  for (const bundler of chosen) {
    const weights = await weigh(
      path.resolve(repository),
      ranges.length > 0 ? ranges : [{tags: 'v*', first: 'empty-tree'}],
      bundlers[bundler],
    );
    print(bundler, weights);
    problems.push(...problemsOf(weights).map((problem) => `${bundler}: ${problem}`));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** @param faster whether Rspack bundles the sites */
async function weigh(repository: string, ranges: readonly unknown[], faster: boolean): Promise<Weights> {
  const home = createRepository();
  try {
    const empty = {base: 'HEAD', head: 'HEAD', slug: emptySlug};
    const options = {repository, ranges: [...ranges, empty]};
    const site = siteOf(home, 'with', faster, [[pluginName, options]]);
    const small = siteOf(home, 'small', faster, [[pluginName, {repository, ranges: [empty]}]]);
    const plain = siteOf(home, 'without', faster, []);
    for (const one of [site, small, plain]) await one.build();
    const {reports} = await makeReports(validateChangelogOptions(options), {
      siteDir: home.folder,
      locale: 'en',
      environment: {},
    });
    const told = reports.filter(({slug}) => slug !== emptySlug);
    const docs = await scriptsOf(site, docsPage);
    const sizeOfDocs = sizeOf(site, docs);
    const pages = pagesOfChangelog(site);
    const [one = [], other = []] = await sharedBy(site, told);
    return {
      fixed: gzipped(html(site, emptySlug)),
      pages: told.map((report) => weighPage(site, report)),
      docsScripts: sizeOfDocs - sizeOf(plain, await scriptsOf(plain, docsPage)),
      docsScriptsPerPage:
        (sizeOfDocs - sizeOf(small, await scriptsOf(small, docsPage))) / (pages - pagesOfChangelog(small)),
      pagesOfChangelog: pages,
      reportScripts: sizeOf(
        site,
        one.filter((script) => other.includes(script) && !docs.includes(script) && !isData(site.read(script))),
      ),
    };
  } finally {
    home.cleanup();
  }
}

function pagesOfChangelog(site: TemporarySite): number {
  const files = readdirSync(path.join(site.outDir, 'changelog'), {recursive: true, encoding: 'utf8'});
  return files.filter((file) => path.basename(file) === 'index.html').length;
}

function weighPage(site: TemporarySite, report: ReportJson): PageWeight {
  const page = html(site, report.slug);
  return {
    slug: report.slug,
    html: gzipped(page),
    bare: gzipped(page.replace(/(<details[^>]*data-changelog-diff.*?<table.*?)<tr.*?(?=<\/table>)/gs, '$1')),
    diff: gzipped(shownDiff(report, site.page(`/changelog/${report.slug}`))),
    files: report.files.length,
    further: Math.max(
      0,
      ...furtherPages(site, report.slug).map((name) => gzipped(html(site, `${report.slug}/${name}`))),
    ),
  };
}

function furtherPages(site: TemporarySite, slug: string): string[] {
  const names = readdirSync(path.join(site.outDir, 'changelog', slug));
  return names.filter((name) => /^(?:files|diffs)-\d+$/.test(name));
}

function siteOf(
  repository: TestRepository,
  siteDir: string,
  faster: boolean,
  plugins: readonly unknown[],
): TemporarySite {
  const presets = [['classic', {blog: false, pages: false, docs: {sidebarPath: './sidebars.js'}}]];
  const sidebars = "export default {docs: [{type: 'autogenerated', dirName: '.'}]};\n";
  const docs = ['intro', ...Array.from({length: pagesOfDocs - 1}, (_, number) => `page-${number + 1}`)];
  const pages = docs.map((name): [string, string] => [`docs/${name}.md`, `# The page ${name}\n\nWords.\n`]);
  const files: Record<string, string> = {
    'sidebars.js': sidebars,
    'package.json': JSON.stringify({name: 'weighed-site', browserslist: templateBrowsers}),
    ...Object.fromEntries<string>(pages),
  };
  const future = {v4: true, faster};
  const config = {future, presets, plugins, onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore'};
  return createSite(repository, {siteDir, config, files, plugin: 'packed'});
}

function html(site: TemporarySite, slug: string): string {
  return site.read(`changelog/${slug}/index.html`);
}

/** The data of a report are scripts too: what two reports share is code, and the data of the sidebar. */
async function sharedBy(site: TemporarySite, reports: readonly ReportJson[]): Promise<string[][]> {
  const slugs = [reports[0]?.slug ?? emptySlug, reports.at(-1)?.slug ?? emptySlug];
  const found: string[][] = [];
  for (const slug of slugs) found.push(await scriptsOf(site, `/changelog/${slug}`));
  return found;
}

/** Files of the scripts that Chromium runs on a page, without those that are only fetched ahead for its links. */
async function scriptsOf(site: TemporarySite, page: string): Promise<string[]> {
  const [server, browser] = [await serveFolder(site.outDir), await launchBrowser()];
  try {
    const tab = await browser.newPage();
    const scripts = new Set<string>();
    tab.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname.slice(1));
    });
    await tab.goto(server.url + page, {waitUntil: 'networkidle'});
    await tab.waitForSelector('html[data-has-hydrated="true"]');
    return [...scripts];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Whether a chunk is nothing but JSON. */
function isData(script: string): boolean {
  return /^[^{}]*\{\d+\(\w\)\{\w\.exports=JSON\.parse\(/.test(script);
}

function sizeOf(site: TemporarySite, scripts: readonly string[]): number {
  return scripts.reduce((sum, script) => sum + gzipped(site.read(script)), 0);
}

/** The patch of the files whose diffs stand in the page itself. */
function shownDiff(report: ReportJson, $: CheerioAPI): string {
  const shown = new Set(
    $('[data-changelog-file]')
      .toArray()
      .filter((block) => $(block).find('details[data-changelog-diff] table').length > 0)
      .map((block) => $(block).find('h3[id]').attr('id')),
  );
  return report.files
    .filter(({anchor}) => shown.has(anchor))
    .map(patchOf)
    .join('');
}

function patchOf({path: name, oldPath, hunks}: FileJson): string {
  const former = oldPath ?? name;
  const head = [`diff --git a/${former} b/${name}`, `--- a/${former}`, `+++ b/${name}`];
  const lines = (hunks ?? []).flatMap((hunk) => [
    `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@ ${hunk.heading}`,
    ...hunk.lines,
  ]);
  return `${[...head, ...lines].join('\n')}\n`;
}

function gzipped(text: string): number {
  return gzipSync(text, {level: 9}).length;
}

function print(bundler: string, {fixed, pages, reportScripts, ...docs}: Weights): void {
  console.log(`\n${bundler}`);
  console.log(`${kilobytes(fixed)} KB  HTML of an empty report`);
  for (const page of pages) {
    const {slug, html: size, bare, diff, files, further} = page;
    const perFile = Math.round((bare - fixed) / files);
    console.log(
      `${kilobytes(size)} KB  ${slug}: ${files} files of ${perFile} bytes beside their diffs; ` +
        `diffs of ${kilobytes(diff)} KB, ratio ${ratio(page).toFixed(2)}` +
        (further > 0 ? `; pages behind it of up to ${kilobytes(further)} KB` : ''),
    );
  }
  const perPage = Math.round(docs.docsScriptsPerPage);
  console.log(
    `${kilobytes(docs.docsScripts)} KB  scripts added to a page of the docs, ` +
      `${perPage} bytes of them for each of ${docs.pagesOfChangelog} pages of the changelog`,
  );
  console.log(`${kilobytes(reportScripts)} KB  code of a report beside that of the docs`);
}

function largest({html: own, further}: PageWeight): number {
  return Math.max(own, further);
}

/** Of the lines in the page to the plain diff. */
function ratio({html: size, bare, diff}: PageWeight): number {
  return diff === 0 ? 0 : (size - bare) / diff;
}

function problemsOf({pages, docsScripts, reportScripts}: Weights): string[] {
  return [
    ...pages
      .filter((page) => largest(page) > limits.page)
      .map((page) => `A page of ${page.slug} has ${kilobytes(largest(page))} KB of HTML; at most 100 are meant.`),
    ...pages
      .filter((page) => ratio(page) > limits.lines)
      .map(
        (page) =>
          `The diffs of ${page.slug} have ${ratio(page).toFixed(2)} times the plain diff; at most 1.35 is meant.`,
      ),
    ...(docsScripts > limits.docsScripts
      ? [`A page of the docs loads ${kilobytes(docsScripts)} KB more scripts; at most 2 are meant.`]
      : []),
    ...(reportScripts > limits.reportScripts
      ? [`A report loads ${kilobytes(reportScripts)} KB of code of its own; at most 25 are meant.`]
      : []),
  ];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
