import {availableLocales, englishPhrases} from '../../plugin/src/locales';

/** Locales that reports are written in beside English. */
export const phraseLocales = availableLocales.filter((locale) => locale !== 'en');

/** Path of the phrases of a locale, from the root of the repository. */
export const phrasesFile = (locale: string): string => `plugin/src/locales/${locale}/phrases.json`;

/** The file with an entry for each phrase and no other; a new one is in English until it is translated. */
export function renderPhrasesFile(written: string): Promise<string> {
  const known = JSON.parse(written) as Record<string, string>;
  const texts = Object.entries(englishPhrases).map(([id, english]) => [id, known[id] ?? english]);
  return Promise.resolve(`${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`);
}
