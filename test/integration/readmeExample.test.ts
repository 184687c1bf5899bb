import {readFileSync} from 'node:fs';
import path from 'node:path';
import {createRepository, type TestRepository} from '../helpers/repository';
import {projectRoot} from '../helpers/siteCommands';
import {docsSidebar, hrefs, texts} from '../helpers/siteHtml';
import {createSite, type TemporarySite} from '../helpers/temporarySite';

let repository: TestRepository;
let site: TemporarySite;

beforeAll(async () => {
  repository = createRepository();
  // With the files that would be published, in a site that is as slow as sites are by default.
  site = createSite(repository, {
    config: readConfigExample(),
    plugin: 'packed',
    files: {'src/pages/index.md': '# Home\n'},
  });
  repository.commit('Start', {date: '2025-01-10T12:00:00Z'});
  site.write('docs/intro.md', '# Introduction\n\nOther words.\n');
  repository.commit('Reword', {date: '2025-02-10T12:00:00Z'});
  site.write('notes.txt', 'Not shown.\n');
  repository.commit('Add notes', {date: '2025-03-10T12:00:00Z'});
  await site.build();
}, 180_000);

afterAll(() => repository.cleanup());

/** The config that the README tells people to paste. */
function readConfigExample(): string {
  const readme = readFileSync(path.join(projectRoot, 'README.md'), 'utf8');
  const example = /^```ts title="docusaurus\.config\.ts"\n(.*?)^```$/ms.exec(readme)?.[1];
  if (example === undefined) {
    throw new Error('README.md has no example of a config');
  }
  return example;
}

test('there is a page for each month in which a Markdown file changed, and a note on the others', () => {
  const index = site.page('/changelog');
  expect(hrefs(index, 'article h4 a')).toEqual(['/changelog/2025-02', '/changelog/2025-01']);
  expect(texts(index, 'article li')).toContain('1 report was left out, because nothing relevant changed in its range.');
  expect(texts(site.page('/changelog/2025-02'), '[data-changelog-file] h3')).toHaveLength(1);
});

test('the category stands at the end of the docs sidebar, and the navbar leads to the index', () => {
  const doc = site.page('/docs/intro');
  expect(texts(doc, `${docsSidebar} > li`)).toEqual(['Introduction', 'Changelog']);
  expect(hrefs(doc, '.navbar a[href="/changelog"]')).not.toEqual([]);
});
