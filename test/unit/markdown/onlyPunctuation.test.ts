import {isOnlyPunctuation} from '../../../plugin/src/markdown/prose/onlyPunctuation';

test.each([
  ['The role preview', 'The role (preview)'],
  ['Pears, and figs', 'Pears and figs'],
  ['Say "yes"', 'Say “yes”.'],
])('%s and %s are the same words', (before, after) => {
  expect(isOnlyPunctuation(before, after)).toBe(true);
  expect(isOnlyPunctuation(after, before)).toBe(true);
});

test.each([
  ['Version 1.1', 'Version 11'],
  ['Write C', 'Write C#'],
  ['stop', 'stop()'],
  ['Get started', 'Get Started'],
  ['The role', 'The role'],
  ['?', '!'],
])('%s and %s are not', (before, after) => {
  expect(isOnlyPunctuation(before, after)).toBe(false);
});
