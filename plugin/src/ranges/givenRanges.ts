import {GitError, GitTimeoutError} from '../git/errors';
import type {Git} from '../git/git';
import type {Problem} from '../model/problem';
import {UserError, validateGivenRanges, type GivenRange, type RangesFunction} from '../options';
import {createRangeGit} from './rangeGit';

/**
 * Calls a function of the user's and checks what it gives, as if it stood in the option.
 *
 * @param origin of the function: `ranges[2]`
 * @throws {GitError | GitTimeoutError} faults of git while the function asked
 */
export async function givenRanges(
  git: Git,
  source: RangesFunction,
  origin: string,
): Promise<{given: GivenRange[]; problems: Problem[]}> {
  try {
    return {given: validateGivenRanges(await source(createRangeGit(git)), origin), problems: []};
  } catch (error) {
    if (error instanceof GitError || error instanceof GitTimeoutError) {
      throw error;
    }
    return {given: [], problems: error instanceof UserError ? ownProblems(error, origin) : [thrown(error, origin)]};
  }
}

/** A problem may name an argument of the interface; it stands at the function that gave it. */
function ownProblems(error: UserError, origin: string): Problem[] {
  const call = `${origin}()`;
  return error.problems.map((problem) =>
    problem.where.startsWith(call) ? problem : {...problem, where: `${call}: ${problem.where}`},
  );
}

function thrown(error: unknown, origin: string): Problem {
  return {
    where: `${origin}()`,
    what: 'threw an error instead of giving ranges',
    received: error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error),
    fix: 'Correct the function in the configuration of the site.',
  };
}
