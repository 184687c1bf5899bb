import {docuHash} from '@docusaurus/utils';
import type {DiffsPageData, PageFile, ReportPageData} from '../../model/pages';
import type {RenderedDocument, RenderedDocuments, RenderedSource} from '../../model/rendered';

/** Rendered documents by the anchors of their files. */
export type FileDocuments = ReadonlyMap<string, RenderedDocument>;

/** The file with the rendered documents of a page. */
export interface PageDocuments {
  name: string;
  documents: RenderedDocuments;
}

/** Where the documents of a page with these files are; null where none of them has one. */
export function renderedSource(
  files: readonly Pick<PageFile, 'hasRendered'>[],
  permalink: string,
  pluginId: string,
): RenderedSource | null {
  return files.some(({hasRendered}) => hasRendered) ? {pluginId, name: docuHash(permalink)} : null;
}

/** The files of a report's own page and of the pages of its diffs: each document is where its diff is. */
export function documentsOfPages(
  {rendered, report}: ReportPageData,
  diffsPages: readonly DiffsPageData[],
  ofReports: ReadonlyMap<string, FileDocuments>,
): PageDocuments[] {
  const documents = ofReports.get(report.slug);
  const own = {rendered, files: report.files.filter(({diffPage}) => diffPage === null)};
  return [own, ...diffsPages].flatMap(({rendered: source, files}) => {
    const entries = files.flatMap(({anchor}) => {
      const document = documents?.get(anchor);
      return document ? [[anchor, document] as const] : [];
    });
    return source ? [{name: source.name, documents: Object.fromEntries(entries)}] : [];
  });
}
