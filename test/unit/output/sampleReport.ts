import type {FileJson, ReportJson} from '../../../plugin/src/model/report';

const oid = (digit: string) => digit.repeat(40);

/** A modified file with one hunk. */
export function sampleFile(overrides: Partial<FileJson> = {}): FileJson {
  return {
    path: 'docs/guide/install.md',
    oldPath: null,
    anchor: 'item-1a2b3c',
    status: 'modified',
    type: 'minor update',
    rule: 'minor-edit',
    noise: null,
    group: null,
    title: 'Change `npm` to *pnpm*',
    explanation: 'The command in **Install** changed.',
    additions: 1,
    deletions: 1,
    changes: 2,
    binary: false,
    events: [
      {kind: 'text-changed', section: 'Install', before: 'npm', after: 'pnpm', count: 1, line: {old: 2, new: 2}},
    ],
    encoding: 'utf-8',
    hunks: [
      {oldStart: 1, oldLines: 2, newStart: 1, newLines: 2, heading: '', lines: [' # Install', '-npm i', '+pnpm i']},
    ],
    omitted: null,
    blobs: {
      before: {oid: oid('d'), bytes: 12_000, width: 640, height: 480},
      after: {oid: oid('e'), bytes: 40_000, width: 1280, height: 960},
    },
    notes: [],
    fileUrl: 'https://github.com/acme/docs/blob/b/docs/guide/install.md',
    baseFileUrl: 'https://github.com/acme/docs/blob/a/docs/guide/install.md',
    diffUrl: null,
    commits: [oid('b')],
    usedBy: ['docs/start.mdx'],
    staleTwins: [
      {path: 'i18n/ja/docusaurus-plugin-content-docs/current/guide/install.md', locale: 'ja', version: null},
    ],
    ...overrides,
  };
}

const sampleRange: ReportJson['range'] = {
  notation: '...',
  base: {ref: 'v1', oid: oid('a'), date: '2025-05-21T10:00:00Z'},
  head: {ref: 'v2', oid: oid('b'), date: '2025-05-22T10:00:00Z'},
  mergeBase: oid('c'),
  commits: 3,
};

const sampleHighlights: ReportJson['highlights'] = {
  newFeatures: [],
  breakingChanges: [],
  otherUpdates: [{text: 'The install command is `pnpm i`.', anchors: ['item-1a2b3c']}],
};

const sampleCommits: ReportJson['commits'] = [
  {
    oid: oid('b'),
    subject: 'Install with pnpm (#12)',
    date: '2025-05-22T09:00:00.000Z',
    url: `https://github.com/acme/docs/commit/${oid('b')}`,
    pullRequest: {number: 12, url: 'https://github.com/acme/docs/pull/12'},
  },
];

const sampleUrlImpact: ReportJson['urlImpact'] = [
  {
    kind: 'anchor-renamed',
    path: 'docs/guide/install.md',
    anchor: 'item-1a2b3c',
    from: 'setup',
    to: 'install',
    redirected: false,
    linkedFrom: [
      {path: 'docs/start.mdx', line: 7, url: 'https://github.com/acme/docs/blob/b/docs/start.mdx?plain=1#L7'},
    ],
    linkedFromCount: 1,
  },
];

const sampleReceipt: ReportJson['receipt'] = {
  gitFiles: 2,
  shownFiles: 1,
  excluded: [{reason: 'exclude', files: 1}],
  omittedDiffs: [{reason: 'file-too-large', files: 1}],
  noise: [{kind: 'date-only', files: 2}],
  groups: [{kind: 'images', groups: 1, files: 3}],
  warnings: [{code: 'rename-limit', detail: 'Renames were not looked for.'}],
};

const sampleGroups: ReportJson['groups'] = [
  {
    id: 'group-1a2b3c',
    kind: 'images',
    text: 'Add 3 images to `img`',
    type: 'minor update',
    anchors: ['item-1a2b3c', 'item-2a2b3c', 'item-3a2b3c'],
  },
];

/** A report with every property of the contract filled in. */
export function sampleReport(overrides: Partial<ReportJson> = {}): ReportJson {
  const files = overrides.files ?? [sampleFile()];
  return {
    schemaVersion: 1,
    slug: '2025-05-22-v2',
    title: 'Version 2',
    date: '2025-05-22',
    locale: 'en',
    category: {name: 'openai', label: 'OpenAI'},
    range: sampleRange,
    compareUrl: `https://github.com/acme/docs/compare/${oid('a')}...${oid('b')}`,
    host: 'GitHub',
    commitUrls: {
      base: `https://github.com/acme/docs/commit/${oid('a')}`,
      head: `https://github.com/acme/docs/commit/${oid('b')}`,
    },
    summary: 'One page changed.',
    highlights: sampleHighlights,
    insights: [{text: 'All changes are in *guide*.', anchors: ['item-1a2b3c']}],
    commits: sampleCommits,
    urlImpact: sampleUrlImpact,
    totals: {files: files.length, additions: 1, deletions: 1, changes: 2},
    rules: [{id: 'minor-edit', sentence: 'Little changed.'}],
    receipt: sampleReceipt,
    groups: sampleGroups,
    ...overrides,
    files,
  };
}
