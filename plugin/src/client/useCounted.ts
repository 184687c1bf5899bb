import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useMemo} from 'react';
import {useNumberFormat} from './useFormat';

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
