import {useHistory} from '@docusaurus/router';
import {useHistorySelector} from '@docusaurus/theme-common';
import {useCallback, useEffect, useMemo, useState} from 'react';

/** Browsers refuse to change the address at every key that is pressed. */
const typingPause = 300;

/** How a filter stands in the query of an address. */
export interface AddressForm<Filter> {
  parse: (search: string) => Filter;
  /** The query with the filter in it; whatever else it holds stays. */
  write: (search: string, filter: Filter) => string;
}

/**
 * A filter that lives in the query of the address: a link to it can be shared, and the browser's way back undoes it.
 * While text is typed, the address follows after a pause.
 *
 * @param form the same object at every call
 * @returns the filter, empty while the page hydrates, and a function that sets it
 */
export function useAddressFilter<Filter extends {text: string}>({
  parse,
  write,
}: AddressForm<Filter>): [Filter, (filter: Filter) => void] {
  const history = useHistory();
  const search = useHistorySelector(({location}) => location.search);
  const committed = useMemo(() => parse(search), [parse, search]);
  const [draft, setDraft] = useState<{search: string; text: string} | null>(null);
  // A draft counts for the address that it was typed at, until the address has it: whatever else changes the address wins.
  const text = draft?.search === search ? draft.text : committed.text;
  const filter = useMemo(() => ({...committed, text}), [committed, text]);

  const commit = useCallback(
    (next: Filter, replaces: boolean) => {
      // Without its hash the address would be another place of the page, and the theme would scroll there.
      const address = {search: write(history.location.search, next), hash: history.location.hash};
      if (!replaces) {
        history.push(address);
      }
      // After a push the theme would take the focus to the top of the page, away from the field that is being used.
      history.replace(address);
      setDraft(null);
    },
    [history, write],
  );
  useEffect(() => {
    if (text === committed.text) {
      return undefined;
    }
    const timer = setTimeout(() => commit({...committed, text}, committed.text !== ''), typingPause);
    return () => clearTimeout(timer);
  }, [committed, text, commit]);

  const setFilter = (next: Filter): void => {
    if (isTextAlone(filter, next)) {
      setDraft({search, text: next.text});
    } else {
      commit(next, false);
    }
  };
  return [filter, setFilter];
}

/** Whether nothing but the text is another value than before. */
function isTextAlone<Filter extends {text: string}>(before: Filter, after: Filter): boolean {
  return (Object.keys(after) as (keyof Filter)[]).every((key) => key === 'text' || before[key] === after[key]);
}
