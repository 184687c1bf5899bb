import {cpSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {createMessages} from '../../../plugin/src/locales/messages';
import {validateChangelogOptions} from '../../../plugin/src/options';
import {reportJson} from '../../../plugin/src/output/json';
import {makeReports} from '../../../plugin/src/report/makeReports';
import type {ReportContext} from '../../../plugin/src/report/openSource';
import {createRepository, type TestRepository} from '../../helpers/repository';
import {temporaryFolder} from '../../helpers/temporaryFolder';
import {withFakeGit} from '../git/fakeGit';

const page = (word: string): string => `# Title\n\nOne ${word} in a sentence.\n\n## More\n\nText.\n`;

let repository: TestRepository;
let range: string;

beforeEach(() => {
  repository = createRepository();
  const versions = ['one', 'two'].map((word) => {
    repository.write('docs/a.md', page(word));
    repository.write('docs/b.txt', `${word}\n`);
    repository.write('img/c.png', Buffer.from([0, word.length, word.charCodeAt(0)]));
    return repository.commit(word);
  });
  range = versions.join('..');
});

interface Run {
  json: string;
  /** Commands of git that were run. */
  commands: string[];
  log: string[];
}

/** A run in a copy of the repository: what a process remembers of one folder says nothing of another. */
async function run(options: object = {}, context: Partial<ReportContext> = {}): Promise<Run> {
  const copy = path.join(temporaryFolder(), 'repository');
  cpSync(repository.folder, copy, {recursive: true});
  const resolved = validateChangelogOptions({repository: copy, ranges: [range], ...options});
  const log: string[] = [];
  const note = (message: string): void => void log.push(message);
  const given = {siteDir: repository.folder, locale: 'en', environment: {}, now: new Date(), log: note, warn: note};
  return withFakeGit('echo "$*" >> "$FAKE/log"; exec "$REAL_GIT" "$@"', async (folder) => {
    const {reports} = await makeReports(resolved, {...given, ...context});
    const commands = readFileSync(path.join(folder, 'log'), 'utf8').trim().split('\n');
    return {json: reportJson(reports), commands, log};
  });
}

const diffs = ({commands}: Run): number => commands.filter((command) => command.includes(' diff --no-color')).length;
const blobs = ({commands}: Run): number => commands.filter((command) => command === 'cat-file --batch').length;

let cache: {path: string};
beforeEach(() => (cache = {path: temporaryFolder()}));

test('a second run prints the same bytes without a diff, and says so', async () => {
  const first = await run({cache});
  const second = await run({cache});
  expect(diffs(first)).toBe(1);
  expect(diffs(second)).toBe(0);
  expect(blobs(second)).toBeLessThan(blobs(first));
  expect(second.json).toBe(first.json);
  expect(second.json).toBe((await run({cache: false})).json);
  expect(first.log).toEqual([]);
  expect(second.log).toEqual(['Ranges read from the cache: 1 of 1.']);
});

test('the cache lies where docusaurus clear finds it, and can be switched off', async () => {
  const siteDir = temporaryFolder();
  await run({cache: false}, {siteDir});
  expect(diffs(await run({}, {siteDir}))).toBe(1);
  expect(diffs(await run({}, {siteDir}))).toBe(0);
  expect(diffs(await run({cache: false}, {siteDir}))).toBe(1);
  rmSync(path.join(siteDir, 'node_modules/.cache'), {recursive: true});
  expect(diffs(await run({}, {siteDir}))).toBe(1);
});

test.each<[string, object]>([
  ['the lines of context', {context: 1}],
  ['a limit', {limits: {fileLines: 1}}],
])('with another value of %s, git is asked again', async (_name, options) => {
  await run({cache});
  const again = await run({cache, ...options});
  expect(diffs(again)).toBe(1);
  expect(again.json).toBe((await run({cache: false, ...options})).json);
});

test.each<[string, object]>([
  ['rules', {rules: {'content-updated': 'bug fix'}}],
  ['a root', {root: 'docs'}],
  ['other files', {exclude: ['img/**']}],
  ['categories', {categories: {docs: {label: 'Docs', paths: ['docs/**']}}}],
])('with %s the diff is kept, and what is said of it is made anew', async (_name, options) => {
  await run({cache});
  const again = await run({cache, ...options});
  expect(diffs(again)).toBe(0);
  expect(again.json).toBe((await run({cache: false, ...options})).json);
});

test('attributes of the work tree that come or go are in force at once', async () => {
  const text = await run({cache});
  repository.write('docs/.gitattributes', '*.txt -diff\n');
  const binary = await run({cache});
  expect(binary.json).toContain('Binary by attribute');
  expect(binary.json).toBe((await run({cache: false})).json);
  expect(diffs(await run({cache}))).toBe(0);
  rmSync(path.join(repository.folder, 'docs/.gitattributes'));
  expect((await run({cache})).json).toBe(text.json);
});

test('a driver that the configuration sets up is in force at once', async () => {
  repository.write('.gitattributes', '*.md diff=prose\n');
  await run({cache});
  repository.git('config', 'diff.prose.xfuncname', '^(# .*)$');
  const again = await run({cache});
  expect(again.json).toBe((await run({cache: false})).json);
  repository.git('config', 'diff.prose.binary', 'true');
  expect((await run({cache})).json).toBe((await run({cache: false})).json);
});

test('other phrases are used at once', async () => {
  await run({cache});
  const messages = createMessages('en', {place: 'the page {page}'});
  expect((await run({cache}, {messages})).json).toBe((await run({cache: false}, {messages})).json);
});

test('a cache that cannot be written is told once, and the run goes on', async () => {
  repository.write('file', '');
  const {json, log} = await run({cache: {path: path.join(repository.folder, 'file/cache')}});
  expect(json).toBe((await run({cache: false})).json);
  expect(log).toEqual([expect.stringMatching(/^The cache in .* cannot be written/)]);
});
