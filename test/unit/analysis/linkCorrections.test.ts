import {analyseRange} from '../../../plugin/src/analysis/analyseRange';
import {rangeImpact} from '../../../plugin/src/analysis/range/rangeImpact';
import type {ChangedFile} from '../../../plugin/src/model/fileChange';
import {changedFile} from './changedFile';
import {decided, page} from './decided';

const linked = (target: string, path = 'docs/guide.md', rest = '') => ({
  path,
  text: page(`See [it](${target}).${rest}`),
});

/** The rules that decide about pages whose links change, with what the range does to other pages. */
async function rulesOf(files: ChangedFile[]): Promise<(string | undefined)[]> {
  const analysis = await analyseRange(files, {locale: 'en', impact: rangeImpact(files, null)});
  return analysis.files.map(({rule}) => rule);
}

async function ruleOf(before: string, after: string, rest = ''): Promise<string | undefined> {
  const [base, head] = [linked(before), linked(after, 'docs/guide.md', rest)];
  return (await rulesOf([changedFile('docs/guide.md', base.text, head.text)]))[0];
}

describe('a link is corrected that leads, as all that changes in a page, to', () => {
  test.each([
    ['another part of the page', 'sizes.md#supported', 'sizes.md#supported-sizes'],
    ['another part of a page of the web', 'https://example.org/a#one', 'https://example.org/a#two'],
    ['a page below another folder', '../suspense/', './suspense/'],
    ['a page that was looked for below its own folder', 'kusto/query/join.md', 'join.md'],
    ['a page of the site that was looked for below the own one', 'basics#tree', '/basics#tree'],
    ['another page of the same host', 'https://example.org/guides/start', 'https://www.example.org/learn/start-here'],
    ['another repository of the same owner', 'https://github.com/owner/cpp-sdk', 'https://github.com/owner/client-cpp'],
    [
      'another file that the query names',
      'https://example.org/try?file=main.jsx',
      'https://example.org/try?file=App.jsx',
    ],
  ])('%s', async (_, before, after) => {
    expect(await ruleOf(before, after)).toBe('link-corrected');
  });
});

describe('a link is not corrected', () => {
  test.each([
    ['whose page is written otherwise', './list.md', 'list.md'],
    ['whose page lost its ending', 'list.md', 'list'],
    ['that named the page and names its file', '/docs/parts/list', 'parts/list.md'],
    ['that names another language', 'https://example.org/en-us/list', 'https://example.org/list'],
    ['that names another version', 'https://example.org/v1/list', 'https://example.org/v2/list'],
    ['that names the version of a package', 'https://example.org/npm/it/a.js', 'https://example.org/npm/it@1.2/a.js'],
    [
      'that leads to another branch',
      'https://github.com/owner/it/blob/master/a.md',
      'https://github.com/owner/it/blob/main/a.md',
    ],
    ['that leads to another owner', 'https://github.com/one/it', 'https://github.com/other/it'],
    ['that leads to another host', 'https://example.com/list', 'https://example.org/list'],
    ['that is short', 'https://aka.ms/one', 'https://aka.ms/two'],
    ['that shows the page otherwise', 'https://example.org/list?view=1', 'https://example.org/list?view=2'],
    ['that leads to other lines', 'https://example.org/a.js#L10', 'https://example.org/a.js#L12'],
    ['whose folder was renamed', '../old/list.md', '../new/list.md'],
    ['that gained its part', 'sizes.md', 'sizes.md#supported'],
  ])('%s', async (_, before, after) => {
    expect(await ruleOf(before, after)).not.toBe('link-corrected');
  });

  test('where another one leads to another page', async () => {
    const pages = ['list.md', 'table.md'].map((target) => ` And [more](${target}).`);
    const files = pages.map((rest, index) => linked(`sizes.md#${index}`, 'docs/guide.md', rest).text);
    expect((await decided(files[0] ?? '', files[1] ?? '')).rule).toBe('content-updated');
  });

  test('where the page says something else as well', async () => {
    expect(await ruleOf('sizes.md#one', 'sizes.md#two', ' Choose one of them.')).toBe('content-updated');
  });

  test('where the heading that it leads to has another name', async () => {
    const sizes = (title: string) => `# Sizes\n\n## ${title}\n\nThere are three of them.\n`;
    const files = [
      changedFile('docs/guide.md', linked('sizes.md#all').text, linked('sizes.md#all-sizes').text),
      changedFile('docs/sizes.md', sizes('All'), sizes('All sizes')),
    ];
    expect((await rulesOf(files))[0]).toBe('content-updated');
  });

  test('where another file has the same edit', async () => {
    const files = ['docs/guide.md', 'docs/other.md'].map((path, index) =>
      changedFile(path, linked(`/studio/page-${index}`, path).text, linked(`/foundry/page-${index}`, path).text),
    );
    expect(await rulesOf(files)).toEqual(['noise', 'noise']);
  });
});
