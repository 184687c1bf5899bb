import path from 'node:path';
import {docuHash} from '@docusaurus/utils';
import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import type {FurtherPageData, IndexPageData, ReportPageData} from '../../model/pages';
import type {ChangelogPages} from './buildPages';
import type {DocsLayout} from './docsLayout';
import {buildRouteData} from './sidebarData';

/** A route of ours before its data has a file. */
interface PageRoute {
  path: string;
  component: string;
  /** Name of the data's file, unique within the plugin instance. */
  dataName: string;
  data: unknown;
  /** Milliseconds; null where the page has no date. */
  lastUpdatedAt: number | null;
}

/** Registers the pages: the only step that writes. */
export async function createRoutes(
  pages: ChangelogPages,
  docs: DocsLayout | null,
  actions: Pick<PluginContentLoadedActions, 'addRoute' | 'createData'>,
): Promise<void> {
  const leaves = await Promise.all(listPages(pages).map((page) => createLeaf(page, docs, actions)));
  if (docs) {
    actions.addRoute(inDocsLayout(pages, docs, leaves));
  } else {
    leaves.forEach((leaf) => actions.addRoute(leaf));
  }
}

function listPages({index, reports, files, diffs, missing, aliases}: ChangelogPages): PageRoute[] {
  return [
    ...index.map((page) => ({
      path: page.permalink,
      component: '@theme/ChangelogIndexPage',
      dataName: dataName(page.permalink),
      data: page,
      lastUpdatedAt: indexUpdatedAt(page, reports),
    })),
    ...reports.map((page) => reportRoute(page.permalink, page)),
    // The same data under another address: the page names its own address as the canonical one.
    ...aliases.map(({permalink, report}) => reportRoute(permalink, report)),
    ...files.map(({page, report}) => furtherRoute('@theme/ChangelogFilesPage', page, report)),
    ...diffs.map(({page, report}) => furtherRoute('@theme/ChangelogDiffsPage', page, report)),
    ...missing.map((page) => ({
      path: page.permalink,
      component: '@theme/ChangelogMissingPage',
      dataName: dataName(page.permalink),
      data: page,
      lastUpdatedAt: null,
    })),
  ];
}

function reportRoute(path: string, page: ReportPageData): PageRoute {
  return {
    path,
    component: '@theme/ChangelogReportPage',
    dataName: dataName(page.permalink),
    data: page,
    lastUpdatedAt: lastUpdatedAt(page),
  };
}

function furtherRoute(component: string, page: FurtherPageData, report: ReportPageData): PageRoute {
  return {
    path: page.permalink,
    component,
    dataName: dataName(page.permalink),
    data: page,
    lastUpdatedAt: lastUpdatedAt(report),
  };
}

function dataName(permalink: string): string {
  return `${docuHash(permalink)}.json`;
}

/** A new entry moves the others on, so it changes every page of its list. */
function indexUpdatedAt({category}: IndexPageData, reports: readonly ReportPageData[]): number | null {
  const newest = reports.find((page) => category === null || page.category?.name === category.name);
  return newest ? lastUpdatedAt(newest) : null;
}

function lastUpdatedAt({report}: ReportPageData): number {
  return Date.parse(report.range.head.date);
}

async function createLeaf(
  page: PageRoute,
  docs: DocsLayout | null,
  {createData}: Pick<PluginContentLoadedActions, 'createData'>,
): Promise<RouteConfig> {
  // A string is written as it is; an object would be printed with indentation, several times the size.
  const file = await createData(page.dataName, JSON.stringify(page.data));
  return {
    path: page.path,
    component: page.component,
    exact: true,
    modules: {content: aliased(file)},
    metadata: {lastUpdatedAt: page.lastUpdatedAt},
    ...(docs?.sidebarId ? {sidebar: docs.sidebarId} : {}),
  };
}

/** Every page of the site carries the names of all data: with an absolute path they would tell of the machine, and be longer. */
function aliased(file: string): string {
  return path.posix.join('@generated', ...file.split(path.sep).slice(-3));
}

/** Nested as the routes of docs are, so that the docs' own components draw navbar, sidebar and footer. */
function inDocsLayout(pages: ChangelogPages, docs: DocsLayout, routes: RouteConfig[]): RouteConfig {
  const root = pages.index[0].permalink;
  // In the data of the version, as data of its own would have a chunk of its own, which every page of the site knows.
  const version = {...docs.version, changelog: buildRouteData(pages, docs.changelogId, docs.sidebarLimit)};
  return {
    path: root,
    component: '@theme/DocsRoot',
    exact: false,
    routes: [
      {
        path: root,
        component: '@theme/DocVersionRoot',
        exact: false,
        props: {version},
        routes: [
          {
            path: root,
            component: '@theme/ChangelogVersionRoot',
            exact: false,
            routes: [{path: root, component: '@theme/DocRoot', exact: false, routes}],
          },
        ],
      },
    ],
  };
}
