import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useCallback, useDeferredValue, useMemo, useState} from 'react';
import type {FileRow} from '../model/pages';
import {filterFiles, isFilteringFiles, parseFileFilter, writeFileFilter, type FileFilter} from './filterFiles';
import {useChangelogReport} from './reportContext';
import {nextSort, sortFiles, type FileColumn, type FileSort} from './sortFiles';
import {useAddressFilter} from './useAddressFilter';
import {firstRows, maxRows} from './tableRows';
import {tableParts, type TableParts} from './groupFiles';
import {useTargetInView} from './useTargetInView';

/** What the tables of one report have in common. */
export interface FileTableView {
  sort: FileSort | null;
  /** Sorts by a column, the other way, or no longer. */
  onSort: (column: FileColumn) => void;
  /** Whether the filter lets a file through. */
  shows: (file: FileRow) => boolean;
  /** The rows of a table of some files, in their order. */
  rowsOf: (files: readonly FileRow[]) => FileRow[];
}

export interface FileTable {
  filter: FileFilter;
  setFilter: (filter: FileFilter) => void;
  isFiltered: boolean;
  /** Number of files that the filter lets through. */
  count: number;
  parts: TableParts;
  /** Number of files that the filter lets through and no row shows yet. */
  more: number;
  showMore: () => void;
  view: FileTableView;
}

const form = {parse: parseFileFilter, write: writeFileFilter};

/** The state of a report's summary table: all of it while the page hydrates, then what the address asks for. */
export function useFileTable(): FileTable {
  const {report, shortName} = useChangelogReport();
  const {currentLocale} = useDocusaurusContext().i18n;
  const [filter, setFilter] = useAddressFilter(form);
  // The text field answers at once, the table when there is time.
  const wanted = useDeferredValue(filter);
  const isFiltered = isFilteringFiles(wanted);
  const found = useMemo(() => new Set(filterFiles(report.files, wanted)), [report.files, wanted]);
  const {sort} = wanted;
  useTargetInView(asksForMore, isFiltered || sort !== null);
  const onSort = (column: FileColumn): void => setFilter({...filter, sort: nextSort(filter.sort, column)});
  const shows = useCallback((file: FileRow) => found.has(file), [found]);
  const order = useCallback(
    (files: readonly FileRow[]) => sortFiles(files, sort, shortName, currentLocale),
    [sort, shortName, currentLocale],
  );
  const parts = useMemo(() => tableParts(report), [report]);
  const [asked, setAsked] = useState({filter: wanted, rows: maxRows});
  const limit = asked.filter === wanted ? asked.rows : maxRows;
  const rows = useMemo(() => firstRows(parts, {shows, order, limit}), [parts, shows, order, limit]);
  return {
    filter,
    setFilter,
    isFiltered,
    count: found.size,
    parts,
    more: rows.more,
    showMore: () => setAsked({filter: wanted, rows: limit + maxRows}),
    view: {sort, onSort, shows, rowsOf: rows.of},
  };
}

function asksForMore(): boolean {
  const filter = parseFileFilter(window.location.search);
  return isFilteringFiles(filter) || filter.sort !== null;
}
