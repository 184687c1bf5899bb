import type {Repository} from '../git/opening/openRepository';
import type {Problem} from '../model/problem';
import type {ResolvedRange} from '../model/range';
import type {PluginOptions} from '../options';
import {dedupeRanges} from './dedupeRanges';
import {expandRanges} from './expandRanges';
import {resolveRanges, type UnresolvedRange} from './resolveRanges';

export interface FoundRanges {
  /** Each with a diff and a slug of its own, in the order of the configuration. */
  ranges: ResolvedRange[];
  /** Ranges whose commits the clone lacks. */
  unresolved: UnresolvedRange[];
  /** What the maintainer should know although nothing is wrong. */
  notes: string[];
  /** What is wrong whatever the clone holds. */
  problems: Problem[];
}

/** Turns the option `ranges` into commits: sources into ranges, refs into object ids, equal ranges into one. */
export async function findRanges(repository: Repository, options: Pick<PluginOptions, 'ranges'>): Promise<FoundRanges> {
  const expanded = await expandRanges(repository, options.ranges);
  const {resolved, unresolved} = await resolveRanges(repository, expanded.specs);
  const distinct = dedupeRanges(resolved);
  return {
    ranges: distinct.ranges,
    unresolved,
    notes: [...expanded.notes, ...distinct.notes],
    problems: [...expanded.problems, ...distinct.problems],
  };
}
