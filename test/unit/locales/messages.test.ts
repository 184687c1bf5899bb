import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {IntlMessageFormat} from 'intl-messageformat';
import {eventKinds} from '../analysis/eventKinds';
import {availableLocales, messagesFor} from '../../../plugin/src/locales';

const folders = ['analysis', 'report'].map((name) => path.join(__dirname, '../../../plugin/src', name));
const source = folders
  .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('a locale falls back to its language and then to English', () => {
  expect(availableLocales).toContain('en');
  expect(messagesFor('en-GB').locale).toBe('en');
  expect(messagesFor('EN_us').locale).toBe('en');
  expect(messagesFor('xx').locale).toBe('en');
});

describe.each(availableLocales)('%s', (locale) => {
  const {analysis, report} = messagesFor(locale);

  test('every message is valid ICU syntax', () => {
    for (const message of Object.values(analysis)) expect(() => new IntlMessageFormat(message, locale)).not.toThrow();
  });

  test('every message is in use', () => {
    const kinds = eventKinds();
    const ofKind = (id: string) =>
      kinds.includes(/^(?:title|clause)\.([a-z-]+)(?:\.(?:added|removed))?$/.exec(id)?.[1] ?? '');
    const prefixes = ['noise-', 'small-', 'mode-', 'insight.broken.', 'insight.stale-'];
    for (const id of [...Object.keys(analysis), ...Object.keys(report)]) {
      const isNamed = source.includes(`'${id}'`) || new RegExp(`\\b${id}\\b`).test(source);
      expect({id, isUsed: ofKind(id) || isNamed || prefixes.some((prefix) => id.startsWith(prefix))}).toEqual({
        id,
        isUsed: true,
      });
    }
  });

  test('every kind of event has a title and a clause', () => {
    for (const kind of eventKinds()) {
      for (const form of ['title', 'clause']) {
        const found = Object.keys(analysis).filter((id) => id === `${form}.${kind}`);
        expect({kind, found}).toEqual({kind, found: [`${form}.${kind}`]});
      }
    }
  });
});
