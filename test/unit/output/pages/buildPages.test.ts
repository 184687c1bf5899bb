import type {ReportJson} from '../../../../plugin/src/model/report';
import {
  buildGlobalData,
  buildPages,
  listUnlistedEntries,
  type ChangelogContent,
  type ChangelogPages,
} from '../../../../plugin/src/output/pages/buildPages';
import {sampleFile, sampleReport} from '../sampleReport';

const hunk = {oldStart: 1, oldLines: 1, newStart: 1, newLines: 1, heading: '', lines: ['-a', '+b']};

function pagesOf(reports: ReportJson[], values: Partial<ChangelogContent> = {}): ChangelogPages {
  const texts = {title: 'Changelog', description: 'What changed', sidebarLabel: 'Changes'};
  return buildPages(
    {reports, missing: [], notes: [], aliases: [], ...texts, ...values},
    {baseUrl: '/site/', routeBasePath: 'changelog', inDocs: true, parseInline: (markdown) => [markdown]},
  );
}

function reportAt(slug: string, date: string, time = '10:00:00'): ReportJson {
  const {range} = sampleReport();
  const head = {...range.head, date: `${date}T${time}Z`};
  return sampleReport({slug, title: slug.toUpperCase(), date, range: {...range, head}});
}

const file = (path: string, changes: number) =>
  sampleFile({path, anchor: `item-${path}`, additions: changes, deletions: 0, changes, hunks: [hunk]});

const sidebar = {id: null, label: 'Changes', position: null, limit: 1, collapsed: true};

describe('buildPages', () => {
  test('links each report to the next older and the next newer one', () => {
    const {reports, index} = pagesOf([
      reportAt('a', '2025-01-01'),
      reportAt('c', '2025-03-01'),
      reportAt('b', '2025-02-01'),
    ]);
    expect(index.entries.map(({permalink}) => permalink)).toEqual([
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
    expect(reports[0]?.report.files[0]).toMatchObject({hunks: [hunk], diffPage: null});
  });

  test('moves a long diff to a page of its own and says where it is', () => {
    const {reports, diffs} = pagesOf([
      sampleReport({slug: 'v2', title: 'v2', files: [file('a.md', 401), file('b.md', 1), file('c.md', 1500)]}),
    ]);
    expect(reports[0]?.report.files).toMatchObject([
      {hunks: null, diffPage: {number: 2, permalink: '/site/changelog/v2/diffs-2#item-a.md'}},
      {hunks: [hunk], diffPage: null},
      {hunks: null, diffPage: {number: 3, permalink: '/site/changelog/v2/diffs-3#item-c.md'}},
    ]);
    expect(diffs.map(({page}) => page)).toEqual([
      {
        inDocs: true,
        permalink: '/site/changelog/v2/diffs-2',
        report: {title: 'v2', permalink: '/site/changelog/v2'},
        number: 2,
        pages: 3,
        previous: '/site/changelog/v2',
        next: '/site/changelog/v2/diffs-3',
        files: [{path: 'a.md', anchor: 'item-a.md', additions: 401, deletions: 0, hunks: [hunk]}],
      },
      expect.objectContaining({number: 3, previous: '/site/changelog/v2/diffs-2', next: null}),
    ]);
  });

  test('gives an alias the page of its report', () => {
    const {aliases, reports} = pagesOf([reportAt('a', '2025-01-01')], {aliases: [{slug: 'a', alias: 'latest'}]});
    expect(aliases).toEqual([{permalink: '/site/changelog/latest', report: reports[0]}]);
  });
});

describe('the entries of the sidebar', () => {
  const missing = [{slug: 'gone', title: 'Gone', problems: []}];
  const reports = [reportAt('new', '2025-02-01'), reportAt('old', '2025-01-01')];
  const pages = pagesOf(reports, {missing});

  test('are in global data up to the limit', () => {
    const data = buildGlobalData(pages, 'Changes', 'docs', {sidebar, docsPluginId: 'default'});
    expect(data.sidebar?.entries).toEqual([{id: 'new', label: 'NEW', permalink: '/site/changelog/new'}]);
  });

  test('are known to the changelog itself beyond the limit, as are ranges that could not be read', () => {
    expect(listUnlistedEntries(pages, 1)).toEqual([
      {id: 'old', label: 'OLD', permalink: '/site/changelog/old'},
      {id: '/site/changelog/gone', label: 'Gone', permalink: '/site/changelog/gone'},
    ]);
  });

  test('are nowhere in global data where the sidebar is switched off', () => {
    const data = buildGlobalData(pages, 'Changes', null, {sidebar: false, docsPluginId: 'default'});
    expect(data).toEqual({label: 'Changelog', permalink: '/site/changelog', sidebar: null});
  });
});
