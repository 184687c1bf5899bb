import {normalizeUrl} from '@docusaurus/utils';
import type {
  CategoryLink,
  DiffsPageData,
  FilesPageData,
  IndexPageData,
  Inline,
  MissingPageData,
  ReportLink,
  ReportPageData,
} from '../../model/pages';
import type {FileJson, ReportJson} from '../../model/report';
import type {PluginOptions} from '../../options';
import type {MadeReports} from '../../report/makeReports';
import type {FileUnchanged, UnchangedOfReports} from '../unchanged/readUnchanged';
import {FetchedFiles, jsonFile, type TextFile} from './fetchedFiles';
import {buildIndexPages} from './indexPages';
import {paginate} from './paginate';
import type {FetchedOfFiles} from './placeOfFiles';
import {PictureShelf, type Picture, type PictureLimits} from './placePictures';
import {refuseEqualAddresses, type AddressedPage} from './refuseEqualAddresses';
import {placeReports} from './reportPlaces';
import {shareOutFiles} from './shareOutFiles';
import {toIndexEntry, type ReportPlace} from './toIndexEntry';
import {toPageReport, type PageTools} from './toPageReport';
import {UnchangedShelf} from './unchangedShelf';

/** What the pages of one plugin instance are made of. */
export interface ChangelogContent extends Omit<MadeReports, 'readBlobs' | 'texts' | 'messages' | 'workTree'> {
  /** Title of the index. */
  title: string;
  description: string;
  /** Label of the category in the docs sidebar. */
  sidebarLabel: string;
}

/** All pages, newest report first. */
export interface ChangelogPages {
  /** The first is the front page of the changelog. */
  index: [IndexPageData, ...IndexPageData[]];
  reports: ReportPageData[];
  /** Blocks of files that the reports' own pages have no room for, in the order of the reports. */
  files: {page: FilesPageData; report: ReportPageData}[];
  /** Diffs that the blocks have no room for. */
  diffs: {page: DiffsPageData; report: ReportPageData}[];
  missing: MissingPageData[];
  /** Further addresses of reports. */
  aliases: {permalink: string; report: ReportPageData}[];
  /** What the reports' pages show or fetch, to be written. */
  pictures: Picture[];
  fetched: TextFile[];
}

export interface PageContext extends Pick<PluginOptions, 'routeBasePath'> {
  pluginId: string;
  baseUrl: string;
  categories: Readonly<Record<string, {label: string}>>;
  /** Whether the pages stand inside the docs layout. */
  inDocs: boolean;
  parseInline: (markdown: string) => Inline[];
  limits: PictureLimits & {unchangedTotalBytes: number};
  /** Of each report's files, by the report's slug. */
  documents: ReadonlyMap<string, FetchedOfFiles['rendered']>;
  events: ReadonlyMap<string, FetchedOfFiles['events']>;
  unchanged: UnchangedOfReports;
  docPermalink: PageTools['docPermalink'];
  /** What pages say of a report, beside its counts. */
  summaryOf: (report: ReportJson) => string;
}

/**
 * Computes the data of every page; nothing is written yet.
 *
 * @throws {UserError} where two pages would have one address
 */
export function buildPages(content: ChangelogContent, context: PageContext): ChangelogPages {
  const {inDocs, pluginId} = context;
  const index = {title: content.title, permalink: normalizeUrl([context.baseUrl, context.routeBasePath])};
  const toPermalink = (slug: string): string => normalizeUrl([index.permalink, slug]);
  const categories = linkCategories(content.reports, context.categories, toPermalink);
  const placed = placeNewestFirst(content.reports, categories, toPermalink);
  const shelf = new PictureShelf(context.limits, context.baseUrl);
  const fetched = new FetchedFiles(context.baseUrl);
  const made = buildReportPages(placed, index, {
    ...context,
    placePictures: shelf.place,
    put: fetched.put,
    unchangedShelf: new UnchangedShelf(context.limits.unchangedTotalBytes, fetched),
  });
  const reports = made.map(({page}) => page);
  const missing = content.missing.map((range) => missingPage(range, {inDocs, index, toPermalink}));
  const entries = placed.map(({report, place}) => toIndexEntry(report, place, context.summaryOf(report)));
  const pages: ChangelogPages = {
    index: buildIndexPages({
      inDocs,
      pluginId,
      description: content.description,
      index,
      categories,
      entries,
      allEntries: paginate(entries).length > 1 ? fetched.put(jsonFile('entries', entries)) : null,
      missing: missing.map(({title, permalink}) => ({title, permalink})),
      notes: content.notes,
    }),
    reports,
    files: made.flatMap(({page: report, filesPages}) => filesPages.map((page) => ({page, report}))),
    diffs: made.flatMap(({page: report, diffsPages}) => diffsPages.map((page) => ({page, report}))),
    missing,
    aliases: linkAliases(content.aliases, reports, toPermalink),
    pictures: shelf.pictures(),
    fetched: fetched.files(),
  };
  refuseEqualAddresses(listAddresses(pages));
  return pages;
}

function linkAliases(
  aliases: ChangelogContent['aliases'],
  reports: readonly ReportPageData[],
  toPermalink: (slug: string) => string,
): ChangelogPages['aliases'] {
  return aliases.flatMap(({slug, alias}) => {
    const report = reports.find((page) => page.report.slug === slug);
    return report ? [{permalink: toPermalink(alias), report}] : [];
  });
}

function missingPage(
  {slug, title, problems}: ChangelogContent['missing'][number],
  {inDocs, index, toPermalink}: Pick<MissingPageData, 'inDocs' | 'index'> & {toPermalink: (slug: string) => string},
): MissingPageData {
  return {inDocs, title, permalink: toPermalink(slug), index, problems};
}

/** Those of the configuration, also where nothing changed in them yet, and the one of files without a category. */
function linkCategories(
  reports: readonly ReportJson[],
  configured: PageContext['categories'],
  toPermalink: (path: string) => string,
): CategoryLink[] {
  const labels = new Map(Object.entries(configured).map(([name, {label}]) => [name, label]));
  reports.forEach(({category}) => category && labels.set(category.name, category.label));
  return [...labels].map(([name, label]) => ({name, label, permalink: toPermalink(`category/${name}`)}));
}

function placeNewestFirst(
  reports: readonly ReportJson[],
  categories: CategoryLink[],
  toPermalink: (slug: string) => string,
): PlacedReport[] {
  const places = placeReports(reports, categories, toPermalink);
  return sortReports(reports).map((report) => ({report, place: placeOf(report, places)}));
}

function placeOf(report: ReportJson, places: ReadonlyMap<ReportJson, ReportPlace>): ReportPlace {
  const place = places.get(report);
  if (!place) {
    throw new Error(`no place was found for ${report.slug}: every report has one`);
  }
  return place;
}

/** Newest first, on one day by the commits' time; categories of one range keep the order of the configuration. */
function sortReports(reports: readonly ReportJson[]): ReportJson[] {
  const time = ({date, range}: ReportJson): string => `${date} ${range.head.date}`;
  return [...reports].sort((a, b) => (time(a) === time(b) ? 0 : time(a) < time(b) ? 1 : -1));
}

function listAddresses({index, reports, files, diffs, missing, aliases}: ChangelogPages): AddressedPage[] {
  return [
    ...index.map(({permalink, category, title, number}) => ({
      permalink,
      title: `${category ? `category ${category.label}` : title}, page ${number}`,
    })),
    ...reports.map(({permalink, report}) => ({permalink, title: report.title})),
    ...files.map(({page}) => ({permalink: page.permalink, title: `${page.report.title}, files ${page.number}`})),
    ...diffs.map(({page}) => ({permalink: page.permalink, title: `${page.report.title}, diffs ${page.number}`})),
    ...missing,
    ...aliases.map(({permalink, report}) => ({permalink, title: report.report.title})),
  ];
}

interface PlacedReport {
  report: ReportJson;
  place: ReportPlace;
}

type ReportPagesContext = Pick<PageContext, 'inDocs' | 'documents' | 'events' | 'unchanged'> &
  Omit<PageTools, 'ofFiles' | 'placeUnchanged'> & {put: FetchedFiles['put']; unchangedShelf: UnchangedShelf};

function buildReportPages(
  newestFirst: readonly PlacedReport[],
  index: ReportLink,
  {inDocs, documents, events, unchanged, unchangedShelf, put, ...tools}: ReportPagesContext,
): {page: ReportPageData; filesPages: FilesPageData[]; diffsPages: DiffsPageData[]}[] {
  const linkTo = (placed: PlacedReport | undefined): ReportLink | null =>
    placed ? {title: placed.report.title, permalink: placed.place.permalink} : null;
  return newestFirst.map(({report, place}, position) => {
    const none = new Map<string, never>();
    const ofFiles = {rendered: documents.get(report.slug) ?? none, events: events.get(report.slug) ?? none};
    const unchangedOf = ({anchor}: FileJson): FileUnchanged => unchanged.get(report.slug)?.get(anchor) ?? null;
    const placeUnchanged: PageTools['placeUnchanged'] = (file) => unchangedShelf.place(unchangedOf(file));
    const whole = toPageReport(report, {...tools, ofFiles, placeUnchanged});
    const link = {title: report.title, permalink: place.permalink};
    const {filesPages, diffsPages, ...front} = shareOutFiles(whole, {report: link, inDocs, ofFiles, put});
    const page = {
      inDocs,
      ...front,
      ...place,
      index,
      previous: linkTo(newestFirst[position + 1]),
      next: linkTo(newestFirst[position - 1]),
    };
    return {page, filesPages, diffsPages};
  });
}
