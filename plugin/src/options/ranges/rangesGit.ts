import type {Commitish} from '../../model/report';

/** What a function given as a range may ask the repository; it is all that later versions promise to keep. */
export interface RangesGit {
  /**
   * Tags whose names match, oldest first by the committer's date, then by name.
   *
   * @param glob For example `v*`; all tags, if not given.
   */
  tags(glob?: string): Promise<Commitish[]>;
  /** The commit that a ref names, or null where the repository has none. */
  resolve(ref: string): Promise<Commitish | null>;
  /** First-parent history of a ref, newest first. @throws {UserError} for a ref that names no commit. */
  commits(ref: string): Promise<Commitish[]>;
}
