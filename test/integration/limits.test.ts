import {readdirSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {createLargeRepository, type HostileRepository} from '../helpers/hostileRepository';
import {createHostileSite, reportPath} from '../helpers/hostileSite';
import {createRepository, type TestRepository} from '../helpers/repository';
import {texts} from '../helpers/siteHtml';
import {createSite, type TemporarySite} from '../helpers/temporarySite';

const plugin = 'docusaurus-plugin-content-changelog';
const compareUrl = /^https:\/\/github\.com\/example\/docs\/compare\/[0-9a-f]+\.\.\.?[0-9a-f]+$/;

/** Limits of one instance each, by the path of its pages. */
const instances = {
  range: {rangeBytes: 500},
  files: {files: 2},
  lines: {fileLines: 50},
  bytes: {fileBytes: 800},
  renames: {renameCandidates: 1},
} as const;

describe('a report past a limit', () => {
  let repository: TestRepository;
  let site: TemporarySite;

  beforeAll(async () => {
    repository = createRepository();
    writeHistory();
    const plugins = Object.entries(instances).map(([id, limits]) => [
      plugin,
      {id, routeBasePath: id, repository: '..', ranges: ['v1..v2'], sidebar: false, limits},
    ]);
    const presets = [['classic', {blog: false, pages: false, docs: {routeBasePath: '/'}}]];
    const files = {'docs/intro.md': '---\nslug: /\n---\n\n# Introduction\n'};
    site = createSite(repository, {siteDir: 'site', config: {presets, plugins}, files});
    await site.build();
  }, 300_000);

  afterAll(() => repository.cleanup());

  function writeHistory(): void {
    const lines = (word: string, count: number): string =>
      Array.from({length: count}, (_, index) => `The ${word} line, number ${index}.\n\n`).join('');
    const write = (word: string): void => {
      repository.write('a.md', lines(word, 3));
      repository.write('long.md', lines(word, 60));
      repository.write('z.md', lines(word, 3));
    };
    write('first');
    ['x', 'y'].forEach((name) => repository.write(`${name}-old.md`, lines(name, 9)));
    repository.commit('First');
    repository.tag('v1');
    write('second');
    ['x', 'y'].forEach((name) => repository.remove(`${name}-old.md`));
    ['x', 'y'].forEach((name) => repository.write(`new/${name}.md`, `${lines(name, 9)}One more.\n`));
    repository.commit('Second');
    repository.tag('v2');
    repository.git('remote', 'add', 'origin', 'https://github.com/example/docs.git');
  }

  /** Texts about diffs that are not shown: of files, and of the receipt. */
  function omissions(id: keyof typeof instances): {files: string[]; links: (string | undefined)[]; receipt: string} {
    const $ = site.page(`/${id}/v1-v2`);
    const notes = $('[data-changelog-file] p')
      .toArray()
      .filter((element) => $(element).text().startsWith('The diff is not shown'));
    return {
      files: notes.map((element) => $(element).text()),
      links: notes.map((element) => $(element).find('a').attr('href')),
      receipt: $('#receipt').parent().text(),
    };
  }

  test.each<[keyof typeof instances, number, string]>([
    ['range', 5, 'the whole diff is too large'],
    ['files', 3, 'too many files changed'],
    ['lines', 1, 'the diff of the file is too large'],
    ['bytes', 1, 'the diff of the file is too large'],
  ])('says so at each file without a diff, with a link to the host, and on the receipt: %s', (id, count, reason) => {
    const {files, links, receipt} = omissions(id);
    expect(files).toHaveLength(count);
    files.forEach((text) => expect(text).toContain(`The diff is not shown: ${reason}.`));
    links.forEach((href) => expect(href).toMatch(compareUrl));
    expect(receipt).toContain(reason);
    expect(site.page(`/${id}/v1-v2`)('[data-changelog-file]')).toHaveLength(5);
  });

  test('says on the receipt that renames may be missing', () => {
    const {files, receipt} = omissions('renames');
    expect(files).toEqual([]);
    expect(receipt).toContain('rename-limit');
    expect(receipt).toContain('some may show as removed and added');
  });
});

describe('a range of ten thousand files', () => {
  let large: HostileRepository;
  let site: TemporarySite;

  beforeAll(async () => {
    large = createLargeRepository(10_000);
    site = createHostileSite(large, {ranges: ['base..head']});
    await site.build();
  }, 600_000);

  afterAll(() => large.repository.cleanup());

  function furtherPages(): string[] {
    const names = readdirSync(path.join(site.outDir, reportPath)).filter((name) => name.startsWith('files-'));
    return names.map((name) => `${reportPath}/${name}`);
  }

  test('is built, with a block for each file and the books balanced, in pages of less than 100 KB after compression', () => {
    const pages = [reportPath, ...furtherPages()];
    const blocks = pages.flatMap((page) => texts(site.page(page), '[data-changelog-file]'));
    expect(blocks).toHaveLength(10_000);
    expect(blocks.filter((text) => text.includes('too many files changed'))).toHaveLength(7000);
    const sizes = pages.map((page) => gzipSync(site.read(`${page}/index.html`)).length);
    expect(Math.max(...sizes)).toBeLessThan(100_000);
    const $ = site.page(reportPath);
    expect($('#receipt').parent().text().replaceAll(',', '')).toMatch(/10000/);
  });
});
