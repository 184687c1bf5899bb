import {useEffect, useState} from 'react';
import type {IndexEntry, IndexPageData} from '../model/pages';
import {fetchJson} from './fetchJson';

export interface AllEntries {
  status: 'ready' | 'loading' | 'failed';
  /** Until they are loaded, those of the page. */
  entries: IndexEntry[];
  retry: () => void;
}

/** Loads the entries of all pages of a list once they are needed. A list of one page has them. */
export function useAllEntries(content: IndexPageData, isNeeded: boolean): AllEntries {
  const {allEntries, category, entries} = content;
  const [loaded, setLoaded] = useState<IndexEntry[] | null>(null);
  const [failures, setFailures] = useState(0);
  const [attempts, setAttempts] = useState(0);
  const loads = isNeeded && allEntries !== null && loaded === null;
  useEffect(() => {
    if (!loads) {
      return undefined;
    }
    const stop = new AbortController();
    fetchJson(allEntries, stop.signal).then(
      (all) => setLoaded(ofCategory(all as IndexEntry[], category)),
      () => stop.signal.aborted || setFailures((count) => count + 1),
    );
    return () => stop.abort();
  }, [loads, allEntries, category, attempts]);
  const hasFailed = loads && failures > attempts;
  return {
    status: loads ? (hasFailed ? 'failed' : 'loading') : 'ready',
    entries: loaded ?? entries,
    retry: () => setAttempts(failures),
  };
}

function ofCategory(entries: IndexEntry[], category: IndexPageData['category']): IndexEntry[] {
  return category === null ? entries : entries.filter((entry) => entry.category?.name === category.name);
}
