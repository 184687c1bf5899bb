import {useHistory} from '@docusaurus/router';
import {useHistorySelector} from '@docusaurus/theme-common';
import {useCallback, useEffect, useMemo, useState} from 'react';
import {parseFilter, writeFilter, type EntryFilter} from './filterEntries';

/** Browsers refuse to change the address at every key that is pressed. */
const typingPause = 300;

/**
 * The filter of the index. It lives in the query of the address: a link to it can be shared, and the browser's way back
 * undoes it. While text is typed, the address follows after a pause.
 *
 * @returns the filter, empty while the page hydrates, and a function that sets it
 */
export function useEntryFilter(): [EntryFilter, (filter: EntryFilter) => void] {
  const history = useHistory();
  const search = useHistorySelector(({location}) => location.search);
  const committed = useMemo(() => parseFilter(search), [search]);
  const [draft, setDraft] = useState<{search: string; text: string} | null>(null);
  // A draft counts for the address that it was typed at, until the address has it: whatever else changes the address wins.
  const text = draft?.search === search ? draft.text : committed.text;
  const filter = useMemo(() => ({...committed, text}), [committed, text]);

  const write = useCallback(
    (next: EntryFilter, replaces: boolean) => {
      const address = {search: writeFilter(history.location.search, next)};
      if (!replaces) {
        history.push(address);
      }
      // After a push the theme would take the focus to the top of the page, away from the field that is being used.
      history.replace(address);
      setDraft(null);
    },
    [history],
  );
  useEffect(() => {
    if (text === committed.text) {
      return undefined;
    }
    const timer = setTimeout(() => write({...committed, text}, committed.text !== ''), typingPause);
    return () => clearTimeout(timer);
  }, [committed, text, write]);

  const setFilter = (next: EntryFilter): void => {
    if (next.types !== filter.types || next.category !== filter.category) {
      write(next, false);
    } else {
      setDraft({search, text: next.text});
    }
  };
  return [filter, setFilter];
}
