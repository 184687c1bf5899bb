import {createContext, useContext, useMemo, type ReactNode} from 'react';
import type {PageHunk} from '../model/pageHunk';
import type {UnchangedSource} from '../model/unchanged';
import {firstNewLine, linesAtOnce} from './diffGaps';
import type {Gap} from './diffRows';
import {lineName} from './lineTarget';
import type {ExpandedDiff} from './useExpandedHunks';

export interface DiffGapsValue extends Omit<ExpandedDiff, 'expanded'> {
  anchor: string;
  hunks: readonly PageHunk[];
  source: UnchangedSource | null;
  /** Takes the id of the line that gets the focus when the button is gone. */
  focusNext: (id: string) => void;
}

const DiffGapsContext = createContext<DiffGapsValue | null>(null);

/** Gives the buttons below what they need to show more lines of a diff. */
export function DiffGapsProvider({value, children}: {value: DiffGapsValue; children: ReactNode}): ReactNode {
  return <DiffGapsContext.Provider value={value}>{children}</DiffGapsContext.Provider>;
}

export interface DiffGap {
  /** `waiting` also where lines of other gaps are awaited. */
  status: 'waiting' | 'loading' | 'failed';
  /** How many lines come at once. */
  lines: number;
  /** Shows them, or tries once more to fetch them. */
  show: () => void;
}

/** What can be done about a gap; null outside of a `DiffGapsProvider`. */
export function useDiffGap(gap: Gap): DiffGap | null {
  const value = useContext(DiffGapsContext);
  return useMemo(() => (value === null ? null : toDiffGap(gap, value)), [gap, value]);
}

function toDiffGap(gap: Gap, {anchor, hunks, source, status, wanted, expand, focusNext}: DiffGapsValue): DiffGap {
  const before = wanted.get(gap.index) ?? 0;
  const awaited = before > 0 && status !== 'ready' ? status : 'waiting';
  const isAwaited = awaited !== 'waiting';
  const lines = linesAtOnce(gap);
  const more = isAwaited ? 0 : lines;
  return {
    status: awaited,
    lines,
    show: () => {
      const shown = isAwaited ? {before: 0, after: before} : {before, after: before + lines};
      const headLines = source?.headLines ?? 0;
      focusNext(lineName(anchor, toLine(firstNewLine(hunks, headLines, gap.index, shown))));
      expand(gap.index, more);
    },
  };
}

function toLine(number: number): {side: 'R'; from: number; to: number} {
  return {side: 'R', from: number, to: number};
}
