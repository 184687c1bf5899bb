import {readFileSync} from 'node:fs';
import path from 'node:path';
import {createRepository, type TestRepository} from '../helpers/repository';
import type {Finished} from '../helpers/siteCommands';
import {attributes, docsSidebar, hrefs, texts} from '../helpers/siteHtml';
import {createSite, type TemporarySite} from '../helpers/temporarySite';

const config = {
  i18n: {defaultLocale: 'en', locales: ['en', 'fr']},
  presets: [['classic', {blog: false, pages: false, docs: {routeBasePath: '/'}}]],
  plugins: [['docusaurus-plugin-content-changelog', {ranges: ['v1..v2'], description: 'News of the docs'}]],
};

const texts18n = {
  title: {message: 'Journal des modifications'},
  'sidebar.label': {message: 'Modifications'},
};

/** A wrapper, as `docusaurus swizzle --wrap` makes it. */
const wrapper = `import React from 'react';
import Header from '@theme-original/ChangelogReport/Header';
import {useChangelogReport} from 'docusaurus-plugin-content-changelog/client';

export default function HeaderWrapper(props) {
  const {report} = useChangelogReport();
  return (
    <>
      <Header {...props} />
      <p id="wrapped">{report.slug}</p>
    </>
  );
}
`;

let repository: TestRepository;
let site: TemporarySite;
let translated: Finished;

beforeAll(async () => {
  repository = createRepository();
  site = createSite(repository, {
    config,
    files: {
      'docs/intro.md': '---\nslug: /\n---\n\n# Introduction\n',
      'src/theme/ChangelogReport/Header/index.js': wrapper,
    },
  });
  repository.commit('Start');
  repository.tag('v1');
  site.write('docs/more.md', '# More\n\nWords.\n');
  repository.commit('Add a page', {date: '2025-05-22T12:00:00Z'});
  repository.tag('v2');
  translated = await site.docusaurus('write-translations', '--locale', 'fr');
  site.write('i18n/fr/docusaurus-plugin-content-changelog/options.json', JSON.stringify(texts18n));
  await site.build();
}, 180_000);

afterAll(() => repository.cleanup());

describe('translations', () => {
  test('are written for the texts of the options and for those of the interface', () => {
    expect(translated).toMatchObject({exitCode: 0});
    expect(translated.stdout).toContain('i18n/fr/docusaurus-plugin-content-changelog/options.json');
    const code = JSON.parse(readFileSync(path.join(site.folder, 'i18n/fr/code.json'), 'utf8')) as object;
    expect(Object.keys(code)).toEqual(
      expect.arrayContaining(['plugin.changelog.missing.text', 'plugin.changelog.highlights.noBreakingChanges']),
    );
  });

  test('of the label and the title reach the sidebar and the index of their locale', () => {
    expect(texts(site.page('/'), `${docsSidebar} > li > div`)).toEqual(['Changelog']);
    expect(texts(site.page('/fr'), `${docsSidebar} > li > div`)).toEqual(['Modifications']);
    expect(hrefs(site.page('/fr'), `${docsSidebar} > li > div a`)).toEqual(['/fr/changelog']);
    expect(texts(site.page('/fr/changelog'), 'h1')).toEqual(['Journal des modifications']);
  });

  test('leave a text as the options have it where a file lacks it', () => {
    expect(attributes(site.page('/fr/changelog'), 'meta[name="description"]', 'content')).toEqual(['News of the docs']);
  });
});

test('dates are written in the locale of the page', () => {
  const date = 'article header time[datetime="2025-05-22"]';
  expect(texts(site.page('/changelog/v1-v2'), date)).toEqual(['May 22, 2025']);
  expect(texts(site.page('/fr/changelog/v1-v2'), date)).toEqual(['22 mai 2025']);
});

test('prose without a catalogue for its locale says which language it is in', () => {
  const prose = '.theme-doc-markdown [lang]';
  const report = site.page('/fr/changelog/v1-v2');
  expect(new Set(attributes(report, prose, 'lang'))).toEqual(new Set(['en']));
  expect(texts(report, prose).join(' ')).toContain('Add More');
  expect(attributes(site.page('/fr/changelog'), prose, 'lang')).toEqual(['en']);
  expect(attributes(site.page('/changelog/v1-v2'), prose, 'lang')).toEqual([]);
});

describe('swizzling', () => {
  // Without a language, the command asks for it.
  const swizzled = ['docusaurus-plugin-content-changelog', '--typescript'];

  test('a wrapper of the site stands around the component, on every report', () => {
    expect(texts(site.page('/changelog/v1-v2'), 'article header + #wrapped')).toEqual(['v1-v2']);
    expect(texts(site.page('/fr/changelog/v1-v2'), 'article header + #wrapped')).toEqual(['v1-v2']);
  });

  test('the list of components has ours, and says how safe they are', async () => {
    const {exitCode, stdout} = await site.docusaurus('swizzle', ...swizzled, '--list');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/ChangelogReport\/Header\W+Safe\W+Safe/);
    expect(stdout).toMatch(/ChangelogMessages\W+Forbidden\W+Unsafe/);
  });

  test('a component is wrapped by the command', async () => {
    const args = [...swizzled, 'ChangelogTypeBadge', '--wrap'];
    expect(await site.docusaurus('swizzle', ...args)).toMatchObject({exitCode: 0});
    const file = path.join(site.folder, 'src/theme/ChangelogTypeBadge/index.tsx');
    expect(readFileSync(file, 'utf8')).toContain("from '@theme-original/ChangelogTypeBadge'");
  });

  test('a component is ejected by the command', async () => {
    const args = [...swizzled, 'ChangelogDiffStat', '--eject'];
    expect(await site.docusaurus('swizzle', ...args)).toMatchObject({exitCode: 0});
    const file = path.join(site.folder, 'src/theme/ChangelogDiffStat/index.tsx');
    expect(readFileSync(file, 'utf8')).toContain('export default function');
  });
});
