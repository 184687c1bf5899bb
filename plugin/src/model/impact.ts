import type {StaleTwin} from './report';

/** Where a link stands; the path is the repository's. */
export interface LinkPlace {
  path: string;
  /** 1-based, in the head. */
  line: number;
}

/** The documents of a whole tree. */
export interface TreeDocuments {
  /** All files of the tree. */
  paths: readonly string[];
  /** Texts of pages, partials, sidebars and pages of React, by path. */
  documents: ReadonlyMap<string, string>;
}

/** An address of the docs that the range takes away, and who still links to it in the head's tree. */
export interface LostAddress {
  kind: 'page-removed' | 'page-moved' | 'anchor-removed' | 'anchor-renamed';
  /** Index of the changed file. */
  file: number;
  /** Of a page its former path, of an anchor its former id. */
  from: string;
  /** What it is now called; null where it is gone. */
  to: string | null;
  /** True where the range adds a redirect from the former address. */
  redirected: boolean;
  /** In the order of paths and lines; null where the tree was not read. */
  linkedFrom: LinkPlace[] | null;
}

/** What a range does to files that it does not touch; files in one order. */
export interface RangeImpact {
  lost: LostAddress[];
  /** Pages of the head that take in the file. */
  usedBy: string[][];
  staleTwins: StaleTwin[][];
  deadLinks: DeadLinks[];
}

/**
 * Links of a changed document that lead to no file, or to no heading or element of it, as they stand in it: of the base those
 * that are gone, and of the head all, where the base had such.
 */
export interface DeadLinks {
  base: string[];
  head: string[];
}

/** A page or anchor that the base had and the head has not, before anybody asks who links to it. */
export type Loss = Omit<LostAddress, 'linkedFrom'>;
