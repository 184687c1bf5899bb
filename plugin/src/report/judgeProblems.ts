import type {Problem} from '../model/problem';
import {formatProblems, UserError, type PluginOptions} from '../options';
import type {FoundRanges} from '../ranges/findRanges';
import {rangeSlug} from '../ranges/slug';
import type {ReportContext} from './openSource';
import type {ReportPhrases} from './phrases';
import {rangeTitle} from './rangeTitle';

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
 * @param unreadable those whose commits are there, but not all that they hold
 * @returns those that the site is to be built without, by the option `onMissing`; each gets a page that says so
 * @throws {UserError} with all problems, also the ones that would only warn, where one of them stops the build
 */
export function judgeProblems(
  {problems, unresolved}: Pick<FoundRanges, 'problems' | 'unresolved'>,
  unreadable: FoundRanges['unresolved'],
  {onMissing}: Pick<PluginOptions, 'onMissing'>,
  {log, warn, phrases}: Pick<ReportContext, 'log' | 'warn'> & {phrases: ReportPhrases},
): MissingRange[] {
  const ranges = [...unresolved, ...unreadable];
  const missing = ranges.flatMap((range) => range.problems);
  if (problems.length > 0 || (missing.length > 0 && onMissing === 'throw')) {
    throw new UserError([...problems, ...missing], heading);
  }
  if (missing.length > 0 && onMissing !== 'ignore') {
    (onMissing === 'warn' ? warn : log)?.(formatProblems(missing, heading));
  }
  return ranges.map(({spec, problems: own}) => ({
    slug: rangeSlug({base: {ref: spec.base}, head: {ref: spec.head}, ...(spec.slug ? {slug: spec.slug} : {})}),
    title: spec.title ?? rangeTitle(spec.base, spec.head, phrases),
    problems: own,
  }));
}
