import {isTypo, wordRuns} from '../../../plugin/src/markdown/prose/wordRuns';

const runs = (before: string, after: string) =>
  wordRuns(before, after).map(({kind, before: gone, after: come}) => [kind, gone, come]);

test('white space makes no run', () => {
  expect(runs('one two', 'one\n  two ')).toEqual([]);
});

test('versions, models and link targets are one token', () => {
  expect(runs('use v1-2024-10-21 now', 'use v1-2025-01-01 now')).toEqual([
    ['wording', 'v1-2024-10-21', 'v1-2025-01-01'],
  ]);
  expect(runs('a [b](c.md) d', 'a [b](e.md) d')).toEqual([['link-target', '](c.md)', '](e.md)']]);
});

test('a run has the kind of its tokens', () => {
  expect(runs('Wait, then go', 'Wait then go')).toEqual([['punctuation', ',', '']]);
  expect(runs('the Portal', 'the portal')).toEqual([['punctuation', 'Portal', 'portal']]);
  expect(runs('lists 12 of', 'lists 14 of')).toEqual([['number', '12', '14']]);
  expect(runs('a **bold** word', 'a bold word').map(([kind]) => kind)).toEqual(['formatting', 'formatting']);
  expect(runs('a {size} of it', 'a \\{size\\} of it').map(([kind]) => kind)).toEqual(['formatting', 'formatting']);
  expect(runs('the enviroment', 'the environment')).toEqual([['typo', 'enviroment', 'environment']]);
  expect(runs('it is', 'they are')).toEqual([['wording', 'it is', 'they are']]);
});

test('the end of a very long text is compared too', () => {
  const long = 'word '.repeat(100_000);
  expect(runs(`${long}one`, `${long}two`)).toEqual([['wording', 'one', 'two']]);
});

test('characters of Japanese and Chinese are tokens of their own', () => {
  expect(runs('利用できます', '利用できません')).toEqual([['wording', 'す', 'せん']]);
});

test('words of other length or with digits are no typos', () => {
  expect(isTypo('completion', 'ompletion')).toBe(true);
  expect(isTypo('cat', 'car')).toBe(false);
  expect(isTypo('version1', 'version2')).toBe(false);
});
