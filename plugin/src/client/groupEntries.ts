import type {IndexEntry} from '../model/pages';
import type {TocItem} from './reportToc';

/** The year and the month that a date belongs to in the site's calendar: `2025`, `2025-05`. */
export interface Period {
  year: string;
  month: string;
}

/** Entries of one month; `id` is YYYY-MM. */
export interface MonthGroup {
  id: string;
  entries: IndexEntry[];
}

/** Months of one year; `id` is YYYY. */
export interface YearGroup {
  id: string;
  months: MonthGroup[];
}

/** Groups entries, which are sorted by their dates, by year and month; years, months and entries stay in that order. */
export function groupEntries(entries: readonly IndexEntry[], periodOf: (date: string) => Period): YearGroup[] {
  const years: YearGroup[] = [];
  for (const entry of entries) {
    const period = periodOf(entry.date);
    const year = lastOr(years, period.year, (id) => ({id, months: []}));
    lastOr(year.months, period.month, (id) => ({id, entries: []})).entries.push(entry);
  }
  return years;
}

/** The last group if it has the id; else a new one, which is then the last. */
function lastOr<T extends {id: string}>(groups: T[], id: string, create: (id: string) => T): T {
  const last = groups.at(-1);
  if (last?.id === id) {
    return last;
  }
  const group = create(id);
  groups.push(group);
  return group;
}

/** Names of the year and the month that a date lies in. */
export interface DateNames {
  year: (date: string) => string;
  month: (date: string) => string;
}

/** The table of contents of the index: years at level 2, months at level 3. */
export function entriesToc(years: readonly YearGroup[], names: DateNames): TocItem[] {
  return years.flatMap((year) => [
    {value: names.year(firstDate(year)), id: year.id, level: 2},
    ...year.months.map((month) => ({value: names.month(month.entries[0]?.date ?? ''), id: month.id, level: 3})),
  ]);
}

/** Whether the title of an entry begins with its date, as those of days do: nobody reads it twice. */
export function tellsDate({title, date}: IndexEntry): boolean {
  return title.startsWith(date);
}

/** Whether all entries of a month begin with it, as those of months do, such as `2025-05`. */
export function tellMonth({id, entries}: MonthGroup): boolean {
  return entries.every((entry) => entry.title.startsWith(id) && !tellsDate(entry));
}

/** Whether the title of an entry ends with its category. */
export function tellsCategory({title, category}: IndexEntry): boolean {
  return category !== null && title.endsWith(category.label);
}

/** A date of the group, for its name. */
export function firstDate({months}: YearGroup): string {
  return months[0]?.entries[0]?.date ?? '';
}
