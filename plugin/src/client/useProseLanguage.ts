import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {sameLanguage} from './sameLanguage';

/**
 * Value of `lang` for the prose of a report, so that a page in a language without a catalogue says what it shows.
 *
 * @param locale the report's; BCP 47
 * @returns undefined where the page is in that language itself
 */
export function useProseLanguage(locale: string): string | undefined {
  const {currentLocale} = useDocusaurusContext().i18n;
  return sameLanguage(locale, currentLocale) ? undefined : locale;
}
