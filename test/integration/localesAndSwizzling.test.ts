import {readFileSync} from 'node:fs';
import path from 'node:path';
import {createRepository, type TestRepository} from '../helpers/repository';
import type {Finished} from '../helpers/siteCommands';
import {attributes, docsSidebar, hrefs, texts} from '../helpers/siteHtml';
import {createSite, type TemporarySite} from '../helpers/temporarySite';

const config = {
  i18n: {defaultLocale: 'en', locales: ['en', 'ja', 'fr', 'it']},
  presets: [['classic', {blog: false, pages: false, docs: {routeBasePath: '/'}}]],
  plugins: [['docusaurus-plugin-content-changelog', {ranges: ['v1..v2'], description: 'News of the docs'}]],
};

const texts18n = {
  title: {message: 'Journal des modifications'},
  'sidebar.label': {message: 'Modifications'},
};

/** Phrases of a language that the plugin lacks, and one of a language that it has. */
const italian = {'title.file-added': {message: 'Aggiunge {place}'}};
const japanese = {'title.file-added': {message: '新規：{place}'}};

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
let built: Finished;

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
  const phrases = 'docusaurus-plugin-content-changelog/phrases.json';
  site.write(`i18n/it/${phrases}`, JSON.stringify(italian));
  site.write(`i18n/ja/${phrases}`, JSON.stringify(japanese));
  built = await site.build();
}, 240_000);

afterAll(() => repository.cleanup());

describe('translations', () => {
  test('are written for the texts of the options and for those of the interface', () => {
    expect(translated).toMatchObject({exitCode: 0});
    expect(translated.stdout).toContain('i18n/fr/docusaurus-plugin-content-changelog/options.json');
    const read = (file: string) => JSON.parse(readFileSync(path.join(site.folder, 'i18n/fr', file), 'utf8')) as object;
    expect(read('code.json')).toMatchObject({
      'plugin.changelog.section.highlights': {message: 'Points clés'},
      'plugin.changelog.highlights.noBreakingChanges': {message: 'Aucun changement non rétrocompatible trouvé.'},
    });
    expect(read('docusaurus-plugin-content-changelog/phrases.json')).toMatchObject({
      'title.file-added': {
        message: expect.stringContaining('Add {place}') as string,
        description: expect.stringContaining('{place}') as string,
      },
    });
    expect(translated.stdout).not.toContain('Unused default message codes');
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
  expect(texts(site.page('/ja/changelog/v1-v2'), date)).toEqual(['2025年5月22日']);
});

test('the interface is in the language of the page, without a file of the site', () => {
  expect(texts(site.page('/fr/changelog/v1-v2'), 'h2#highlights')[0]).toMatch(/^Points clés/);
  expect(texts(site.page('/ja/changelog/v1-v2'), 'h2#highlights')[0]).toMatch(/^主な変更点/);
});

describe('the prose of a report', () => {
  const prose = '.theme-doc-markdown [lang]';
  const titles = 'section:has(#summary) td:nth-child(3)';

  test('without a catalogue for its locale says which language it is in', () => {
    const report = site.page('/fr/changelog/v1-v2');
    expect(new Set(attributes(report, prose, 'lang'))).toEqual(new Set(['en']));
    expect(texts(report, prose).join(' ')).toContain('Add the page “More”');
    expect(attributes(site.page('/fr/changelog'), prose, 'lang')).toEqual(['en']);
    expect(attributes(site.page('/changelog/v1-v2'), prose, 'lang')).toEqual([]);
  });

  test('is in the language of the page where the plugin has it, with what the site says otherwise', () => {
    const report = site.page('/ja/changelog/v1-v2');
    expect(attributes(report, prose, 'lang')).toEqual([]);
    expect(texts(report, titles)).toEqual(['新規：「More」']);
    expect(texts(report, '.theme-doc-markdown').join(' ')).toContain(
      '破壊的変更は見つかりませんでした。新機能：新規：「More」',
    );
  });

  test('is in a language that only the site has, and the build tells what is left in English', () => {
    const report = site.page('/it/changelog/v1-v2');
    expect(attributes(report, prose, 'lang')).toEqual([]);
    expect(texts(report, titles)).toEqual(['Aggiunge “More”']);
    expect(built.stdout).toMatch(/\d+ of \d+ phrases are not translated in i18n\/it\//);
    expect(built.stdout).not.toMatch(/phrases are not translated in i18n\/(?:en|fr|ja)\//);
  });

  test('is printed in another language by the command, which lists those that there are', async () => {
    const inItalian = await site.docusaurus('changelog:report', '--locale', 'it');
    expect(inItalian.stdout).toContain('Aggiunge “More”');
    const unknown = await site.docusaurus('changelog:report', '--locale', 'ko');
    expect(unknown.exitCode).toBe(1);
    // The file of phrases in French is as it was written: nobody translated it.
    expect(unknown.stdout + unknown.stderr).toMatch(/one of en, ja, zh-Hans, it/);
  });

  test('stops the build where a phrase of the site is wrong', async () => {
    const file = 'i18n/it/docusaurus-plugin-content-changelog/phrases.json';
    site.write(file, JSON.stringify({...italian, 'title.file-removed': {message: 'Rimuove {pagina}'}}));
    const {exitCode, stdout, stderr} = await site.docusaurus('build', '--locale', 'it');
    site.write(file, JSON.stringify(italian));
    expect(exitCode).toBe(1);
    expect(stdout + stderr).toContain(`${file}: title.file-removed takes {pagina}, which it is not given`);
  });
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
