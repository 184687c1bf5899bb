import type {PageFile, PageReport} from '../../model/pages';
import type {FileJson, ReportJson} from '../../model/report';

/** Commits that a file's block names; the rest is counted. */
const maxOfFile = 3;
/** Commits that the list of a report names, beside those of its files' blocks. */
const maxOfReport = 100;

export type FileCommits = Pick<PageFile, 'commits' | 'commitCount'>;

interface PageCommits extends Pick<PageReport, 'commits' | 'commitCount'> {
  commitsOfFile: (file: FileJson) => FileCommits;
}

/** What a page shows of the commits, each of them once: a range may have thousands. */
export function pageCommits({commits, files}: Pick<ReportJson, 'commits' | 'files'>): PageCommits {
  const named = new Set([
    ...commits.slice(0, maxOfReport).map(({oid}) => oid),
    ...files.flatMap((file) => file.commits.slice(0, maxOfFile)),
  ]);
  const shown = commits.filter(({oid}) => named.has(oid));
  const positions = new Map(shown.map(({oid}, position) => [oid, position]));
  return {
    commits: shown,
    commitCount: commits.length,
    commitsOfFile: (file) => ({
      commits: file.commits.slice(0, maxOfFile).flatMap((oid) => positions.get(oid) ?? []),
      commitCount: file.commits.length,
    }),
  };
}
