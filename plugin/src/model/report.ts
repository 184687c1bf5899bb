/**
 * The JSON form of a report: the contract between the Node side, the theme and everybody else.
 * It only ever grows; `report.schema.json` says the same to machines.
 */

/** How a file changed, in git's words. */
export type FileStatus = 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'type-changed';

/** What a change means to a reader. */
export type ChangeType = 'breaking change' | 'new feature' | 'bug fix' | 'minor update';

export type RangeNotation = '..' | '...';

/** One side of a range. */
export interface Commitish {
  /** As the range named it: a tag, a branch, an abbreviated id. */
  ref: string;
  /** Full object id of the commit (or of the empty tree, for the start of history). */
  oid: string;
  /** Committer date, ISO 8601 in UTC. */
  date: string;
}

export interface RangeJson {
  notation: RangeNotation;
  base: Commitish;
  head: Commitish;
  /** Commit that the diff starts from, for `...`; null for `..`. */
  mergeBase: string | null;
  /** Number of commits reachable from head and not from base. */
  commits: number;
}

/** A sentence of the report and the file blocks that it speaks of. */
export interface Statement {
  /** Inline Markdown: text, `code`, *emphasis*, **strong** and links; never HTML. */
  text: string;
  /** Ids of file blocks, at least one. */
  anchors: string[];
}

export interface LineRef {
  old?: number;
  new?: number;
}

/** One thing that happened in a document. */
export interface EventJson {
  kind: string;
  /** Title of the section that it happened in; of data, what the nearest item of a list is called. */
  section?: string;
  /** The section's id in the page: what stands behind `#` in its address. */
  sectionId?: string;
  /** Title and id of the section in the base, where they are others than in the head. */
  oldSection?: string;
  oldSectionId?: string;
  before?: string;
  after?: string;
  /** What it happened to: the key, row, language, label, component or heading. */
  name?: string;
  /** Head of the column that a cell of a table stands in. */
  column?: string;
  /** Of data, the path of the key or item, such as `navbar.items[2].label`: that in the head, or in the base of what is gone. */
  keyPath?: string;
  /**
   * Of a new page or section, its description or first sentence; of a deprecation, the sentence that says what to use instead; of words that
   * changed, the sentence that they stand in, where they say little without it.
   */
  lead?: string;
  /** Of a new page or section, the line that tells since which version it is there, such as `Added in: v12`. */
  since?: string;
  count?: number;
  /** 1-based line numbers. */
  line?: LineRef;
}

export interface HunkJson {
  /** Line numbers and counts as in `@@ -oldStart,oldLines +newStart,newLines @@`. */
  oldStart: number;
  oldLines: number;
  newStart: number;
  newLines: number;
  /** What git prints behind the second `@@`. */
  heading: string;
  /** First character ' ', '+', '-' or '\\' as in a unified diff; a CR at the end is kept, the LF is not. */
  lines: string[];
}

export type Encoding = 'utf-8' | 'latin1';

export interface Omitted {
  /** `range-too-large`, `too-many-files` or `file-too-large`. */
  reason: string;
}

/** `repeated-edit`: the same edit in several files; `images`: images of one folder that came, went or were replaced. */
export type GroupKind = 'repeated-edit' | 'images';

/** Files that changed in one and the same way: one highlight, and one row of the table. */
export interface GroupJson {
  /** `group-` and the digits of the first file's anchor. */
  id: string;
  kind: GroupKind;
  /** What happened to all of them; inline Markdown. */
  text: string;
  /** The type of each of them. */
  type: ChangeType;
  /** Ids of the blocks of its files, in the report's order; at least three. No file is in two groups. */
  anchors: string[];
}

/** A commit of the range, as its author described it. */
export interface CommitJson {
  oid: string;
  /** First paragraph of the message in one line, up to 300 characters. Text of whoever wrote it, never markup. */
  subject: string;
  /** Author date, ISO 8601 in UTC; null where the commit has none that a calendar knows. */
  date: string | null;
  /** The commit on the repository's host. */
  url: string | null;
  /** The pull (merge) request that its message names, or the message of the merge that brought it. */
  pullRequest: {number: number; url: string} | null;
}

/** One version of a binary file or a picture. */
export interface BlobJson {
  /** Git's object id of the content. */
  oid: string;
  bytes: number;
  /** In pixels, as browsers show it; null where the content does not tell, or is no picture. */
  width: number | null;
  height: number | null;
}

/** Both versions; null for one that is absent, a pointer of Git LFS, no regular file, or not in the clone. */
export interface FileBlobs {
  before: BlobJson | null;
  after: BlobJson | null;
}

export interface FileJson {
  /** Path on the head's side (the base's, for a removed file), with `/`. */
  path: string;
  oldPath: string | null;
  /** Id of the file's block on the page. */
  anchor: string;
  status: FileStatus;
  type: ChangeType;
  /** Id of the rule that decided the type. */
  rule: string;
  /** Kind of noise ("date-only", "whitespace-only", …) or null where the change is more than noise. */
  noise: string | null;
  /** Id of the group that the file belongs to; null where its change is its own, or noise. */
  group: string | null;
  /** Inline Markdown. */
  title: string;
  /** Inline Markdown. */
  explanation: string;
  /** Added lines, equal to git's numstat; 0 for a binary file. */
  additions: number;
  deletions: number;
  changes: number;
  binary: boolean;
  events: EventJson[];
  /** How the bytes of `hunks` were decoded. */
  encoding: Encoding;
  /** Base bytes + hunks = head bytes. Null: no text changed, binary, or omitted. */
  hunks: HunkJson[] | null;
  omitted: Omitted | null;
  /** Of a binary file or a picture, how large it was and is. Null for other files. */
  blobs: FileBlobs | null;
  /** Notes on what `hunks` cannot show: modes, binary, symlinks, submodules, undecodable names. Plain text. */
  notes: string[];
  /** The file at head (at base, for a removed file) on the repository's host, at its first changed line if it can. */
  fileUrl: string | null;
  /** The file at base on the host, where both sides have it. */
  baseFileUrl: string | null;
  /** The file's diff in the host's view of the range. */
  diffUrl: string | null;
  /** Object ids of the commits in the range that touch the file under either of its names; newest first. */
  commits: string[];
  /** Pages of the head's tree that take in this document by an import or an include, directly or through others. */
  usedBy: string[];
  /** Copies of this page in the head's tree that did not change with it. */
  staleTwins: StaleTwin[];
}

/** A translated page, or the page of a version; both, for a translated version. */
export interface StaleTwin {
  path: string;
  locale: string | null;
  version: string | null;
}

/** A link that leads nowhere since this range. */
export interface BrokenLink {
  /** As the paths of files; outside of `root`, the repository's path. */
  path: string;
  /** 1-based, in the head. */
  line: number;
  /** The line on the repository's host. */
  url: string | null;
}

/** An address of the docs that the range takes away. */
export interface UrlImpactJson {
  kind: 'page-removed' | 'page-moved' | 'anchor-removed' | 'anchor-renamed';
  /** Path and id of the block of the file that changed. */
  path: string;
  anchor: string;
  /** Former path of a page; former id of a heading, without `#`. */
  from: string;
  /** What it is called now; null where it is gone, or where no single heading took its place. */
  to: string | null;
  /** True where the range adds a redirect from the page's former address; links to its file break all the same. */
  redirected: boolean;
  /** Links of the head's whole tree that still lead there, up to 100. */
  linkedFrom: BrokenLink[];
  /** How many there are; null where the tree was not read. */
  linkedFromCount: number | null;
}

export interface ReceiptCount {
  reason: string;
  files: number;
}

export interface Warning {
  /** Stable id, for example `rename-limit`. */
  code: string;
  detail: string;
}

/** The report's books: what git counted, what is shown, and why they differ. */
export interface Receipt {
  gitFiles: number;
  shownFiles: number;
  /** gitFiles = shownFiles + the sum of these. */
  excluded: ReceiptCount[];
  omittedDiffs: ReceiptCount[];
  noise: {kind: string; files: number}[];
  /** Rows of the summary table that stand for several files, by kind. */
  groups: {kind: GroupKind; groups: number; files: number}[];
  warnings: Warning[];
}

/** Why files have the types that they have. */
export interface RuleJson {
  /** As `rule` of a file names it. */
  id: string;
  /** What the rule holds to be true of a file that it decides about; in the report's locale, plain text. */
  sentence: string;
}

export interface Totals {
  files: number;
  additions: number;
  deletions: number;
  changes: number;
}

export interface Highlights {
  newFeatures: Statement[];
  breakingChanges: Statement[];
  otherUpdates: Statement[];
}

export interface ReportJson {
  schemaVersion: 1;
  slug: string;
  title: string;
  /** YYYY-MM-DD in UTC. */
  date: string;
  /** BCP 47 locale of the prose. */
  locale: string;
  category: {name: string; label: string} | null;
  range: RangeJson;
  /** The host's own view of the range. */
  compareUrl: string | null;
  /** Name of the host ("GitHub"), or null where it is not known. */
  host: string | null;
  /** Links to the commits of both sides on the host. */
  commitUrls: {base: string | null; head: string | null};
  /** Plain text, one paragraph. */
  summary: string;
  highlights: Highlights;
  insights: Statement[];
  totals: Totals;
  /** Commits of the range that touch a file of the report; newest first, as many as `limits.commits` allows. */
  commits: CommitJson[];
  /** Addresses that the range takes away, and the links that still lead there. */
  urlImpact: UrlImpactJson[];
  receipt: Receipt;
  /** Those that decided about the files, in the order of the first of them. */
  rules: RuleJson[];
  /** In the order of their first files. */
  groups: GroupJson[];
  /** In git's path order of the new side. */
  files: FileJson[];
}
