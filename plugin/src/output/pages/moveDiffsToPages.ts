import type {DiffPageLink, DiffsPageData, DiffsPageFile, PageFile, ReportLink} from '../../model/pages';
import type {DiffFiles} from './diffFiles';
import {renderedSource} from './documentsOfPage';
import {paginateDiffs} from './paginateDiffs';

/** A report's files as its page shows them, and the pages of the diffs that it has no room for. */
export interface PaginatedFiles {
  files: PageFile[];
  diffsPages: DiffsPageData[];
}

/** What pages of diffs are made with. */
export interface DiffsPageParts extends Pick<DiffsPageData, 'inDocs' | 'report'> {
  pluginId: string;
  /** Takes the hunks of a diff for a file that the report's page fetches, and gives its address. */
  addFile: DiffFiles['add'];
}

/** Moves the diffs that are too many or too long for the report's page to pages of their own. */
export function moveDiffsToPages(
  files: readonly PageFile[],
  {report, inDocs, pluginId, addFile}: DiffsPageParts,
): PaginatedFiles {
  const numbers = paginateDiffs(files);
  const last = numbers.reduce<number>((highest, number) => Math.max(highest, number ?? 1), 1);
  const diffsPages = Array.from({length: last - 1}, (_, index) => index + 2).map((number): DiffsPageData => {
    const permalink = pagePermalink(report, number);
    const own = files.filter((_, index) => numbers[index] === number).map(toDiffsPageFile);
    return {
      inDocs,
      permalink,
      rendered: renderedSource(own, permalink, pluginId),
      report,
      number,
      pages: last,
      previous: pagePermalink(report, number - 1),
      next: number < last ? pagePermalink(report, number + 1) : null,
      files: own,
    };
  });
  return {files: files.map((file, index) => placeDiff(file, report, numbers[index] ?? 1, addFile)), diffsPages};
}

function pagePermalink({permalink}: ReportLink, number: number): string {
  return number === 1 ? permalink : `${permalink}/diffs-${number}`;
}

function toDiffsPageFile(file: PageFile): DiffsPageFile {
  const {path, anchor, additions, deletions, hasRendered, unchanged, hunks} = file;
  return {path, anchor, additions, deletions, hasRendered, unchanged, hunks: hunks ?? []};
}

function placeDiff(file: PageFile, report: ReportLink, number: number, addFile: DiffFiles['add']): PageFile {
  if (number === 1) {
    return file;
  }
  const permalink = `${pagePermalink(report, number)}#${file.anchor}`;
  const diffPage: DiffPageLink = {number, permalink, src: addFile(file.hunks ?? [])};
  return {...file, hunks: null, diffPage};
}
