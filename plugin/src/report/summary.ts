import {replacedOnly} from '../analysis/types/noise';
import {emptyTree} from '../git/history/history';
import type {CountedRange} from '../model/range';
import type {ChangeType, FileJson, Highlights, ReportJson, Statement, Totals} from '../model/report';
import {shortRef} from '../ranges/slug';
import type {NamedKind, ReportPhrases} from './phrases';
import type {Category} from './selectFiles';

interface SummaryParts {
  files: readonly FileJson[];
  totals: Totals;
  range: CountedRange;
  category: Category | null;
  /** Of the same files; statements are plain text. */
  highlights: Highlights;
}

/** How many highlights of breaking changes and new features are named; the rest are counted, by files. */
const mostNamed = 3;

/** How many other updates are named where there is nothing else to name. */
const mostUpdates = 2;

/**
 * One paragraph of plain text: the size, then what readers have to act on and what they can use now by name, then how much
 * else there is; where that is all, what it is.
 */
export function buildSummary(
  {files, totals, range, category, highlights}: SummaryParts,
  phrases: ReportPhrases,
): string {
  const {base, head} = endsOf(range, phrases);
  if (files.length === 0) {
    return phrases.nothingChanged(base, head, category?.label ?? null);
  }
  const named = (of: NamedKind, statements: readonly Statement[]): string => {
    const shown = statements.slice(0, mostNamed);
    const titles = shown.map(({text}) => text);
    return phrases.named(of, titles, {files: filesOf(statements), more: filesOf(statements) - filesOf(shown)});
  };
  const count = (type: ChangeType): number => files.filter((file) => file.type === type).length;
  return [
    sizeOf({totals, range, category}, phrases),
    named('breaking', highlights.breakingChanges),
    named('features', highlights.newFeatures),
    phrases.fixesAndUpdates(count('bug fix'), count('minor update')),
    named('updates', ownUpdates(highlights, files).slice(0, mostUpdates)),
    phrases.noiseShare(files.filter(({noise}) => noise !== null && noise !== replacedOnly).length),
    phrases.replacedShare(files.filter(({noise}) => noise === replacedOnly).length),
  ]
    .filter(Boolean)
    .join(phrases.note('sentenceSpace'));
}

/** The summary from its second sentence on, for places where the size stands beside it. */
export function summaryWithoutSize(report: ReportJson, phrases: ReportPhrases): string {
  const size = sizeOf(report, phrases);
  return report.summary.startsWith(size) ? report.summary.slice(size.length).trimStart() : report.summary;
}

type SizeParts = Pick<ReportJson, 'totals' | 'category'> & {
  range: Pick<ReportJson['range'], 'base' | 'head' | 'commits'>;
};

function sizeOf({totals, range, category}: SizeParts, phrases: ReportPhrases): string {
  const label = category?.label ?? null;
  return phrases.size({...totals, ...endsOf(range, phrases), commits: range.commits, label});
}

function endsOf({base, head}: SizeParts['range'], phrases: ReportPhrases): {base: string; head: string} {
  const isStart = Object.values(emptyTree).includes(base.oid);
  return {base: isStart ? phrases.note('start') : shortRef(base.ref), head: shortRef(head.ref)};
}

/** The other updates of a report that has nothing else, but for noise. */
function ownUpdates(
  {breakingChanges, newFeatures, otherUpdates}: Highlights,
  files: readonly FileJson[],
): readonly Statement[] {
  if (breakingChanges.length + newFeatures.length > 0) return [];
  const noise = new Set(files.filter((file) => file.noise !== null).map(({anchor}) => anchor));
  return otherUpdates.filter(({anchors}) => !anchors.every((anchor) => noise.has(anchor)));
}

function filesOf(statements: readonly Statement[]): number {
  return statements.reduce((sum, {anchors}) => sum + anchors.length, 0);
}
