import path from 'node:path';
import type {Problem} from '../../model/problem';
import {resolveCommits} from '../catFile';
import type {CiHost} from './ciHints';
import {openClone} from './clone';
import {parseCloneUrl} from './cloneUrl';
import {fetchWholeHistory} from '../fetching/deepen';
import {GitError} from '../errors';
import {hasRemote} from '../fetching/fetch';
import {openGit, type Git, type GitSettings} from '../git';
import {listRefs} from '../history/refs';
import {readRepository, repositoryFault, type RepositoryFacts} from '../repository';
import {networkProblem, repositoryProblem, unbornProblem} from './repositoryProblem';
import {runLimit} from './runLimit';

/** A folder, relative to the site, or the URL of a repository to clone. */
export type RepositorySource = string | {url: string};

/** `missing`: a shallow clone may be deepened and a partial one completed; a full one is never touched. */
export type FetchPolicy = 'never' | 'missing';

/** Refs that the ranges name, or `everything` where they come from tags, periods or a function. */
export type WantedRefs = readonly string[] | 'everything';

export interface RepositoryContext {
  /** Absolute. */
  siteDir: string;
  /** Absolute; clones go below it. Safe to keep between builds, to share between them and to delete. */
  cacheDir: string;
  fetch: FetchPolicy;
  /** Name of the remote to fetch from. */
  remote: string;
  wanted: WantedRefs;
  /** From `detectCi`; null lists the settings of every host in a problem. */
  ci: CiHost | null;
  /** `totalSeconds`: for everything that is read through the repository, from now on; then git is stopped. */
  settings: Omit<GitSettings, 'network' | 'remoteUrl'> & {totalSeconds?: number};
  /** Progress of clones and fetches, one line at a time, without credentials. */
  log?: (line: string) => void;
}

/** A repository that can be read. */
export interface Repository {
  git: Git;
  facts: RepositoryFacts;
  /** Absolute: the folder that was named, or the clone's. */
  folder: string;
  /** For a clone by URL: that URL without credentials. */
  url: string | null;
  fetch: FetchPolicy;
  remote: string;
  ci: CiHost | null;
  log: (line: string) => void;
}

export type OpenedRepository = {repository: Repository} | {problem: Problem};

/**
 * Opens the repository that ranges are read from; what a user can mend comes back as a problem.
 *
 * @throws {GitError} for anything else, for example a cancelled run
 */
export async function openRepository(source: RepositorySource, context: RepositoryContext): Promise<OpenedRepository> {
  const limited = {...context, settings: limitedSettings(context)};
  const opened = typeof source === 'string' ? await openFolder(source, limited) : await openUrl(source.url, limited);
  if ('problem' in opened || (await hasCommits(opened.repository.git))) {
    return opened;
  }
  return {problem: unbornProblem(opened.repository.url ?? opened.repository.folder)};
}

function limitedSettings({settings: {totalSeconds, ...settings}}: RepositoryContext): RepositoryContext['settings'] {
  const signal = runLimit(totalSeconds, settings.signal);
  return {...settings, ...(signal ? {signal} : {})};
}

async function openFolder(source: string, context: RepositoryContext): Promise<OpenedRepository> {
  const folder = path.resolve(context.siteDir, source);
  const git = openGit(folder, {...context.settings, network: context.fetch === 'missing'});
  let repository: Repository;
  try {
    repository = {...describe(context), git, folder, url: null, facts: await readRepository(git)};
  } catch (error) {
    return asProblem(error, repositoryProblem(error, folder, context.ci));
  }
  const complete = context.wanted === 'everything' && context.fetch === 'missing' && repository.facts.shallow;
  return complete ? completed(repository) : {repository};
}

/** Tags and periods cannot be listed in a history that is cut off. */
async function completed(repository: Repository): Promise<OpenedRepository> {
  const {git, remote, folder} = repository;
  if (!(await hasRemote(git, remote))) {
    return {repository};
  }
  try {
    await fetchWholeHistory(repository);
    return {repository: {...repository, facts: await readRepository(git)}};
  } catch (error) {
    return asProblem(error, error instanceof GitError ? networkProblem(error, 'fetch', folder) : null);
  }
}

async function openUrl(url: string, context: RepositoryContext): Promise<OpenedRepository> {
  const parsed = parseCloneUrl(url, context.siteDir);
  if ('what' in parsed) {
    return {problem: parsed};
  }
  const described = describe(context);
  try {
    const git = await openClone(parsed, {...context, log: described.log});
    const facts = await readRepository(git);
    return {repository: {...described, git, facts, folder: git.folder, url: parsed.shown, remote: 'origin'}};
  } catch (error) {
    return asProblem(error, cloneProblem(error, parsed.shown, context));
  }
}

function cloneProblem(error: unknown, shown: string, {ci, settings}: RepositoryContext): Problem | null {
  if (!(error instanceof GitError) || settings.signal?.aborted) {
    return null;
  }
  const ours = repositoryFault(error) === 'no-git';
  return ours ? repositoryProblem(error, shown, ci) : networkProblem(error, 'repository.url', shown);
}

function asProblem(error: unknown, problem: Problem | null): {problem: Problem} {
  if (problem === null) {
    throw error;
  }
  return {problem};
}

/** A detached head counts without any ref, and a branch counts where the head's own is yet to be born. */
async function hasCommits(git: Git): Promise<boolean> {
  const [head] = await resolveCommits(git, ['HEAD']);
  return head !== null || (await listRefs(git)).length > 0;
}

function describe({
  fetch,
  remote,
  ci,
  log = () => undefined,
}: RepositoryContext): Pick<Repository, 'fetch' | 'remote' | 'ci' | 'log'> {
  return {fetch, remote, ci, log};
}
