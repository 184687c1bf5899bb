import path from 'node:path';
import type {RouteConfig} from '@docusaurus/types';
import type {ReportJson} from '../../../../plugin/src/model/report';
import {buildPages, type ChangelogPages} from '../../../../plugin/src/output/pages/buildPages';
import {createRoutes} from '../../../../plugin/src/output/pages/buildRoutes';
import type {DocsLayout} from '../../../../plugin/src/output/pages/docsLayout';
import {sampleFile, sampleReport} from '../sampleReport';

const lines = Array.from({length: 401}, () => '+pnpm i');
const hunks = [{oldStart: 0, oldLines: 0, newStart: 1, newLines: 401, heading: '', lines}];
const long = sampleFile({changes: 401, additions: 401, deletions: 0, hunks});
const report = sampleReport({slug: 'v2-openai', files: [long]});

function pagesOf(reports: ReportJson[]): ChangelogPages {
  return buildPages(
    {
      reports,
      missing: [{slug: 'gone', title: 'Gone', problems: []}],
      aliases: [{slug: 'v2-openai', alias: 'latest'}],
      notes: [],
      title: 'Changelog',
      description: '',
      sidebarLabel: 'Changelog',
    },
    {
      pluginId: 'news',
      baseUrl: '/',
      routeBasePath: 'changelog',
      categories: {},
      inDocs: true,
      parseInline: (markdown) => [markdown],
      limits: {pictureBytes: 0, picturesBytes: 0, unchangedTotalBytes: 0},
      documents: new Map(),
      events: new Map(),
      unchanged: new Map(),
      summaryOf: ({summary}) => summary,
      docPermalink: () => null,
    },
  );
}

async function routesFor(
  docs: DocsLayout | null,
  pages = pagesOf([report]),
  isProduction = true,
): Promise<{routes: RouteConfig[]; data: Map<string, string>}> {
  const routes: RouteConfig[] = [];
  const data = new Map<string, string>();
  const actions: Parameters<typeof createRoutes>[2] = {
    addRoute: (route) => void routes.push(route),
    createData: (name, content) => {
      data.set(name, content as string);
      return Promise.resolve(path.join('/site/.docusaurus/docusaurus-plugin-content-changelog/news', name));
    },
  };
  await createRoutes(pages, docs, actions, isProduction);
  return {routes, data};
}

const docs = {version: {pluginId: 'default'}, sidebarId: 'docs', sidebarLimit: 0, changelogId: 'news'} as DocsLayout;

describe('createRoutes', () => {
  test('has a route for the index, each category, each report, its diffs, its aliases and each missing range', async () => {
    const {routes} = await routesFor(null);
    expect(routes.map(({path, component}) => [path, component])).toEqual([
      ['/changelog', '@theme/ChangelogIndexPage'],
      ['/changelog/category/openai', '@theme/ChangelogIndexPage'],
      ['/changelog/v2-openai', '@theme/ChangelogReportPage'],
      ['/changelog/latest', '@theme/ChangelogReportPage'],
      ['/changelog/v2-openai/diffs-2', '@theme/ChangelogDiffsPage'],
      ['/changelog/gone', '@theme/ChangelogMissingPage'],
    ]);
  });

  test('keeps moved diffs out of the data of the report', async () => {
    const {routes, data} = await routesFor(null);
    const dataAt = (address: string): string | undefined => {
      const content = routes.find((route) => route.path === address)?.modules?.content;
      const folder = '@generated/docusaurus-plugin-content-changelog/news/';
      return typeof content === 'string' && content.startsWith(folder)
        ? data.get(content.slice(folder.length))
        : undefined;
    };
    expect(dataAt('/changelog/v2-openai')).not.toContain('+pnpm i');
    expect(dataAt('/changelog/v2-openai/diffs-2')).toContain('+pnpm i');
    expect(dataAt('/changelog/latest')).toBe(dataAt('/changelog/v2-openai'));
  });

  const next = sampleReport({
    slug: 'a-next',
    date: '2025-06-02',
    range: {...report.range, head: {...report.range.head, date: '2025-06-02T10:00:00Z'}},
    files: [long],
  });

  async function dataNames(reports: ReportJson[], isProduction: boolean): Promise<Map<string, unknown>> {
    const {routes} = await routesFor(null, pagesOf(reports), isProduction);
    return new Map(routes.map(({path, modules}) => [path, modules?.content]));
  }

  test('keeps the names of the data of older reports when another one comes', async () => {
    const [before, after] = [await dataNames([report], true), await dataNames([next, report], true)];
    for (const address of ['/changelog/v2-openai', '/changelog/latest', '/changelog/v2-openai/diffs-2']) {
      expect(after.get(address)).toBe(before.get(address));
    }
    expect(new Set(after.values()).size).toBe(after.size - 1);
  });

  test('keeps the names of all data while the development server runs', async () => {
    const [before, after] = [await dataNames([report], false), await dataNames([next, report], false)];
    expect([...before].filter(([address, name]) => after.get(address) !== name)).toEqual([]);
    expect(new Set(after.values()).size).toBe(after.size);
  });

  test('nests the routes as those of docs, all with the sidebar, and hands on the entries that it does not list', async () => {
    const {routes} = await routesFor(docs);
    expect(routes).toHaveLength(1);
    const version = routes[0]?.routes?.[0];
    expect(version).toMatchObject({
      component: '@theme/DocVersionRoot',
      props: {
        version: {
          ...docs.version,
          changelog: {
            pluginId: 'news',
            unlisted: [{docId: 'changelog:news:v2-openai'}, {label: 'Gone', href: '/changelog/gone'}],
          },
        },
      },
    });
    const changelog = version?.routes?.[0];
    expect(changelog?.component).toBe('@theme/ChangelogVersionRoot');
    const leaves = changelog?.routes?.[0]?.routes ?? [];
    expect(new Set(leaves.map(({sidebar}) => sidebar))).toEqual(new Set(['docs']));
    expect(leaves).toHaveLength(6);
  });
});
