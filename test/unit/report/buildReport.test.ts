import {messagesFor} from '../../../plugin/src/locales';
import type {FileChange} from '../../../plugin/src/model/fileChange';
import type {CountedRange} from '../../../plugin/src/model/range';
import type {ChangeType} from '../../../plugin/src/model/report';
import {buildReport, type ReportParts} from '../../../plugin/src/report/buildReport';
import {detectHost} from '../../../plugin/src/report/hostLinks';
import {createPhrases} from '../../../plugin/src/report/phrases';
import {fileChange} from '../../helpers/changes';

const base = 'a'.repeat(40);
const head = 'b'.repeat(40);
const range: CountedRange = {
  base: {ref: 'v1', oid: base, date: '2025-01-01T00:00:00.000Z'},
  head: {ref: 'v2', oid: head, date: '2025-01-02T00:00:00.000Z'},
  notation: '...',
  mergeBase: 'c'.repeat(40),
  commits: 3,
  warnings: [{code: 'multiple-merge-bases', detail: 'Two.'}],
  origin: 'ranges[0]',
};

function filesOf(changes: readonly FileChange[], type: ChangeType = 'minor update'): ReportParts['files'] {
  return changes.map((change) => ({
    change,
    repositoryPath: `website/${change.path}`,
    content: {binaryKind: null, isPointer: false, blobs: null},
    repositoryOldPath: change.oldPath === null ? null : `website/${change.oldPath}`,
    analysis: {
      type,
      rule: 'r',
      noise: null,
      title: 't',
      brief: 't',
      highlight: 't',
      explanation: 'e',
      isGrave: false,
      sizeNote: null,
      events: [],
    },
    commits: [],
  }));
}

function build(changes: readonly FileChange[], parts: Partial<ReportParts> = {}): ReturnType<typeof buildReport> {
  return buildReport({
    range,
    slug: 'v2',
    title: 'v2',
    date: '2025-01-02',
    locale: 'en',
    category: null,
    files: filesOf(changes),
    insights: [],
    groups: [],
    gatherings: [],
    impact: {lost: [], usedBy: [], staleTwins: [], deadLinks: []},
    shown: (path) => path,
    commits: [],
    gitFiles: changes.length,
    excluded: [],
    warnings: [{code: 'rename-limit', detail: 'Many.'}],
    host: detectHost('https://github.com/o/r.git'),
    compareUrl: 'https://github.com/o/r/compare/x',
    phrases: createPhrases(messagesFor('en')),
    ...parts,
  });
}

test('insights speak of files by the ids of their blocks', () => {
  const report = build([fileChange({path: 'a.md'}), fileChange({path: 'b.md'})], {
    insights: [{text: 'Both.', files: [0, 1]}],
  });
  expect(report.insights).toEqual([{text: 'Both.', anchors: report.files.map(({anchor}) => anchor)}]);
});

test('what several files share is one highlight, and the summary tells it in short', () => {
  const files = ['a.md', 'b.md', 'c.md'].map((path) => fileChange({path}));
  const gathering = {text: 'Add `x` to 2 files: `y`', brief: 'Add x to 2 files', files: [0, 2]};
  const report = build(files, {gatherings: [gathering], files: filesOf(files, 'new feature')});
  const [first, second, third] = report.files.map(({anchor}) => anchor);
  expect(report.highlights.newFeatures).toEqual([
    {text: 'Add `x` to 2 files: `y`', anchors: [first, third]},
    {text: 't', anchors: [second]},
  ]);
  expect(report.summary).toContain('3 new features: Add x to 2 files; t.');
});

test('a group is named after its first file, and each of its files names it', () => {
  const {groups, files, receipt} = build(
    ['a', 'b', 'c', 'd'].map((path) => fileChange({path})),
    {groups: [{kind: 'repeated-edit', type: 'minor update', text: 'All.', brief: 'All.', files: [1, 2, 3]}]},
  );
  const anchors = files.slice(1).map(({anchor}) => anchor);
  const id = anchors[0]?.replace('item-', 'group-');
  expect(groups).toEqual([{id, kind: 'repeated-edit', type: 'minor update', text: 'All.', anchors}]);
  expect(files.map(({group}) => group)).toEqual([null, id, id, id]);
  expect(receipt.groups).toEqual([{kind: 'repeated-edit', groups: 1, files: 3}]);
});

test('totals are the sums of the files, and warnings of the range and of the diff stand on the receipt', () => {
  const report = build([fileChange({additions: 2, deletions: 1}), fileChange({path: 'b', additions: 5, deletions: 0})]);
  expect(report.totals).toEqual({files: 2, additions: 7, deletions: 1, changes: 8});
  expect(report.receipt.warnings.map(({code}) => code)).toEqual(['multiple-merge-bases', 'rename-limit']);
  expect(report.range).toMatchObject({notation: '...', mergeBase: 'c'.repeat(40), commits: 3});
});

test('a category gives the report its name and its place', () => {
  expect(build([], {category: {name: 'api', label: 'API'}})).toMatchObject({slug: 'v2-api', title: 'v2: API'});
});

describe('the link to a file', () => {
  const link = (given: Partial<FileChange>): string | null | undefined => build([fileChange(given)]).files[0]?.fileUrl;

  test('leads to its first changed line at the head', () => {
    const hunks = [
      {oldStart: 9, oldLines: 3, newStart: 9, newLines: 4, heading: '', lines: [' a', ' b', '+new', ' c', ' d']},
    ];
    expect(link({hunks})).toBe(`https://github.com/o/r/blob/${head}/website/docs/page.md?plain=1#L11`);
  });

  test('stays inside the file where only its end was removed', () => {
    const hunks = [{oldStart: 1, oldLines: 2, newStart: 1, newLines: 1, heading: '', lines: [' a', '-b']}];
    expect(link({hunks})).toMatch(/#L1$/);
  });

  test('leads to where the diff starts for a file that is gone, and nowhere for a name that cannot be written', () => {
    const start = 'c'.repeat(40);
    expect(link({status: 'removed', head: null})).toBe(`https://github.com/o/r/blob/${start}/website/docs/page.md`);
    expect(link({pathIsUtf8: false})).toBeNull();
  });
});

describe('the other links of a file', () => {
  const links = (given: Partial<FileChange>, parts: Partial<ReportParts> = {}): (string | null | undefined)[] => {
    const file = build([fileChange(given)], parts).files[0];
    return [file?.baseFileUrl, file?.diffUrl];
  };

  test('lead to the former path at the start of the diff, and to the file in the view of the range', () => {
    const [baseFileUrl, diffUrl] = links({path: 'docs/new.md', oldPath: 'docs/old.md', status: 'renamed'});
    expect(baseFileUrl).toBe(`https://github.com/o/r/blob/${'c'.repeat(40)}/website/docs/old.md`);
    expect(diffUrl).toMatch(/^https:\/\/github\.com\/o\/r\/compare\/x#diff-[0-9a-f]{64}$/);
  });

  test('are left out where a side lacks the file, and where the view has no room for so many files', () => {
    expect(links({status: 'added', base: null})[0]).toBeNull();
    expect(links({status: 'removed', head: null})[0]).toBeNull();
    expect(links({}, {gitFiles: 301})[1]).toBeNull();
    expect(links({}, {compareUrl: null})[1]).toBeNull();
  });
});

test('the sentence of a rule is there in the language of the report, and none for what is no rule', () => {
  expect(createPhrases(messagesFor('ja')).rule('page-removed')).toMatch(/リダイレクト/);
  expect(createPhrases(messagesFor('en')).rule('constructor')).toBeNull();
  expect(build([fileChange({path: 'a.md'})]).rules).toEqual([]);
});
