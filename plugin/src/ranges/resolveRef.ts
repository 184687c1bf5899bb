import leven from 'leven';
import {resolveCommits} from '../git/catFile';
import type {Git} from '../git/git';
import type {Problem} from '../model/problem';

/**
 * Finds the commit of one ref.
 *
 * @param ref any text: what cannot name a commit names none
 * @returns full object id; null where no commit, or more than one, has the name
 * @throws {GitError}
 */
export async function resolveRef(git: Git, ref: string): Promise<string | null> {
  // Either would end the line that git reads the name from.
  return /[\0\n]/.test(ref) ? null : ((await resolveCommits(git, [ref]))[0] ?? null);
}

/**
 * What to tell of a ref that names no commit, with a name that may have been meant.
 *
 * @param refs names that the repository has
 */
export function unknownRef(where: string, ref: string, refs: readonly string[]): Problem {
  return {
    where,
    what: 'names no commit of the repository',
    received: ref,
    expected: 'a tag, a branch or a commit id',
    fix: suggestRef(ref, refs),
  };
}

function suggestRef(ref: string, refs: readonly string[]): string {
  const near = refs.filter((other) => leven(ref, other) <= 3).sort((a, b) => leven(ref, a) - leven(ref, b))[0];
  return near === undefined
    ? 'Check the spelling, or fetch the commit: a clone in CI is often shallow and without tags.'
    : `Did you mean ${near}?`;
}
