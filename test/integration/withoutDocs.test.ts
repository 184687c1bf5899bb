import {createRepository, type TestRepository} from '../helpers/repository';
import {docsSidebar, hrefs, texts} from '../helpers/siteHtml';
import {createSite, type TemporarySite} from '../helpers/temporarySite';

let repository: TestRepository;
let site: TemporarySite;

beforeAll(async () => {
  repository = createRepository();
  site = createSite(repository, {
    config: {
      presets: [['classic', {blog: false, docs: false}]],
      plugins: [['docusaurus-plugin-content-changelog', {ranges: ['v1..v2', 'v2..v3']}]],
    },
    files: {'src/pages/index.md': '# Home\n'},
  });
  ['v1', 'v2', 'v3'].forEach((name) => {
    site.write('src/pages/index.md', `# Home\n\nThis is ${name}.\n`);
    repository.commit(name);
    repository.tag(name);
  });
  await site.build();
}, 120_000);

afterAll(() => repository.cleanup());

test('pages have the plain layout, with a way to the index and to their neighbours', () => {
  const page = site.page('/changelog/v2-v3');
  expect(texts(page, 'main article h1')).toEqual(['v2 → v3']);
  expect(hrefs(page, 'article header a[href="/changelog"]')).toHaveLength(1);
  expect(hrefs(page, 'nav.pagination-nav a')).toEqual(['/changelog/v1-v2']);
  expect(hrefs(page, docsSidebar)).toEqual([]);
});

test('the index lists the reports', () => {
  expect(hrefs(site.page('/changelog'), 'article h4 a')).toEqual(['/changelog/v2-v3', '/changelog/v1-v2']);
});
