import {normalizeUrl} from '@docusaurus/utils';
import type {
  ChangelogGlobalData,
  ChangelogSidebarEntry,
  DiffsPageData,
  IndexPageData,
  Inline,
  MissingPageData,
  ReportLink,
  ReportPageData,
} from '../../model/pages';
import type {ReportJson} from '../../model/report';
import type {PluginOptions} from '../../options';
import type {MadeReports} from '../../report/makeReports';
import {moveDiffsToPages} from './moveDiffsToPages';
import {toIndexEntry} from './toIndexEntry';
import {toPageReport} from './toPageReport';

/** What the pages of one plugin instance are made of. */
export interface ChangelogContent extends MadeReports {
  /** Title of the index. */
  title: string;
  description: string;
  /** Label of the category in the docs sidebar. */
  sidebarLabel: string;
}

/** All pages, newest report first. */
export interface ChangelogPages {
  index: IndexPageData;
  reports: ReportPageData[];
  /** Diffs that the reports' own pages have no room for, in the order of the reports. */
  diffs: {page: DiffsPageData; report: ReportPageData}[];
  missing: MissingPageData[];
  /** Further addresses of reports. */
  aliases: {permalink: string; report: ReportPageData}[];
}

export interface PageContext {
  baseUrl: string;
  routeBasePath: string;
  /** Whether the pages stand inside the docs layout. */
  inDocs: boolean;
  parseInline: (markdown: string) => Inline[];
}

/** Computes the data of every page; nothing is written yet. */
export function buildPages(content: ChangelogContent, context: PageContext): ChangelogPages {
  const {inDocs} = context;
  const index = {title: content.title, permalink: normalizeUrl([context.baseUrl, context.routeBasePath])};
  const toPermalink = (slug: string): string => normalizeUrl([index.permalink, slug]);
  const newestFirst = sortReports(content.reports);
  const made = buildReportPages(newestFirst, index, context);
  const reports = made.map(({page}) => page);
  const missing = content.missing.map(({slug, title, problems}): MissingPageData => ({
    inDocs,
    title,
    permalink: toPermalink(slug),
    index,
    problems,
  }));
  return {
    index: {
      inDocs,
      ...index,
      description: content.description,
      entries: newestFirst.map((report) => toIndexEntry(report, toPermalink(report.slug))),
      missing: missing.map(({title, permalink}) => ({title, permalink})),
      notes: content.notes,
    },
    reports,
    diffs: made.flatMap(({page: report, diffsPages}) => diffsPages.map((page) => ({page, report}))),
    missing,
    aliases: content.aliases.flatMap(({slug, alias}) => {
      const report = reports.find((page) => page.report.slug === slug);
      return report ? [{permalink: toPermalink(alias), report}] : [];
    }),
  };
}

/** Newest first, on one day by the commits' time; categories of one range keep the order of the configuration. */
function sortReports(reports: readonly ReportJson[]): ReportJson[] {
  const time = ({date, range}: ReportJson): string => `${date} ${range.head.date}`;
  return [...reports].sort((a, b) => (time(a) === time(b) ? 0 : time(a) < time(b) ? 1 : -1));
}

function buildReportPages(
  newestFirst: readonly ReportJson[],
  index: ReportLink,
  {inDocs, parseInline}: PageContext,
): {page: ReportPageData; diffsPages: DiffsPageData[]}[] {
  const pages = newestFirst.map((report) => {
    const permalink = normalizeUrl([index.permalink, report.slug]);
    const whole = toPageReport(report, parseInline);
    const {files, diffsPages} = moveDiffsToPages(whole.files, {title: report.title, permalink}, inDocs);
    return {report: {...whole, files}, permalink, diffsPages};
  });
  const linkTo = (page: (typeof pages)[number] | undefined): ReportLink | null =>
    page ? {title: page.report.title, permalink: page.permalink} : null;
  return pages.map(({report, permalink, diffsPages}, position) => ({
    page: {
      inDocs,
      report,
      permalink,
      index,
      previous: linkTo(pages[position + 1]),
      next: linkTo(pages[position - 1]),
    },
    diffsPages,
  }));
}

/**
 * What every page of the site has to know: enough to draw the entries in the docs sidebar.
 *
 * @param sidebarId id of the docs sidebar that takes the entries; null for none
 */
export function buildGlobalData(
  pages: ChangelogPages,
  label: string,
  sidebarId: string | null,
  {sidebar, docsPluginId}: Pick<PluginOptions, 'sidebar' | 'docsPluginId'>,
): ChangelogGlobalData {
  const {title, permalink} = pages.index;
  if (sidebar === false || sidebarId === null) {
    return {label: title, permalink, sidebar: null};
  }
  const {position, limit, collapsed} = sidebar;
  const entries = listReportEntries(pages).slice(0, limit);
  return {label: title, permalink, sidebar: {docsPluginId, id: sidebarId, label, position, collapsed, entries}};
}

/** Entries of the pages that the docs sidebar does not show before they are opened. */
export function listUnlistedEntries(pages: ChangelogPages, limit: number): ChangelogSidebarEntry[] {
  const missing = pages.missing.map(({title, permalink}) => ({id: permalink, label: title, permalink}));
  return [...listReportEntries(pages).slice(limit), ...missing];
}

function listReportEntries(pages: ChangelogPages): ChangelogSidebarEntry[] {
  return pages.reports.map(({report, permalink}) => ({id: report.slug, label: report.title, permalink}));
}
