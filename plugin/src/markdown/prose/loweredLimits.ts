import type {Block} from '../blocks/block';
import {quantities, type Quantity} from './quantities';
import type {WordRun} from './wordRuns';

const titles = 'limits?|maximum|max|quotas?';
const limitTitle = new RegExp(`\\b(?:${titles})\\b`, 'i');
const limitWords = new RegExp(
  `\\b(?:${titles}|up to(?! date)|at most|no more than|per (?:minute|second|request|day|hour)|capacity)\\b`,
  'i',
);
const measured = /\b(?:sizes?|rates?)\b/i;
const minimum = /\bmin(?:imum)?\b/i;
const atLeast = /\b(?:at least|more than|min(?:imum)?(?: of)?)\s*$/i;
const noMoreThan = /\b(?:no|not) more than\s*$/i;

/** What a sentence that tells of a measurement has, and one that tells of a limit that went down has not. */
const measurement =
  /\b(?:ratios?|measured|benchmarks?|in (?:one|a|an earlier|the same) run|on average|(?:was|were|took|had)\b(?! (?:been )?(?:lowered|reduced|decreased|changed|set|limited|capped)\b))/i;

/** UTF-16 units around a run in which its quantities stand, and in which the passage speaks of a limit. */
const maxReach = 120;
const maxPassage = 2_000;

/** A limit that went down: the quantities with their units, as they stand on both sides. */
export interface LoweredLimit {
  before: string;
  after: string;
}

/** The quantities of a run that went down, where the passage, the row or the section speaks of a limit. */
export function loweredLimits(run: WordRun, base: Block, head: Block): LoweredLimit[] {
  if (run.before === '' || run.after === '') return [];
  const gone = touched(base.text, run.beforeStart, run.before.length);
  const come = touched(head.text, run.afterStart, run.after.length);
  if (gone.length !== come.length) return [];
  return gone.flatMap((before, index) => {
    const after = come[index];
    const isBare = before.dimension === 'number' && run.kind !== 'number';
    if (!after || isBare || !isLower(before, after) || !isLimit(after, head)) return [];
    const isOtherUnit = before.unit !== after.unit && before.dimension.endsWith('/time');
    return isOtherUnit
      ? [{before: base.text.slice(before.start, before.end), after: head.text.slice(after.start, after.end)}]
      : [{before: before.text, after: after.text}];
  });
}

function touched(text: string, start: number, length: number): Quantity[] {
  const from = Math.max(0, start - maxReach);
  return quantities(text.slice(from, start + length + maxReach))
    .map((quantity) => ({...quantity, start: quantity.start + from, end: quantity.end + from}))
    .filter((quantity) => quantity.start < start + length && quantity.end > start);
}

/** Between units of size, a difference that 1,000 for 1,024 explains is none. */
function isLower(before: Quantity, after: Quantity): boolean {
  if (before.dimension !== after.dimension) return false;
  const isRounded = before.dimension.startsWith('size') && before.unit !== after.unit;
  return after.value < before.value * (isRounded ? 0.9 : 1 - 1e-9);
}

function isLimit(quantity: Quantity, head: Block): boolean {
  const lead = head.text.slice(Math.max(0, quantity.start - maxReach), quantity.start);
  if (atLeast.test(lead) && !noMoreThan.test(lead)) return false;
  const own = sentenceAround(head.text, quantity);
  if (measurement.test(own) && !limitWords.test(own)) return false;
  const passage = head.text.slice(Math.max(0, quantity.start - maxPassage), quantity.end + maxPassage);
  if (limitWords.test(passage)) return true;
  const labels = head.kind === 'table-row' ? [head.name ?? '', ...head.columns].join(' | ') : '';
  if (minimum.test(labels) && !limitTitle.test(labels)) return false;
  if (limitWords.test(labels) || (quantity.unit !== '' && measured.test(labels) && !measurement.test(labels)))
    return true;
  return limitTitle.test(head.section ?? '') && !/[$€£¥]\s?$/.test(lead);
}

function sentenceAround(text: string, {start, end}: Quantity): string {
  const [before = ''] = /(?:(?![.!?]\s).)*$/s.exec(text.slice(Math.max(0, start - maxPassage), start)) ?? [];
  const [behind = ''] = /^(?:(?![.!?]\s).)*/s.exec(text.slice(end, end + maxPassage)) ?? [];
  return before + text.slice(start, end) + behind;
}
