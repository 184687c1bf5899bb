import {emptyTree} from '../git/history';
import type {ResolvedRange} from '../model/range';
import type {ChangeType, FileJson, Totals} from '../model/report';
import {shortRef} from '../ranges/slug';
import type {ReportPhrases} from './phrases';
import type {Category} from './selectFiles';

interface SummaryParts {
  files: readonly FileJson[];
  totals: Totals;
  range: ResolvedRange;
  category: Category | null;
}

/** One paragraph of plain text: how much changed, and of which kinds. */
export function buildSummary({files, totals, range, category}: SummaryParts, phrases: ReportPhrases): string {
  const base = Object.values(emptyTree).includes(range.base.oid) ? phrases.note('start') : shortRef(range.base.ref);
  const head = shortRef(range.head.ref);
  const label = category?.label ?? null;
  if (files.length === 0) {
    return phrases.nothingChanged(base, head, label);
  }
  const count = (type: ChangeType): number => files.filter((file) => file.type === type).length;
  return [
    phrases.size({...totals, commits: range.commits, base, head, label}),
    phrases.types({
      breaking: count('breaking change'),
      features: count('new feature'),
      fixes: count('bug fix'),
      minor: count('minor update'),
    }),
    phrases.noiseShare(files.filter((file) => file.noise !== null).length),
  ]
    .filter(Boolean)
    .join(phrases.note('sentenceSpace'));
}
