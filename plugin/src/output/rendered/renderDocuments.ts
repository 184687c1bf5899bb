import type {RenderedDocument} from '../../model/rendered';
import type {MadeReports} from '../../report/makeReports';
import {renderReport} from './renderReport';

/** The rendered documents of all reports: by the slug of the report and the anchor of the file. */
export async function renderDocuments({
  reports,
  texts,
}: Pick<MadeReports, 'reports' | 'texts'>): Promise<Map<string, Map<string, RenderedDocument>>> {
  const rendered = new Map<string, Map<string, RenderedDocument>>();
  for (const {slug, files} of reports) {
    const own = texts.get(slug);
    const documents = own ? await renderReport(own) : [];
    const entries = files.flatMap(({anchor}, index): [string, RenderedDocument][] => {
      const document = documents[index];
      return document ? [[anchor, document]] : [];
    });
    rendered.set(slug, new Map(entries));
  }
  return rendered;
}
