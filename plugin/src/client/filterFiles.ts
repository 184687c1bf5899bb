import type {FileRow} from '../model/pages';
import type {ChangeType, FileStatus} from '../model/report';
import {containsAll, foldedOnce, searchWords} from './foldText';
import {statuses} from './groupFiles';
import {plainText} from './plainText';
import {readSort, sortValue, type FileSort} from './sortFiles';
import {readTypes, typeValue} from './typeQuery';

/** Which files of a report a reader looks for, and in which order. */
export interface FileFilter {
  /** Words that all have to be there, each as a part of a word of the path, the former path or the title. */
  text: string;
  /** None asks for nothing. */
  types: readonly ChangeType[];
  statuses: readonly FileStatus[];
  /** Null: the report's order. */
  sort: FileSort | null;
}

export const noFileFilter: FileFilter = {text: '', types: [], statuses: [], sort: null};

/** An order alone leaves no file out. */
export function isFilteringFiles({text, types, statuses: wanted}: FileFilter): boolean {
  return text.trim() !== '' || types.length > 0 || wanted.length > 0;
}

/** The files that a filter lets through, in their order. Case, accents and forms of width make no difference. */
export function filterFiles(files: readonly FileRow[], filter: FileFilter): FileRow[] {
  const words = searchWords(filter.text);
  return files.filter(
    (file) =>
      (filter.types.length === 0 || filter.types.includes(file.type)) &&
      (filter.statuses.length === 0 || filter.statuses.includes(file.status)) &&
      (words.length === 0 || containsAll(searchText(file), words)),
  );
}

const searchText = foldedOnce((file: FileRow) => [file.path, file.oldPath ?? '', plainText(file.title)].join('\n'));

/** The filter that the query of an address asks for; what it does not know is left out. */
export function parseFileFilter(search: string): FileFilter {
  const query = new URLSearchParams(search);
  const wanted = query.getAll('status');
  return {
    text: query.get('q') ?? '',
    types: readTypes(query),
    statuses: statuses.filter((status) => wanted.includes(status)),
    sort: readSort(query.get('sort') ?? ''),
  };
}

/** The query of an address with the filter in it; whatever else it holds stays. */
export function writeFileFilter(search: string, {text, types, statuses: wanted, sort}: FileFilter): string {
  const query = new URLSearchParams(search);
  ['q', 'type', 'status', 'sort'].forEach((key) => query.delete(key));
  if (text !== '') {
    query.set('q', text);
  }
  types.forEach((type) => query.append('type', typeValue(type)));
  wanted.forEach((status) => query.append('status', status));
  if (sort !== null) {
    query.set('sort', sortValue(sort));
  }
  return query.toString();
}
