import type {FileAnalysis, RangeAnalysis} from '../model/analysis';
import type {ChangedFile} from '../model/fileChange';
import type {ResolvedRange} from '../model/range';
import type {FileJson, RangeJson, ReportJson, Totals, Warning} from '../model/report';
import type {BinaryKind} from '../git/binaryKind';
import {fileAnchors} from './anchors';
import {describeFile} from './fileNotes';
import {buildHighlights} from './highlights';
import type {Host} from './hosts/host';
import type {ReportPhrases} from './phrases';
import {buildReceipt} from './receipt';
import type {SelectedChange, SelectedFiles} from './selectFiles';
import {buildSummary} from './summary';

/** Everything that one report is made of. */
export interface ReportParts {
  range: ResolvedRange;
  /** Slug and title of the range, before the category is added. */
  slug: string;
  title: string;
  /** YYYY-MM-DD. */
  date: string;
  /** Locale that the analysis wrote in. */
  locale: string;
  selected: SelectedFiles;
  /** Files that git counted in the range. */
  gitFiles: number;
  /** What git warned of while it compared. */
  warnings: readonly Warning[];
  analysis: RangeAnalysis;
  /** Both versions, by position in `selected.changes`. */
  texts: readonly ChangedFile[];
  /** Why a file counts as binary, by position in `selected.changes`. */
  binaryKinds: readonly (BinaryKind | null)[];
  host: Host | null;
  phrases: ReportPhrases;
}

/** Puts the report together; every part of it is computed from the same list of files, so they cannot disagree. */
export function buildReport(parts: ReportParts): ReportJson {
  const {selected, range, host, phrases} = parts;
  const anchors = fileAnchors(selected.changes.map(({change}) => change.path));
  const files = selected.changes.map((selectedChange, index) =>
    buildFile(parts, selectedChange, index, anchors[index] ?? ''),
  );
  const totals = sumTotals(files);
  const insights = parts.analysis.insights.map(({text, files: members}) => ({
    text,
    anchors: members.flatMap((member) => anchors[member] ?? []),
  }));
  return {
    schemaVersion: 1,
    slug: [parts.slug, ...(selected.category ? [selected.category.name] : [])].join('-'),
    title: selected.category ? phrases.categoryTitle(parts.title, selected.category.label) : parts.title,
    date: parts.date,
    locale: parts.locale,
    category: selected.category,
    range: toRangeJson(range),
    compareUrl: host?.compareUrl(toHostRange(range)) ?? null,
    host: host?.name ?? null,
    commitUrls: {base: host?.commitUrl(range.base.oid) ?? null, head: host?.commitUrl(range.head.oid) ?? null},
    summary: buildSummary({files, totals, range, category: selected.category}, phrases),
    highlights: buildHighlights(files, phrases),
    insights,
    totals,
    receipt: buildReceipt(files, {...parts, warnings: [...range.warnings, ...parts.warnings]}),
    files,
  };
}

function buildFile(
  parts: ReportParts,
  {change, repositoryPath}: SelectedChange,
  index: number,
  anchor: string,
): FileJson {
  const {type, rule, noise, title, explanation, events} = parts.analysis.files[index] as FileAnalysis;
  const {path, oldPath, status, additions, deletions, binary, encoding, hunks, omitted} = change;
  const side = change.head ? parts.range.head : parts.range.base;
  return {
    path,
    oldPath,
    anchor,
    status,
    type,
    rule,
    noise,
    title,
    explanation,
    additions,
    deletions,
    changes: additions + deletions,
    binary,
    events,
    encoding,
    hunks,
    omitted,
    notes: describeFile(
      parts.texts[index] ?? {change, base: null, head: null},
      parts.binaryKinds[index] ?? null,
      parts.phrases,
    ),
    fileUrl: change.pathIsUtf8 ? (parts.host?.fileUrl(side.oid, repositoryPath) ?? null) : null,
  };
}

function sumTotals(files: readonly FileJson[]): Totals {
  const sum = (key: 'additions' | 'deletions' | 'changes'): number =>
    files.reduce((total, file) => total + file[key], 0);
  return {files: files.length, additions: sum('additions'), deletions: sum('deletions'), changes: sum('changes')};
}

function toRangeJson({notation, base, head, mergeBase, commits}: ResolvedRange): RangeJson {
  return {notation, base, head, mergeBase, commits};
}

function toHostRange(range: ResolvedRange): Parameters<Host['compareUrl']>[0] {
  return {base: range.base.oid, head: range.head.oid, notation: range.notation, mergeBase: range.mergeBase};
}
