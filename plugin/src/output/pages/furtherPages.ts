import type {FurtherPageData, ReportLink} from '../../model/pages';

/** Kinds of pages behind a report, as their addresses name them. */
export type FurtherKind = 'files' | 'diffs';

export function furtherPermalink({permalink}: ReportLink, kind: FurtherKind, number: number): string {
  return number === 1 ? permalink : `${permalink}/${kind}-${number}`;
}

/** The pages from 2 to the last one, and what is on each. */
export function furtherPages<Data>(
  {report, inDocs}: Pick<FurtherPageData, 'report' | 'inDocs'>,
  kind: FurtherKind,
  last: number,
  dataOf: (number: number) => Data,
): (Omit<FurtherPageData, 'rendered'> & Data)[] {
  return Array.from({length: last - 1}, (_, index) => index + 2).map((number) => ({
    inDocs,
    permalink: furtherPermalink(report, kind, number),
    report,
    number,
    pages: last,
    previous: furtherPermalink(report, kind, number - 1),
    next: number < last ? furtherPermalink(report, kind, number + 1) : null,
    ...dataOf(number),
  }));
}
