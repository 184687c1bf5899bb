import type {Problem} from './problem';
import type {UnchangedSource} from './unchanged';
import type {
  BlobJson,
  ChangeType,
  FileJson,
  GroupJson,
  HunkJson,
  ReceiptCount,
  ReportJson,
  Statement,
  Totals,
} from './report';

/** Inline Markdown, parsed: the theme draws these and never sees markup as text. */
export type Inline =
  | string
  | {type: 'code'; text: string}
  | {type: 'emphasis' | 'strong'; children: Inline[]}
  | {type: 'link'; href: string; children: Inline[]};

export interface PageStatement extends Omit<Statement, 'text'> {
  text: Inline[];
}

/**
 * Stretches of a line's text (without its sign and a carriage return at its end), in UTF-16 units: [start, end, start,
 * end, …], ascending; none is empty and none touches another. Flat, as a page carries thousands of them.
 */
export type Spans = readonly number[];

/**
 * A removed line and the added line that it became: their indices among the lines of the hunk, the words in which they
 * differ, and in rows of a Markdown table the cells.
 */
export type LinePair = readonly [
  removed: number,
  added: number,
  removedWords: Spans,
  addedWords: Spans,
  removedCells?: Spans,
  addedCells?: Spans,
];

/** A hunk as a page draws it. */
export interface PageHunk extends HunkJson {
  /** In the order of both sides; absent where no line became another. */
  pairs?: readonly LinePair[];
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

export interface PageFile extends Omit<
  FileJson,
  'title' | 'explanation' | 'events' | 'hunks' | 'blobs' | 'commits' | 'staleTwins'
> {
  title: Inline[];
  explanation: Inline[];
  /** Null: no text changed, binary, omitted, or on another page. */
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
  /** True where the page that has the diff can show the document rendered, too. */
  hasRendered: boolean;
  /** Address of the docs page that this build makes of the file; null where there is none. */
  docPermalink: string | null;
  /** The lines around its hunks; null where there are none, or none to be fetched. */
  unchanged: UnchangedSource | null;
  /** Where the diff is, where it is not on the report's page; `hunks` is null then. */
  diffPage: DiffPageLink | null;
}

export interface DiffPageLink {
  /** The report's page is the first; the diffs go on from 2. */
  number: number;
  /** With the file's anchor: `/changelog/v2/diffs-2#item-5f2a1c`. */
  permalink: string;
  /** Address of a file with the hunks alone, as JSON. */
  src: string;
}

/** A report as its page draws it. */
export interface PageReport extends Omit<ReportJson, 'highlights' | 'insights' | 'groups' | 'files'> {
  /** How many addresses have links that break; `urlImpact` has the first ones, with the first links of each. */
  brokenCount: number;
  /** How many commits touch files of the report; `commits` has those that the page shows. */
  commitCount: number;
  highlights: Record<keyof ReportJson['highlights'], PageStatement[]>;
  insights: PageStatement[];
  groups: PageGroup[];
  files: PageFile[];
  /** Files with pictures that are left out, by the reason. */
  leftOutPictures: ReceiptCount[];
  /** Files whose unchanged lines cannot be fetched, by the reason. */
  leftOutUnchanged: ReceiptCount[];
}

/** Global data of a plugin instance; it is part of every page of the site, so it is kept small. */
export interface ChangelogGlobalData {
  /** Label of the sidebar category and of the index page. */
  label: string;
  /** Permalink of the index page. */
  permalink: string;
  /** Null where the entries are in no docs sidebar. */
  sidebar: ChangelogSidebar | null;
}

/** Global data of the plugin's instances by plugin id. */
export type ChangelogInstances = Readonly<Record<string, ChangelogGlobalData>>;

export interface ChangelogSidebar {
  docsPluginId: string;
  /** Id of the docs sidebar. */
  id: string;
  /** Label of the category. */
  label: string;
  /** Index of the category among the sidebar's items; null: at the end. */
  position: number | null;
  collapsed: boolean;
  /** Newest first, cut to the option's limit; the rest is one click away on the index. */
  entries: ChangelogSidebarEntry[];
}

/** What only the pages of an instance know of its sidebar entries: prop `changelog` of `@theme/ChangelogVersionRoot`. */
export interface ChangelogRouteData {
  pluginId: string;
  /** Reports beyond the limit and ranges that could not be read: each has its entry while its page is open. */
  unlisted: ChangelogSidebarEntry[];
  /** Pages of categories, which breadcrumbs lead through. */
  categories: ChangelogSidebarEntry[];
}

export interface ChangelogSidebarEntry {
  /** Slug of the report, or what else tells the entry from others. */
  id: string;
  label: string;
  permalink: string;
  /** True where the report has breaking changes; left out where not, as every page of the site carries it. */
  breaking?: true;
  /** True for what is in the sidebar for the breadcrumbs alone, while its page is open. */
  isHidden?: boolean;
  /** The next step to the open page, where that is no entry of the sidebar. */
  next?: ChangelogSidebarEntry;
}

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

/** Module props of `@theme/ChangelogDiffsPage`: diffs of a report that its own page has no room for. */
export interface DiffsPageData {
  inDocs: boolean;
  permalink: string;
  report: ReportLink;
  rendered: string | null;
  /** From 2 to `pages`. */
  number: number;
  /** How many pages hold the report's diffs; the report's own is one of them. */
  pages: number;
  /** The page before; the report's own for the first of these. */
  previous: string;
  next: string | null;
  /** In the report's order. */
  files: DiffsPageFile[];
}

export interface DiffsPageFile extends Pick<
  PageFile,
  'path' | 'anchor' | 'additions' | 'deletions' | 'hasRendered' | 'unchanged'
> {
  hunks: PageHunk[];
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
