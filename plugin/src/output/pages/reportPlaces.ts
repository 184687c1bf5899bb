import type {CategoryLink} from '../../model/pages';
import type {ReportJson} from '../../model/report';
import {groupBy} from './groupBy';
import type {ReportPlace} from './toIndexEntry';

/**
 * Finds the address of each report, its category's page, and the reports of its range in other categories.
 *
 * @param reports in the order of the configuration
 * @param toPermalink from a slug
 */
export function placeReports(
  reports: readonly ReportJson[],
  categories: readonly CategoryLink[],
  toPermalink: (slug: string) => string,
): Map<ReportJson, ReportPlace> {
  const byRange = groupBy(reports, rangeSlugOf);
  return new Map(
    reports.map((report) => [
      report,
      {
        permalink: toPermalink(report.slug),
        category: categories.find(({name}) => name === report.category?.name) ?? null,
        siblings: (byRange.get(rangeSlugOf(report)) ?? []).flatMap((sibling) =>
          sibling === report || sibling.category === null
            ? []
            : [{label: sibling.category.label, permalink: toPermalink(sibling.slug)}],
        ),
      },
    ]),
  );
}

/** A range has a slug of its own, and the report of a category puts the category's name behind it. */
function rangeSlugOf({slug, category}: ReportJson): string {
  return category === null ? slug : slug.slice(0, -`-${category.name}`.length);
}
