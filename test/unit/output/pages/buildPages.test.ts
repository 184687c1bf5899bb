import type {ReportJson} from '../../../../plugin/src/model/report';
import {
  buildPages,
  type ChangelogContent,
  type ChangelogPages,
  type PageContext,
} from '../../../../plugin/src/output/pages/buildPages';
import {sampleFile, sampleReport} from '../sampleReport';

const hunk = {oldStart: 1, oldLines: 1, newStart: 1, newLines: 1, heading: '', lines: ['-a', '+b']};
const added = (count: number) => ({
  ...hunk,
  oldStart: 0,
  oldLines: 0,
  newLines: count,
  lines: Array.from({length: count}, (_, line) => `+${line}`),
});

function pagesOf(
  reports: ReportJson[],
  values: Partial<ChangelogContent> = {},
  categories: Record<string, {label: string}> = {},
  ofFiles: Partial<Pick<PageContext, 'documents' | 'events'>> = {},
): ChangelogPages {
  const texts = {title: 'Changelog', description: 'What changed', sidebarLabel: 'Changes'};
  return buildPages(
    {reports, missing: [], notes: [], aliases: [], ...texts, ...values},
    {
      pluginId: 'default',
      baseUrl: '/site/',
      routeBasePath: 'changelog',
      categories,
      inDocs: true,
      parseInline: (markdown) => [markdown],
      limits: {pictureBytes: 50_000, picturesBytes: 60_000, unchangedTotalBytes: 1000},
      documents: new Map(),
      events: new Map(),
      unchanged: new Map(),
      docPermalink: () => null,
      summaryOf: ({summary}) => summary,
      ...ofFiles,
    },
  );
}

function reportAt(slug: string, date: string, time = '10:00:00'): ReportJson {
  const {range} = sampleReport();
  const head = {...range.head, date: `${date}T${time}Z`};
  return sampleReport({slug, title: slug.toUpperCase(), date, category: null, range: {...range, head}});
}

const file = (path: string, changes: number) =>
  sampleFile({path, anchor: `item-${path}`, additions: changes, deletions: 0, changes, hunks: [added(changes)]});

describe('buildPages', () => {
  test('links each report to the next older and the next newer one', () => {
    const {reports, index} = pagesOf([
      reportAt('a', '2025-01-01'),
      reportAt('c', '2025-03-01'),
      reportAt('b', '2025-02-01'),
    ]);
    expect(index[0].entries.map(({permalink}) => permalink)).toEqual([
      '/site/changelog/c',
      '/site/changelog/b',
      '/site/changelog/a',
    ]);
    expect(reports[1]).toMatchObject({
      permalink: '/site/changelog/b',
      previous: {title: 'A', permalink: '/site/changelog/a'},
      next: {title: 'C', permalink: '/site/changelog/c'},
    });
    expect([reports[0]?.next, reports[2]?.previous]).toEqual([null, null]);
  });

  test('orders reports of one day by the time of their heads, and of one head as they are configured', () => {
    const reports = [
      reportAt('early', '2025-01-01', '08:00:00'),
      reportAt('late', '2025-01-01', '20:00:00'),
      reportAt('late-too', '2025-01-01', '20:00:00'),
    ];
    expect(pagesOf(reports).reports.map(({report}) => report.slug)).toEqual(['late', 'late-too', 'early']);
  });

  test('keeps the diffs of a small report on its page', () => {
    const {reports, diffs} = pagesOf([sampleReport({files: [file('a.md', 400)]})]);
    expect(diffs).toEqual([]);
    expect(reports[0]?.report.files[0]).toMatchObject({hunks: [added(400)], diffPage: null});
  });

  test('moves a long diff to a page of its own and says where it is', () => {
    const {reports, diffs} = pagesOf([
      sampleReport({slug: 'v2', title: 'v2', files: [file('a.md', 401), file('b.md', 1), file('c.md', 1500)]}),
    ]);
    expect(reports[0]?.report.files).toMatchObject([
      {hunks: null, diffPage: {number: 2, permalink: '/site/changelog/v2/diffs-2#item-a.md'}},
      {hunks: [added(1)], diffPage: null},
      {hunks: null, diffPage: {number: 3, permalink: '/site/changelog/v2/diffs-3#item-c.md'}},
    ]);
    expect(diffs.map(({page}) => page)).toEqual([
      {
        inDocs: true,
        permalink: '/site/changelog/v2/diffs-2',
        report: {title: 'v2', permalink: '/site/changelog/v2'},
        rendered: null,
        number: 2,
        pages: 3,
        previous: '/site/changelog/v2',
        next: '/site/changelog/v2/diffs-3',
        files: [
          {
            path: 'a.md',
            anchor: 'item-a.md',
            additions: 401,
            deletions: 0,
            hasRendered: false,
            unchanged: null,
            hunks: [added(401)],
            block: '/site/changelog/v2#item-a.md',
          },
        ],
      },
      expect.objectContaining({number: 3, previous: '/site/changelog/v2/diffs-2', next: null}),
    ]);
  });

  test('names the first hundred highlights of a kind, and counts the others', () => {
    const statement = {text: 'Add a page', anchors: ['item-1a2b3c']};
    const highlights = {
      newFeatures: Array<typeof statement>(120).fill(statement),
      breakingChanges: [],
      otherUpdates: [],
    };
    const [page] = pagesOf([sampleReport({highlights})]).reports;
    expect(page?.report.highlights.newFeatures).toHaveLength(100);
    expect(page?.report.moreHighlights).toEqual({newFeatures: 20, breakingChanges: 0, otherUpdates: 0});
  });

  test('lets readers fetch the events of all blocks of a page, and the documents of all diffs', () => {
    const list = (count: number) => ({sections: [], count, omitted: 0});
    const document = {blocks: [], omitted: 0};
    const {reports, diffs, fetched} = pagesOf(
      [sampleReport({slug: 'v2', files: [file('a.md', 401), file('b.md', 1), file('c.md', 1)]})],
      {},
      {},
      {
        events: new Map([
          [
            'v2',
            new Map([
              ['item-a.md', list(7)],
              ['item-b.md', list(2)],
            ]),
          ],
        ]),
        documents: new Map([['v2', new Map([['item-a.md', document]])]]),
      },
    );
    const held = (address: string | null | undefined): unknown =>
      JSON.parse(fetched.find(({name}) => address === `/site/assets/changelog/${name}`)?.text ?? 'null');
    const {report, rendered} = reports[0] ?? {};
    expect(report?.files).toMatchObject([
      {eventCount: 7, hasRendered: true},
      {eventCount: 2, hasRendered: false},
      {eventCount: 0, hasRendered: false},
    ]);
    expect(held(report?.events)).toEqual({'item-a.md': list(7), 'item-b.md': list(2)});
    expect(rendered).toBeNull();
    const address = diffs[0]?.page.rendered;
    expect(held(address)).toEqual({'item-a.md': document});
    expect(report?.files[0]).toMatchObject({diffPage: {rendered: address}});
  });

  test('gives an alias the page of its report', () => {
    const {aliases, reports} = pagesOf([reportAt('a', '2025-01-01')], {aliases: [{slug: 'a', alias: 'latest'}]});
    expect(aliases).toEqual([{permalink: '/site/changelog/latest', report: reports[0]}]);
  });
});

describe('the pages of the index', () => {
  const day = (index: number) => new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10);
  const many = Array.from({length: 120}, (_, index) => reportAt(`r${index}`, day(index)));

  test('hold fifty entries each, and know each other and the length of the whole list', () => {
    const {index} = pagesOf(many);
    const pages = ['/site/changelog', '/site/changelog/page/2', '/site/changelog/page/3'];
    expect(index.map(({permalink, entries, total}) => [permalink, entries.length, total])).toEqual([
      [pages[0], 50, 120],
      [pages[1], 50, 120],
      [pages[2], 20, 120],
    ]);
    expect(index.map((page) => page.pages)).toEqual([pages, pages, pages]);
  });

  test('fetch the entries of all pages where the list has several, and nothing where it has one', () => {
    const {index, fetched} = pagesOf(many, {}, {api: {label: 'API'}});
    const [file] = fetched;
    const address = `/site/assets/changelog/${file?.name}`;
    expect(index.map(({allEntries}) => allEntries)).toEqual([address, address, address, null]);
    expect(JSON.parse(file?.text ?? '')).toHaveLength(120);
    expect(pagesOf(many.slice(0, 50))).toMatchObject({index: [{allEntries: null}], fetched: []});
  });

  test('tell what is newest from every page, and what is missing from the first alone', () => {
    const missing = [{slug: 'gone', title: 'Gone', problems: []}];
    const {index} = pagesOf(many, {missing, notes: ['Two periods had no changes.']});
    const newest = {date: day(119), permalinks: ['/site/changelog/r119']};
    expect(index.map((page) => page.newest)).toEqual([newest, newest, newest]);
    expect(index.map((page) => page.missing.length + page.notes.length)).toEqual([2, 0, 0]);
  });

  test('are there for a changelog without entries', () => {
    const {index} = pagesOf([]);
    expect(index).toMatchObject([{permalink: '/site/changelog', total: 0, entries: [], newest: null}]);
  });
});

describe('the page of a category', () => {
  const inCategory = (name: string, label: string, range = 'v1') =>
    sampleReport({slug: `${range}-${name}`, title: `${range}: ${label}`, category: {name, label}});
  const configured = {api: {label: 'API'}, guides: {label: 'Guides'}, empty: {label: 'Empty'}};
  const reports = [
    inCategory('api', 'API'),
    inCategory('guides', 'Guides'),
    inCategory('other', 'Other'),
    inCategory('api', 'API', 'v2'),
  ];

  test('lists the entries of the category, also where there are none', () => {
    const {index} = pagesOf(reports, {}, configured);
    const lists = index.map(({permalink, entries}) => [permalink, entries.map(({title}) => title)]);
    expect(lists.slice(1)).toEqual([
      ['/site/changelog/category/api', ['v1: API', 'v2: API']],
      ['/site/changelog/category/guides', ['v1: Guides']],
      ['/site/changelog/category/empty', []],
      ['/site/changelog/category/other', ['v1: Other']],
    ]);
  });

  test('is known to the reports and the entries of the category, with the reports of the range in others', () => {
    const pages = pagesOf(reports, {}, configured);
    const place = {
      category: {name: 'guides', label: 'Guides', permalink: '/site/changelog/category/guides'},
      siblings: [
        {label: 'API', permalink: '/site/changelog/v1-api'},
        {label: 'Other', permalink: '/site/changelog/v1-other'},
      ],
    };
    expect(pages.index[0].entries.find(({title}) => title === 'v1: Guides')).toMatchObject(place);
    expect(pages.reports.find(({report}) => report.slug === 'v1-guides')).toMatchObject(place);
    expect(pages.index[0].entries.find(({title}) => title === 'v2: API')).toMatchObject({siblings: []});
  });

  test('is refused where it has the address of another page', () => {
    const report = sampleReport({slug: 'Category', title: 'Category', category: null, files: [file('a.md', 401)]});
    expect(() => pagesOf([report], {}, {'diffs-2': {label: 'Second'}})).toThrow(
      /“category Second, page 1” and “Category, diffs 2” the same address(?:.|\n)*Give the range another `slug`/,
    );
  });
});
