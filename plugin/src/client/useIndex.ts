import {useDeferredValue, useMemo, useState} from 'react';
import type {IndexEntry, IndexPageData} from '../model/pages';
import {filterEntries, isFiltering, type EntryFilter} from './filterEntries';
import {useAllEntries, type AllEntries} from './useAllEntries';
import {useEntryFilter} from './useEntryFilter';
import {useNewEntries} from './useNewEntries';

/** As many results as a page of the index has entries. */
const step = 50;

export interface IndexList {
  filter: EntryFilter;
  setFilter: (filter: EntryFilter) => void;
  /** Begins to load what a filter is going to need. */
  prepare: () => void;
  retry: () => void;
  results: {count: number; isFiltered: boolean; status: AllEntries['status']};
  /** The entries to draw. */
  shown: IndexEntry[];
  /** Whether a filter found more than is shown. */
  hasMore: boolean;
  showMore: () => void;
  isNew: (entry: IndexEntry) => boolean;
  /** How many entries of the list came since the last visit. */
  newCount: number;
  markRead: () => void;
}

/** What a page of the index shows: its own entries, or what a filter finds among those of all pages. */
export function useIndex(content: IndexPageData): IndexList {
  const [filter, setFilter] = useEntryFilter();
  const {isNew, markRead} = useNewEntries(content);
  const [isPrepared, setPrepared] = useState(false);
  const [more, setMore] = useState({filter, count: step});
  // The text field answers at once, the list when there is time.
  const wanted = useDeferredValue(filter);
  const isFiltered = isFiltering(wanted);
  const isAllNew = content.number === 1 && content.entries.length > 0 && content.entries.every(isNew);
  const all = useAllEntries(content, isPrepared || isFiltering(filter) || isAllNew);

  const found = useMemo(() => filterEntries(all.entries, wanted), [all.entries, wanted]);
  const limit = more.filter === filter ? more.count : step;
  const shown = useMemo(
    () => (isFiltered ? found.slice(0, limit) : content.entries),
    [isFiltered, found, limit, content.entries],
  );
  const newCount = content.number === 1 ? all.entries.filter(isNew).length : 0;
  return {
    filter,
    setFilter,
    prepare: () => setPrepared(true),
    retry: all.retry,
    results: {count: found.length, isFiltered, status: all.status},
    shown,
    hasMore: isFiltered && found.length > limit,
    showMore: () => setMore({filter, count: limit + step}),
    isNew,
    newCount,
    markRead,
  };
}
