import type {IndexEntry} from '../model/pages';
import type {ChangeType} from '../model/report';
import {containsAll, foldedOnce, searchWords} from './foldText';
import {readTypes, typeValue} from './typeQuery';

/** What a reader looks for. */
export interface EntryFilter {
  /** Words that all have to be there, each as a part of a word. */
  text: string;
  /** An entry needs a file of one of these; none asks for nothing. */
  types: readonly ChangeType[];
  /** Name of a category; '' for all. */
  category: string;
}

export const noFilter: EntryFilter = {text: '', types: [], category: ''};

export function isFiltering({text, types, category}: EntryFilter): boolean {
  return text.trim() !== '' || types.length > 0 || category !== '';
}

/** The entries that a filter lets through, in their order. Case, accents and forms of width make no difference. */
export function filterEntries(entries: readonly IndexEntry[], {text, types, category}: EntryFilter): IndexEntry[] {
  const words = searchWords(text);
  return entries.filter(
    (entry) =>
      (category === '' || entry.category?.name === category) &&
      (types.length === 0 || types.some((type) => entry.types[type] > 0)) &&
      (words.length === 0 || containsAll(searchText(entry), words)),
  );
}

const searchText = foldedOnce((entry: IndexEntry) =>
  [entry.title, entry.summary, entry.category?.label ?? ''].join('\n'),
);

/** The filter that the query of an address asks for; what it does not know is left out. */
export function parseFilter(search: string): EntryFilter {
  const query = new URLSearchParams(search);
  return {
    text: query.get('q') ?? '',
    types: readTypes(query),
    category: query.get('category') ?? '',
  };
}

/** The query of an address with the filter in it; whatever else it holds stays. */
export function writeFilter(search: string, {text, types, category}: EntryFilter): string {
  const query = new URLSearchParams(search);
  ['q', 'type', 'category'].forEach((key) => query.delete(key));
  if (text !== '') {
    query.set('q', text);
  }
  types.forEach((type) => query.append('type', typeValue(type)));
  if (category !== '') {
    query.set('category', category);
  }
  return query.toString();
}
