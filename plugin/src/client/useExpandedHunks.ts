import {useCallback, useEffect, useMemo, useState} from 'react';
import type {PageHunk} from '../model/pageHunk';
import type {UnchangedLines, UnchangedSource} from '../model/unchanged';
import {foldedGaps, targetedGaps} from './diffGaps';
import type {ExpandedHunks, expandHunks} from './expandHunks';
import {fetchJson} from './fetchJson';
import type {LineTarget} from './lineTarget';

export interface ExpandedDiff {
  expanded: ExpandedHunks;
  status: 'waiting' | 'loading' | 'failed' | 'ready';
  /** How many lines of each gap are wanted; they are shown once they are there. */
  wanted: ReadonlyMap<number, number>;
  /** Shows more lines of a gap, and fetches them where they are not there yet. */
  expand: (gap: number, lines: number) => void;
}

interface State extends Pick<ExpandedDiff, 'status' | 'wanted'> {
  /** Address that the rest is of: in development a file gets another one when it changes. */
  src: string | null;
  /** Null until it is fetched, with what puts it among the hunks. */
  fetched: {unchanged: UnchangedLines; expandHunks: typeof expandHunks} | null;
}

/**
 * A diff, and on demand the lines around its hunks. Those that the address points to come by themselves.
 *
 * @param source null where there are none
 */
export function useExpandedHunks(
  hunks: readonly PageHunk[],
  source: UnchangedSource | null,
  target: LineTarget | null,
): ExpandedDiff {
  const src = source?.src ?? null;
  const headLines = source?.headLines ?? 0;
  const [kept, setState] = useState<State>(() => initialState(src));
  const state = kept.src === src ? kept : initialState(src);
  useFetched(state, setState);
  const want = useCallback(
    (change: (wanted: ReadonlyMap<number, number>) => ReadonlyMap<number, number>) =>
      setState((now) => wanting(now.src === src ? now : initialState(src), change)),
    [src],
  );
  useEffect(() => {
    const gaps = src === null || target === null ? noLines : targetedGaps(hunks, headLines, target);
    if (gaps.size > 0) {
      want((wanted) => atLeast(wanted, gaps));
    }
  }, [src, headLines, hunks, target, want]);
  const expand = useCallback(
    (gap: number, lines: number) => want((wanted) => new Map(wanted).set(gap, (wanted.get(gap) ?? 0) + lines)),
    [want],
  );
  const {fetched, wanted, status} = state;
  const expanded = useMemo(
    () =>
      src === null
        ? {hunks: [...hunks], above: [], below: null}
        : fetched === null
          ? {hunks: [...hunks], ...foldedGaps(hunks, headLines)}
          : fetched.expandHunks(hunks, headLines, fetched.unchanged, wanted),
    [src, hunks, headLines, fetched, wanted],
  );
  return {expanded, status, wanted, expand};
}

const noLines: ReadonlyMap<number, number> = new Map();

function initialState(src: string | null): State {
  return {src, status: 'waiting', fetched: null, wanted: noLines};
}

function wanting(state: State, change: (wanted: State['wanted']) => State['wanted']): State {
  const wanted = change(state.wanted);
  return wanted === state.wanted && state.status !== 'failed'
    ? state
    : {...state, wanted, status: state.fetched === null ? 'loading' : 'ready'};
}

/** The same map, where it has enough of each. */
function atLeast(wanted: State['wanted'], gaps: State['wanted']): State['wanted'] {
  const missing = [...gaps].filter(([gap, lines]) => (wanted.get(gap) ?? 0) < lines);
  return missing.length === 0 ? wanted : new Map([...wanted, ...missing]);
}

function useFetched({src, status}: State, setState: (state: (now: State) => State) => void): void {
  const isLoading = status === 'loading';
  useEffect(() => {
    if (!isLoading || src === null) {
      return undefined;
    }
    const stop = new AbortController();
    const settle = (values: Pick<State, 'status' | 'fetched'>): void =>
      setState((now) => (now.src === src ? {...now, ...values} : now));
    Promise.all([fetchJson(src, stop.signal), import('./expandHunks')]).then(
      ([unchanged, module]) =>
        settle({status: 'ready', fetched: {unchanged: unchanged as UnchangedLines, expandHunks: module.expandHunks}}),
      () => stop.signal.aborted || settle({status: 'failed', fetched: null}),
    );
    return () => stop.abort();
  }, [isLoading, src, setState]);
}
