import {parseFilter, writeFilter, type EntryFilter} from './filterEntries';
import {useAddressFilter} from './useAddressFilter';

const form = {parse: parseFilter, write: writeFilter};

/** The filter of the index. */
export function useEntryFilter(): [EntryFilter, (filter: EntryFilter) => void] {
  return useAddressFilter(form);
}
