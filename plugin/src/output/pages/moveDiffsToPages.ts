import type {DiffPageLink, DiffsPageData, DiffsPageFile, PageFile, ReportLink} from '../../model/pages';
import type {DiffFiles} from './diffFiles';
import {paginateDiffs} from './paginateDiffs';

/** A report's files as its page shows them, and the pages of the diffs that it has no room for. */
export interface PaginatedFiles {
  files: PageFile[];
  diffsPages: DiffsPageData[];
}

/**
 * Moves the diffs that are too many or too long for the report's page to pages of their own.
 *
 * @param addFile takes the hunks of such a diff for a file that the report's page fetches, and gives its address
 */
export function moveDiffsToPages(
  files: readonly PageFile[],
  {report, inDocs, addFile}: {report: ReportLink; inDocs: boolean; addFile: DiffFiles['add']},
): PaginatedFiles {
  const numbers = paginateDiffs(files);
  const last = numbers.reduce<number>((highest, number) => Math.max(highest, number ?? 1), 1);
  const diffsPages = Array.from({length: last - 1}, (_, index) => index + 2).map((number): DiffsPageData => ({
    inDocs,
    permalink: pagePermalink(report, number),
    report,
    number,
    pages: last,
    previous: pagePermalink(report, number - 1),
    next: number < last ? pagePermalink(report, number + 1) : null,
    files: files.filter((_, index) => numbers[index] === number).map(toDiffsPageFile),
  }));
  return {files: files.map((file, index) => placeDiff(file, report, numbers[index] ?? 1, addFile)), diffsPages};
}

function pagePermalink({permalink}: ReportLink, number: number): string {
  return number === 1 ? permalink : `${permalink}/diffs-${number}`;
}

function toDiffsPageFile({path, anchor, additions, deletions, hunks}: PageFile): DiffsPageFile {
  return {path, anchor, additions, deletions, hunks: hunks ?? []};
}

function placeDiff(file: PageFile, report: ReportLink, number: number, addFile: DiffFiles['add']): PageFile {
  if (number === 1) {
    return file;
  }
  const permalink = `${pagePermalink(report, number)}#${file.anchor}`;
  const diffPage: DiffPageLink = {number, permalink, src: addFile(file.hunks ?? [])};
  return {...file, hunks: null, diffPage};
}
