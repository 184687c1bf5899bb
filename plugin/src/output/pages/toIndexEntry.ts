import type {CategoryLink, IndexEntry, SiblingLink} from '../../model/pages';
import type {ChangeType, ReportJson} from '../../model/report';

/** Where a report stands among the pages. */
export interface ReportPlace {
  permalink: string;
  category: CategoryLink | null;
  siblings: SiblingLink[];
}

/**
 * The report's row of the index.
 *
 * @param summary without the counts, which the row has of its own
 */
export function toIndexEntry(
  report: ReportJson,
  {permalink, category, siblings}: ReportPlace,
  summary: string,
): IndexEntry {
  const count = (type: ChangeType): number => report.files.filter((file) => file.type === type).length;
  return {
    title: report.title,
    permalink,
    date: report.date,
    summary,
    locale: report.locale,
    category,
    siblings,
    totals: report.totals,
    types: {
      'breaking change': count('breaking change'),
      'new feature': count('new feature'),
      'bug fix': count('bug fix'),
      'minor update': count('minor update'),
    },
  };
}
