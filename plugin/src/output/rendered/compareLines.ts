import {sequenceDiff} from '../../markdown/prose/sequenceDiff';
import type {RenderedLine, RenderedMark} from '../../model/rendered';

/** Unchanged lines that are shown around changed ones. */
const context = 3;
/** Lines of a block, and UTF-16 units of a line, that are shown at most. */
const maxLines = 80;
const maxLength = 500;

/** Two versions of a block of code line by line; changed lines with a few around them. */
export function compareLines(before: readonly string[], after: readonly string[]): RenderedLine[] {
  const lines: {text: string; mark?: RenderedMark}[] = [];
  let at = 0;
  for (const {beforeStart, beforeEnd, afterStart, afterEnd} of sequenceDiff(before, after)) {
    lines.push(...after.slice(at, afterStart).map((text) => ({text})));
    lines.push(...before.slice(beforeStart, beforeEnd).map((text) => ({text, mark: 'del' as const})));
    lines.push(...after.slice(afterStart, afterEnd).map((text) => ({text, mark: 'ins' as const})));
    at = afterEnd;
  }
  lines.push(...after.slice(at).map((text) => ({text})));
  const isNear = lines.map((_, index) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({mark}) => mark),
  );
  return cut(lines, isNear);
}

/** A block that is on one side only. */
export function plainLines(lines: readonly string[]): RenderedLine[] {
  return cut(
    lines.map((text) => ({text})),
    lines.map(() => true),
  );
}

function cut(lines: readonly {text: string; mark?: RenderedMark}[], isShown: readonly boolean[]): RenderedLine[] {
  const shown: RenderedLine[] = [];
  let count = 0;
  for (const [index, {text, mark}] of lines.entries()) {
    const last = shown.at(-1);
    if (isShown[index] && count < maxLines) {
      shown.push({text: shorten(text), ...(mark && {mark})});
      count += 1;
    } else if (last && 'skipped' in last) last.skipped += 1;
    else shown.push({skipped: 1});
  }
  return shown;
}

function shorten(text: string): string {
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}
