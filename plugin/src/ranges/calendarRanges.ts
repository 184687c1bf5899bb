import {readFirstParents} from '../git/history/firstParents';
import {emptyTree} from '../git/history/history';
import type {Repository} from '../git/opening/openRepository';
import type {Problem} from '../model/problem';
import type {RangeSpec} from '../model/range';
import type {CalendarRanges} from '../options';
import {deepenHint, findCommit} from './findCommit';
import {movesByPeriod, type Move} from './periods';
import {failed, type Expansion} from './source';

/**
 * One range for each period in which a branch moved, following first parents: from the last commit before the period (the
 * empty tree at the start of history) to the last commit in it. Where periods begin and which commits they hold, see
 * {@link movesByPeriod}. Periods are never cut: `since` and `until` choose those that they touch. The current period is a
 * range like the others; it grows under its slug until it ends.
 */
export async function calendarRanges(
  repository: Repository,
  source: CalendarRanges,
  origin: string,
): Promise<Expansion> {
  const head = await findCommit(repository, `${origin}.branch`, source.branch);
  if (typeof head !== 'string') {
    return failed(head);
  }
  const {commits, complete} = await readFirstParents(repository.git, head);
  const moves = chooseMoves(movesByPeriod(commits, source.every, source.timeZone), source);
  const known = complete ? moves : moves.filter((move) => move.base !== null);
  return {
    specs: known.map((move) => toSpec(move, emptyTree[repository.facts.objectFormat], origin)),
    notes: [],
    problems: known.length === moves.length ? [] : [cutHistory(repository, origin, moves)],
  };
}

function chooseMoves(moves: readonly Move[], {since, until, limit}: CalendarRanges): Move[] {
  const chosen = moves.filter(
    ({period}) => (since === undefined || period.lastDay >= since) && (until === undefined || period.firstDay <= until),
  );
  return limit === undefined ? chosen : chosen.slice(-limit);
}

function toSpec({period, day, base, head}: Move, empty: string, origin: string): RangeSpec {
  return {
    base: base ?? empty,
    head,
    notation: '..',
    title: period.title,
    slug: period.slug,
    date: day,
    origin,
    skipIfEmpty: true,
  };
}

function cutHistory(repository: Repository, origin: string, moves: readonly Move[]): Problem {
  return {
    where: origin,
    what: `needs the history before ${moves[0]?.day ?? ''}, where this shallow clone ends`,
    fix: `${deepenHint(repository)}\nOr leave the older periods out with \`since\` or \`limit\`.`,
  };
}
