import fc from 'fast-check';
import {quoteLead} from '../../../plugin/src/analysis/words/leads';
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
  ['Prints a *folder*.', ''],
  ['キャッシュの場所を表示します。', 'キャッシュの場所を表示します'],
])('quotes %s', (sentence, expected) => {
  expect(quoteLead(sentence, limit)).toBe(expected);
});

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
    'end,',
    '日本語',
  );
  fc.assert(
    fc.property(fc.array(word, {maxLength: 40}), (words) => {
      const sentence = words.join(' ');
      const quoted = quoteLead(sentence, limit).replace(/…$/, '');
      expect(sentence).toContain(quoted);
      expect(countWords(quoted)).toBeLessThanOrEqual(limit.words);
      expect(quoted.length).toBeLessThanOrEqual(limit.characters);
      expect(quoted.split('`').length % 2).toBe(1);
    }),
  );
});
