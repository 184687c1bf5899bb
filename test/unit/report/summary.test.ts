import {messagesFor} from '../../../plugin/src/locales';
import type {CountedRange} from '../../../plugin/src/model/range';
import type {Highlights, Statement} from '../../../plugin/src/model/report';
import {createPhrases} from '../../../plugin/src/report/phrases';
import {buildSummary, summaryWithoutSize} from '../../../plugin/src/report/summary';
import {fileJson} from '../../helpers/changes';
import {sampleReport} from '../output/sampleReport';

const phrases = createPhrases(messagesFor('en'));
const range: CountedRange = {
  base: {ref: 'v1', oid: 'a'.repeat(40), date: '2025-01-01T00:00:00.000Z'},
  head: {ref: 'b'.repeat(40), oid: 'b'.repeat(40), date: '2025-01-02T00:00:00.000Z'},
  notation: '..',
  mergeBase: null,
  commits: 1,
  warnings: [],
  origin: 'ranges[0]',
};

const none: Highlights = {breakingChanges: [], newFeatures: [], otherUpdates: []};
const statements = (...texts: string[]) => texts.map((text) => ({text, anchors: ['item']}));
const totals = {files: 3, additions: 1234, deletions: 1, changes: 1235};
const size = '3 files changed between v1 and bbbbbbb, in 1 commit: 1,234 lines added, 1 line removed.';

test('what breaks and what is new is named, the rest is counted', () => {
  const files = [
    fileJson({type: 'breaking change'}),
    fileJson({path: 'b.md', type: 'bug fix'}),
    fileJson({path: 'c.md', noise: 'date-only'}),
    fileJson({path: 'd.md'}),
  ];
  const highlights = {
    breakingChanges: statements('Remove A'),
    newFeatures: statements('Add B', 'Add C'),
    otherUpdates: statements('Reword D'),
  };
  expect(buildSummary({files, totals, range, category: null, highlights}, phrases)).toBe(
    `${size} Breaking change: Remove A. 2 new features: Add B; Add C. ` +
      'Other updates: 1 bug fix and 2 minor updates, 1 of them without change of content.',
  );
});

test('a file that gave way to another one is not said to have no change of content', () => {
  const files = [fileJson({noise: 'replaced-only'}), fileJson({path: 'b.md', noise: 'date-only'})];
  expect(buildSummary({files, totals, range, category: null, highlights: none}, phrases)).toBe(
    `${size} No breaking changes found. Other updates: 2 minor updates, 1 of them without change of content, ` +
      '1 of them replaced at the same address.',
  );
});

test('of many breaking changes three are named and the others counted', () => {
  const highlights = {...none, breakingChanges: statements('A', 'B', 'C', 'D', 'E')};
  const summary = buildSummary(
    {files: [fileJson({type: 'breaking change'})], totals, range, category: null, highlights},
    phrases,
  );
  expect(summary).toBe(`${size} 5 breaking changes: A; B; C; and 2 more.`);
});

test('of highlights of one type, the first is named whatever its length, and others as far as there is room', () => {
  const summaryOf = (breakingChanges: Statement[], newFeatures: Statement[]) =>
    buildSummary(
      {files: [fileJson()], totals, range, category: null, highlights: {...none, breakingChanges, newFeatures}},
      phrases,
    );
  const [long, short] = ['A'.repeat(200), 'B'.repeat(100)];
  const summary = summaryOf(statements(short, short, short), statements(long, 'C'));
  expect(summary).toContain(`3 breaking changes: ${short}; ${short}; and 1 more. 2 new features: ${long}; and 1 more.`);
});

test.each([
  ['date-only', 'without change of content'],
  ['replaced-only', 'replaced at the same address'],
])('a single update that is %s is said to be that', (noise, said) => {
  const summary = buildSummary({files: [fileJson({noise})], totals, range, category: null, highlights: none}, phrases);
  expect(summary).toContain(`Other updates: 1 minor update, ${said}.`);
});

test('what is not named is counted by files, as all of them are', () => {
  const many = (text: string, count: number) => ({text, anchors: Array.from({length: count}, (_, at) => `item-${at}`)});
  const newFeatures = [
    many('Add 36 pages', 36),
    many('Add A', 1),
    many('Add B to 3 files', 3),
    many('C', 4),
    many('D', 1),
  ];
  const files = [fileJson({type: 'new feature'})];
  const summary = buildSummary({files, totals, range, category: null, highlights: {...none, newFeatures}}, phrases);
  expect(summary).toContain('45 new features: Add 36 pages; Add A; Add B to 3 files; and 5 more.');
});

test('it says that no breaking changes were found only where there are none', () => {
  const summary = buildSummary({files: [fileJson()], totals, range, category: null, highlights: none}, phrases);
  expect(summary).toBe(`${size} No breaking changes found. Other updates: 1 minor update.`);
});

test('where nothing breaks and nothing is new, the first other updates are named, but for noise', () => {
  const files = [fileJson(), fileJson({path: 'b.md'}), fileJson({path: 'c.md', noise: 'date-only'})];
  const [one, two, three] = files.map(({anchor}) => ({text: `Reword ${anchor}`, anchors: [anchor]}));
  const summaryOf = (...otherUpdates: (typeof one)[]) =>
    buildSummary(
      {
        files,
        totals,
        range,
        category: null,
        highlights: {...none, otherUpdates: otherUpdates.flatMap((each) => each ?? [])},
      },
      phrases,
    );
  expect(summaryOf(one, two, three)).toContain(
    'without change of content. Among the updates: Reword item-docs/page.md; Reword item-b.md.',
  );
  expect(summaryOf(two, three)).toContain('without change of content. Reword item-b.md.');
});

test('a range without changes says that nothing changed, and where', () => {
  expect(buildSummary({files: [], totals, range, category: null, highlights: none}, phrases)).toBe(
    'Nothing changed between v1 and bbbbbbb.',
  );
  expect(
    buildSummary({files: [], totals, range, category: {name: 'api', label: 'the API'}, highlights: none}, phrases),
  ).toBe('Nothing in the API changed between v1 and bbbbbbb.');
});

test('a range from the empty tree starts at the start, not at an id that nobody knows', () => {
  const oid = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
  const fromStart = {...range, base: {...range.base, ref: oid, oid}};
  expect(buildSummary({files: [], totals, range: fromStart, category: null, highlights: none}, phrases)).toBe(
    'Nothing changed between the start of history and bbbbbbb.',
  );
});

test.each([
  ['en', 'No breaking changes found. Other updates: 1 minor update.'],
  ['zh-Hans', /^未发现/],
])('can be had without the size, in %s', (locale, expected) => {
  const own = createPhrases(messagesFor(locale));
  const category = {name: 'api', label: 'API'};
  const summary = buildSummary({files: [fileJson()], totals, range, category, highlights: none}, own);
  const rest = summaryWithoutSize(sampleReport({summary, totals, range, category}), own);
  expect(rest).toMatch(expected);
  expect(summary.endsWith(rest)).toBe(true);
});

test('is whole without the size where nothing changed', () => {
  const summary = buildSummary({files: [], totals, range, category: null, highlights: none}, phrases);
  expect(summaryWithoutSize(sampleReport({summary, totals, range, category: null}), phrases)).toBe(summary);
});
