import {ciHint} from '../git/opening/ciHints';
import {GitError} from '../git/errors';
import {commitDates, emptyTree, firstCommit} from '../git/history/history';
import type {Repository} from '../git/opening/openRepository';
import {listRefs} from '../git/history/refs';
import {networkProblem} from '../git/opening/repositoryProblem';
import {countIsCut, soundMergeBases, type FoundMergeBases} from '../git/fetching/soundMergeBases';
import type {Problem} from '../model/problem';
import type {RangeSpec, ResolvedRange} from '../model/range';
import type {Commitish, Warning} from '../model/report';
import {findCommits, missingCommit} from './findCommits';

/** A range with a commit that the repository does not have, or whose diff is not defined. */
export interface UnresolvedRange {
  spec: RangeSpec;
  problems: Problem[];
}

/**
 * Finds the commits of each range. What cannot be found is returned, not thrown, so that one message can name it all.
 *
 * @throws {GitError}
 */
export async function resolveRanges(
  repository: Repository,
  specs: readonly RangeSpec[],
): Promise<{resolved: ResolvedRange[]; unresolved: UnresolvedRange[]}> {
  const {git, facts} = repository;
  const empty = emptyTree[facts.objectFormat];
  const {oids, failure} = await findCommits(repository, [...new Set(specs.flatMap((spec) => [spec.base, spec.head]))]);
  const dates = await commitDates(
    git,
    [...oids.values()].filter((oid) => oid !== empty),
  );
  const known = specs.some((spec) => !oids.has(spec.base) || !oids.has(spec.head)) ? await listRefs(git) : [];

  const resolved: ResolvedRange[] = [];
  const unresolved: UnresolvedRange[] = [];
  for (const spec of specs) {
    const base = oids.get(spec.base);
    const head = spec.head === empty ? undefined : oids.get(spec.head);
    if (base === undefined || head === undefined) {
      const sides = (['base', 'head'] as const).filter((side) => (side === 'base' ? base : head) === undefined);
      const where = (side: string): string => `${spec.origin}.${side}`;
      const problems = sides.map((side) => missingCommit(repository, where(side), spec[side], known, failure));
      unresolved.push({spec, problems});
      continue;
    }
    const range = await describeRange(repository, spec, {base, head, empty, dates});
    if ('where' in range) {
      unresolved.push({spec, problems: [range]});
    } else {
      resolved.push(range);
    }
  }
  return {resolved, unresolved};
}

interface Sides {
  base: string;
  head: string;
  empty: string;
  dates: ReadonlyMap<string, string>;
}

async function describeRange(repository: Repository, spec: RangeSpec, sides: Sides): Promise<ResolvedRange | Problem> {
  const {git} = repository;
  const {base, head, empty, dates} = sides;
  const fromEmpty = base === empty;
  const bases = spec.notation === '...' && !fromEmpty ? await findMergeBases(repository, spec, sides) : [];
  if ('where' in bases) {
    return bases;
  }
  const side = (ref: string, oid: string): Commitish => ({ref, oid, date: dates.get(oid) ?? ''});
  const start = fromEmpty ? null : base;
  return {
    ...spec,
    // The empty tree has no date of its own; the history that follows it begins with the first commit.
    base: fromEmpty ? await datedByFirstCommit(git, spec.base, empty, head) : side(spec.base, base),
    head: side(spec.head, head),
    mergeBase: bases[0] ?? null,
    warnings: [...severalMergeBases(bases), ...((await countIsCut(repository, start, head)) ? [shallowHistory] : [])],
  };
}

/** What the host's own view of `A...B` begins with; a guess at it would show changes that nobody made. */
async function findMergeBases(
  repository: Repository,
  spec: RangeSpec,
  {base, head}: Sides,
): Promise<string[] | Problem> {
  const received = `${spec.base}...${spec.head}`;
  let found: FoundMergeBases;
  try {
    found = await soundMergeBases(repository, base, head);
  } catch (error) {
    if (!(error instanceof GitError) || repository.git.settings.signal?.aborted) {
      throw error;
    }
    return {...networkProblem(error, spec.origin, received), what: 'has a merge base that could not be fetched'};
  }
  if (!found.sound) {
    return uncertainMergeBase(repository, spec.origin, received);
  }
  return found.bases.length > 0
    ? found.bases
    : {
        where: spec.origin,
        what: 'has no merge base: the two histories share no commit',
        received,
        fix: `Compare the two commits themselves: ${spec.base}..${spec.head}`,
      };
}

function uncertainMergeBase({ci, fetch}: Repository, where: string, received: string): Problem {
  const option = fetch === 'never' ? "\nOr set the option `fetch: 'missing'`." : '';
  return {
    where,
    what: 'needs a merge base, and this shallow clone lacks the history that proves which commit it is',
    received,
    fix: `${ciHint('history', ci)}${option}`,
  };
}

const shallowHistory: Warning = {
  code: 'shallow-history',
  detail:
    'The clone is shallow and part of the history between the two commits is not in it: the number of commits is not exact.',
};

async function datedByFirstCommit(git: Repository['git'], ref: string, oid: string, head: string): Promise<Commitish> {
  const first = await firstCommit(git, head);
  const dates = await commitDates(git, [first]);
  return {ref, oid, date: dates.get(first) ?? ''};
}

function severalMergeBases(bases: readonly string[]): Warning[] {
  return bases.length > 1
    ? [
        {
          code: 'multiple-merge-bases',
          detail: `Git knows ${bases.length} merge bases; the diff starts from ${bases[0]?.slice(0, 7)}.`,
        },
      ]
    : [];
}
