import type {RenderedDocument} from '../../model/rendered';
import type {ReportTexts} from '../../report/reportTexts';
import {loadDocumentRenderer} from './renderDocument';

/** The rendered documents of a report, in the order of its files; null where a file has none. From the cache if they are there. */
export async function renderReport({changes, read, store}: ReportTexts): Promise<(RenderedDocument | null)[]> {
  // Contents are not in the key, as the ids of the objects say which they are.
  const key = ['rendered', changes];
  const kept = await store.recall(key);
  if (kept !== undefined) {
    return kept as (RenderedDocument | null)[];
  }
  const [render, texts] = await Promise.all([loadDocumentRenderer(), read()]);
  const documents = changes.map((change, index) => render({base: null, head: null, ...texts[index], change}));
  await store.keep(key, documents);
  return documents;
}
