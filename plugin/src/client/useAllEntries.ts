import {useEffect, useState} from 'react';
import type {IndexEntry, IndexPageData} from '../model/pages';

export interface AllEntries {
  status: 'ready' | 'loading' | 'failed';
  /** Until they are loaded, those of the page. */
  entries: IndexEntry[];
  retry: () => void;
}

/** Loads the entries of all pages of a list once they are needed. A list of one page has them. */
export function useAllEntries(content: IndexPageData, isNeeded: boolean): AllEntries {
  const {pluginId, category, entries, total} = content;
  const [loaded, setLoaded] = useState<IndexEntry[] | null>(null);
  const [failures, setFailures] = useState(0);
  const [attempts, setAttempts] = useState(0);
  const isWhole = entries.length === total;
  const loads = isNeeded && !isWhole && loaded === null;
  useEffect(() => {
    if (!loads) {
      return undefined;
    }
    let isCurrent = true;
    loadEntries(pluginId).then(
      (all) => isCurrent && setLoaded(category ? all.filter((entry) => entry.category?.name === category.name) : all),
      () => isCurrent && setFailures((count) => count + 1),
    );
    return () => {
      isCurrent = false;
    };
  }, [loads, pluginId, category, attempts]);
  const hasFailed = loads && failures > attempts;
  return {
    status: loads ? (hasFailed ? 'failed' : 'loading') : 'ready',
    entries: loaded ?? entries,
    retry: () => setAttempts(failures),
  };
}

/** The file that the plugin writes beside the data of the pages; the bundler makes a chunk of it. */
async function loadEntries(pluginId: string): Promise<IndexEntry[]> {
  const module = (await import(`@generated/docusaurus-plugin-content-changelog/${pluginId}/entries.json`)) as {
    default: IndexEntry[];
  };
  return module.default;
}
