import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {createRepository, type TestRepository} from '../helpers/repository';
import {createSite, type TemporarySite} from '../helpers/temporarySite';
import {withFakeGit} from '../unit/git/fakeGit';

const plugin = 'docusaurus-plugin-content-changelog';
const pages = ['docs/a.md', 'docs/b.md', 'docs/deep/c.md'];
const images = ['static/img/1.png', 'static/img/2.png', 'static/img/3.png'];

let repository: TestRepository;
let site: TemporarySite;
/** Commands of git of the first build, and of the second. */
let first: string[];
let second: string[];
let pageOfFirst: string;

beforeAll(async () => {
  repository = createRepository();
  const write = (word: string, date: string): void => {
    for (const file of pages) {
      repository.write(file, `# Page ${file}\n\nOf ${file} alone.\n\nOpen the ${word} on the left.\n`);
    }
    repository.write('docs/own.md', `# Own\n\nOnly ${word === 'pane' ? 'this' : 'that'} changes here.\n`);
    for (const name of ['x', 'y']) repository.write(`docs/${name}.md`, `---\ndate: ${date}\n---\n\n# ${name}\n`);
  };
  write('navigation menu', '2025-01-01');
  repository.commit('First');
  repository.tag('v1');
  write('pane', '2025-02-02');
  images.forEach((file, index) => repository.write(file, Buffer.from([0, index])));
  repository.commit('Second');
  repository.tag('v2');
  const options = {ranges: ['v1..v2'], sidebar: false};
  const presets = [['classic', {blog: false, pages: false, docs: {routeBasePath: '/'}}]];
  const files = {'docs/intro.md': '---\nslug: /\n---\n\n# Introduction\n'};
  site = createSite(repository, {config: {presets, plugins: [[plugin, options]]}, files});
  first = await commandsOf(() => site.build());
  pageOfFirst = site.read(reportFile());
  second = await commandsOf(() => site.build());
}, 300_000);

afterAll(() => repository.cleanup());

function reportFile(): string {
  const files = ['changelog/v1-v2/index.html', 'changelog/v1-v2.html'].filter((file) => site.has(file));
  return files[0] ?? 'changelog/v1-v2.html';
}

/** Commands of git that something runs. */
async function commandsOf(work: () => Promise<unknown>): Promise<string[]> {
  return withFakeGit('echo "$*" >> "$FAKE/log"; exec "$REAL_GIT" "$@"', async (folder) => {
    await work();
    return readFileSync(path.join(folder, 'log'), 'utf8').split('\n');
  });
}

const readings = (commands: readonly string[]): string[] =>
  commands.filter((command) => / diff --no-color| log --no-color|^ls-tree/.test(command));

describe('groups on the page', () => {
  test('every file of the report is linked from the summary table exactly once', () => {
    const $ = site.page('/changelog/v1-v2');
    const links = $('table th[scope=row] a')
      .toArray()
      .map((link) => $(link).attr('href')?.replace(/^.*#/, ''));
    const blocks = $('[data-changelog-file]').toArray();
    expect(links.length).toBe(pages.length + images.length + 3);
    expect(new Set(links).size).toBe(links.length);
    expect(links.every((link) => link !== undefined && $(`#${link}`).length === 1)).toBe(true);
    expect(blocks).toHaveLength(links.length);
  });

  test('the same edit and the images of a folder are one entry each, behind the single files and before noise', () => {
    const $ = site.page('/changelog/v1-v2');
    const entries = $('details > summary')
      .toArray()
      .map((summary) => $(summary).text())
      .filter((text) => /3 files|3 images|only dates/.test(text));
    expect(entries).toEqual([
      expect.stringMatching(/“navigation menu” .*“pane” .*3 files/),
      expect.stringContaining('Add 3 images to static/img'),
      expect.stringContaining('only dates'),
    ]);
  });
});

describe('the second build', () => {
  test('asks git for no diff, no log and no tree, and writes the same page', () => {
    expect(readings(first).length).toBeGreaterThanOrEqual(3);
    expect(readings(second)).toEqual([]);
    const withoutHashes = (html: string): string => html.replace(/\.[0-9a-f]{8}\.(?:js|css)/g, '');
    expect(withoutHashes(site.read(reportFile()))).toBe(withoutHashes(pageOfFirst));
  });

  test('docusaurus clear empties the cache', async () => {
    const folder = path.join(site.folder, 'node_modules/.cache', plugin);
    expect(existsSync(folder)).toBe(true);
    await site.docusaurus('clear');
    expect(existsSync(folder)).toBe(false);
    expect(readings(await commandsOf(() => site.docusaurus('changelog:report'))).length).toBeGreaterThanOrEqual(3);
    expect(readings(await commandsOf(() => site.docusaurus('changelog:report')))).toEqual([]);
  });
});
