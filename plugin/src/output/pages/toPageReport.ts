import type {FilePictures, Inline, PageFile, PageReport} from '../../model/pages';
import type {FileJson, ReportJson, Statement} from '../../model/report';
import {countBy} from '../../report/receipt';
import {markHunks} from '../marks/markHunks';
import type {FetchedOfFiles} from './placeOfFiles';
import {pageCommits, type FileCommits} from './pageCommits';
import type {PlacedUnchanged} from './unchangedShelf';
import {maxHighlights} from './pageLimits';
import {impactOfFile, pageImpact, type FileImpact} from './pageImpact';

/** What pages need beside the report itself. */
export interface PageTools {
  /** What pages can fetch of the report's files. */
  ofFiles: FetchedOfFiles;
  parseInline: (markdown: string) => Inline[];
  placePictures: (file: FileJson) => FilePictures | null;
  placeUnchanged: (file: FileJson) => PlacedUnchanged;
  docPermalink: (file: FileJson) => string | null;
  /** What is said beside the counts, which the page has above it. */
  summaryOf: (report: ReportJson) => string;
}

/** A report whose files are all still in their place. */
export interface WholeReport extends Omit<PageReport, 'files' | 'filesPages' | 'events'> {
  files: PageFile[];
}

/** The report with its Markdown parsed, and every diff still in its place. */
export function toPageReport(report: ReportJson, tools: PageTools): WholeReport {
  const {parseInline} = tools;
  const parse = (statements: readonly Statement[]): PageReport['insights'] =>
    statements.map(({text, anchors}) => ({text: parseInline(text), anchors}));
  const {commitsOfFile, ...commits} = pageCommits(report);
  const unchanged = report.files.map(tools.placeUnchanged);
  const files = report.files.map((file, index) => ({
    ...toPageFile(file, tools),
    unchanged: unchanged[index]?.source ?? null,
    docPermalink: tools.docPermalink(file),
    hasRendered: tools.ofFiles.rendered.has(file.anchor),
    eventCount: tools.ofFiles.events.get(file.anchor)?.count ?? 0,
    ...commitsOfFile(file),
    ...impactOfFile(file, report.urlImpact),
  }));
  return {
    ...report,
    summary: tools.summaryOf(report),
    ...shownHighlights(report.highlights, parse),
    insights: parse(report.insights),
    groups: report.groups.map((group) => ({...group, text: parseInline(group.text)})),
    ...commits,
    ...pageImpact(report.urlImpact),
    files,
    leftOutPictures: countBy(files.flatMap(({pictures}) => reasonsOf(pictures))),
    leftOutUnchanged: countBy(unchanged.flatMap(({leftOut}) => leftOut ?? [])),
  };
}

function shownHighlights(
  {newFeatures, breakingChanges, otherUpdates}: ReportJson['highlights'],
  parse: (statements: readonly Statement[]) => PageReport['insights'],
): Pick<PageReport, 'highlights' | 'moreHighlights'> {
  const firstOf = (statements: readonly Statement[]): PageReport['insights'] =>
    parse(statements.slice(0, maxHighlights));
  const moreThanShown = (statements: readonly Statement[]): number => Math.max(0, statements.length - maxHighlights);
  return {
    highlights: {
      newFeatures: firstOf(newFeatures),
      breakingChanges: firstOf(breakingChanges),
      otherUpdates: firstOf(otherUpdates),
    },
    moreHighlights: {
      newFeatures: moreThanShown(newFeatures),
      breakingChanges: moreThanShown(breakingChanges),
      otherUpdates: moreThanShown(otherUpdates),
    },
  };
}

function reasonsOf(pictures: FilePictures | null): string[] {
  const reasons = [pictures?.before, pictures?.after].flatMap((picture) => picture?.leftOut ?? []);
  return [...new Set(reasons)];
}

/** Everything but the events: they are the explanation's source, and readers fetch the list of them. */
function toPageFile(
  file: FileJson,
  {parseInline, placePictures}: PageTools,
): Omit<PageFile, keyof FileCommits | keyof FileImpact | 'hasRendered' | 'eventCount' | 'unchanged' | 'docPermalink'> {
  return {
    path: file.path,
    oldPath: file.oldPath,
    anchor: file.anchor,
    status: file.status,
    type: file.type,
    rule: file.rule,
    noise: file.noise,
    group: file.group,
    title: parseInline(file.title),
    explanation: parseInline(file.explanation),
    additions: file.additions,
    deletions: file.deletions,
    changes: file.changes,
    binary: file.binary,
    encoding: file.encoding,
    hunks: file.hunks && markHunks(file.hunks, file.path),
    omitted: file.omitted,
    notes: file.notes,
    fileUrl: file.fileUrl,
    pictures: placePictures(file),
    baseFileUrl: file.baseFileUrl,
    diffUrl: file.diffUrl,
    diffPage: null,
    movedTo: null,
  };
}
