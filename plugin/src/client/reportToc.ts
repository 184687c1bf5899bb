import type {PageFile, PageReport} from '../model/pages';
import type {FileStatus} from '../model/report';
import {groupByStatus, isHere} from './groupFiles';
import {displayPath, shortPaths} from './paths';

/** One entry of a table of contents, as `@theme/TOC` takes it; `value` is HTML. */
export interface TocItem {
  value: string;
  id: string;
  level: number;
}

/** Ids of a report's sections; a status group's id is its status, a file's is its anchor. */
export const sectionIds = {
  highlights: 'highlights',
  newFeatures: 'new-features',
  breakingChanges: 'breaking-changes',
  otherUpdates: 'other-updates',
  insights: 'insights',
  summary: 'summary',
  brokenLinks: 'links-that-break',
  commits: 'commits',
  receipt: 'receipt',
} as const;

export type ReportTocLabels = Record<keyof typeof sectionIds, string> & {status: (status: FileStatus) => string};

/** The table of contents of a report: its sections at level 2; kinds of highlights and the files whose blocks are there at level 3. */
export function reportToc(report: PageReport, labels: ReportTocLabels): TocItem[] {
  const section = (key: keyof typeof sectionIds, level: number) => tocItem(labels[key], sectionIds[key], level);
  return [
    section('highlights', 2),
    ...(['newFeatures', 'breakingChanges', 'otherUpdates'] as const).map((key) => section(key, 3)),
    ...(report.insights.length > 0 ? [section('insights', 2)] : []),
    ...(report.urlImpact.length > 0 ? [section('brokenLinks', 2)] : []),
    section('summary', 2),
    ...contentsToc(report, labels),
    ...(report.commits.length > 0 ? [section('commits', 2)] : []),
    section('receipt', 2),
  ];
}

function contentsToc(report: PageReport, labels: ReportTocLabels): TocItem[] {
  const shown = new Set(report.files.filter(isHere).map(({anchor}) => anchor));
  const items = new Map(filesToc(report.files, 3).map((item) => [item.id, item]));
  return groupByStatus(report.files).flatMap(({status, files}) => [
    tocItem(labels.status(status), status, 2),
    ...files.flatMap(({anchor}) => (shown.has(anchor) ? (items.get(anchor) ?? []) : [])),
  ]);
}

/** The files by the shortest names that tell them apart. */
export function filesToc(files: readonly Pick<PageFile, 'path' | 'anchor'>[], level: number): TocItem[] {
  const names = shortPaths(files.map((file) => file.path));
  return files.map(({path, anchor}) => tocItem(displayPath(names.get(path) ?? path), anchor, level));
}

/** The theme draws `value` as HTML, and a path may hold any character. */
function tocItem(text: string, id: string, level: number): TocItem {
  return {value: text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`), id, level};
}
