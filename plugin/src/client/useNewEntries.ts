import {useStorageSlot} from '@docusaurus/theme-common';
import {useCallback, useEffect, useMemo} from 'react';
import type {IndexEntry, IndexPageData} from '../model/pages';
import {isNewSince, parseSeenMark} from './seenMark';

export interface NewEntries {
  isNew: (entry: IndexEntry) => boolean;
  markRead: () => void;
}

/**
 * Which entries came since the reader's last visit. Two marks are kept in the browser and sent nowhere: what was newest when
 * the index was last opened, and, until the tab is closed, what was newest before that. The first visit has nothing new.
 */
export function useNewEntries({pluginId, newest, permalink, index}: IndexPageData): NewEntries {
  const [lastSeen, lastSeenSlot] = useStorageSlot(`changelog.${pluginId}.seen`);
  const [before, beforeSlot] = useStorageSlot(`changelog.${pluginId}.seenBefore`, {persistence: 'sessionStorage'});
  const current = useMemo(() => JSON.stringify(newest), [newest]);
  const isFrontPage = permalink === index.permalink;
  useEffect(() => {
    if (isFrontPage) {
      if (beforeSlot.get() === null) {
        beforeSlot.set(lastSeenSlot.get() ?? current);
      }
      lastSeenSlot.set(current);
    }
  }, [isFrontPage, current, lastSeenSlot, beforeSlot]);

  const seen = useMemo(() => parseSeenMark(before ?? lastSeen), [before, lastSeen]);
  const isNew = useCallback((entry: IndexEntry) => seen !== null && isNewSince(entry, seen), [seen]);
  const markRead = useCallback(() => {
    beforeSlot.set(current);
    lastSeenSlot.set(current);
  }, [current, beforeSlot, lastSeenSlot]);
  return {isNew, markRead};
}
