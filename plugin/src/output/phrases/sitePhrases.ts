import path from 'node:path';
import {getPluginI18nPath} from '@docusaurus/utils';
import type {LoadContext, TranslationFile} from '@docusaurus/types';
import {availableLocales, messagesFor, phrasesOf, sharesLanguage, type Messages} from '../../locales';
import {described} from './phraseProblems';
import {readPhrases} from './readPhrases';

/** Name of the file in the instance's translations, without its ending. */
const name = 'phrases';

/** What is needed to find the translations of a site. */
export interface PhrasesSource {
  siteDir: string;
  i18n: LoadContext['i18n'];
  pluginName: string;
  pluginId: string;
}

/** Absolute path of the site's phrases for a locale, whether or not there are any. */
export function phrasesFile({siteDir, i18n, pluginName, pluginId}: PhrasesSource, locale: string): string {
  const localizationDir = path.resolve(siteDir, i18n.path, i18n.localeConfigs[locale]?.path ?? locale);
  return getPluginI18nPath({localizationDir, pluginName, pluginId, subPaths: [`${name}.json`]});
}

/**
 * The phrases that the site's reports are written with.
 *
 * @throws {UserError} with all that is wrong with the site's file
 */
export function sitePhrases(source: PhrasesSource, locale: string): Messages {
  const isTranslated = source.i18n.localeConfigs[locale]?.translate !== false;
  return isTranslated ? readPhrases(phrasesFile(source, locale), locale, source.siteDir) : messagesFor(locale);
}

/** What is to be said of a translation that the site has begun; null where it is whole. */
export function untranslatedNote(source: PhrasesSource, messages: Messages): string | null {
  const {size} = messages.untranslated;
  if (size === 0) {
    return null;
  }
  const file = path.relative(source.siteDir, phrasesFile(source, messages.locale));
  const all = Object.keys(phrasesOf(messages)).length;
  return `${size} of ${all} phrases are not translated in ${file}; reports have them in English.`;
}

/** Locales that reports can be written in: the plugin's, and those that the site has phrases in. */
export function phraseLocales(source: PhrasesSource): string[] {
  const own = source.i18n.locales.filter((locale) => isInLanguage(sitePhrases(source, locale), locale));
  return [...new Set([...availableLocales, ...own])];
}

/** Whether the phrases are in the language of a locale. */
export function isInLanguage(messages: Messages, locale: string): boolean {
  return sharesLanguage(messages.locale, locale);
}

/** The file that `docusaurus write-translations` offers to translators. */
export function phrasesTranslationFile(locale: string): TranslationFile {
  const entries = Object.entries(phrasesOf(messagesFor(locale))).map(
    ([id, message]) => [id, {message, description: `ICU message; it may take ${described(id)}`}] as const,
  );
  return {path: name, content: Object.fromEntries(entries)};
}
