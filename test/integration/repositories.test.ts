import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {createRepository, type TestRepository} from '../helpers/repository';
import type {Finished} from '../helpers/siteCommands';
import {docsSidebar, hrefs, texts} from '../helpers/siteHtml';
import {createSite, type TemporarySite} from '../helpers/temporarySite';

let repository: TestRepository;
let other: TestRepository;
let site: TemporarySite;
let built: Finished;

beforeAll(async () => {
  other = createRepository();
  other.write('handbook/start.md', '# Start\n');
  other.commit('Start');
  other.tag('v1');
  other.write('handbook/start.md', '# Start here\n');
  other.commit('Rename the title');
  mkdirSync(path.join(other.folder, 'handbook/deep'));

  repository = createRepository();
  site = createSite(repository, {siteDir: 'website', config: config(other.folder)});
  writeHistory();
  built = await site.build();
}, 120_000);

afterAll(() => {
  repository.cleanup();
  other.cleanup();
});

/** The site's docs lie beside its folder; each instance of the plugin reads something else. */
function config(otherFolder: string): Record<string, unknown> {
  const instances: Record<string, unknown>[] = [
    {
      id: 'part',
      root: 'docs',
      exclude: ['drafts/**'],
      categories: {guides: {label: 'Guides', paths: ['guides/**']}, api: {label: 'API', paths: ['api/**']}},
      uncategorized: 'report',
      ranges: ['v1.0..v1.1'],
    },
    {
      id: 'sources',
      ranges: [
        {unreleased: 'main', since: 'v2.0'},
        {tags: 'v*', first: 'empty-tree'},
        {every: 'month', since: '2025-02-01'},
      ],
      include: ['docs/**'],
      sidebar: {limit: 20, collapsed: false},
    },
    {id: 'empty', ranges: [{base: 'v1.1', head: 'v1.1', slug: 'nothing', title: 'Nothing'}], sidebar: false},
    {id: 'other', repository: path.join(otherFolder, 'handbook/deep'), ranges: ['v1...main'], sidebar: false},
    {id: 'missing', onMissing: 'warn', ranges: ['v1.0..v1.1', 'v1.1..v9'], sidebar: false},
  ];
  return {
    onBrokenLinks: 'throw',
    presets: [['classic', {blog: false, pages: false, docs: {path: '../docs', routeBasePath: '/'}}]],
    plugins: instances.map((options) => [
      'docusaurus-plugin-content-changelog',
      {routeBasePath: String(options.id), title: `Changes of ${String(options.id)}`, ...options},
    ]),
  };
}

function writeHistory(): void {
  repository.write('docs/intro.md', '---\nslug: /\n---\n\n# Introduction\n');
  repository.write('docs/api/calls.md', '# Calls\n');
  repository.commit('Start', {date: '2025-01-10T12:00:00Z'});
  repository.tag('v1.0');
  repository.write('docs/guides/first.md', '# First steps\n\nWords.\n');
  repository.write('docs/intro.md', '---\nslug: /\n---\n\n# Introduction\n\nMore.\n');
  repository.write('docs/drafts/idea.md', '# Idea\n');
  repository.write('README.md', '# Outside\n');
  repository.commit('Add a guide', {date: '2025-02-10T12:00:00Z'});
  repository.tag('v1.1');
  repository.write('docs/api/calls.md', '# Calls\n\nThere are two.\n');
  repository.commit('Count calls', {date: '2025-03-10T12:00:00Z'});
  repository.tag('v2.0');
  repository.write('docs/api/calls.md', '# Calls\n\nThere are three.\n');
  repository.commit('Count again', {date: '2025-04-10T12:00:00Z'});
}

/** Paths as the headings of the file blocks have them. */
function paths(permalink: string): string[] {
  return texts(site.page(permalink), '[data-changelog-file] h3').map((path_) => path_.replace(/\u200B/g, ''));
}

test('paths are shown below the root, and each category has a report', () => {
  expect(hrefs(site.page('/part'), 'article h4 a').sort()).toEqual([
    '/part/v1.0-v1.1-api',
    '/part/v1.0-v1.1-guides',
    '/part/v1.0-v1.1-other',
  ]);
  expect(paths('/part/v1.0-v1.1-guides')).toEqual(['guides/first.md']);
  expect(paths('/part/v1.0-v1.1-other')).toEqual(['intro.md']);
});

test('what is left out is on the receipt of each category, with the reason', () => {
  const receipt = texts(site.page('/part/v1.0-v1.1-guides'), 'section:has(#receipt) li');
  expect(receipt[0]).toBe('Git counted 4 files in this range; this report shows 1 file.');
  expect(receipt).toHaveLength(4);
});

test('a category in which nothing changed has a page that says so', () => {
  const page = site.page('/part/v1.0-v1.1-api');
  expect(texts(page, 'section:has(#summary) p')).toEqual(['No files changed.']);
});

test('unreleased changes, tags and the calendar stand in one list, newest first', () => {
  expect(hrefs(site.page('/sources'), 'article h4 a')).toEqual([
    '/sources/unreleased',
    '/sources/v2.0',
    '/sources/v1.1',
    '/sources/v1.0',
  ]);
});

test('periods with the commits of a tag or of unreleased changes are further addresses of its report', () => {
  const canonical = (permalink: string): string[] => hrefs(site.page(permalink), 'link[rel="canonical"]');
  expect(canonical('/sources/2025-03')).toEqual(['https://docs.example.com/sources/v2.0']);
  expect(canonical('/sources/2025-04')).toEqual(['https://docs.example.com/sources/unreleased']);
});

test('a range of a commit with itself has a page that says that nothing changed', () => {
  const page = site.page('/empty/nothing');
  expect(texts(page, 'article h1')).toEqual(['Nothing']);
  expect(texts(page, 'article header p').at(-1)).toMatch(/nothing changed|no file/i);
  expect(texts(page, 'section:has(#summary) p')).toEqual(['No files changed.']);
});

test('a folder deep in another repository names that repository', () => {
  expect(paths('/other/v1-main')).toEqual(['handbook/start.md']);
});

test('a range that the clone lacks gets a warning, a page that says so, and a line on the index', () => {
  expect(`${built.stdout}${built.stderr}`).toContain('ranges[1].head');
  expect(texts(site.page('/missing/v1.1-v9'), 'article')[0]).toMatch(/could not be read.*v9/s);
  expect(hrefs(site.page('/missing'), 'article a')).toEqual(
    expect.arrayContaining(['/missing/v1.1-v9', '/missing/v1.0-v1.1']),
  );
});

test('docs outside of the site have all entries in their sidebar', () => {
  const links = hrefs(site.page('/'), `${docsSidebar} a`);
  expect(links).toEqual(expect.arrayContaining(['/sources/unreleased', '/sources/v1.0', '/part']));
});
