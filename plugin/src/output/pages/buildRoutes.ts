import path from 'node:path';
import {docuHash} from '@docusaurus/utils';
import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import type {FurtherPageData, IndexPageData, ReportPageData} from '../../model/pages';
import type {ChangelogPages} from './buildPages';
import type {DocsLayout} from './docsLayout';
import {buildRouteData} from './sidebarData';

const indexPage = '@theme/ChangelogIndexPage';

/** A route of ours before its data has a file. */
interface PageRoute {
  path: string;
  component: string;
  data: unknown;
  /** Milliseconds; null where the page has no date. */
  lastUpdatedAt: number | null;
}

/**
 * Registers the pages: the only step that writes.
 *
 * @param isProduction whether the site is built; the development server has names that stay when reports come
 */
export async function createRoutes(
  pages: ChangelogPages,
  docs: DocsLayout | null,
  actions: Pick<PluginContentLoadedActions, 'addRoute' | 'createData'>,
  isProduction: boolean,
): Promise<void> {
  const routes = listPages(pages);
  const dataName = isProduction ? nameData(routes) : (route: PageRoute) => `${docuHash(route.path)}.json`;
  const leaves = await Promise.all(routes.map((route) => createLeaf(route, dataName(route), docs, actions)));
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
      component: indexPage,
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
      data: page,
      lastUpdatedAt: null,
    })),
  ];
}

function reportRoute(path: string, page: ReportPageData): PageRoute {
  return {
    path,
    component: '@theme/ChangelogReportPage',
    data: page,
    lastUpdatedAt: lastUpdatedAt(page),
  };
}

function furtherRoute(component: string, page: FurtherPageData, report: ReportPageData): PageRoute {
  return {
    path: page.permalink,
    component,
    data: page,
    lastUpdatedAt: lastUpdatedAt(report),
  };
}

/**
 * Names of the files of data. Every page of the site carries them, so they are short. The oldest pages come first, and the
 * index last: another report leaves the data of those before it under their names, and so in the caches of browsers.
 */
function nameData(routes: readonly PageRoute[]): (route: PageRoute) => string {
  const age = ({component, lastUpdatedAt}: PageRoute): number =>
    component === indexPage ? Infinity : (lastUpdatedAt ?? Infinity);
  const oldestFirst = [...routes].sort((a, b) => age(a) - age(b) || (a.path < b.path ? -1 : 1));
  const distinct = [...new Set(oldestFirst.map(({data}) => data))];
  const positions = new Map(distinct.map((data, position) => [data, position]));
  return ({data}) => `${String(positions.get(data))}.json`;
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
  dataName: string,
  docs: DocsLayout | null,
  {createData}: Pick<PluginContentLoadedActions, 'createData'>,
): Promise<RouteConfig> {
  // A string is written as it is; an object would be printed with indentation, several times the size.
  const file = await createData(dataName, JSON.stringify(page.data));
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
