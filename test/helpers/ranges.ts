import {openGit} from '../../plugin/src/git/git';
import type {Repository} from '../../plugin/src/git/opening/openRepository';
import {readRepository} from '../../plugin/src/git/repository';
import type {ResolvedRange} from '../../plugin/src/model/range';
import {validateChangelogOptions} from '../../plugin/src/options';
import {expandRanges} from '../../plugin/src/ranges/expandRanges';
import {resolveRanges} from '../../plugin/src/ranges/resolveRanges';
import type {Expansion} from '../../plugin/src/ranges/source';
import type {TestRepository} from './repository';

/** A repository as the plugin reads it, in a build that may fetch nothing. */
export async function open({folder}: TestRepository): Promise<Repository> {
  const git = openGit(folder);
  const facts = await readRepository(git);
  return {git, facts, folder, url: null, fetch: 'never', remote: 'origin', ci: null, log: () => undefined};
}

/** Expands what a user would write as the option `ranges`. */
export async function expand(repository: TestRepository, ranges: unknown): Promise<Expansion> {
  return expandRanges(await open(repository), validateChangelogOptions({ranges}).ranges);
}

/** Expands and resolves, for tests in which nothing is wrong. */
export async function resolve(repository: TestRepository, ranges: unknown): Promise<ResolvedRange[]> {
  const {specs} = await expand(repository, ranges);
  return (await resolveRanges(await open(repository), specs)).resolved;
}

/** `slug: base..head`, as refs. */
export function summarize(specs: readonly {slug?: string; base: string; head: string}[]): string[] {
  return specs.map(({slug, base, head}) => `${slug ?? ''}: ${base}..${head}`);
}
