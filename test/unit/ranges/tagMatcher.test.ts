import {tagMatcher} from '../../../plugin/src/ranges/tagMatcher';

test.each([
  ['*', 'v1.0.0', true],
  ['*', 'release/1.0', true],
  ['*', '.hidden', true],
  ['v*', 'v1', true],
  ['v*', 'V1', false],
  ['v*', 'release/v1', false],
  ['release/*', 'release/2025/spring', true],
  ['{v,r}[0-9]*', 'r2', true],
  ['pkg@*', 'pkg@1.2.3', true],
])('the glob %s and the tag %s: %s', (glob, name, expected) => {
  expect(tagMatcher(glob)(name)).toBe(expected);
});
