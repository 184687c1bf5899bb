import type {IndexEntry} from '../../model/pages';
import type {ChangeType, ReportJson} from '../../model/report';

/** The report's row of the index. */
export function toIndexEntry(report: ReportJson, permalink: string): IndexEntry {
  const count = (type: ChangeType): number => report.files.filter((file) => file.type === type).length;
  return {
    title: report.title,
    permalink,
    date: report.date,
    summary: report.summary,
    locale: report.locale,
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
