import {rmSync} from 'node:fs';
import path from 'node:path';
import {createRepository, type TestRepository} from '../helpers/repository';
import {texts} from '../helpers/siteHtml';
import {safeComponents, swizzleAll, typecheckSite} from '../helpers/swizzle';
import {createSite, type TemporarySite} from '../helpers/temporarySite';

let repository: TestRepository;
let site: TemporarySite;

beforeAll(() => {
  repository = createRepository();
  site = createSite(repository, {
    config: {
      presets: [['classic', {blog: false, pages: false, docs: {routeBasePath: '/'}}]],
      plugins: [['docusaurus-plugin-content-changelog', {ranges: ['v1..v2']}]],
    },
    files: {'docs/intro.md': '---\nslug: /\n---\n\n# Introduction\n'},
  });
  repository.commit('Start');
  repository.tag('v1');
  site.write('docs/more.md', '# More\n\nWords.\n');
  repository.commit('Add a page');
  repository.tag('v2');
});

afterAll(() => repository.cleanup());

test('a site is built with every component wrapped that may be', async () => {
  await swizzleAll(site.folder, 'wrap', safeComponents('wrap'));
  expect(await typecheckSite(site.folder)).toMatchObject({stdout: '', exitCode: 0});
  await site.build();
  expectPages();
  rmSync(path.join(site.folder, 'src/theme'), {recursive: true});
}, 240_000);

test('a site is built with every component ejected that may be, and all others wrapped', async () => {
  const ejected = safeComponents('eject');
  await swizzleAll(
    site.folder,
    'wrap',
    safeComponents('wrap').filter((name) => !ejected.includes(name)),
  );
  await swizzleAll(site.folder, 'eject', ejected);
  expect(await typecheckSite(site.folder)).toMatchObject({stdout: '', exitCode: 0});
  await site.build();
  expectPages();
}, 240_000);

function expectPages(): void {
  expect(texts(site.page('/changelog/v1-v2'), 'h1')).toEqual(['v1 → v2']);
  // The link to a heading holds a space without width.
  expect(
    texts(site.page('/changelog/v1-v2'), '[data-changelog-file] h3').map((text) => text.replace('\u200B', '')),
  ).toEqual(['docs/more.md']);
  expect(texts(site.page('/changelog'), '[data-changelog-entry] h4')).toEqual(['v1 → v2']);
}
