import {inspect} from 'node:util';
import type {Problem} from '../model/problem';
import {formatProblems} from './formatProblems';

/** A mistake of the user's, told in full: every problem that was found, each with what to do about it. */
export class UserError extends Error {
  override name = 'UserError';

  /** @param heading What the problems have in common; one sentence without a full stop. */
  constructor(
    readonly problems: readonly Problem[],
    readonly heading = 'Something is wrong with what you gave',
  ) {
    super(formatProblems(problems, heading));
  }

  /** Docusaurus prints all that an error holds: that would be everything twice, with lines of our code between. */
  [inspect.custom](): string {
    return `${this.name}: ${this.message}`;
  }
}
