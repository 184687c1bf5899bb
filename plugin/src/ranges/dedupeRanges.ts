import type {Problem} from '../model/problem';
import type {ResolvedRange} from '../model/range';
import {rangeSlug} from './slug';

/** Ranges of which each has a diff and a slug of its own. */
export interface DistinctRanges {
  /** In the order given. */
  ranges: ResolvedRange[];
  notes: string[];
  problems: Problem[];
}

/**
 * Makes one range of those that name the same two commits to the same effect. The first one gives title, date and slug; the
 * slugs of the others become its aliases, so that no URL goes away because another source names the range as well.
 */
export function dedupeRanges(ranges: readonly ResolvedRange[]): DistinctRanges {
  const groups = new Map<string, [ResolvedRange, ...ResolvedRange[]]>();
  for (const range of ranges) {
    const effect = `${range.base.oid} ${range.mergeBase ?? range.base.oid} ${range.head.oid}`;
    const group = groups.get(effect);
    if (group) {
      group.push(range);
    } else {
      groups.set(effect, [range]);
    }
  }
  const merged = [...groups.values()];
  const distinct = merged.map(([first, ...others]) => merge(first, others));
  return {
    ranges: distinct,
    notes: merged.flatMap(([first, ...others]) => describeOthers(first, others)),
    problems: slugProblems(distinct),
  };
}

function merge(first: ResolvedRange, others: readonly ResolvedRange[]): ResolvedRange {
  const named = others.filter((range) => range.slug !== undefined);
  const aliases = new Set(named.map(rangeSlug).filter((slug) => toKey(slug) !== toKey(rangeSlug(first))));
  return {
    ...first,
    ...(aliases.size > 0 ? {aliases: [...aliases]} : {}),
    // What one source wants to have is not dropped because another one can do without.
    ...(first.skipIfEmpty ? {skipIfEmpty: others.every((range) => range.skipIfEmpty)} : {}),
  };
}

/** Only names that a reader will look for in vain are worth a word. */
function describeOthers(first: ResolvedRange, others: readonly ResolvedRange[]): string[] {
  const own = nameOf(first);
  const names = new Set(
    others
      .filter(({title, slug}) => (title ?? first.title) !== first.title || (slug ?? first.slug) !== first.slug)
      .map((range) => `${nameOf(range)} (${range.origin})`),
  );
  return names.size > 0
    ? [
        `${[...names].join(', ')}: the same two commits as ${own} (${first.origin}), so there is one report, named ${own}.`,
      ]
    : [];
}

function nameOf(range: ResolvedRange): string {
  return range.title ?? rangeSlug(range);
}

/** Upper and lower case are one on many file systems, and so in the folders that a site is written to. */
function toKey(slug: string): string {
  return slug.toLowerCase();
}

function slugProblems(ranges: readonly ResolvedRange[]): Problem[] {
  const owners = new Map<string, ResolvedRange>();
  return ranges.flatMap((range) =>
    [rangeSlug(range), ...(range.aliases ?? [])].flatMap((slug) => {
      const owner = owners.get(toKey(slug)) ?? range;
      owners.set(toKey(slug), owner);
      return owner === range ? [] : [collision(slug, owner, range)];
    }),
  );
}

function collision(slug: string, owner: ResolvedRange, range: ResolvedRange): Problem {
  const describe = ({base, head, origin}: ResolvedRange): string => `${base.ref}..${head.ref} (${origin})`;
  return {
    where: range.origin,
    what: `has the slug of another range: ${describe(owner)} and ${describe(range)} would be one page`,
    received: slug,
    expected: 'a slug of its own, upper and lower case being the same',
    fix: 'Give one of the two a `slug`; where it comes from tags or the calendar, name it as a range of its own or narrow the source.',
  };
}
