import type {PageFile, PageReport} from '../../model/pages';
import type {FileJson, ReportJson} from '../../model/report';
import {maxCommits} from './pageLimits';

/** Commits that a file's block names; the rest is counted. */
const maxOfFile = 3;

export type FileCommits = Pick<PageFile, 'commits' | 'commitCount'>;

interface PageCommits extends Pick<PageReport, 'commits' | 'commitCount'> {
  commitsOfFile: (file: FileJson) => FileCommits;
}

/** What a page shows of the commits, each of them once: a range may have thousands. */
export function pageCommits({commits, files}: Pick<ReportJson, 'commits' | 'files'>): PageCommits {
  const named = new Set([
    ...commits.slice(0, maxCommits).map(({oid}) => oid),
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

/** Files that are a part of a report's, and the commits that a page with their blocks shows: the newest ones and theirs. */
export function keepCommits(
  commits: PageReport['commits'],
  files: readonly PageFile[],
  newest = maxCommits,
): {commits: PageReport['commits']; files: PageFile[]} {
  const named = new Set(files.flatMap((file) => file.commits));
  const kept = commits.map((_, position) => position).filter((position) => position < newest || named.has(position));
  const positions = new Map(kept.map((position, index) => [position, index]));
  return {
    commits: kept.flatMap((position) => commits[position] ?? []),
    files: files.map((file) => ({
      ...file,
      commits: file.commits.flatMap((position) => positions.get(position) ?? []),
    })),
  };
}
