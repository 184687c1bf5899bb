import type {Commitish} from '../../model/report';

/** Days in UTC as YYYY-MM-DD, both included. */
export interface DaysOfHistory {
  since?: string;
  until?: string;
}

/** What a function given as a range may ask the repository; it is all that later versions promise to keep. */
export interface RangesGit {
  /** Absolute path of the folder that git reads in. */
  readonly repository: string;
  /**
   * Tags whose names match, oldest first by the committer's date, then by name.
   *
   * @param glob For example `v*`; all tags, if not given.
   */
  tags(glob?: string): Promise<Commitish[]>;
  /** The commit that a ref names, or null where the repository has none. */
  resolve(ref: string): Promise<Commitish | null>;
  /** First-parent history of a ref, newest first. @throws {UserError} for a ref that names no commit. */
  commits(ref: string, days?: DaysOfHistory): Promise<Commitish[]>;
  /** Where two histories part: git's first choice. Null where they share no commit, or a ref names none. */
  mergeBase(a: string, b: string): Promise<Commitish | null>;
}
