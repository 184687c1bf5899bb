import type {FileRow} from '../model/pages';
import {changeTypes, statuses} from './groupFiles';
import {plainText} from './plainText';

/** The columns of the summary table, from first to last. */
export const fileColumns = ['filename', 'type', 'title', 'status', 'additions', 'deletions', 'changes'] as const;

export type FileColumn = (typeof fileColumns)[number];

export interface FileSort {
  column: FileColumn;
  isDescending: boolean;
}

/** What pressing the head of a column leads to: its usual direction, then the other one, then the report's order. */
export function nextSort(sort: FileSort | null, column: FileColumn): FileSort | null {
  const isDescending = fallsFirst(column);
  if (sort?.column !== column) {
    return {column, isDescending};
  }
  return sort.isDescending === isDescending ? {column, isDescending: !isDescending} : null;
}

/** Of numbers a reader wants the largest first. */
function fallsFirst(column: FileColumn): boolean {
  return column === 'additions' || column === 'deletions' || column === 'changes';
}

/**
 * Files in an order, those that are equal in it as they were.
 *
 * @param nameOf the name that the table shows
 * @param locale BCP 47, of the names and titles
 */
export function sortFiles(
  files: readonly FileRow[],
  sort: FileSort | null,
  nameOf: (file: FileRow) => string,
  locale: string,
): FileRow[] {
  if (sort === null) {
    return [...files];
  }
  const direction = sort.isDescending ? -1 : 1;
  const compare = comparison(sort.column, nameOf, locale);
  return [...files].sort((a, b) => direction * compare(a, b));
}

function comparison(
  column: FileColumn,
  nameOf: (file: FileRow) => string,
  locale: string,
): (a: FileRow, b: FileRow) => number {
  switch (column) {
    case 'filename':
      return byText(nameOf, locale);
    case 'title':
      return byText(({title}) => plainText(title), locale);
    case 'type':
      return byNumber(({type}) => changeTypes.indexOf(type));
    case 'status':
      return byNumber(({status}) => statuses.indexOf(status));
    case 'additions':
    case 'deletions':
    case 'changes':
      return byNumber((file) => file[column]);
  }
}

function byText(textOf: (file: FileRow) => string, locale: string): (a: FileRow, b: FileRow) => number {
  const collator = new Intl.Collator(locale, {numeric: true});
  const texts = new Map<FileRow, string>();
  const text = (file: FileRow): string => {
    const known = texts.get(file) ?? textOf(file);
    texts.set(file, known);
    return known;
  };
  return (a, b) => collator.compare(text(a), text(b));
}

function byNumber(valueOf: (file: FileRow) => number): (a: FileRow, b: FileRow) => number {
  return (a, b) => valueOf(a) - valueOf(b);
}

/** `title` or `-additions`, as it stands in an address. */
export function sortValue({column, isDescending}: FileSort): string {
  return isDescending ? `-${column}` : column;
}

/** Null for what names no column. */
export function readSort(value: string): FileSort | null {
  const isDescending = value.startsWith('-');
  const column = fileColumns.find((name) => name === value.slice(isDescending ? 1 : 0));
  return column === undefined ? null : {column, isDescending};
}
