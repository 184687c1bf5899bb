import type {Problem} from '../../../plugin/src/model/problem';
import {UserError} from '../../../plugin/src/options/userError';

/** The problems that a call is refused with; none, if it is not. */
export function problemsOf(call: () => unknown): readonly Problem[] {
  try {
    call();
    return [];
  } catch (error) {
    if (error instanceof UserError) {
      return error.problems;
    }
    throw error;
  }
}
