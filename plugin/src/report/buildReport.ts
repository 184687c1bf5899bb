import type {FileAnalysis, FileGroup, Gathering, Insight} from '../model/analysis';
import type {FileChange} from '../model/fileChange';
import type {RangeImpact} from '../model/impact';
import type {CountedRange} from '../model/range';
import type {
  CommitJson,
  FileJson,
  GroupJson,
  Highlights,
  RangeJson,
  ReceiptCount,
  ReportJson,
  RuleJson,
  Statement,
  Totals,
  Warning,
} from '../model/report';
import {fileAnchors} from './anchors';
import {describeFile, type ContentFacts} from './fileNotes';
import {buildHighlights, type HighlightedFile} from './highlights';
import {fileLinks} from './fileLinks';
import {fileImpact, urlImpact} from './fileImpact';
import type {Host} from './hosts/host';
import type {ReportPhrases} from './phrases';
import {buildReceipt} from './receipt';
import type {Category} from './selectFiles';
import {buildSummary} from './summary';

/** All that is known of one file of a report. */
export interface ReportFile {
  /** The change as the report shows it. */
  change: FileChange;
  /** Path as git counts it, for links to the host. */
  repositoryPath: string;
  /** Former path as git counts it. */
  repositoryOldPath: string | null;
  content: ContentFacts;
  analysis: FileAnalysis;
  /** Object ids of the commits that touch it. */
  commits: string[];
}

/** Everything that one report is made of. */
export interface ReportParts {
  range: CountedRange;
  /** Slug and title of the range, before the category is added. */
  slug: string;
  title: string;
  /** YYYY-MM-DD. */
  date: string;
  /** Locale that the analysis wrote in. */
  locale: string;
  category: Category | null;
  files: readonly ReportFile[];
  /** In terms of positions in `files`. */
  insights: readonly Insight[];
  groups: readonly FileGroup[];
  /** What the highlights tell together. */
  gatherings: readonly Gathering[];
  /** Commits of the range that touch these files, newest first. */
  commits: CommitJson[];
  /** What the range does to other files, in terms of positions in `files`. */
  impact: RangeImpact;
  /** A path of the repository as the report shows it. */
  shown: (path: string) => string;
  /** Files that git counted in the range, and why some are not here. */
  gitFiles: number;
  excluded: ReceiptCount[];
  /** What git warned of while it compared. */
  warnings: readonly Warning[];
  host: Host | null;
  /** The host's view of the range, or null where it has none. */
  compareUrl: string | null;
  phrases: ReportPhrases;
}

/** Puts the report together; every part of it is computed from the same list of files, so they cannot disagree. */
export function buildReport(parts: ReportParts): ReportJson {
  const {category, range, host, phrases} = parts;
  const anchors = fileAnchors(parts.files.map(({change}) => change.path));
  const groups = parts.groups.map((group) => buildGroup(group, anchors));
  const groupIds = new Map(groups.flatMap(({id, anchors: own}) => own.map((anchor) => [anchor, id])));
  const files = parts.files.map((file, index): FileJson => {
    const anchor = anchors[index] ?? '';
    return {
      ...buildFile(file, {anchor, group: groupIds.get(anchor) ?? null}, parts),
      ...fileImpact(parts.impact, index, file.analysis.noise, parts.shown),
    };
  });
  const totals = sumTotals(files);
  return {
    schemaVersion: 1,
    slug: [parts.slug, ...(category ? [category.name] : [])].join('-'),
    title: category ? phrases.categoryTitle(parts.title, category.label) : parts.title,
    date: parts.date,
    locale: parts.locale,
    category,
    range: toRangeJson(range),
    compareUrl: parts.compareUrl,
    host: host?.name ?? null,
    commitUrls: {base: host?.commitUrl(range.base.oid) ?? null, head: host?.commitUrl(range.head.oid) ?? null},
    summary: buildSummary({files, totals, range, category, highlights: briefHighlights(files, groups, parts)}, phrases),
    highlights: buildHighlights(
      files.map((file, index) => ({...file, ...toldOf(parts.files[index]?.analysis, 'highlight')})),
      [...statementsOf(parts.gatherings, anchors), ...groups],
      phrases,
    ),
    insights: statementsOf(parts.insights, anchors),
    totals,
    commits: parts.commits,
    urlImpact: urlImpact(parts.impact, files, {head: range.head.oid, host, shown: parts.shown}),
    receipt: buildReceipt(files, groups, {...parts, warnings: [...range.warnings, ...parts.warnings]}),
    rules: describeRules(files, phrases),
    groups,
    files,
  };
}

/** What highlights tell of a file, and whether that is grave. */
function toldOf(analysis: FileAnalysis | undefined, form: 'highlight' | 'brief'): Partial<HighlightedFile> {
  return analysis ? {title: analysis[form], isGrave: analysis.isGrave} : {};
}

/** The highlights as a summary tells them, in plain text. */
function briefHighlights(files: readonly FileJson[], groups: readonly GroupJson[], parts: ReportParts): Highlights {
  const plainFiles = files.map((file, index) => ({
    ...file,
    ...toldOf(parts.files[index]?.analysis, 'brief'),
  }));
  const plainGroups = groups.map((group, index) => ({...group, text: parts.groups[index]?.brief ?? group.text}));
  const gathered = parts.gatherings.map(({brief, files: members}) => ({text: brief, files: members}));
  const anchors = files.map(({anchor}) => anchor);
  return buildHighlights(plainFiles, [...statementsOf(gathered, anchors), ...plainGroups], parts.phrases);
}

function statementsOf(facts: readonly Pick<Insight, 'text' | 'files'>[], anchors: readonly string[]): Statement[] {
  return facts.map(({text, files}) => ({text, anchors: files.flatMap((member) => anchors[member] ?? [])}));
}

function buildGroup({kind, text, type, files}: FileGroup, anchors: readonly string[]): GroupJson {
  const own = files.flatMap((member) => anchors[member] ?? []);
  return {id: (own[0] ?? '').replace(/^item-/, 'group-'), kind, text, type, anchors: own};
}

function buildFile(
  file: ReportFile,
  {anchor, group}: Pick<FileJson, 'anchor' | 'group'>,
  parts: ReportParts,
): Omit<FileJson, 'usedBy' | 'staleTwins'> {
  const {change, content, analysis, commits} = file;
  const {type, rule, noise, title, explanation, sizeNote, events} = analysis;
  const {path, oldPath, status, additions, deletions, binary, encoding, hunks, omitted} = change;
  return {
    path,
    oldPath,
    anchor,
    status,
    type,
    rule,
    noise,
    group,
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
    blobs: content.blobs,
    notes: [...(sizeNote === null ? [] : [sizeNote]), ...describeFile(change, content, events, parts.phrases)],
    ...fileLinks(file, parts),
    commits,
  };
}

/** Rules of other makers' tables have no sentence here. */
function describeRules(files: readonly FileJson[], phrases: ReportPhrases): RuleJson[] {
  const ids = [...new Set(files.map(({rule}) => rule))];
  return ids.flatMap((id) => {
    const sentence = phrases.rule(id);
    return sentence === null ? [] : [{id, sentence}];
  });
}

function sumTotals(files: readonly FileJson[]): Totals {
  const sum = (key: 'additions' | 'deletions' | 'changes'): number =>
    files.reduce((total, file) => total + file[key], 0);
  return {files: files.length, additions: sum('additions'), deletions: sum('deletions'), changes: sum('changes')};
}

function toRangeJson({notation, base, head, mergeBase, commits}: CountedRange): RangeJson {
  return {notation, base, head, mergeBase, commits};
}
