import type {DiffPageLink, DiffsPageData, DiffsPageFile, PageFile, ReportLink} from '../../model/pages';
import {jsonFile, type FetchedFiles} from './fetchedFiles';
import {paginateDiffs} from './paginateDiffs';
import {placeDocuments, type FileDocuments} from './placeDocuments';

/** A report's files as its page shows them, and the pages of the diffs that it has no room for. */
export interface PaginatedFiles {
  files: PageFile[];
  diffsPages: DiffsPageData[];
}

/** What pages of diffs are made with. */
export interface DiffsPageParts extends Pick<DiffsPageData, 'inDocs' | 'report'> {
  documents: FileDocuments;
  /** Takes what pages fetch, and gives its address. */
  put: FetchedFiles['put'];
}

/** Moves the diffs that are too many or too long for the report's page to pages of their own. */
export function moveDiffsToPages(
  files: readonly PageFile[],
  {report, inDocs, documents, put}: DiffsPageParts,
): PaginatedFiles {
  const numbers = paginateDiffs(files);
  const last = numbers.reduce<number>((highest, number) => Math.max(highest, number ?? 1), 1);
  const diffsPages = Array.from({length: last - 1}, (_, index) => index + 2).map((number): DiffsPageData => {
    const permalink = pagePermalink(report, number);
    const own = files.filter((_, index) => numbers[index] === number).map(toDiffsPageFile);
    return {
      inDocs,
      permalink,
      rendered: placeDocuments(own, documents, put),
      report,
      number,
      pages: last,
      previous: pagePermalink(report, number - 1),
      next: number < last ? pagePermalink(report, number + 1) : null,
      files: own,
    };
  });
  return {files: files.map((file, index) => placeDiff(file, report, numbers[index] ?? 1, put)), diffsPages};
}

function pagePermalink({permalink}: ReportLink, number: number): string {
  return number === 1 ? permalink : `${permalink}/diffs-${number}`;
}

function toDiffsPageFile(file: PageFile): DiffsPageFile {
  const {path, anchor, additions, deletions, hasRendered, unchanged, hunks} = file;
  return {path, anchor, additions, deletions, hasRendered, unchanged, hunks: hunks ?? []};
}

function placeDiff(file: PageFile, report: ReportLink, number: number, put: FetchedFiles['put']): PageFile {
  if (number === 1) {
    return file;
  }
  const permalink = `${pagePermalink(report, number)}#${file.anchor}`;
  const diffPage: DiffPageLink = {number, permalink, src: put(jsonFile('diff', file.hunks ?? []))};
  return {...file, hunks: null, diffPage};
}
