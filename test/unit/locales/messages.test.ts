import {IntlMessageFormat} from 'intl-messageformat';
import {eventKinds} from '../analysis/eventKinds';
import {availableLocales, messagesFor} from '../../../plugin/src/locales';

test('a locale falls back to its language and then to English', () => {
  expect(availableLocales).toContain('en');
  expect(messagesFor('en-GB').locale).toBe('en');
  expect(messagesFor('EN_us').locale).toBe('en');
  expect(messagesFor('xx').locale).toBe('en');
});

describe.each(availableLocales)('%s', (locale) => {
  const {analysis} = messagesFor(locale);

  test('every message is valid ICU syntax', () => {
    for (const message of Object.values(analysis)) expect(() => new IntlMessageFormat(message, locale)).not.toThrow();
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
