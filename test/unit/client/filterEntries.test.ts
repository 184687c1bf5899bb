import {filterEntries, noFilter, parseFilter} from '../../../plugin/src/client/filterEntries';
import {indexEntry} from './pageData';

const find = (title: string, text: string) => filterEntries([indexEntry({title})], {...noFilter, text}).length === 1;

test.each([
  ['Café menu', 'cafe', true],
  ['Cafe menu', 'CAFÉ', true],
  ['ＡＰＩの変更', 'api', true],
  ['がく', 'かく', false],
  ['Retries and queues', 'queue retr', true],
  ['Retries and queues', 'queue timeout', false],
])('in “%s”, “%s” is found: %s', (title, text, expected) => {
  expect(find(title, text)).toBe(expected);
});

test('an address asks for nothing that is not known', () => {
  expect(parseFilter('?type=secret&type=bug-fix&x=1')).toEqual({text: '', types: ['bug fix'], category: ''});
});
