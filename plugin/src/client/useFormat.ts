import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useMemo} from 'react';

/** Formats a date (YYYY-MM-DD or ISO 8601) in the page's locale and calendar, in UTC so that server and browser agree. */
export function useDateFormat(options: Intl.DateTimeFormatOptions = longDate): (date: string) => string {
  const {i18n} = useDocusaurusContext();
  const calendar = i18n.localeConfigs[i18n.currentLocale]?.calendar;
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(i18n.currentLocale, {
      ...options,
      ...(calendar !== undefined && {calendar}),
      timeZone: 'UTC',
    });
    return (date) => format.format(new Date(date));
  }, [i18n.currentLocale, calendar, options]);
}

const longDate: Intl.DateTimeFormatOptions = {year: 'numeric', month: 'long', day: 'numeric'};

/** Formats a whole number in the page's locale. */
export function useNumberFormat(): (value: number) => string {
  const {currentLocale} = useDocusaurusContext().i18n;
  return useMemo(() => {
    const format = new Intl.NumberFormat(currentLocale);
    return (value) => format.format(value);
  }, [currentLocale]);
}
