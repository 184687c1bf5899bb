import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {createRepository, type TestRepository} from '../helpers/repository';
import {docsSidebar, hrefs, texts} from '../helpers/siteHtml';
import {createSite, type TemporarySite} from '../helpers/temporarySite';

/** Base URL, docs at the root, a second docs instance with versions whose latest is not the current one. */
const config = {
  baseUrl: '/base/',
  trailingSlash: false,
  presets: [['classic', {blog: false, pages: false, docs: {routeBasePath: '/'}, sitemap: {lastmod: 'date'}}]],
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      {id: 'api', path: 'api', routeBasePath: 'api', sidebarPath: './sidebars.js', breadcrumbs: true},
    ],
    changelog({
      id: 'api',
      routeBasePath: 'api-changes',
      docsPluginId: 'api',
      ranges: [{tags: 'v*', first: 'empty-tree'}],
      sidebar: {id: 'second', label: 'API changes', position: 0, limit: 1, collapsed: false},
    }),
    changelog({id: 'placed', routeBasePath: 'placed', docsPluginId: 'api', ranges: ['v1.0..v1.1']}),
    changelog({id: 'plain', routeBasePath: 'plain', title: 'Plain changes', ranges: ['v1.0..v1.1'], sidebar: false}),
    changelog({id: 'root', ranges: ['v1.0..v1.1']}),
  ],
};

function changelog(options: Record<string, unknown>): unknown[] {
  return ['docusaurus-plugin-content-changelog', options];
}

const sidebars = {
  first: ['intro', {type: 'link', label: 'Here', href: '/placed', customProps: {changelog: 'placed'}}],
  second: ['reference'],
};

const api = {'intro.md': '# Intro of the API\n', 'reference.md': '# Reference of the API\n'};

let repository: TestRepository;
let site: TemporarySite;

beforeAll(async () => {
  repository = createRepository();
  site = createSite(repository, {
    config,
    files: {
      'docs/intro.md': '---\nslug: /\n---\n\n# Introduction\n',
      'sidebars.js': `module.exports = ${JSON.stringify(sidebars)};\n`,
      'api_versions.json': '["2.0", "1.0"]\n',
      ...filesBelow('api', api),
      ...filesBelow('api_versioned_docs/version-2.0', api),
      ...filesBelow('api_versioned_docs/version-1.0', api),
      'api_versioned_sidebars/version-2.0-sidebars.json': JSON.stringify(sidebars),
      'api_versioned_sidebars/version-1.0-sidebars.json': JSON.stringify(sidebars),
    },
  });
  repository.commit('Start', {date: '2025-01-10T12:00:00Z'});
  repository.tag('v1.0');
  site.write('api/reference.md', '# Reference of the API\n\nA second sentence.\n');
  repository.commit('Write more', {date: '2025-02-20T12:00:00Z'});
  repository.tag('v1.1');
  await site.build();
}, 120_000);

afterAll(() => repository.cleanup());

function filesBelow(folder: string, files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}

test('pages are written as the site writes its own, and links have the base URL', () => {
  expect(site.has('api-changes/v1.1.html')).toBe(true);
  expect(hrefs(site.page('/api-changes'), 'article h4 a')).toEqual([
    '/base/api-changes/v1.1',
    '/base/api-changes/v1.0',
  ]);
});

test('the entries stand in the sidebar of the options, in its place, cut to the limit, open', () => {
  const doc = site.page('/api/reference');
  expect(texts(doc, `${docsSidebar} > li`)).toEqual(['API changesv1.1', 'Reference of the API']);
  expect(hrefs(doc, `${docsSidebar} li li a`)).toEqual(['/base/api-changes/v1.1']);
});

test('a report shows the sidebar that it stands in, its own entry active', () => {
  const page = site.page('/api-changes/v1.1');
  expect(hrefs(page, `${docsSidebar} a[aria-current="page"]`)).toEqual(['/base/api-changes/v1.1']);
  expect(texts(page, '.theme-doc-breadcrumbs li').slice(1)).toEqual(['API changes', 'v1.1']);
  expect(hrefs(page, `${docsSidebar} a`)).toContain('/base/api/reference');
});

test('an entry past the limit has its page too', () => {
  const page = site.page('/api-changes/v1.0');
  expect(texts(page, 'article h1')).toEqual(['v1.0']);
  expect(hrefs(page, `${docsSidebar} a`)).toContain('/base/api/reference');
});

test('a link item with the id of the changelog gives way to the category', () => {
  expect(texts(site.page('/api/intro'), `${docsSidebar} > li`)).toEqual(['Intro of the API', 'Changelog']);
  expect(hrefs(site.page('/placed/v1.0-v1.1'), `${docsSidebar} a[aria-current="page"]`)).toEqual([
    '/base/placed/v1.0-v1.1',
  ]);
});

test.each(['/api/1.0', '/api/next'])('a version that is not the latest keeps its sidebar: %s', (version) => {
  expect(texts(site.page(`${version}/intro`), `${docsSidebar} > li`)).toEqual(['Intro of the API', 'Here']);
  expect(texts(site.page(`${version}/reference`), `${docsSidebar} > li`)).toEqual(['Reference of the API']);
});

test('docs at the root of the site have the entries of their own changelog alone', () => {
  expect(texts(site.page('/'), `${docsSidebar} > li`)).toEqual(['Introduction', 'Changelog']);
  expect(hrefs(site.page('/'), `${docsSidebar} > li a`)).toEqual(['/base/', '/base/changelog']);
});

test('without a sidebar the pages have the plain layout, and a way back to the index', () => {
  const page = site.page('/plain/v1.0-v1.1');
  expect(texts(page, 'article h1')).toEqual(['v1.0 → v1.1']);
  expect(hrefs(page, docsSidebar)).toEqual([]);
  expect(hrefs(page, 'article header a[href="/base/plain"]')).toHaveLength(1);
  expect(hrefs(site.page('/'), 'a[href^="/base/plain"]')).toEqual([]);
});

test('the sitemap has the date of the last commit', () => {
  expect(site.read('sitemap.xml')).toContain(
    '<loc>https://docs.example.com/base/api-changes/v1.1</loc><lastmod>2025-02-20</lastmod>',
  );
});

test('the data of the pages is written without indentation', () => {
  const folder = path.join(site.folder, '.docusaurus/docusaurus-plugin-content-changelog/api');
  const data = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('__'));
  expect(data).toHaveLength(3);
  data.forEach((name) => expect(readFileSync(path.join(folder, name), 'utf8')).not.toContain('\n'));
});
