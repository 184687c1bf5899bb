import type {Problem} from '../../model/problem';
import {ciHint, type CiHost} from './ciHints';
import {redact} from '../credentials';
import {GitError} from '../errors';
import {repositoryFault, type RepositoryFault} from '../repository';

interface Wording {
  what: string;
  fix: string;
}

/**
 * Says why a repository cannot be read, in words that a user can act on.
 *
 * @param shown the folder or URL, as the user may see it
 * @returns null where the error is about something else
 */
export function repositoryProblem(error: unknown, shown: string, ci: CiHost | null): Problem | null {
  const fault = repositoryFault(error);
  return fault === null ? null : {where: 'repository', ...wordings[fault](shown, ci), received: redact(shown)};
}

const wordings: Record<RepositoryFault, (folder: string, ci: CiHost | null) => Wording> = {
  'no-git': () => ({
    what: 'cannot be read, as there is no git on the PATH',
    fix: 'Install git (2.31 or newer) where the site is built; in Docker, in the image: `apt-get install git` or `apk add git`.',
  }),
  'no-folder': () => ({
    what: 'names a folder that does not exist',
    fix: 'Give a folder relative to the site, or {url: …} for a repository that is to be cloned.',
  }),
  'no-repository': (_folder, ci) => ({
    what: 'is no git repository, and no folder above it is one',
    fix: `The build needs the history that git keeps in .git.\n${ciHint('repository', ci)}`,
  }),
  'no-main-repository': () => ({
    what: 'is a linked work tree or a submodule, and the repository that its .git file points to is not there',
    fix: 'Build where the main repository is too (in Docker: mount or COPY it at the same path), or make a clone of its own.',
  }),
  'dubious-ownership': (folder) => ({
    what: 'belongs to another user, and git refuses to read it ("dubious ownership")',
    fix: `Make it known before the build: git config --global --add safe.directory ${folder}`,
  }),
  'bare-not-allowed': () => ({
    what: 'is a bare repository, and the setting safe.bareRepository of git forbids to open it by its folder',
    fix: 'Name a work tree, or take safe.bareRepository out of the configuration of git where the site is built.',
  }),
};

/** A repository without any commit. */
export function unbornProblem(shown: string): Problem {
  return {
    where: 'repository',
    what: 'has no commit yet',
    received: redact(shown),
    fix: 'Make the first commit; a changelog compares commits.',
  };
}

/**
 * Says that a clone with `--filter` lacks an object.
 *
 * @param where the option or range that needs it
 * @returns null where the error is about something else
 */
export function partialCloneProblem(error: unknown, where: string, ci: CiHost | null): Problem | null {
  if (!(error instanceof GitError) || !/could not fetch .* from promisor remote/.test(error.stderr)) {
    return null;
  }
  return {
    where,
    what: 'needs the content of files that this partial clone (made with --filter) has not fetched',
    fix: ciHint('contents', ci),
  };
}

/**
 * Says that an object which the history names is in no pack and no file of the repository: a copy that was broken off, a
 * full disk, or a store that leaves large files out.
 *
 * @param where the option or range that needs it
 * @returns null where the error is about something else
 */
export function missingObjectProblem(error: unknown, where: string): Problem | null {
  const object = error instanceof GitError ? /unable to read ([0-9a-f]{40,64})\b/.exec(error.stderr)?.[1] : undefined;
  if (object === undefined) {
    return null;
  }
  return {
    where,
    what: 'needs an object that is missing in this repository, which is damaged or was not copied whole',
    received: `object ${object}`,
    fix: 'Run `git fsck --full` to see what is missing, then clone the repository anew.',
  };
}

/** Says that a clone or fetch over the network failed, with git's own reason. */
export function networkProblem(error: GitError, where: string, shown: string): Problem {
  const reason = error.stderr.split('\n').findLast((line) => /^(?:fatal|error|remote|ssh):/.test(line));
  return {
    where,
    what: `could not be fetched (${reason ?? error.message})`,
    received: redact(shown),
    fix:
      'Check that the address is right and that the machine may reach it. For a private repository, give a token in ' +
      'the URL from an environment variable, or a key to ssh: git asks for nothing during a build.',
  };
}
