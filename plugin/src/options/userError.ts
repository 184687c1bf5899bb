import type {Problem} from '../model/problem';
import {formatProblems} from './formatProblems';

/** A mistake of the user's, told in full: every problem that was found, each with what to do about it. */
export class UserError extends Error {
  override name = 'UserError';

  /** @param heading What the problems have in common; one sentence without a full stop. */
  constructor(
    readonly problems: readonly Problem[],
    heading = 'Something is wrong with what you gave',
  ) {
    super(formatProblems(problems, heading));
  }
}
