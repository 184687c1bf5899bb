import {useCallback, useEffect, useState} from 'react';
import type {PageHunk} from '../model/pageHunk';
import {decodeHash} from './decodeHash';
import {fetchJson} from './fetchJson';
import {parseLineTarget, targetIds} from './lineTarget';
import {scrollUntilSettled} from './scrollUntilSettled';

export interface FetchedDiff {
  status: 'waiting' | 'loading' | 'failed' | 'ready';
  /** Null until they are there. */
  hunks: PageHunk[] | null;
  /** Fetches them, unless they are there or on their way. */
  load: () => void;
}

/**
 * The diff of a file that the report's page does not carry. Where the address points to one of its lines, the page scrolls
 * there once it is drawn.
 *
 * @param src address of the file with the hunks
 */
export function useFetchedDiff(src: string, anchor: string): FetchedDiff {
  const [state, setState] = useState<Pick<FetchedDiff, 'status' | 'hunks'>>({status: 'waiting', hunks: null});
  const isLoading = state.status === 'loading';
  useEffect(() => {
    if (!isLoading) {
      return undefined;
    }
    const stop = new AbortController();
    fetchJson(src, stop.signal).then(
      (hunks) => setState({status: 'ready', hunks: hunks as PageHunk[]}),
      () => stop.signal.aborted || setState({status: 'failed', hunks: null}),
    );
    return () => stop.abort();
  }, [isLoading, src]);
  const isReady = state.status === 'ready';
  useEffect(() => (isReady ? scrollToTarget(anchor) : undefined), [isReady, anchor]);
  const load = useCallback(() => {
    setState((now) => (now.status === 'waiting' || now.status === 'failed' ? {status: 'loading', hunks: null} : now));
  }, []);
  return {...state, load};
}

/** The router came here before the line did. */
function scrollToTarget(anchor: string): (() => void) | undefined {
  const id = decodeHash(window.location.hash);
  if (parseLineTarget(id, anchor) === null) {
    return undefined;
  }
  return scrollUntilSettled(() => {
    const line = targetIds(id)
      .slice(0, 2)
      .map((one) => document.getElementById(one));
    return line.find((element) => element !== null) ?? null;
  });
}
