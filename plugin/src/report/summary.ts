import {replacedOnly} from '../analysis/types/noise';
import {emptyTree} from '../git/history/history';
import type {CountedRange} from '../model/range';
import type {FileJson, Highlights, ReportJson, Statement, Totals} from '../model/report';
import {shortRef} from '../ranges/slug';
import type {NamedKind, ReportPhrases, UpdateCounts} from './phrases';
import type {Category} from './selectFiles';

interface SummaryParts {
  files: readonly FileJson[];
  totals: Totals;
  range: CountedRange;
  category: Category | null;
  /** Of the same files; statements are short and plain text. */
  highlights: Highlights;
}

const mostNamed = 3;
/** Up to how many characters more than one highlight is named; the rest are counted, by files. */
const mostCharacters = {breaking: 240, features: 160, updates: 160};

/**
 * One paragraph of plain text in few sentences: the size, then what readers have to act on and what they can use now by name,
 * then how much else there is; where that is all, what it is.
 */
export function buildSummary(
  {files, totals, range, category, highlights}: SummaryParts,
  phrases: ReportPhrases,
): string {
  const {base, head} = endsOf(range, phrases);
  if (files.length === 0) {
    return phrases.nothingChanged(base, head, category?.label ?? null);
  }
  const told = (of: NamedKind, shown: readonly Statement[], all: readonly Statement[]): string => {
    const titles = shown.map(({text}) => text);
    return phrases.named(of, titles, {files: filesOf(all), more: filesOf(all) - filesOf(shown)});
  };
  const named = (of: NamedKind, all: readonly Statement[]): string => told(of, fitting(all, of), all);
  const updates = fitting(ownUpdates(highlights, files), 'updates');
  return [
    sizeOf({totals, range, category}, phrases),
    named('breaking', highlights.breakingChanges),
    named('features', highlights.newFeatures),
    phrases.fixesAndUpdates(countUpdates(files)),
    told('updates', updates, updates),
  ]
    .filter(Boolean)
    .join(phrases.note('sentenceSpace'));
}

/** The first ones, as far as they have room. */
function fitting(statements: readonly Statement[], of: NamedKind): Statement[] {
  let characters = 0;
  return statements.slice(0, mostNamed).filter(({text}, index) => {
    characters += text.length;
    return index === 0 || characters <= mostCharacters[of];
  });
}

function countUpdates(files: readonly FileJson[]): UpdateCounts {
  const updates = files.filter(({type}) => type === 'minor update');
  const replaced = updates.filter(({noise}) => noise === replacedOnly).length;
  return {
    fixes: files.filter(({type}) => type === 'bug fix').length,
    updates: updates.length,
    replaced,
    unchanged: updates.filter(({noise}) => noise !== null).length - replaced,
  };
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
