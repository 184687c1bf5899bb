import fc from 'fast-check';
import {quoteLead, wholeLimit} from '../../../plugin/src/analysis/words/quotes/leads';
import {countWords} from '../../../plugin/src/markdown/prose/countWords';

const limit = {words: 10, characters: 80};

test.each([
  ['Prints the folder of the cache.', 'Prints the folder of the cache'],
  [
    'Prints the folder of the cache of a project, or that of all projects where none is named.',
    'Prints the folder of the cache of a project…',
  ],
  [
    'For one, for two and for any number of projects that you may have.',
    'For one, for two and for any number of projects…',
  ],
  ['Prints the folder of the cache, mirroring [`store path`](./store.md).', 'Prints the folder of the cache…'],
  ['Prints what `cache --all` of the [store](./store.md) would remove.', 'Prints what `cache --all`…'],
  ['To clear the cache of a project, you need to:', 'To clear the cache of a project…'],
  ['The folders of caches are removed each day unless you say otherwise in your own settings.', ''],
  ['Prints a *folder*.', 'Prints a *folder*'],
  ['Prints a *folder* of [caches](./store.md).', 'Prints a *folder*…'],
  ['Prints the folder, which is an **address**, not a name.', 'Prints the folder, which is an **address**, not a name'],
  ['Marks some folders as "safe" to be deleted.', 'Marks some folders as "safe" to be deleted'],
  ['Prints `"name": 1` and "x of it.', 'Prints `"name": 1`…'],
  ['There is no longer any need to use this extension rule.', 'There is no longer any need to use this extension rule'],
  ['The cache of this project is kept because of the [store](./store.md).', 'The cache of this project is kept…'],
  ['The hosts of Windows PowerShell (version 5.1 and others below it) are closed.', 'The hosts of Windows PowerShell…'],
  [
    'The packages of a shop may depend on a cycle, and it — directly, or through others — on them.',
    'The packages of a shop may depend on a cycle…',
  ],
  ["This is a breaking change if you've [moved](./store.md) it.", 'This is a breaking change…'],
  ['キャッシュの場所を表示します。', 'キャッシュの場所を表示します'],
])('quotes %s', (sentence, expected) => {
  expect(quoteLead(sentence, limit)).toBe(expected);
});

function fits(text: string, {words, characters}: typeof limit): boolean {
  return countWords(text) <= words && text.length <= characters;
}

test('is within its limit, and contiguous in the sentence', () => {
  const word = fc.constantFrom(
    'a',
    'cache',
    'of',
    'and',
    '`code`',
    '`open',
    '[link](./x.md)',
    '**strong**',
    '"quoted"',
    '*stressed',
    'end,',
    '日本語',
  );
  fc.assert(
    fc.property(fc.array(word, {maxLength: 40}), (words) => {
      const sentence = words.join(' ');
      const quoted = quoteLead(sentence, limit).replace(/…$/, '');
      expect(sentence).toContain(quoted);
      expect(fits(quoted, quoted === sentence ? wholeLimit(limit) : limit)).toBe(true);
      expect(quoted.split('`').length % 2).toBe(1);
    }),
  );
});
