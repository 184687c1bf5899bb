import fc from 'fast-check';
import {filterEntries, parseFilter, writeFilter, type EntryFilter} from '../../plugin/src/client/filterEntries';
import {changeTypes} from '../../plugin/src/client/groupFiles';
import {indexEntry} from '../unit/client/pageData';

const word = fc.constantFrom('api', 'Guide', 'retry', 'Queue');
const words = fc.array(word, {maxLength: 4}).map((all) => all.join(' '));
const category = fc.constantFrom('', 'api', 'guides');

const entry = fc
  .record({title: words, summary: words, category, types: fc.uniqueArray(fc.constantFrom(...changeTypes))})
  .map(({title, summary, category: name, types}) =>
    indexEntry({
      title,
      summary,
      category: name === '' ? null : {name, label: name, permalink: `/${name}`},
      types: {
        'breaking change': Number(types.includes('breaking change')),
        'new feature': Number(types.includes('new feature')),
        'bug fix': Number(types.includes('bug fix')),
        'minor update': Number(types.includes('minor update')),
      },
    }),
  );

const filter: fc.Arbitrary<EntryFilter> = fc.record({text: words, types: fc.subarray([...changeTypes]), category});

test('a filter finds what a reader would find entry by entry', () => {
  fc.assert(
    fc.property(fc.array(entry, {maxLength: 20}), filter, (entries, wanted) => {
      const naive = entries.filter((candidate) => {
        const text = `${candidate.title} ${candidate.summary} ${candidate.category?.label ?? ''}`.toLowerCase();
        const hasWords = wanted.text.split(' ').every((part) => text.includes(part.toLowerCase()));
        const hasType = wanted.types.length === 0 || wanted.types.some((type) => candidate.types[type] > 0);
        return hasWords && hasType && (wanted.category === '' || candidate.category?.name === wanted.category);
      });
      expect(filterEntries(entries, wanted)).toEqual(naive);
    }),
  );
});

test('a filter comes back from the address that it is written to, and leaves the rest of the query alone', () => {
  const text = fc.string({unit: 'grapheme'});
  fc.assert(
    fc.property(filter, text, (wanted, typed) => {
      const search = `?${writeFilter('?q=old&from=mail', {...wanted, text: typed})}`;
      expect(parseFilter(search)).toEqual({...wanted, text: typed});
      expect(new URLSearchParams(search).get('from')).toBe('mail');
    }),
  );
});
