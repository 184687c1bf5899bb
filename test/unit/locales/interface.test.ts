import {readFileSync} from 'node:fs';
import path from 'node:path';
import {readDefaultCodeTranslationMessages} from '@docusaurus/theme-translations';
import {interfaceTexts} from '../../../scripts/reference/interfaceTexts';
import {interfaceFile, interfaceLocales} from '../../../scripts/reference/renderInterfaceFile';

const root = path.join(__dirname, '../../..');
const dirPath = path.join(root, 'plugin/src/locales');

function read(locale: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(root, interfaceFile(locale)), 'utf8')) as Record<string, string>;
}

/** The names in braces, sorted. */
function placeholders(message: string): string[] {
  return [...new Set(message.match(/\{\w+\}/g))].sort();
}

/** The forms of a noun that counts of pages can need, in the order in which Docusaurus expects them. */
function pluralForms(locale: string): number {
  const rules = new Intl.PluralRules(locale);
  return new Set(Array.from({length: 1000}, (_, count) => rules.select(count))).size;
}

/** Words that some of the languages have in common with English. */
const shared = new Set([
  'A',
  'D',
  'M',
  'Diff',
  'Diffs',
  'Page',
  'page',
  'pages',
  'Status',
  'Type',
  'Commits',
  'commit',
  'commits',
]);

describe.each(interfaceLocales)('the interface in %s', (locale) => {
  const written = read(locale);

  test('has every text of the theme and no other: npm run reference adds what is missing', async () => {
    const known = [...(await interfaceTexts()).keys()];
    expect({
      missing: known.filter((id) => !(id in written)),
      unknown: Object.keys(written).filter((id) => !known.includes(id)),
    }).toEqual({missing: [], unknown: []});
  });

  test('has no text that waits for its translation', async () => {
    const waiting = [...(await interfaceTexts())].filter(([id, english]) => {
      const words = english.replace(/\{\w+\}/g, ' ').match(/\p{L}+/gu) ?? [];
      return written[id] === english && words.some((word) => !shared.has(word));
    });
    expect(waiting.map(([id]) => id)).toEqual([]);
  });

  test('has the placeholders of the theme in every form of a text', async () => {
    for (const [id, english] of await interfaceTexts()) {
      const forms = (written[id] ?? '').split('|').map((form) => ({id, placeholders: placeholders(form)}));
      expect(forms).toEqual(forms.map(() => ({id, placeholders: placeholders(english.split('|')[0] ?? '')})));
    }
  });

  test('has as many plural forms as the language', async () => {
    for (const [id, english] of await interfaceTexts()) {
      const forms = english.includes('|') ? pluralForms(locale) : 1;
      expect({id, forms: written[id]?.split('|').length}).toEqual({id, forms});
    }
  });
});

describe('a site in a variant of a language', () => {
  test.each([
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['pt', 'pt-BR'],
    ['de-AT', 'de'],
    ['ja-JP', 'ja'],
  ])('%s has the interface of %s', async (locale, found) => {
    expect(await readDefaultCodeTranslationMessages({dirPath, locale, name: 'interface'})).toEqual(read(found));
  });

  test('does not get one in another script', async () => {
    expect(await readDefaultCodeTranslationMessages({dirPath, locale: 'zh-TW', name: 'interface'})).toEqual({});
  });
});
