import {pathMatcher} from '../analysis/pathMatcher';
import type {FileChange} from '../model/fileChange';
import type {ReceiptCount} from '../model/report';

export interface Category {
  name: string;
  label: string;
}

/** Which files the site wants to see, as the options say it. */
export interface Selection {
  /** Folder that paths are shown relative to, with `/` and without one at the end; '' for the repository's root. */
  root: string;
  include: readonly string[];
  exclude: readonly string[];
  categories: Readonly<Record<string, {label: string; paths: readonly string[]}>>;
  /** What becomes of a file that no category names. */
  uncategorized: 'omit' | 'report';
}

export interface SelectedChange {
  /** Position among the files of the range. */
  index: number;
  /** With paths relative to the root. */
  change: FileChange;
  /** Path as git counts it, for links to the host. */
  repositoryPath: string;
  /** Null where the file had no other path. */
  repositoryOldPath: string | null;
}

/** The files of one report, and why git counted others. */
export interface SelectedFiles {
  category: Category | null;
  changes: SelectedChange[];
  /** Reasons in a fixed order, without those that no file has. */
  excluded: ReceiptCount[];
}

export const uncategorized: Category = {name: 'other', label: 'Other'};

/**
 * Divides the files of a range among its reports: one for each category, or a single one where there are none.
 * A file belongs to the first category that names its path (or its former path).
 */
export function selectFiles(changes: readonly FileChange[], selection: Selection): SelectedFiles[] {
  const reasonOf = createFilter(selection);
  const placed = changes.map((change, index) => ({index, change, place: reasonOf(change)}));
  return reportCategories(selection).map((category) => {
    const excluded = new Map<string, number>();
    const chosen = placed.filter(({place}) => {
      const reason =
        place.excluded ?? (place.category === (category?.name ?? null) ? null : otherReport(place.category));
      if (reason !== null) {
        excluded.set(reason, (excluded.get(reason) ?? 0) + 1);
      }
      return reason === null;
    });
    return {
      category,
      changes: chosen.map(({index, change}) => ({
        index,
        change: relativeTo(selection.root, change),
        repositoryPath: change.path,
        repositoryOldPath: change.oldPath,
      })),
      excluded: [...excluded]
        .map(([reason, files]) => ({reason, files}))
        .sort((a, b) => (a.reason < b.reason ? -1 : 1)),
    };
  });
}

interface Place {
  /** Reason, or null where the file is wanted. */
  excluded: string | null;
  /** Name of the file's category; null where none names it, or where there are none. */
  category: string | null;
}

function createFilter({
  root,
  include,
  exclude,
  categories,
  uncategorized: rest,
}: Selection): (change: FileChange) => Place {
  const included = pathMatcher(include);
  const excluded = pathMatcher(exclude);
  const named = Object.entries(categories).map(([name, {paths}]) => ({name, matches: pathMatcher(paths)}));
  const fallback = named.length > 0 && rest === 'report' ? uncategorized.name : null;
  return (change) => {
    const paths = [change.path, change.oldPath ?? change.path].flatMap((path) => insideRoot(root, path));
    if (paths.length === 0) {
      return {excluded: 'outside-root', category: null};
    }
    if (!paths.some(included)) {
      return {excluded: 'not-included', category: null};
    }
    if (paths.every(excluded)) {
      return {excluded: 'excluded', category: null};
    }
    return {excluded: null, category: named.find(({matches}) => paths.some(matches))?.name ?? fallback};
  };
}

function otherReport(category: string | null): string {
  return category === null ? 'no-category' : 'other-category';
}

function reportCategories({categories, uncategorized: rest}: Selection): (Category | null)[] {
  const named = Object.entries(categories).map(([name, {label}]) => ({name, label}));
  if (named.length === 0) {
    return [null];
  }
  return rest === 'report' ? [...named, uncategorized] : named;
}

/** A path as reports show it: relative to the root, and whole where it lies outside. */
export function shownPath(root: string, path: string): string {
  return insideRoot(root, path)[0] ?? path;
}

/** The path relative to the root, or nothing where it lies outside. */
function insideRoot(root: string, path: string): string[] {
  if (root === '') {
    return [path];
  }
  return path.startsWith(`${root}/`) ? [path.slice(root.length + 1)] : [];
}

/** A rename across the root's border keeps the full path of the side that lies outside. */
function relativeTo(root: string, change: FileChange): FileChange {
  const shown = (path: string): string => shownPath(root, path);
  return {...change, path: shown(change.path), oldPath: change.oldPath === null ? null : shown(change.oldPath)};
}
