import type {PageHunk} from '../../model/pageHunk';
import type {
  DiffPageLink,
  DiffsPageData,
  DiffsPageFile,
  FilesPageData,
  FurtherPageData,
  MovedFile,
  PageFile,
  PageReport,
} from '../../model/pages';
import {contentsOrder} from './contentsOrder';
import {cutDiff} from './cutDiff';
import {jsonFile, type FetchedFiles} from './fetchedFiles';
import {furtherPages, furtherPermalink} from './furtherPages';
import {keepCommits} from './pageCommits';
import {fullPage} from './pageLimits';
import {blockBytes, diffWeight, frontBytes} from './pageWeights';
import {paginateBlocks} from './paginateBlocks';
import {paginateDiffs} from './paginateDiffs';
import {placeOfFiles, type FetchedOfFiles} from './placeOfFiles';
import type {WholeReport} from './toPageReport';

/** A report as its page shows it, and the pages of what that has no room for. */
export interface SharedReport {
  report: PageReport;
  /** Address of the rendered documents of the report's own page. */
  rendered: string | null;
  filesPages: FilesPageData[];
  diffsPages: DiffsPageData[];
}

/** What further pages are made with. */
export interface FurtherPageParts extends Pick<FurtherPageData, 'inDocs' | 'report'> {
  ofFiles: FetchedOfFiles;
  /** Takes what pages fetch, and gives its address. */
  put: FetchedFiles['put'];
}

interface PlacedFile {
  file: PageFile;
  /** Number of the page with its block. */
  page: number;
  /** Number of the first page of diffs with its own; null where that is in the block. */
  diffsPage: number | null;
  parts: PageHunk[][];
}

/** Moves blocks and diffs that are too many or too long for the report's page to pages of their own. */
export function shareOutFiles(whole: WholeReport, parts: FurtherPageParts): SharedReport {
  const placed = placeFiles(whole);
  const pages = Math.max(1, ...placed.map(({page}) => page));
  const documents = placeDocuments(placed, parts);
  const blocksOn = (number: number): PageFile[] =>
    placed.filter(({page}) => page === number).map((one) => toBlock(one, documents, parts));
  const renderedOf = (files: readonly PageFile[]): string | null =>
    placeOfFiles(
      'rendered',
      files.filter(({diffPage}) => diffPage === null),
      parts.ofFiles,
      parts.put,
    );
  const eventsOf = (files: readonly PageFile[]): string | null =>
    placeOfFiles('events', files, parts.ofFiles, parts.put);
  const filesPages = furtherPages(parts, 'files', pages, (number) => {
    const own = blocksOn(number);
    const {commits, files} = keepCommits(whole.commits, own, 0);
    const {locale, compareUrl, host} = whole;
    const rules = whole.rules.filter(({id}) => files.some(({rule}) => rule === id));
    const facts = {locale, rules, commits, compareUrl, host, events: eventsOf(files)};
    return {files, rendered: renderedOf(files), facts};
  });
  const own = blocksOn(1);
  const report = {...frontReport(whole, own, placed, filesPages), events: eventsOf(own)};
  return {report, rendered: renderedOf(own), filesPages, diffsPages: diffsPages(placed, documents, parts)};
}

function placeFiles(whole: WholeReport): PlacedFile[] {
  const subjects = ({commits}: PageFile): string =>
    commits.map((index) => whole.commits[index]?.subject ?? '').join('');
  const ordered = contentsOrder(whole.files);
  const bytes = ordered.map((file) => blockBytes(file, subjects(file)));
  const pages = paginateBlocks(bytes);
  const taken = new Map([[1, frontBytes(whole, ordered.length)]]);
  pages.forEach((page, index) => taken.set(page, (taken.get(page) ?? 0) + (bytes[index] ?? 0)));
  const parts = ordered.map(({hunks}) => (hunks === null || hunks.length === 0 ? [] : cutDiff(hunks, fullPage)));
  const sizes = parts.map((own, index) => ({page: pages[index] ?? 1, parts: own.map(diffWeight)}));
  const diffs = paginateDiffs(sizes, taken);
  return ordered.map((file, index) => ({
    file,
    page: pages[index] ?? 1,
    diffsPage: diffs[index] ?? null,
    parts: parts[index] ?? [],
  }));
}

/** The files in the report's order, those on further pages as the table needs them. */
function frontReport(
  whole: WholeReport,
  own: readonly PageFile[],
  placed: readonly PlacedFile[],
  filesPages: readonly FilesPageData[],
): Omit<PageReport, 'events'> {
  if (filesPages.length === 0) {
    const blocks = new Map(own.map((file) => [file.anchor, file]));
    return {...whole, files: whole.files.map((file) => blocks.get(file.anchor) ?? file), filesPages: []};
  }
  const {commits, files} = keepCommits(whole.commits, own);
  const blocks = new Map(files.map((file) => [file.anchor, file]));
  const pages = new Map(placed.map(({file, page}) => [file.anchor, page]));
  return {
    ...whole,
    commits,
    files: whole.files.map((file) => blocks.get(file.anchor) ?? toMoved(file, pages.get(file.anchor) ?? 1)),
    filesPages: filesPages.map(({permalink}) => permalink),
  };
}

function toMoved(file: PageFile, page: number): MovedFile {
  const {path, oldPath, anchor, status, type, noise, group, additions, deletions, changes, title} = file;
  return {path, oldPath, anchor, status, type, noise, group, additions, deletions, changes, title, movedTo: page};
}

/** Addresses of rendered documents by the number of the page of diffs; a document is where the first part of its diff is. */
type PlacedDocuments = ReadonlyMap<number, string | null>;

function placeDocuments(placed: readonly PlacedFile[], {ofFiles, put}: FurtherPageParts): PlacedDocuments {
  const numbers = new Set(placed.flatMap(({diffsPage}) => diffsPage ?? []));
  const filesOn = (number: number): PageFile[] =>
    placed.filter(({diffsPage}) => diffsPage === number).map(({file}) => file);
  return new Map([...numbers].map((number) => [number, placeOfFiles('rendered', filesOn(number), ofFiles, put)]));
}

function toBlock({file, diffsPage}: PlacedFile, documents: PlacedDocuments, {report, put}: FurtherPageParts): PageFile {
  if (diffsPage === null) {
    return file;
  }
  const diffPage: DiffPageLink = {
    number: diffsPage,
    permalink: `${furtherPermalink(report, 'diffs', diffsPage)}#${file.anchor}`,
    src: put(jsonFile('diff', file.hunks ?? [])),
    rendered: documents.get(diffsPage) ?? null,
  };
  return {...file, hunks: null, diffPage};
}

function diffsPages(
  placed: readonly PlacedFile[],
  documents: PlacedDocuments,
  parts: FurtherPageParts,
): DiffsPageData[] {
  const byPage = new Map<number, DiffsPageFile[]>();
  for (const one of placed) {
    one.parts.forEach((hunks, index) => {
      if (one.diffsPage === null) return;
      const number = one.diffsPage + index;
      byPage.set(number, [...(byPage.get(number) ?? []), toDiffsPageFile(one, hunks, index === 0, parts)]);
    });
  }
  return furtherPages(parts, 'diffs', Math.max(1, ...byPage.keys()), (number) => ({
    files: byPage.get(number) ?? [],
    rendered: documents.get(number) ?? null,
  }));
}

/** Lines around hunks and the rendered document belong to the whole diff: the first of several parts has the document alone. */
function toDiffsPageFile(
  {file, page, parts}: PlacedFile,
  hunks: PageHunk[],
  isFirst: boolean,
  {report}: FurtherPageParts,
): DiffsPageFile {
  const {path, anchor, additions, deletions} = file;
  return {
    path,
    anchor,
    additions,
    deletions,
    hasRendered: file.hasRendered && isFirst,
    unchanged: parts.length > 1 ? null : file.unchanged,
    hunks,
    block: `${furtherPermalink(report, 'files', page)}#${anchor}`,
  };
}
