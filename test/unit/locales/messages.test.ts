import {isLiteralElement, parse, type MessageFormatElement} from '@formatjs/icu-messageformat-parser';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {eventKinds} from '../analysis/eventKinds';
import {
  availableLocales,
  englishPhrases,
  expectedParts,
  formatSample,
  messagesFor,
  partsOf,
  phrasesOf,
  sharesLanguage,
} from '../../../plugin/src/locales';

const folders = ['analysis', 'report'].map((name) => path.join(__dirname, '../../../plugin/src', name));
const source = folders
  .flatMap((folder) => readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => path.join(folder, name)))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test.each([
  ['en-GB', 'en'],
  ['EN_us', 'en'],
  ['ja-JP', 'ja'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-hans', 'zh-Hans'],
  ['zh-TW', 'en'],
  ['xx', 'en'],
  ['no locale', 'en'],
])('the phrases of %s are those of %s', (locale, found) => {
  expect(availableLocales).toContain(found);
  expect(messagesFor(locale).locale).toBe(found);
});

test('a language is shared by locales of one script only', () => {
  expect(sharesLanguage('zh-CN', 'zh-Hans')).toBe(true);
  expect(sharesLanguage('zh-TW', 'zh-Hans')).toBe(false);
  expect(sharesLanguage('en_US', 'en')).toBe(true);
  expect(sharesLanguage('no locale', 'en')).toBe(false);
});

test('every kind of event has a title and a clause', () => {
  const wanted = eventKinds().flatMap((kind) => [`title.${kind}`, `clause.${kind}`]);
  expect(wanted.filter((id) => !(id in englishPhrases))).toEqual([]);
});

test('every message is in use', () => {
  const {analysis, report} = messagesFor('en');
  const kinds = eventKinds();
  const ofKind = (id: string) =>
    kinds.includes(/^(?:title|clause)\.([a-z-]+)(?:\.(?:added|removed))?$/.exec(id)?.[1] ?? '');
  const prefixes = ['gather.', 'noise-', 'mode-', 'rule-', 'insight.broken.', 'insight.stale-'];
  for (const id of [...Object.keys(analysis), ...Object.keys(report)]) {
    const isNamed = source.includes(`'${id}'`) || new RegExp(`\\b${id}\\b`).test(source);
    expect({id, isUsed: ofKind(id) || isNamed || prefixes.some((prefix) => id.startsWith(prefix))}).toEqual({
      id,
      isUsed: true,
    });
  }
});

/** Arguments by themselves, without what only leads to them. */
function said(message: string): string[] {
  return [...partsOf(message).arguments].filter((name) => !/^(?:has|is)[A-Z]|^(?:count|where|files)$/.test(name));
}

/** The plain words of a message, in all its forms. */
function literals(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => [
    ...(isLiteralElement(element) ? [element.value] : []),
    ...('options' in element ? Object.values(element.options).flatMap(({value}) => literals(value)) : []),
    ...('children' in element ? literals(element.children) : []),
  ]);
}

describe.each(availableLocales)('%s', (locale) => {
  const phrases = phrasesOf(messagesFor(locale));

  test('has every phrase of its own: npm run reference adds what is missing', () => {
    expect([...messagesFor(locale).untranslated]).toEqual([]);
  });

  test('has no phrase that waits for its translation', () => {
    const words = /\p{L}/u;
    const waiting = Object.entries(phrases).filter(
      ([id, message]) => message === englishPhrases[id] && words.test(message.replace(/<[^>]*>|\{\w+\}/g, '')),
    );
    expect(locale === 'en' ? [] : waiting.map(([id]) => id)).toEqual([]);
  });

  test('has messages that are valid and can be filled in', () => {
    for (const [id, message] of Object.entries(phrases)) {
      expect(() => formatSample(message, locale)).not.toThrow();
      const [own, expected] = [partsOf(message), expectedParts(id)];
      expect({id, unknown: [...own.arguments].filter((name) => !expected.arguments.has(name))}).toEqual({
        id,
        unknown: [],
      });
      expect({id, unknown: [...own.tags].filter((name) => !expected.tags.has(name))}).toEqual({id, unknown: []});
    }
  });

  // In a choice inside a plural form `#` is no number but a character.
  test('counts in numbers and shows no bare #', () => {
    const bare = Object.entries(phrases).filter(([, message]) => literals(parse(message)).join('').includes('#'));
    expect(bare.map(([id]) => id)).toEqual([]);
  });

  test('says all that the English says', () => {
    for (const [id, message] of Object.entries(phrases)) {
      expect({id, said: said(message).sort()}).toEqual({id, said: said(englishPhrases[id] ?? '').sort()});
    }
  });
});
