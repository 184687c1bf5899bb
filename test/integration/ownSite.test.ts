import {readFileSync} from 'node:fs';
import path from 'node:path';
import {load, type CheerioAPI} from 'cheerio';
import type {ReportJson} from '../../plugin/src/model/report';
import {siteFolder} from '../helpers/siteBuild';
import {projectRoot, runChangelog} from '../helpers/siteCommands';
import {attributes, docsSidebar, hrefs, texts} from '../helpers/siteHtml';

const permalink = '/sample/v2.0.0-beta.1';
const files = 'tr:has(th[scope="row"])';
let report: ReportJson;
let page: CheerioAPI;
/** The numbers of files and lines stand above it. */
let summaryWithoutCounts: string;

beforeAll(async () => {
  const {stdout} = await runChangelog(['report', '--format=json', 'v1.1.0..v2.0.0-beta.1'], {
    cwd: path.join(projectRoot, '.sample/repository'),
  });
  [report] = JSON.parse(stdout) as [ReportJson];
  summaryWithoutCounts = report.summary.replace(/^.*? lines removed\. /, '');
  page = openPage(permalink);
});

function openPage(address: string): CheerioAPI {
  return load(readFileSync(path.join(siteFolder, address, 'index.html'), 'utf8'));
}

test('a report stands in the docs layout, with its entry active and breadcrumbs to it', () => {
  expect(texts(page, 'main .theme-doc-markdown h1')).toEqual(['v2.0.0-beta.1']);
  expect(hrefs(page, `${docsSidebar} a[href^="/sample/"]`).slice(0, 3)).toEqual([
    '/sample/v2.0.0',
    '/sample/v2.0.0-beta.1',
    '/sample/v1.1.0',
  ]);
  expect(hrefs(page, `${docsSidebar} a[aria-current="page"]`)).toEqual([permalink]);
  expect(hrefs(page, `${docsSidebar} a[href="/docs/install"]`)).toHaveLength(1);
  expect(texts(page, '.theme-doc-breadcrumbs li').slice(1)).toEqual(['Sample changelog', 'v2.0.0-beta.1']);
});

test('every doc page has both changelogs at the end of its sidebar', () => {
  ['/docs', '/docs/install', '/docs/reference/options'].map(openPage).forEach((doc) => {
    expect(hrefs(doc, `${docsSidebar} > li > div > a`).slice(-2).sort()).toEqual(['/changelog', '/sample']);
    expect(texts(doc, `${docsSidebar} > li`).slice(-2).sort()).toEqual(['Changelog', 'Sample changelog']);
  });
});

test('the tables have one row for each file, with the facts of the JSON form', () => {
  const rows = page(files)
    .map((_, row) => {
      const cells = texts(load(`<table>${page.html(row)}</table>`), 'td').slice(-3);
      return [page('th a', row).attr('href'), ...cells].join(' ');
    })
    .get();
  const expected = report.files.map((file) =>
    [`#${file.anchor}`, file.additions, file.deletions, file.changes].join(' '),
  );
  expect(rows.sort()).toEqual(expected.sort());
});

test('each file has a block with its path, under the heading of its status', () => {
  const headings = attributes(page, '[data-changelog-file] h3', 'id');
  expect(headings.sort()).toEqual(report.files.map(({anchor}) => anchor).sort());
  report.files.forEach(({anchor, path: name, status}) => {
    const heading = page(`#${anchor}`);
    expect(heading.clone().find('.hash-link').remove().end().text()).toBe(name);
    expect(heading.closest('section').find('h2').attr('id')).toBe(status);
  });
});

test('anchors are made of the path, so that links from outside hold', () => {
  expect(page('#item-04c6e9').text()).toContain('README.md');
});

test('every link within the page leads to an element of it', () => {
  const targets = hrefs(page, '#__docusaurus_skipToContent_fallback a[href^="#"]').map((href) => href.slice(1));
  const ids = new Set(attributes(page, '[id]', 'id'));
  expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  expect(hrefs(page, 'section:has(#highlights) li a[href^="#item-"]').length).toBeGreaterThanOrEqual(28);
});

test('diffs hold the lines of the JSON form', () => {
  report.files.forEach(({anchor, hunks}) => {
    const lines = page(`[data-changelog-file]:has(#${anchor}) details td:nth-child(2)`);
    const expected = (hunks ?? []).flatMap((hunk) => hunk.lines.filter((line) => !line.startsWith('\\')));
    expect(`${anchor} ${lines.length}`).toBe(`${anchor} ${expected.length}`);
  });
});

test('the index lists the reports by date and says what is in them', () => {
  const index = openPage('/sample');
  expect(texts(index, 'article h1')).toEqual(['Sample: Ferry docs']);
  expect(texts(index, 'article h4 a[href^="/sample/"]')).toEqual(['v2.0.0', 'v2.0.0-beta.1', 'v1.1.0', 'v1.0.0']);
  expect(texts(index, 'article p')).toContain(summaryWithoutCounts);
});

test('a report says what happened behind its counts, and does not repeat them', () => {
  expect(texts(page, 'header p')).toContain(summaryWithoutCounts);
});

test('the changelog of this repository has entries of its own history', () => {
  expect(hrefs(openPage('/changelog'), 'article h4 a').length).toBeGreaterThan(0);
});

test('search engines find the reports', () => {
  const sitemap = readFileSync(path.join(siteFolder, 'sitemap.xml'), 'utf8');
  expect(sitemap).toContain(`${permalink}</loc>`);
  expect(attributes(page, 'meta[name="description"]', 'content')).toEqual([summaryWithoutCounts]);
  expect(texts(page, 'title')).toEqual(['v2.0.0-beta.1 | Docs Changelog']);
});

test('what every page loads holds no report', () => {
  const scripts = attributes(openPage('/docs'), 'script[src]', 'src');
  expect(scripts.length).toBeGreaterThan(1);
  scripts.forEach((script) =>
    expect(readFileSync(path.join(siteFolder, script), 'utf8')).not.toContain(summaryWithoutCounts),
  );
});

test('the excerpt on the home page says what the report behind it says', () => {
  const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const home = openPage('');
  const report = words(openPage('/sample/v1.1.0')('article').text());
  const excerpt = home('section[aria-label="Excerpt of a report"]');
  const highlights = excerpt
    .find('ul li')
    .get()
    .map((item) => {
      const type = home(item).children().first().text();
      return words(home(item).text()).slice(type.length).trim();
    });
  const explanation = excerpt
    .find('p')
    .get()
    .map((item) => words(home(item).text()))
    .find((text) => text.startsWith('In code'));
  const lines = excerpt
    .find('tr')
    .get()
    .map((row) => words(home(row).find('td').last().text()))
    .filter(Boolean);

  expect(highlights.length).toBeGreaterThan(0);
  expect(lines.length).toBeGreaterThan(8);
  for (const said of [...highlights, explanation ?? 'no explanation', ...lines]) {
    expect(report).toContain(said);
  }
});

describe('what the range does beyond its files', () => {
  const latest = (): CheerioAPI => openPage('/sample/v2.0.0');

  test('links that break stand in a section of their own, with the place of each', () => {
    const section = 'section:has(> #links-that-break)';
    expect(texts(latest(), `${section} > ul > li > a`)).toEqual(['poll-for-messages.md']);
    expect(texts(latest(), `${section} code`)).toEqual([
      'i18n/zh-Hans/docusaurus-plugin-content-docs/current/intro.md:21',
    ]);
    expect(hrefs(latest(), '.table-of-contents a[href="#links-that-break"]')).toHaveLength(1);
    expect(page('#links-that-break')).toHaveLength(0);
  });

  test('a partial names its pages, and each file its commits', () => {
    const block = '[data-changelog-file]:has(h3:contains("_authentication.mdx"))';
    expect(texts(latest(), `${block} details:first-of-type li`)).toEqual(['docs/quickstart.mdx']);
    expect(texts(latest(), `${block} bdi`)).toEqual(['Document replay and remove the old Python library']);
  });

  test('all commits are listed once, newest first', () => {
    const subjects = texts(page, 'section:has(> #commits) bdi');
    expect(subjects).toEqual(report.commits.map(({subject}) => subject));
    expect(subjects).toHaveLength(4);
  });
});
