import leven from 'leven';
import {resolveCommits} from '../git/catFile';
import type {Git} from '../git/git';
import {commitDates, countCommits, emptyTree, firstCommit, mergeBases} from '../git/history';
import {listRefs} from '../git/refs';
import type {RepositoryFacts} from '../git/repository';
import type {Problem} from '../model/problem';
import type {RangeSpec, ResolvedRange} from '../model/range';
import type {Commitish, Warning} from '../model/report';

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
  git: Git,
  facts: Pick<RepositoryFacts, 'objectFormat'>,
  specs: readonly RangeSpec[],
): Promise<{resolved: ResolvedRange[]; unresolved: UnresolvedRange[]}> {
  const empty = emptyTree[facts.objectFormat];
  const refs = [...new Set(specs.flatMap((spec) => [spec.base, spec.head]))];
  const found = await resolveCommits(git, refs);
  const oids = new Map(refs.map((ref, index) => [ref, ref === empty ? empty : (found[index] ?? null)]));
  const dates = await commitDates(git, [...oids.values()].filter((oid) => oid !== null && oid !== empty) as string[]);

  const resolved: ResolvedRange[] = [];
  const unresolved: UnresolvedRange[] = [];
  for (const spec of specs) {
    const base = oids.get(spec.base) ?? null;
    const head = oids.get(spec.head) ?? null;
    const problems = await missingCommits(git, spec, {base, head: head === empty ? null : head});
    if (base === null || head === null || problems.length > 0) {
      unresolved.push({spec, problems});
      continue;
    }
    const range = await describeRange(git, spec, {base, head, empty, dates});
    if ('where' in range) {
      unresolved.push({spec, problems: [range]});
    } else {
      resolved.push(range);
    }
  }
  return {resolved, unresolved};
}

async function missingCommits(
  git: Git,
  spec: RangeSpec,
  sides: Record<'base' | 'head', string | null>,
): Promise<Problem[]> {
  const missing = (['base', 'head'] as const).filter((side) => sides[side] === null);
  if (missing.length === 0) {
    return [];
  }
  const refs = await listRefs(git);
  return missing.map((side) => ({
    where: `${spec.origin}.${side}`,
    what: 'names no commit of the repository',
    received: spec[side],
    expected: 'a tag, a branch or a commit id',
    fix: suggestRef(spec[side], refs),
  }));
}

function suggestRef(ref: string, refs: readonly string[]): string {
  const near = refs.filter((other) => leven(ref, other) <= 3).sort((a, b) => leven(ref, a) - leven(ref, b))[0];
  return near === undefined
    ? 'Check the spelling, or fetch the commit: a clone in CI is often shallow and without tags.'
    : `Did you mean ${near}?`;
}

interface FoundCommits {
  base: string;
  head: string;
  empty: string;
  dates: ReadonlyMap<string, string>;
}

async function describeRange(git: Git, spec: RangeSpec, found: FoundCommits): Promise<ResolvedRange | Problem> {
  const {base, head, empty, dates} = found;
  const fromEmpty = base === empty;
  const bases = spec.notation === '...' && !fromEmpty ? await mergeBases(git, base, head) : null;
  if (bases?.length === 0) {
    return {
      where: spec.origin,
      what: 'has no merge base: the two histories share no commit',
      received: `${spec.base}...${spec.head}`,
      fix: `Compare the two commits themselves: ${spec.base}..${spec.head}`,
    };
  }
  const side = (ref: string, oid: string, dated: string): Commitish => ({ref, oid, date: dates.get(dated) ?? ''});
  return {
    ...spec,
    // The empty tree has no date of its own; the history that follows it begins with the first commit.
    base: fromEmpty ? await datedByFirstCommit(git, spec.base, empty, head) : side(spec.base, base, base),
    head: side(spec.head, head, head),
    mergeBase: bases?.[0] ?? null,
    commits: await countCommits(git, fromEmpty ? null : base, head),
    warnings: severalMergeBases(bases ?? []),
  };
}

async function datedByFirstCommit(git: Git, ref: string, oid: string, head: string): Promise<Commitish> {
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
