import type {IndexEntry, PageFile, PageReport} from '../../../plugin/src/model/pages';

/** A file of a report's page; whatever a test is not about has a plain value. */
export function pageFile(path: string, values: Partial<PageFile> = {}): PageFile {
  return {
    path,
    oldPath: null,
    anchor: `item-${path}`,
    status: 'modified',
    type: 'minor update',
    rule: 'other',
    noise: null,
    group: null,
    title: [],
    explanation: [],
    additions: 0,
    deletions: 0,
    changes: 0,
    binary: false,
    encoding: 'utf-8',
    hunks: null,
    omitted: null,
    notes: [],
    fileUrl: null,
    baseFileUrl: null,
    diffUrl: null,
    commits: [],
    commitCount: 0,
    usedBy: [],
    usedByCount: 0,
    staleLocales: [],
    lostAnchors: 0,
    pictures: null,
    hasRendered: false,
    eventCount: 0,
    docPermalink: null,
    unchanged: null,
    diffPage: null,
    movedTo: null,
    ...values,
  };
}

export function pageReport(values: Partial<PageReport> = {}): PageReport {
  const commit = {ref: 'v1', oid: 'a'.repeat(40), date: '2025-05-22T00:00:00Z'};
  return {
    schemaVersion: 1,
    slug: 'v1',
    title: 'v1',
    date: '2025-05-22',
    locale: 'en',
    category: null,
    range: {notation: '..', base: commit, head: commit, mergeBase: null, commits: 0},
    compareUrl: null,
    host: null,
    commitUrls: {base: null, head: null},
    summary: '',
    highlights: {newFeatures: [], breakingChanges: [], otherUpdates: []},
    moreHighlights: {newFeatures: 0, breakingChanges: 0, otherUpdates: 0},
    insights: [],
    totals: {files: 0, additions: 0, deletions: 0, changes: 0},
    receipt: {gitFiles: 0, shownFiles: 0, excluded: [], omittedDiffs: [], noise: [], groups: [], warnings: []},
    rules: [],
    groups: [],
    commits: [],
    urlImpact: [],
    brokenCount: 0,
    commitCount: 0,
    files: [],
    filesPages: [],
    events: null,
    leftOutPictures: [],
    leftOutUnchanged: [],
    ...values,
  };
}

export function indexEntry(values: Partial<IndexEntry> = {}): IndexEntry {
  return {
    title: 'v1',
    permalink: '/changelog/v1',
    date: '2025-05-22',
    summary: '',
    locale: 'en',
    category: null,
    siblings: [],
    totals: {files: 0, additions: 0, deletions: 0, changes: 0},
    types: {'breaking change': 0, 'new feature': 0, 'bug fix': 0, 'minor update': 0},
    ...values,
  };
}
