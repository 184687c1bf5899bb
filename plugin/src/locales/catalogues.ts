import {codeTranslationLocalesToTry} from '@docusaurus/theme-translations';
import ja from './ja/phrases.json';
import {createMessages, englishPhrases, type Messages} from './messages';
import zhHans from './zh-Hans/phrases.json';

const english = createMessages('en', englishPhrases);

/** A further language is a further entry. */
const catalogues: readonly Messages[] = [english, createMessages('ja', ja), createMessages('zh-Hans', zhHans)];

/** Locales that have phrases of their own. */
export const availableLocales: readonly string[] = catalogues.map(({locale}) => locale);

/**
 * The phrases for a locale: its own, else those of its language and script, else English.
 *
 * @param locale BCP 47, case-insensitive; `_` counts as `-`
 */
export function messagesFor(locale: string): Messages {
  const candidates = localesToTry(locale).map((candidate) => candidate.toLowerCase());
  const found = candidates.map((candidate) => catalogues.find((one) => one.locale.toLowerCase() === candidate));
  return found.find(Boolean) ?? english;
}

/** Whether who reads the one locale reads the other: `zh-CN` and `zh-Hans`, but not `zh-TW` and `zh-Hans`. */
export function sharesLanguage(one: string, other: string): boolean {
  const [ones, others] = [one, other].map((locale) => maximized(locale));
  return ones?.language === others?.language && ones?.script === others?.script;
}

/** As Docusaurus looks for the texts of its own theme. */
function localesToTry(locale: string): string[] {
  try {
    return codeTranslationLocalesToTry(locale.replace(/_/g, '-'));
  } catch {
    return [locale];
  }
}

/** What is no locale is a language of its own. */
function maximized(locale: string): {language: string; script?: string | undefined} {
  try {
    return new Intl.Locale(locale.replace(/_/g, '-')).maximize();
  } catch {
    return {language: locale};
  }
}
