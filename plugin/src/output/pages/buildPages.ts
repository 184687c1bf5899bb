import {normalizeUrl} from '@docusaurus/utils';
import type {
  ChangelogGlobalData,
  IndexEntry,
  IndexPageData,
  MissingPageData,
  Inline,
  PageReport,
  ReportLink,
  ReportPageData,
} from '../../model/pages';
import type {ChangeType, ReportJson, Statement} from '../../model/report';
import type {PluginOptions} from '../../options';
import type {MadeReports} from '../../report/makeReports';

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
  const links = newestFirst.map((report): ReportLink => ({
    title: report.title,
    permalink: normalizeUrl([index.permalink, report.slug]),
  }));
  const reports = newestFirst.map((report, position): ReportPageData => ({
    inDocs,
    report: toPageReport(report, context.parseInline),
    permalink: links[position]?.permalink ?? '',
    index,
    previous: links[position + 1] ?? null,
    next: links[position - 1] ?? null,
  }));
  const missing = content.missing.map(({slug, title, problems}): MissingPageData => ({
    inDocs,
    title,
    permalink: toPermalink(slug),
    index,
    problems,
  }));
  const aliases = content.aliases.flatMap(({slug, alias}) => {
    const report = reports.find((page) => page.report.slug === slug);
    return report ? [{permalink: toPermalink(alias), report}] : [];
  });
  const entries = newestFirst.map((report, position) => toIndexEntry(report, links[position]?.permalink ?? ''));
  return {
    index: {
      inDocs,
      ...index,
      description: content.description,
      entries,
      missing: missing.map(({title, permalink}) => ({title, permalink})),
      notes: content.notes,
    },
    reports,
    missing,
    aliases,
  };
}

/** By date, newest first; reports of one day keep the order of the configuration. */
function sortReports(reports: readonly ReportJson[]): ReportJson[] {
  return [...reports].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
}

function toPageReport(report: ReportJson, parseInline: PageContext['parseInline']): PageReport {
  const parse = (statements: readonly Statement[]): PageReport['insights'] =>
    statements.map(({text, anchors}) => ({text: parseInline(text), anchors}));
  const {newFeatures, breakingChanges, otherUpdates} = report.highlights;
  return {
    ...report,
    highlights: {
      newFeatures: parse(newFeatures),
      breakingChanges: parse(breakingChanges),
      otherUpdates: parse(otherUpdates),
    },
    insights: parse(report.insights),
    // The events are the explanation's source; a page that drew both would say everything twice.
    files: report.files.map(({events: _events, ...file}) => ({
      ...file,
      title: parseInline(file.title),
      explanation: parseInline(file.explanation),
    })),
  };
}

function toIndexEntry(report: ReportJson, permalink: string): IndexEntry {
  const count = (type: ChangeType): number => report.files.filter((file) => file.type === type).length;
  return {
    title: report.title,
    permalink,
    date: report.date,
    summary: report.summary,
    category: report.category?.label ?? null,
    totals: report.totals,
    types: {
      'breaking change': count('breaking change'),
      'new feature': count('new feature'),
      'bug fix': count('bug fix'),
      'minor update': count('minor update'),
    },
  };
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
  const entries = pages.reports.slice(0, limit).map(({report, permalink: href}) => ({
    id: report.slug,
    label: report.title,
    permalink: href,
  }));
  return {label: title, permalink, sidebar: {docsPluginId, id: sidebarId, label, position, collapsed, entries}};
}
