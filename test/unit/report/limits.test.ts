import Ajv from 'ajv/dist/2020';
import {parseNumstat} from '../../../plugin/src/git/diff/numstat';
import type {ReportJson} from '../../../plugin/src/model/report';
import {validateChangelogOptions} from '../../../plugin/src/options';
import {reportMarkdown} from '../../../plugin/src/output/markdown/reportMarkdown';
import schema from '../../../plugin/src/report.schema.json';
import {makeReports} from '../../../plugin/src/report/makeReports';
import {createRepository, type TestRepository} from '../../helpers/repository';

let repository: TestRepository;

beforeAll(() => {
  repository = createRepository();
  const lines = (name: string, count: number): string =>
    Array.from({length: count}, (_, index) => `${name} ${index}\n`).join('');
  for (const name of ['a', 'b', 'c', 'd']) {
    repository.write(`${name}.md`, `# ${name}\n\n${lines(name, 10)}`);
    repository.write(`old/${name}.md`, lines(`moved ${name}`, 30));
  }
  repository.write('image.png', Buffer.from([0, 1]));
  repository.write('mode.sh', 'echo\n');
  repository.commit('First');
  repository.tag('v1');
  for (const name of ['a', 'b', 'c', 'd']) {
    repository.write(`${name}.md`, `# ${name}\n\n${lines(`new ${name}`, name === 'c' ? 200 : 10)}`);
    repository.remove(`old/${name}.md`);
    repository.write(`new/${name}-moved.md`, `${lines(`moved ${name}`, 30)}and more\n`);
  }
  repository.write('image.png', Buffer.from([0, 2]));
  repository.remove('mode.sh');
  repository.write('mode.sh', 'echo\n', {executable: true});
  repository.commit('Second');
  repository.tag('v2');
  repository.git('remote', 'add', 'origin', 'https://github.com/example/docs.git');
});

afterAll(() => repository.cleanup());

async function make(limits: object): Promise<ReportJson> {
  const {folder} = repository;
  const options = validateChangelogOptions({repository: folder, ranges: ['v1..v2'], limits});
  const {
    reports: [report],
  } = await makeReports(options, {siteDir: folder, locale: 'en', environment: {}});
  if (!report) {
    throw new Error('There is no report');
  }
  return report;
}

/** Line counts as git gives them, for the same number of candidates for renames. */
function numstat(renameCandidates = 5000): object[] {
  const output = repository.git('diff', '--numstat', '-z', '-M', `-l${renameCandidates}`, 'v1', 'v2', '--');
  return parseNumstat(output);
}

const counts = ({files}: ReportJson): object[] =>
  files.map(({additions, deletions, binary}) => ({additions, deletions, binary}));
const omitted = ({files}: ReportJson): Record<string, string> =>
  Object.fromEntries(files.flatMap(({path, omitted: why}) => (why ? [[path, why.reason]] : [])));

/** What holds for every report, whatever was left out of it. */
async function expectTruth(report: ReportJson): Promise<void> {
  const {receipt, files} = report;
  const validate = new Ajv({strict: true}).compile(schema);
  expect([validate(report), validate.errors]).toEqual([true, null]);
  expect(files.filter((file) => file.omitted !== null && file.hunks !== null)).toEqual([]);
  const sum = receipt.omittedDiffs.reduce((total, each) => total + each.files, 0);
  expect(sum).toBe(Object.keys(omitted(report)).length);
  const markdown = await reportMarkdown([report]);
  receipt.omittedDiffs.forEach(({reason, files: count}) =>
    expect(markdown).toContain(`- Diffs not shown, \`${reason}\`: ${count} ${count === 1 ? 'file' : 'files'}\n`),
  );
  expect(markdown.match(/^- Diff not shown: /gm) ?? []).toHaveLength(sum);
  expect(markdown).toContain('](https://github.com/example/docs/compare/');
}

test('with the limits of the options nothing is omitted', async () => {
  const report = await make({});
  expect(omitted(report)).toEqual({});
  expect(report.receipt).toMatchObject({omittedDiffs: [], warnings: []});
  expect(counts(report)).toEqual(numstat());
  await expectTruth(report);
});

test('past rangeBytes every file is listed with its counts and no file has a diff', async () => {
  const report = await make({rangeBytes: 2000});
  const texts = report.files.filter((file) => file.changes > 0).map((file) => file.path);
  expect(omitted(report)).toEqual(Object.fromEntries(texts.map((path) => [path, 'range-too-large'])));
  expect(texts).toHaveLength(8);
  expect(report.files).toHaveLength(10);
  expect(report.files.filter((file) => file.status === 'renamed')).toHaveLength(4);
  expect(counts(report)).toEqual(numstat());
  await expectTruth(report);
});

test('past files the first ones have a diff and the rest is listed', async () => {
  const report = await make({files: 3});
  expect(report.files.filter((file) => file.hunks !== null).map((file) => file.path)).toEqual(['a.md', 'b.md', 'c.md']);
  expect(omitted(report)).toEqual({
    'd.md': 'too-many-files',
    'new/a-moved.md': 'too-many-files',
    'new/b-moved.md': 'too-many-files',
    'new/c-moved.md': 'too-many-files',
    'new/d-moved.md': 'too-many-files',
  });
  expect(counts(report)).toEqual(numstat());
  await expectTruth(report);
});

test('past fileLines only that file goes without its diff', async () => {
  const report = await make({fileLines: 100});
  expect(omitted(report)).toEqual({'c.md': 'file-too-large'});
  expect(counts(report)).toEqual(numstat());
  await expectTruth(report);
});

test('a file of exactly as many lines as fileLines allows has its diff', async () => {
  expect(omitted(await make({fileLines: 210}))).toEqual({});
  expect(omitted(await make({fileLines: 209}))).toEqual({'c.md': 'file-too-large'});
});

test('past fileBytes only that file goes without its diff', async () => {
  const report = await make({fileBytes: 1000});
  expect(omitted(report)).toEqual({'c.md': 'file-too-large'});
  expect(counts(report)).toEqual(numstat());
  await expectTruth(report);
});

test('past renameCandidates the receipt has a warning, and what git did not join is shown as removed and added', async () => {
  const report = await make({renameCandidates: 1});
  expect(report.receipt.warnings).toEqual([{code: 'rename-limit', detail: expect.any(String) as string}]);
  expect(report.files.filter((file) => file.status === 'renamed')).toEqual([]);
  expect(counts(report)).toEqual(numstat(1));
  expect(await reportMarkdown([report])).toContain('- Warning `rename-limit`: Too many files changed');
  await expectTruth(report);
});

test('the warning of renameCandidates stands also where the range is too large', async () => {
  const report = await make({renameCandidates: 1, rangeBytes: 100});
  expect(report.receipt.warnings.map(({code}) => code)).toEqual(['rename-limit']);
  expect(counts(report)).toEqual(numstat(1));
});

test.each([0, -1, 1.5, '10', null, Infinity])('%p is no limit, and the message says which one', (value) => {
  for (const name of [
    'rangeBytes',
    'files',
    'fileBytes',
    'fileLines',
    'renameCandidates',
    'silenceSeconds',
    'totalSeconds',
  ]) {
    const validate = (): unknown => validateChangelogOptions({ranges: ['v1..v2'], limits: {[name]: value}});
    expect(validate).toThrow(`limits.${name}`);
  }
});
