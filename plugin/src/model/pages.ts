import type {PageHunk} from './pageHunk';
import type {Problem} from './problem';
import type {UnchangedSource} from './unchanged';
import type {BlobJson, ChangeType, FileJson, GroupJson, ReceiptCount, ReportJson, Statement, Totals} from './report';

/** Inline Markdown, parsed: the theme draws these and never sees markup as text. */
export type Inline =
  | string
  | {type: 'code'; text: string}
  | {type: 'emphasis' | 'strong'; children: Inline[]}
  | {type: 'link'; href: string; children: Inline[]};

export interface PageStatement extends Omit<Statement, 'text'> {
  text: Inline[];
}

export interface PageGroup extends Omit<GroupJson, 'text'> {
  text: Inline[];
}

/** A version of a picture. */
export interface PagePicture extends Pick<BlobJson, 'bytes' | 'width' | 'height'> {
  /** Address on the site; null where the picture is left out. */
  src: string | null;
  leftOut: 'picture-too-large' | 'too-many-pictures' | 'picture-unreadable' | null;
}

/** What a picture was and is; null on the side that has none, or of which only a pointer is known. */
export interface FilePictures {
  before: PagePicture | null;
  after: PagePicture | null;
}

/** What the table and the links of a report say of a file, wherever its block is. */
export interface FileRow extends Pick<
  FileJson,
  'path' | 'oldPath' | 'anchor' | 'status' | 'type' | 'noise' | 'group' | 'additions' | 'deletions' | 'changes'
> {
  title: Inline[];
  /** Number of the page with its block, where that is another one than this. */
  movedTo: number | null;
}

/** A file whose block the report's own page has no room for. */
export interface MovedFile extends FileRow {
  movedTo: number;
}

/** A file whose block is on the page. */
export interface PageFile
  extends FileRow, Omit<FileJson, 'title' | 'explanation' | 'events' | 'hunks' | 'blobs' | 'commits' | 'staleTwins'> {
  movedTo: null;
  explanation: Inline[];
  /** Null: no text changed, binary, omitted, or on a page of diffs. */
  hunks: PageHunk[] | null;
  /** Positions in the report's commits of the newest few. */
  commits: number[];
  /** How many pages use it; `usedBy` has the first ones. */
  usedByCount: number;
  /** Locales in which a translation of the page did not change with it. */
  staleLocales: string[];
  /** How many of its headings' ids are gone. */
  lostAnchors: number;
  /** How many commits touch the file. */
  commitCount: number;
  /** Of a picture that came, went or changed. */
  pictures: FilePictures | null;
  /** How many events the list of them has that readers can fetch; 0 where the explanation tells all of it. */
  eventCount: number;
  /** True where the page that has the diff can show the document rendered, too. */
  hasRendered: boolean;
  /** Address of the docs page that this build makes of the file; null where there is none. */
  docPermalink: string | null;
  /** The lines around its hunks; null where there are none, or none to be fetched. */
  unchanged: UnchangedSource | null;
  /** Where the diff is, where it is not in the file's block; `hunks` is null then. */
  diffPage: DiffPageLink | null;
}

export interface DiffPageLink {
  /** The report's page is the first; the diffs go on from 2. */
  number: number;
  /** With the file's anchor: `/changelog/v2/diffs-2#item-5f2a1c`. */
  permalink: string;
  /** Address of a file with the hunks alone, as JSON. */
  src: string;
  /** Address of a file with the `RenderedDocuments` of that page, as JSON; null where it has none. */
  rendered: string | null;
}

export type HighlightKind = keyof ReportJson['highlights'];

/** A report as its page draws it. */
export interface PageReport extends Omit<ReportJson, 'highlights' | 'insights' | 'groups' | 'files'> {
  /** How many addresses have links that break; `urlImpact` has the first ones, with the first links of each. */
  brokenCount: number;
  /** How many commits touch files of the report; `commits` has those that the page shows. */
  commitCount: number;
  /** The first ones of each kind; the table has the others. */
  highlights: Record<HighlightKind, PageStatement[]>;
  /** How many highlights of each kind are left out. */
  moreHighlights: Record<HighlightKind, number>;
  insights: PageStatement[];
  groups: PageGroup[];
  files: (PageFile | MovedFile)[];
  /** Permalinks of the pages with the blocks of moved files, from page 2. */
  filesPages: string[];
  /** Address of the `EventLists` of the files whose blocks the page has, as JSON; null where none of them has one. */
  events: string | null;
  /** Files with pictures that are left out, by the reason. */
  leftOutPictures: ReceiptCount[];
  /** Files whose unchanged lines cannot be fetched, by the reason. */
  leftOutUnchanged: ReceiptCount[];
}

/** What blocks of files need of their report. */
export type ReportFacts = Pick<PageReport, 'locale' | 'rules' | 'commits' | 'compareUrl' | 'host' | 'events'>;

/** A link to a neighbour in time. */
export interface ReportLink {
  title: string;
  permalink: string;
}

/** Module props of `@theme/ChangelogReportPage`. */
export interface ReportPageData {
  /** True where the routes above the page give the docs layout; else the page brings its own. */
  inDocs: boolean;
  report: PageReport;
  /** Address of a file with `RenderedDocuments` as JSON; null where no file of the page has a rendered view. */
  rendered: string | null;
  permalink: string;
  index: ReportLink;
  /** Page of the report's category. */
  category: CategoryLink | null;
  /** Reports of the other categories of the range. */
  siblings: SiblingLink[];
  /** The next older report. */
  previous: ReportLink | null;
  /** The next newer report. */
  next: ReportLink | null;
}

/** A page behind a report, with what that has no room for. */
export interface FurtherPageData {
  inDocs: boolean;
  permalink: string;
  report: ReportLink;
  rendered: string | null;
  /** From 2 to `pages`: the report's own is the first. */
  number: number;
  pages: number;
  /** The page before; the report's own for the first of these. */
  previous: string;
  next: string | null;
}

/** Module props of `@theme/ChangelogFilesPage`: blocks of files. */
export interface FilesPageData extends FurtherPageData {
  facts: ReportFacts;
  /** Grouped by status, as on the report's page. */
  files: PageFile[];
}

/** Module props of `@theme/ChangelogDiffsPage`: diffs that are too long or too many for the page of their files' blocks. */
export interface DiffsPageData extends FurtherPageData {
  files: DiffsPageFile[];
}

export interface DiffsPageFile extends Pick<
  PageFile,
  'path' | 'anchor' | 'additions' | 'deletions' | 'hasRendered' | 'unchanged'
> {
  /** All of them, or those of one of the pages that a very long diff is shared out among. */
  hunks: PageHunk[];
  /** Address of the file's block. */
  block: string;
}

/** A category of the option `categories`, and its page. */
export interface CategoryLink {
  /** Name as the configuration has it; also the end of the permalink. */
  name: string;
  label: string;
  permalink: string;
}

/** The report of another category of the same range. */
export interface SiblingLink {
  /** Label of its category. */
  label: string;
  permalink: string;
}

/** One row of the index. */
export interface IndexEntry {
  title: string;
  permalink: string;
  date: string;
  /** What the report's own says behind the counts. */
  summary: string;
  /** BCP 47 locale of the summary. */
  locale: string;
  category: CategoryLink | null;
  /** In the order of the configuration. */
  siblings: SiblingLink[];
  totals: Totals;
  /** Number of files of each type. */
  types: Record<ChangeType, number>;
}

/** What a reader has seen once the newest entries were on the screen. */
export interface SeenMark {
  /** Date of the newest entries; YYYY-MM-DD. */
  date: string;
  /** Permalinks of the entries of that date. */
  permalinks: string[];
}

/** Module props of `@theme/ChangelogIndexPage`: a page of the list of all entries, or of those of one category. */
export interface IndexPageData {
  /** True where the routes above the page give the docs layout; else the page brings its own. */
  inDocs: boolean;
  pluginId: string;
  /** Title of the changelog. */
  title: string;
  description: string;
  /** Of this page. */
  permalink: string;
  /** The first page of the whole changelog. */
  index: ReportLink;
  /** Null where the entries of all categories are listed. */
  category: CategoryLink | null;
  /** In the order of the configuration. */
  categories: CategoryLink[];
  /** 1-based. */
  number: number;
  /** Permalinks of all pages that share the list out, this one among them. */
  pages: string[];
  /** Number of entries on all of them. */
  total: number;
  /** Those of this page, newest first. */
  entries: IndexEntry[];
  /** Address of a file with all entries of all categories as JSON; null where the page has all that its list has. */
  allEntries: string | null;
  /** Of the whole changelog; null where it has no entries. */
  newest: SeenMark | null;
  /** Ranges that this build could not read. On the first page of the whole changelog only, as are the notes. */
  missing: ReportLink[];
  /** What the index must say beside the list, for example periods in which nothing changed. Plain text. */
  notes: string[];
}

/** Module props of `@theme/ChangelogMissingPage`: a range that this build could not read. */
export interface MissingPageData {
  inDocs: boolean;
  title: string;
  permalink: string;
  index: ReportLink;
  problems: Problem[];
}
