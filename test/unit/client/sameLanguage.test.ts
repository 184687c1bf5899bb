import {sameLanguage} from '../../../plugin/src/client/sameLanguage';

test.each([
  ['en', 'en', true],
  ['en-GB', 'en', true],
  ['zh-CN', 'zh-Hans', true],
  ['zh', 'zh-Hans', true],
  ['zh-TW', 'zh-Hans', false],
  ['fr', 'en', false],
  ['not_a_locale', 'not_a_locale', true],
  ['not_a_locale', 'en', false],
])('%s and %s: %s', (one, other, same) => {
  expect(sameLanguage(one, other)).toBe(same);
});
