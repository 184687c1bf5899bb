import type {FirstParent} from '../git/history/firstParents';

export type PeriodKind = 'day' | 'week' | 'month';

/** A day, an ISO week or a month of the Gregorian calendar. */
export interface Period {
  slug: string;
  title: string;
  /** YYYY-MM-DD, like all days here. */
  firstDay: string;
  lastDay: string;
}

/** A period in which a branch moved. */
export interface Move {
  period: Period;
  /** The day of the head's commit. */
  day: string;
  /** Null where the history begins in the period. */
  base: string | null;
  head: string;
}

const millisecondsPerDay = 86_400_000;

/**
 * Cuts the history of a branch into periods. A commit belongs to the day of its committer date in the time zone; where a
 * commit is dated before one of its ancestors, as happens with clocks that are wrong, to the ancestor's day. So periods never
 * mix, each commit is in exactly one, and commits that are added later never change a period before the last.
 *
 * @param commits oldest first
 * @param timeZone IANA name
 * @returns oldest first; periods without a commit are left out
 */
export function movesByPeriod(commits: readonly FirstParent[], kind: PeriodKind, timeZone: string): Move[] {
  const toDay = dayFormatter(timeZone);
  const moves: Move[] = [];
  let latest = -Infinity;
  let before: string | null = null;
  for (const {oid, seconds} of commits) {
    latest = Math.max(latest, seconds);
    const day = toDay(latest);
    const move = moves.at(-1);
    if (move && day <= move.period.lastDay) {
      Object.assign(move, {day, head: oid});
    } else {
      moves.push({period: periodOf(kind, day), day, base: before, head: oid});
    }
    before = oid;
  }
  return moves;
}

/** A locale that is always there, with calendar and digits that are not its to choose. */
function dayFormatter(timeZone: string): (seconds: number) => string {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (seconds) => {
    const parts = new Map(format.formatToParts(seconds * 1000).map(({type, value}) => [type, value]));
    return `${parts.get('year')?.padStart(4, '0') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
  };
}

/** The period that a day is in. */
export function periodOf(kind: PeriodKind, day: string): Period {
  if (kind === 'day') {
    return {slug: day, title: day, firstDay: day, lastDay: day};
  }
  return kind === 'week' ? weekOf(day) : monthOf(day);
}

/** ISO 8601: weeks begin on Monday and belong to the year that their Thursday is in. */
function weekOf(day: string): Period {
  const time = Date.parse(day);
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * millisecondsPerDay;
  const thursday = isoDay(monday + 3 * millisecondsPerDay);
  const year = thursday.slice(0, 4);
  const dayOfYear = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / millisecondsPerDay;
  const week = `W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, '0')}`;
  const [firstDay, lastDay] = [isoDay(monday), isoDay(monday + 6 * millisecondsPerDay)];
  return {
    slug: `${year}-${week.toLowerCase()}`,
    title: `${year}-${week} (${firstDay} – ${lastDay})`,
    firstDay,
    lastDay,
  };
}

function monthOf(day: string): Period {
  const month = day.slice(0, 7);
  const [year = 0, number = 0] = month.split('-').map(Number);
  return {slug: month, title: month, firstDay: `${month}-01`, lastDay: isoDay(Date.UTC(year, number, 0))};
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
