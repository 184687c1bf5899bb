import type {ReportJson, UrlImpactJson} from '../../../plugin/src/model/report';
import {reportMarkdown} from '../../../plugin/src/output/markdown/reportMarkdown';
import {createRepository, type TestRepository} from '../../helpers/repository';
import {commitRangeTo, reportOf, type CommittedRange, type Files} from './committedRange';

let repository: TestRepository;
beforeEach(() => {
  repository = createRepository();
});
afterEach(() => repository.cleanup());

function commitRange(...[base, head, renames]: CommittedRange): void {
  commitRangeTo(repository, base, head, renames);
}

async function make(options: object = {}, folder = repository.folder): Promise<ReportJson> {
  return reportOf(folder, options);
}

const places = ({linkedFrom}: UrlImpactJson): string[] => linkedFrom.map(({path, line}) => `${path}:${line}`);

async function broken(options: object = {}): Promise<[string, string, string[]][]> {
  const {urlImpact} = await make(options);
  return urlImpact.map((address) => [address.kind, address.from, places(address)]);
}

const page = '# Page\n\nThis page has a few words, so that git can find it again.\n\nAnd then a few more.\n';

describe('a page that is removed', () => {
  test('names every file that still links to it, in each form of a link', async () => {
    commitRange(
      {
        'docs/guide.md': page,
        'docs/a.md': 'One [link](./guide.md) and\n[another](guide.md#page "Title").\n\n[ref]: /docs/guide\n',
        'docs/sub/b.mdx': '<Link to="/docs/guide">x</Link>\n\n<a href="../guide.md">y</a>\n',
        'src/pages/index.tsx':
          '// <Link to="/docs/guide">\nexport default () => <Link to="/docs/guide#page">x</Link>;\n',
        'sidebars.ts': "export default {docs: ['intro', {type: 'doc', id: 'guide', label: 'guide'}]};\n",
        'README.md': 'See [the guide](docs/guide.md?plain).\n',
      },
      {'docs/guide.md': null},
    );
    expect(await broken()).toEqual([
      [
        'page-removed',
        'docs/guide.md',
        [
          'README.md:1',
          'docs/a.md:1',
          'docs/a.md:2',
          'docs/a.md:4',
          'docs/sub/b.mdx:1',
          'docs/sub/b.mdx:3',
          'sidebars.ts:1',
          'src/pages/index.tsx:2',
        ],
      ],
    ]);
  });

  test('is said in the insights and the Markdown, with links to the lines', async () => {
    commitRange({'docs/guide.md': page, 'docs/a.md': '[x](guide.md)\n'}, {'docs/guide.md': null});
    const report = await make();
    expect(report.urlImpact[0]).toMatchObject({
      to: null,
      redirected: false,
      linkedFromCount: 1,
      linkedFrom: [{url: expect.stringContaining('/docs/a.md?plain=1#L1') as string}],
    });
    expect(report.insights.map(({text}) => text)).toContain(
      '`docs/guide.md` is removed, and 1 page still links to it.',
    );
    const markdown = await reportMarkdown([report]);
    expect(markdown).toContain('# Links that break\n');
    expect(markdown).toContain('`docs/guide.md` is removed. Still linked from 1 place: [`docs/a.md:1`](');
  });

  test('is not linked from code, comments, other hosts, images or what only looks alike', async () => {
    commitRange(
      {
        'docs/guide.md': page,
        'docs/other/guide.md': '# Other\n',
        'docs/a.md': [
          '```md\n[x](guide.md)\n```',
          '`[x](guide.md)` and <!-- [x](guide.md) -->{/* [x](guide.md) */}',
          '[x](https://example.com/docs/guide) ![guide.md](guide.png) [x](other/guide.md) [x](my-guide.md)',
          '[x](/api/docs/guide) [x](/guide) [x](guide)',
        ].join('\n\n'),
      },
      {'docs/guide.md': null},
    );
    expect(await broken()).toEqual([['page-removed', 'docs/guide.md', []]]);
  });

  test.each<[string, Files]>([
    ['another page has its address', {'docs/guide/index.md': 'New words here\n'}],
    ['another page claims its address', {'docs/new.md': '---\nslug: /guide\n---\n\nNew words here\n'}],
    ['a page of React has its address', {'src/pages/docs/guide.tsx': 'export default () => null;\n'}],
    ['there are versions', {'versioned_docs/version-1/x.md': 'New words here\n'}],
    ['its address was set', {'docs/guide.md': null}],
  ])('is not said to be linked by its address where %s', async (name, files) => {
    const own = name === 'its address was set' ? `---\nslug: elsewhere\n---\n\n${page}` : page;
    commitRange({'docs/guide.md': own, 'docs/a.md': '[x](/docs/guide)\n'}, {'docs/guide.md': null, ...files});
    expect((await broken()).flatMap(([, , links]) => links)).toEqual([]);
  });

  test('with a redirect keeps the links to its address, but not those to its file', async () => {
    commitRange(
      {'docs/guide.md': page, 'docs/a.md': '[x](/docs/guide)\n[x](guide.md)\n'},
      {'docs/guide.md': null, 'static/_redirects': '', 'redirects.json': '{"from": "/docs/guide", "to": "/docs/a"}\n'},
    );
    const {urlImpact} = await make();
    expect(urlImpact.map((address) => [address.redirected, places(address)])).toEqual([[true, ['docs/a.md:2']]]);
  });
});

test('a page that is moved is told with its new place, and one that only changes its number or extension is not', async () => {
  commitRange(
    {
      'docs/guide.md': page,
      'docs/01-x.md': `${page}x\n`,
      'docs/a.md': '[x](guide.md) [y](01-x.md)\n',
      'docs/2-y.md': page + 'y',
    },
    {},
    [
      ['docs/guide.md', 'docs/manual.md'],
      ['docs/01-x.md', 'docs/02-x.md'],
      ['docs/2-y.md', 'docs/3-y.mdx'],
    ],
  );
  const {urlImpact} = await make({root: 'docs'});
  expect(urlImpact.map(({kind, from, to, linkedFromCount}) => [kind, from, to, linkedFromCount])).toEqual([
    ['page-moved', '01-x.md', '02-x.md', 1],
    ['page-moved', 'guide.md', 'manual.md', 1],
  ]);
});

describe('a heading that is gone', () => {
  const headings = '# Page\n\n## Set up\n\nx\n\n## Use it {#use}\n\nx\n\n## Notes\n\n## Notes\n\nx\n';

  test('names the links to its anchor, in the page itself and in others', async () => {
    commitRange(
      {
        'docs/page.md': `${headings}\n[up](#set-up)\n`,
        'docs/a.md': '[x](page.md#use) [y](/docs/page#set-up) [z](page.md#page)\n[n](./page.md#notes-1)\n',
      },
      {'docs/page.md': '# Page\n\n## Install\n\nx\n\n## Notes\n\nx\n\n[up](#set-up)\n'},
    );
    expect(await broken()).toEqual([
      ['anchor-removed', 'set-up', ['docs/a.md:1', 'docs/page.md:11']],
      ['anchor-removed', 'use', ['docs/a.md:1']],
      ['anchor-removed', 'notes-1', ['docs/a.md:2']],
    ]);
  });

  test('is a rename where one heading took its place', async () => {
    commitRange(
      {'docs/page.md': headings, 'docs/a.md': '[x](page.md#set-up)\n'},
      {'docs/page.md': headings.replace('Set up', 'Install')},
    );
    const report = await make();
    expect(report.urlImpact).toMatchObject([{kind: 'anchor-renamed', from: 'set-up', to: 'install'}]);
    expect(report.insights.map(({text}) => text)).toContain(
      'The anchor `#set-up` of `docs/page.md` has a new name, and 1 page still links to the former one.',
    );
  });

  test.each([
    ['an element has its id', '<a id="set-up"></a>\n'],
    ['a heading was given its id', '## Install {#set-up}\n'],
    ['it moved into an admonition', ':::note\n\n## Set up\n\n:::\n'],
    ['it moved into a partial', "import Setup from './_setup.mdx';\n\n<Setup />\n"],
    ['what is included is not known', "import Setup from '@theme/_setup.mdx';\n\n<Setup />\n"],
  ])('is not said to be gone where %s', async (_name, text) => {
    commitRange(
      {
        'docs/page.mdx': '# Page\n\n## Set up\n\nx\n',
        'docs/_setup.mdx': '## Set up\n',
        'docs/a.md': '[x](page.mdx#set-up)\n',
      },
      {'docs/page.mdx': `# Page\n\n${text}`},
    );
    expect((await broken()).flatMap(([, , links]) => links)).toEqual([]);
  });
});

test('copies of the docs link within their own tree, and a translation falls back to the original', async () => {
  const i18n = 'i18n/ja/docusaurus-plugin-content-docs/current';
  const links = '[x](guide.md) [y](kept.md) [z](/docs/page#set-up)\n';
  commitRange(
    {
      'docs/guide.md': page,
      'docs/kept.md': page,
      'docs/page.md': '# P\n\n## Set up\n',
      'docs/a.md': links,
      [`${i18n}/kept.md`]: 'ja\n',
      [`${i18n}/page.md`]: '# P\n\n## Set up\n',
      [`${i18n}/a.md`]: links,
      'versioned_docs/version-1/guide.md': page,
      'versioned_docs/version-1/a.md': '[x](guide.md)\n',
    },
    {'docs/guide.md': null, [`${i18n}/kept.md`]: null, 'docs/page.md': '# P\n'},
  );
  expect(await broken()).toEqual([
    ['page-removed', 'docs/guide.md', ['docs/a.md:1', `${i18n}/a.md:1`]],
    ['anchor-removed', 'set-up', []],
  ]);
});

test('a link that led nowhere before is not this range’s', async () => {
  commitRange(
    {'docs/guide.md': page, 'docs/a.md': '[x](gone.md) [y](guide.md#never) [z](sub/guide.md)\n'},
    {'docs/guide.md': `${page}More.\n`},
  );
  expect(await broken()).toEqual([]);
});

describe('a partial', () => {
  test('names the pages that take it in, directly or through others', async () => {
    commitRange(
      {
        'site/docs/_part.mdx': 'One\n',
        'site/docs/_outer.mdx': "import Part from './_part.mdx';\n\n<Part />\n",
        'site/docs/a.mdx': "import Outer from '@site/docs/_outer.mdx';\n\n<Outer />\n",
        'site/docs/b.md': '[!INCLUDE [part](./_part.mdx)]\n',
        'site/docs/c.md': 'No part\n',
      },
      {'site/docs/_part.mdx': 'Two\n'},
    );
    const {files, insights} = await make({root: 'site'});
    expect(files[0]?.usedBy).toEqual(['docs/a.mdx', 'docs/b.md']);
    expect(insights.map(({text}) => text)).toContain('`docs/_part.mdx` stands in 2 pages, which changed with it.');
  });
});

describe('a page with copies', () => {
  const ja = 'website/i18n/ja/docusaurus-plugin-content-docs/current/a.md';
  const version = 'website/versioned_docs/version-1.0/a.md';
  const base = {'docs/a.md': '# A\n\nOne word.\n', [ja]: 'ja\n', [version]: 'v1\n'};

  test('names those that did not change with it, also where the docs lie outside the site', async () => {
    commitRange(base, {'docs/a.md': '# A\n\nOne other word.\n'});
    const {files, insights} = await make();
    expect(files[0]?.staleTwins).toEqual([
      {path: ja, locale: 'ja', version: null},
      {path: version, locale: null, version: '1.0'},
    ]);
    expect(insights.map(({text}) => text)).toEqual([
      '1 page changed without its translation into Japanese.',
      '1 of the changed pages also stands in version 1.0, unchanged.',
    ]);
  });

  test('names none that changed, and none for noise', async () => {
    commitRange(base, {'docs/a.md': '# A\n\nOne other word.\n', [ja]: 'ja 2\n'});
    expect((await make()).files.find(({path}) => path === 'docs/a.md')?.staleTwins).toMatchObject([{version: '1.0'}]);
    repository.write('docs/a.md', '# A\n\n\nOne  other word.\n');
    repository.commit('White space');
    const {files} = await make({ranges: ['v2..main']});
    expect(files).toMatchObject([{noise: 'whitespace-only', staleTwins: []}]);
  });
});

describe('a head that cannot be read whole', () => {
  const base = {'docs/guide.md': page, 'docs/a.md': '[x](guide.md)\n'};

  test.each([{documents: 1}, {documentBytes: 5}])(
    'past the limit %j nothing is claimed, and the receipt says so',
    async (limits) => {
      commitRange({...base, 'docs/b.md': 'b\n'}, {'docs/guide.md': null});
      const {urlImpact, receipt, insights} = await make({limits});
      expect(urlImpact).toMatchObject([{linkedFrom: [], linkedFromCount: null}]);
      expect(receipt.warnings.map(({code}) => code)).toEqual(['tree-too-large']);
      expect(insights).toEqual([]);
    },
  );

  test('a partial clone says that it was not checked, or fetches what it needs at once', async () => {
    commitRange(base, {'docs/guide.md': null, 'docs/c.md': 'c\n'});
    const {folder} = repository.clone({filter: 'blob:none'});
    const report = await make({fetch: 'missing'}, folder);
    expect(report.urlImpact).toMatchObject([{linkedFromCount: 1}]);
    expect(report.receipt.warnings).toEqual([]);
  });

  test('a bare repository is read like any other', async () => {
    commitRange(base, {'docs/guide.md': null});
    expect((await make({}, repository.clone({bare: true}).folder)).urlImpact).toMatchObject([{linkedFromCount: 1}]);
  });
});

test('hostile names and subjects stay text', async () => {
  const odd = 'docs/a [x](y) `{z}` <b>.md';
  commitRange({'docs/guide.md': page, [odd]: '[x](guide.md)\n'}, {'docs/guide.md': null});
  const report = await make();
  expect(report.urlImpact[0]?.linkedFrom).toMatchObject([{path: odd, line: 1}]);
  expect(await reportMarkdown([report])).toContain(`\`\`${odd}:1\`\``);
});
