import type {FileRow} from '../model/pages';
import type {TableParts} from './groupFiles';

/** Rows that a page draws at first: more of them make it heavy, and its filter slow. */
export const maxRows = 500;

export interface RowChoice {
  shows: (file: FileRow) => boolean;
  order: (files: readonly FileRow[]) => FileRow[];
  limit: number;
}

export interface FirstRows {
  /** The rows of one of the tables. */
  of: (files: readonly FileRow[]) => FileRow[];
  /** Number of files that a reader looks for and that have no row. */
  more: number;
}

/**
 * Chooses the rows that the tables of a report draw. Where there is room for all files they have all, and hide those that a
 * reader does not look for: to draw rows again would cost more than all the rest of a filter. Else they have the first
 * ones of what the reader looks for.
 */
export function firstRows({single, groups, noise}: TableParts, {shows, order, limit}: RowChoice): FirstRows {
  const tables = [single, ...groups.map(({files}) => files), ...noise.map(({files}) => files)];
  const all = tables.reduce((sum, files) => sum + files.length, 0);
  if (all <= maxRows) {
    return {of: order, more: 0};
  }
  const found = tables.flatMap((files) => order(files.filter(shows)));
  const drawn = new Set(found.slice(0, limit));
  return {of: (files) => order(files.filter((file) => drawn.has(file))), more: found.length - drawn.size};
}
