import type {Joi} from '@docusaurus/utils-validation';
import type {Objection} from './check';

/** What the reports of Joi lack: it stands in their context, where the problem is made of it. */
export interface ReportTags extends Partial<Objection> {
  /** For an unknown key: the keys that are known there. */
  keys?: readonly string[];
}

const tagged = new WeakSet<Joi.ErrorReport>();

/**
 * Adds what is known of an option to Joi's reports on it. Reports come by on the way from the inside out, and the
 * innermost option is the one that they are about.
 */
export function tagReports(
  reports: Joi.ErrorReport[],
  tagsOf: (report: Joi.ErrorReport) => ReportTags,
): Joi.ErrorReport[] {
  for (const report of reports) {
    if (!tagged.has(report)) {
      tagged.add(report);
      report.local = {...tagsOf(report), ...(report.local as object)};
    }
  }
  return reports;
}
