import {messagesFor} from '../../../plugin/src/locales';
import type {ResolvedRange} from '../../../plugin/src/model/range';
import {createPhrases} from '../../../plugin/src/report/phrases';
import {buildSummary} from '../../../plugin/src/report/summary';
import {fileJson} from '../../helpers/changes';

const phrases = createPhrases(messagesFor('en'));
const range: ResolvedRange = {
  base: {ref: 'v1', oid: 'a'.repeat(40), date: '2025-01-01T00:00:00.000Z'},
  head: {ref: 'b'.repeat(40), oid: 'b'.repeat(40), date: '2025-01-02T00:00:00.000Z'},
  notation: '..',
  mergeBase: null,
  commits: 1,
  warnings: [],
  origin: 'ranges[0]',
};

test('size, types and noise stand in one paragraph, with short ids', () => {
  const files = [
    fileJson({type: 'breaking change'}),
    fileJson({path: 'b.md', type: 'new feature'}),
    fileJson({path: 'c.md', noise: 'date-only'}),
  ];
  const totals = {files: 3, additions: 1234, deletions: 1, changes: 1235};
  expect(buildSummary({files, totals, range, category: null}, phrases)).toBe(
    '3 files changed between v1 and bbbbbbb, in 1 commit: 1,234 lines added, 1 line removed. ' +
      '1 breaking change; 1 new feature, no bug fixes and 1 minor update. 1 of the files holds no change of content.',
  );
});

test('a range without changes says that nothing changed, and where', () => {
  const totals = {files: 0, additions: 0, deletions: 0, changes: 0};
  expect(buildSummary({files: [], totals, range, category: null}, phrases)).toBe(
    'Nothing changed between v1 and bbbbbbb.',
  );
  expect(buildSummary({files: [], totals, range, category: {name: 'api', label: 'the API'}}, phrases)).toBe(
    'Nothing in the API changed between v1 and bbbbbbb.',
  );
});

test('a range from the empty tree starts at the start, not at an id that nobody knows', () => {
  const oid = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  const totals = {files: 0, additions: 0, deletions: 0, changes: 0};
  const fromStart = {...range, base: {...range.base, ref: oid, oid}};
  expect(buildSummary({files: [], totals, range: fromStart, category: null}, phrases)).toBe(
    'Nothing changed between the start of history and bbbbbbb.',
  );
});
