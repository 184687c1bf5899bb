import {eventList} from '../analysis/words/explanations/eventList';
import {createPhrases} from '../analysis/words/phrases/phrases';
import {noStore, type Store} from '../cache/store';
import type {Messages} from '../locales';
import type {EventList} from '../model/eventList';
import type {ReportJson} from '../model/report';
import {withLineUrls} from './lineUrls';
import type {MadeReports} from './makeReports';

/** The event lists of all reports: by the slug of the report and the anchor of the file. */
export async function listEvents({
  reports,
  texts,
  messages,
}: Pick<MadeReports, 'reports' | 'texts' | 'messages'>): Promise<Map<string, Map<string, EventList>>> {
  const listed = new Map<string, Map<string, EventList>>();
  for (const report of reports) {
    const own = texts.get(report.slug);
    const lists = await listsOf(report, messages, own?.store ?? noStore);
    const entries = report.files.flatMap(({anchor, omitted}, index): [string, EventList][] => {
      const list = lists[index];
      if (!list) return [];
      return [[anchor, omitted && own ? withLineUrls(list, (side, line) => own.lineUrl(index, side, line)) : list]];
    });
    listed.set(report.slug, new Map(entries));
  }
  return listed;
}

/** Those of a report, in the order of its files; null where a file has none. From the cache if they are there. */
async function listsOf(
  {files, urlImpact}: Pick<ReportJson, 'files' | 'urlImpact'>,
  messages: Messages,
  store: Store,
): Promise<(EventList | null)[]> {
  const told = files.map(({anchor, events, hunks}) => ({events, hunks, lostIds: lostIdsOf(anchor, urlImpact)}));
  const key = ['event-lists', told, messages];
  const kept = await store.recall(key);
  if (kept !== undefined) {
    return kept as (EventList | null)[];
  }
  const phrases = createPhrases(messages);
  const lists = told.map(({lostIds, ...file}) => eventList(file, lostIds, phrases));
  await store.keep(key, lists);
  return lists;
}

/** Ids of headings that the base of a file had and its head has not. */
function lostIdsOf(file: string, impact: ReportJson['urlImpact']): Set<string> {
  return new Set(
    impact.flatMap(({anchor, kind, from}) => (anchor === file && kind.startsWith('anchor') ? [from] : [])),
  );
}
