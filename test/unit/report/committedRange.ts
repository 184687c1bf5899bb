import type {ReportJson} from '../../../plugin/src/model/report';
import {validateChangelogOptions} from '../../../plugin/src/options';
import {makeReports} from '../../../plugin/src/report/makeReports';
import type {TestRepository} from '../../helpers/repository';

/** Texts by path; null for a file that is removed. */
export type Files = Record<string, string | null>;

/** The files of the base, what the head changes, and the paths that it renames. */
export type CommittedRange = [base: Files, head: Files, renames?: [string, string][]];

/** Commits both sides of the range `v1..v2`. */
export function commitRangeTo(repository: TestRepository, ...[base, head, renames = []]: CommittedRange): void {
  for (const [path, text] of Object.entries(base)) repository.write(path, text ?? '');
  repository.commit('Base');
  repository.tag('v1');
  for (const [from, to] of renames) repository.rename(from, to);
  for (const [path, text] of Object.entries(head)) {
    if (text === null) repository.remove(path);
    else repository.write(path, text);
  }
  repository.commit('Head (#1)');
  repository.tag('v2');
  repository.git('remote', 'add', 'origin', 'https://github.com/acme/docs.git');
}

/** The report of that range. */
export async function reportOf(folder: string, options: object): Promise<ReportJson> {
  const given = validateChangelogOptions({repository: folder, ranges: ['v1..v2'], ...options});
  const {reports} = await makeReports(given, {siteDir: folder, locale: 'en', environment: {}});
  if (!reports[0]) throw new Error('there is no report');
  return reports[0];
}
