import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {buildSampleRepository, sampleTags} from '../../scripts/build-sample-repository';

// Of the branch's commit, the annotated tags and the lightweight one. Whoever changes the fixtures pins the new ones.
const pinned = {
  main: '1e75a8c0951f8774a08253e5e02ae382cd3c3de7',
  'v1.0.0': '782eb4eea138b40920ebc1fcdf70c518d28f25cc',
  'v1.1.0': 'a82be36559d616a730e4d11c3c3419796f69aaed',
  'v2.0.0-beta.1': '6ba4903ef800d603e8d60bb8b8ee3c8448e70038',
  'v2.0.0': 'd3e2bc34fd300711b8d50fca186758958a90cc68',
};

let folder: string;
let first: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
  first = path.join(folder, 'first');
  await buildSampleRepository(first);
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

function git(repository: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {cwd: repository, encoding: 'utf8'}).trim();
}

function oids(repository: string): Record<string, string> {
  const refs = git(repository, 'for-each-ref', '--format=%(refname:short) %(objectname)').split('\n');
  return Object.fromEntries(refs.map((ref) => ref.split(' ') as [string, string]));
}

/** Status letters, modes and paths of a range, one record for each file. */
function rawRecords(range: string): {status: string; modes: string; oids: string; paths: string[]}[] {
  return git(first, 'diff', '--raw', '--no-abbrev', '--find-renames', range)
    .split('\n')
    .map((line) => {
      const [facts = '', ...paths] = line.split('\t');
      const [oldMode = '', newMode = '', oldOid = '', newOid = '', status = ''] = facts.slice(1).split(' ');
      return {status: status.charAt(0), modes: `${oldMode} ${newMode}`, oids: `${oldOid} ${newOid}`, paths};
    });
}

const ranges = sampleTags.slice(1).map((head, index) => `${sampleTags[index]}..${head}`);
const [toFeature = '', toBeta = '', toRelease = ''] = ranges;

test('two builds have the same object ids, whatever the environment holds, and they are the pinned ones', async () => {
  const second = path.join(folder, 'second');
  const hostile = {GIT_DIR: '/nowhere', GIT_AUTHOR_NAME: 'Somebody', TZ: 'Asia/Tokyo', GIT_DEFAULT_HASH: 'sha256'};
  const environment = jest.replaceProperty(process, 'env', {...process.env, ...hostile});
  try {
    await buildSampleRepository(second);
  } finally {
    environment.restore();
  }
  expect(oids(second)).toEqual(oids(first));
  expect(oids(first)).toEqual(pinned);
});

test('the tags are those that are exported, and the work tree is clean', () => {
  expect(git(first, 'tag', '--sort=creatordate').split('\n')).toEqual(sampleTags);
  expect(git(first, 'status', '--porcelain')).toBe('');
});

test('the ranges together add, modify, remove and rename files', () => {
  const statuses = (range: string) => [...new Set(rawRecords(range).map((record) => record.status))].sort().join('');
  expect(ranges.map(statuses)).toEqual(['AM', 'AMR', 'ADM']);
});

test('the ranges add, replace and remove a picture', () => {
  const pictures = (range: string) =>
    rawRecords(range)
      .filter(({paths}) => paths.some((file) => file.endsWith('.png')))
      .map(({status, paths}) => `${status} ${paths.join(' ')}`);
  expect(pictures(toFeature)).toEqual(['A docs/img/filter-editor.png']);
  expect(pictures(toBeta)).toEqual(['M docs/img/message-flow.png']);
  expect(pictures(toRelease)).toEqual(['M docs/img/filter-editor.png', 'D docs/img/polling.png']);
  expect(git(first, 'diff', '--numstat', toFeature)).toContain('-\t-\tdocs/img/filter-editor.png');
});

test('a range has a change of mode alone', () => {
  const modeOnly = rawRecords(toBeta).filter((record) => {
    const [before, after] = record.oids.split(' ');
    return before === after && record.status === 'M';
  });
  expect(modeOnly).toEqual([expect.objectContaining({modes: '100644 100755', paths: ['docs/samples/receive.sh']})]);
});

test('a range has a rename without an edit and one with edits', () => {
  const renames = git(first, 'diff', '--name-status', '--find-renames', '--diff-filter=R', toBeta);
  expect(renames).toMatch(/^R100\t/m);
  expect(renames).toMatch(/^R0\d\d\t/m);
});

test('a range has a file of several hundred changed lines', () => {
  const [added = '0', removed = '0'] = git(
    first,
    'diff',
    '--numstat',
    toBeta,
    '--',
    'docs/reference/api/operations.md',
  ).split('\t');
  expect(Number(added) + Number(removed)).toBeGreaterThan(200);
});

test('a file lacks its final newline throughout one range and gains it in another', () => {
  const file = 'docs/samples/message.schema.json';
  const marks = (range: string) => git(first, 'diff', range, '--', file).match(/^\\ No newline at end of file$/gm);
  expect(marks(toFeature)).toHaveLength(1);
  expect(marks(toRelease)).toHaveLength(1);
  expect(git(first, 'show', `${sampleTags[3]}:${file}`)).toMatch(/}$/);
});

test('files that differ in white space alone are noise and nothing else', () => {
  const whiteSpaceOnly = ['README.md', 'docs/reference/api/expressions.md'];
  expect(git(first, 'diff', '--stat', toBeta, '--', ...whiteSpaceOnly)).toContain('2 files changed');
  expect(git(first, 'diff', '--ignore-blank-lines', '--ignore-all-space', toBeta, '--', ...whiteSpaceOnly)).toBe('');
});

test('a target that is up to date is left alone', async () => {
  const before = statSync(path.join(first, '.git')).ino;
  await buildSampleRepository(first);
  expect(statSync(path.join(first, '.git')).ino).toBe(before);
});

test('a target that was built from other input is replaced, and nothing is left beside it', async () => {
  const stale = path.join(folder, 'stale', 'repository');
  mkdirSync(path.join(stale, '.git'), {recursive: true});
  writeFileSync(path.join(stale, '.git', 'sample-stamp'), 'of an older input');
  writeFileSync(path.join(stale, 'leftover.md'), '');
  await buildSampleRepository(stale);
  expect(oids(stale)).toEqual(oids(first));
  expect(existsSync(path.join(stale, 'leftover.md'))).toBe(false);
  expect(readdirSync(path.dirname(stale))).toEqual(['repository']);
});

test('two builds at the same time end with one whole repository', async () => {
  const target = path.join(folder, 'contested', 'repository');
  await Promise.all([buildSampleRepository(target), buildSampleRepository(target)]);
  expect(oids(target)).toEqual(oids(first));
  expect(readdirSync(path.dirname(target))).toEqual(['repository']);
});

test('a folder that is not a sample repository is refused and kept', async () => {
  const foreign = path.join(folder, 'foreign');
  mkdirSync(foreign);
  writeFileSync(path.join(foreign, 'thesis.md'), 'years of work');
  await expect(buildSampleRepository(foreign)).rejects.toThrow('is not a sample repository');
  expect(readdirSync(foreign)).toEqual(['thesis.md']);
});
