import type {Commitish, RangeNotation, Warning} from './report';

/** A range as the options name it, before git is asked. */
export interface RangeSpec {
  base: string;
  head: string;
  notation: RangeNotation;
  title?: string;
  slug?: string;
  /** YYYY-MM-DD. */
  date?: string;
  /** Where the user wrote it, for error messages: `ranges[2]`. */
  origin: string;
  /** The range has no report where no file is left to show in it, as a period in which nothing relevant changed. */
  skipIfEmpty?: boolean;
}

/** A range whose commits are known. */
export interface ResolvedRange {
  base: Commitish;
  head: Commitish;
  notation: RangeNotation;
  /** For `...`: the commit that the diff starts from. */
  mergeBase: string | null;
  warnings: Warning[];
  title?: string;
  slug?: string;
  date?: string;
  origin: string;
  skipIfEmpty?: boolean;
  /** Slugs of the same range under other names; each leads to its report. */
  aliases?: string[];
}

/** A range whose history is read. */
export interface CountedRange extends ResolvedRange {
  /** Commits reachable from head and not from base. */
  commits: number;
}
