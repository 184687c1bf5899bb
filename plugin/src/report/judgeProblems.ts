import type {Problem} from '../model/problem';
import {formatProblems, UserError, type PluginOptions} from '../options';
import type {FoundRanges} from '../ranges/findRanges';
import {rangeSlug, shortRef} from '../ranges/slug';
import type {ReportContext} from './openSource';

/** A range without a report, and why. */
export interface MissingRange {
  slug: string;
  title: string;
  problems: Problem[];
}

const heading = 'Some ranges of the changelog cannot be read';

/**
 * Decides about ranges that cannot be read.
 *
 * @returns those that the site is to be built without, by the option `onMissing`; each gets a page that says so
 * @throws {UserError} with all problems, also the ones that would only warn, where one of them stops the build
 */
export function judgeProblems(
  {problems, unresolved}: Pick<FoundRanges, 'problems' | 'unresolved'>,
  {onMissing}: Pick<PluginOptions, 'onMissing'>,
  {log, warn}: Pick<ReportContext, 'log' | 'warn'>,
): MissingRange[] {
  const missing = unresolved.flatMap((range) => range.problems);
  if (problems.length > 0 || (missing.length > 0 && onMissing === 'throw')) {
    throw new UserError([...problems, ...missing], heading);
  }
  if (missing.length > 0 && onMissing !== 'ignore') {
    (onMissing === 'warn' ? warn : log)?.(formatProblems(missing, heading));
  }
  return unresolved.map(({spec, problems: own}) => ({
    slug: rangeSlug({base: {ref: spec.base}, head: {ref: spec.head}, ...(spec.slug ? {slug: spec.slug} : {})}),
    title: spec.title ?? `${shortRef(spec.base)} → ${shortRef(spec.head)}`,
    problems: own,
  }));
}
