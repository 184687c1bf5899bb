import {interfaceTexts} from './interfaceTexts';

/** Locales that the theme's texts are translated into; English stands in the source. */
export const interfaceLocales = ['de', 'es', 'fr', 'ja', 'ko', 'pt-BR', 'zh-Hans'] as const;

/** Path of the texts of a locale, from the root of the repository. */
export const interfaceFile = (locale: string): string => `plugin/src/locales/${locale}/interface.json`;

/** The file with an entry for each text of the theme and no other; a new one is in English until it is translated. */
export async function renderInterfaceFile(written: string): Promise<string> {
  const known = JSON.parse(written) as Record<string, string>;
  const texts = [...(await interfaceTexts())].map(([id, english]) => [id, known[id] ?? english]);
  return `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`;
}
