import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useMemo} from 'react';
import {createBytesFormat} from './bytesFormat';
import type {Period} from './groupEntries';

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

/** Finds the year and the month of a date (YYYY-MM-DD) in the calendar of the page's locale, as `useDateFormat` names them. */
export function usePeriodOf(): (date: string) => Period {
  const {i18n} = useDocusaurusContext();
  const calendar = i18n.localeConfigs[i18n.currentLocale]?.calendar ?? 'gregory';
  return useMemo(() => {
    const format = new Intl.DateTimeFormat('en-u-nu-latn', {
      calendar,
      year: 'numeric',
      month: '2-digit',
      timeZone: 'UTC',
    });
    return (date) => {
      const parts = format.formatToParts(new Date(date));
      const part = (...types: string[]) => parts.find(({type}) => types.includes(type))?.value ?? '';
      // Chinese years are no numbers but names that stand beside the related year.
      const year = part('year', 'relatedYear');
      return {year, month: `${year}-${part('month')}`};
    };
  }, [calendar]);
}

/** Formats a whole number in the page's locale. */
export function useNumberFormat(): (value: number) => string {
  const {currentLocale} = useDocusaurusContext().i18n;
  return useMemo(() => {
    const format = new Intl.NumberFormat(currentLocale);
    return (value) => format.format(value);
  }, [currentLocale]);
}

/** Formats a number of bytes in the page's locale; a kilobyte is 1,000 of them. */
export function useBytesFormat(): (bytes: number) => string {
  const {currentLocale} = useDocusaurusContext().i18n;
  return useMemo(() => createBytesFormat(currentLocale), [currentLocale]);
}

/** All plural forms of a message, with the count in them, separated by `|`. */
export type CountMessage = (values: {count: string}) => string;

/** The order in which Docusaurus has the forms of a message; no language has all of them. */
const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** Makes functions of such messages that say a count in the page's locale. */
export function useCounted(): (message: CountMessage) => (count: number) => string {
  const {currentLocale} = useDocusaurusContext().i18n;
  const number = useNumberFormat();
  return useMemo(() => {
    const rules = new Intl.PluralRules(currentLocale);
    const {pluralCategories} = rules.resolvedOptions();
    const known = pluralForms.filter((form) => pluralCategories.includes(form));
    return (message) => (count) => {
      const forms = message({count: number(count)}).split('|');
      return forms[Math.min(known.indexOf(rules.select(count)), forms.length - 1)] ?? '';
    };
  }, [currentLocale, number]);
}
