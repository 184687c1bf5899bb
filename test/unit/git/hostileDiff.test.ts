import {readObjects} from '../../../plugin/src/git/catFile';
import {openGit} from '../../../plugin/src/git/git';
import {parseNumstat} from '../../../plugin/src/git/diff/numstat';
import {readDiff} from '../../../plugin/src/git/diff/readDiff';
import type {FileChange, RangeDiff} from '../../../plugin/src/model/fileChange';
import {createHostileRepository, type HostileRepository} from '../../helpers/hostileRepository';
import {rebuild} from '../../helpers/rebuild';
import {diffSettings} from './diffSettings';

let hostile: HostileRepository;
/** With the limits of the options, and with none. */
let limited: RangeDiff;
let whole: RangeDiff;

beforeAll(async () => {
  hostile = createHostileRepository();
  const git = openGit(hostile.repository.folder);
  const read = (limits: object): Promise<RangeDiff> =>
    readDiff(git, hostile.base, hostile.head, {...diffSettings, ...limits});
  limited = await read({});
  whole = await read({fileBytes: 1 << 28, fileLines: 1e9});
});

afterAll(() => hostile.repository.cleanup());

/** What git's own porcelain says, asked in its simplest form. */
function ask(...args: string[]): Buffer {
  return hostile.repository.git('diff', '-z', '--find-renames', '-l5000', ...args, hostile.base, hostile.head, '--');
}

const shown = (latin1: string): string => Buffer.from(latin1, 'latin1').toString('utf8');

function find(path: string): FileChange {
  const found = whole.files.filter((file) => file.path === path);
  if (!found[0] || found.length > 1) {
    throw new Error(`${found.length} files are called ${path}`);
  }
  return found[0];
}

test('the counts of every file are those of git diff --numstat', () => {
  const counts = parseNumstat(ask('--numstat'));
  expect(whole.files.map(({additions, deletions, binary}) => ({additions, deletions, binary}))).toEqual(counts);
  expect(limited.files.map(({additions, deletions, binary}) => ({additions, deletions, binary}))).toEqual(counts);
});

test('the paths and statuses are those of git diff --name-status', () => {
  const letters = {added: 'A', modified: 'M', removed: 'D', renamed: 'R', copied: 'C', 'type-changed': 'T'};
  const fields = whole.files.flatMap(({status, similarity, oldPath, path}) => [
    letters[status] + (similarity === null ? '' : String(similarity).padStart(3, '0')),
    ...(oldPath === null ? [] : [oldPath]),
    path,
  ]);
  expect(fields).toEqual(ask('--name-status').toString('utf8').split('\0').slice(0, -1));
});

test('every file that was put in is there, under its own name', () => {
  const paths = new Set(whole.files.flatMap((file) => [file.path, file.oldPath]));
  const missing = [...hostile.pairs.keys()].map(shown).filter((path) => !paths.has(path));
  expect(missing).toEqual([]);
  expect(whole.files.map((file) => file.path)).toEqual(
    expect.arrayContaining(['.git/config', '../config', './config']),
  );
});

test('a name that is not UTF-8 is flagged, and no other', () => {
  const exact = (latin1: string): boolean => Buffer.from(shown(latin1)).equals(Buffer.from(latin1, 'latin1'));
  const broken = [...hostile.pairs.keys()].filter((path) => !exact(path)).map(shown);
  const flagged = whole.files.filter((file) => !file.pathIsUtf8).flatMap(({path, oldPath}) => [path, oldPath ?? path]);
  expect(broken.length).toBeGreaterThan(10);
  expect(new Set(flagged)).toEqual(new Set(broken));
});

test('two names that differ only in bytes that cannot be shown are two files', () => {
  const twins = whole.files.filter((file) => file.path === 'latin1-\ufffd.md');
  expect(twins).toHaveLength(2);
  expect(twins[0]?.head?.oid).not.toBe(twins[1]?.head?.oid);
});

test('two names that differ only in their normal form are two files', () => {
  expect(find('caf\u00e9.md').head?.oid).not.toBe(find('cafe\u0301.md').head?.oid);
});

test('hunks and the base give the head of every file, byte for byte', async () => {
  const blobs = await readObjects(
    openGit(hostile.repository.folder),
    whole.files.flatMap(({base, head}) => [base, head].flatMap((side) => (side ? [side.oid] : []))),
  );
  const content = (side: FileChange['base']): Buffer =>
    side?.mode === '160000'
      ? Buffer.from(`Subproject commit ${side.oid}\n`)
      : (blobs.get(side?.oid ?? '')?.bytes ?? Buffer.alloc(0));
  const wrong = whole.files
    .filter((file) => !file.binary)
    .filter((file) => !rebuild(content(file.base), file.hunks ?? [], file.encoding).equals(content(file.head)));
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test('what is binary by content or by attribute is flagged and has no hunks, and nothing else', () => {
  const binary = whole.files.filter((file) => file.binary);
  expect(binary.map((file) => file.path.replace('content/', '')).sort()).toEqual([
    'binary-to-text.bin',
    'binary.png',
    'by-attribute.attr',
    'kind/binary-to-symlink',
    'nul.md',
    'utf16.md',
  ]);
  expect(binary.filter((file) => file.hunks !== null)).toEqual([]);
});

test('bytes that are not UTF-8 are shown as latin1, and the rest as UTF-8', () => {
  const latin1 = whole.files.filter((file) => file.encoding === 'latin1').map((file) => file.path);
  expect(latin1).toEqual(['content/latin1.md', 'content/utf8-to-latin1.md']);
});

test.each<[string, Partial<FileChange>]>([
  ['kind/mode.sh', {status: 'modified', additions: 0, deletions: 0, hunks: null, binary: false}],
  ['kind/mode-and-text.sh', {status: 'modified', additions: 1, deletions: 1}],
  ['kind/empty-added.md', {status: 'renamed', oldPath: 'kind/empty.md', similarity: 100, hunks: null}],
  ['kind/empty-moved/empty.md', {status: 'added', base: null, hunks: null, additions: 0}],
  ['kind/CASE.md', {status: 'renamed', oldPath: 'kind/Case.md', similarity: 100}],
  ['kind/new b/moved "here"\n.md', {status: 'renamed', oldPath: 'kind/moved.md'}],
  ['kind/file-to-folder', {status: 'removed'}],
  ['kind/file-to-folder/inside.md', {status: 'added'}],
  ['kind/folder-to-file/inside.md', {status: 'removed'}],
  ['kind/folder-to-file', {status: 'added'}],
  ['kind/file-to-symlink', {status: 'type-changed', additions: 1, deletions: 1}],
  ['kind/symlink-to-file', {status: 'type-changed'}],
  ['kind/file-to-submodule', {status: 'type-changed'}],
  ['kind/submodule-to-file', {status: 'type-changed'}],
  ['kind/symlink-to-submodule', {status: 'type-changed'}],
  ['kind/submodule', {status: 'modified', additions: 1, deletions: 1}],
  ['kind/binary-to-symlink', {status: 'type-changed', binary: true}],
  ['content/lfs.bin', {binary: false, additions: 1, deletions: 1}],
  [`${'level/'.repeat(50)}bottom.md`, {status: 'modified', additions: 1, deletions: 1}],
])('%j is read as what it is', (path, facts) => {
  expect(find(path)).toMatchObject(facts);
});

test('a carriage return, a byte order mark and a missing newline are content', () => {
  const lines = (path: string): string[] => find(`content/${path}`).hunks?.[0]?.lines ?? [];
  expect(lines('crlf.md')).toEqual([' one\r', '-two\r', '+2\r', ' three\r']);
  expect(lines('bom-found.md')).toEqual(['-# Title', '+\ufeff# Title']);
  expect(lines('newline-lost.md')).toEqual([' one', '-two', '+two', '\\ No newline at end of file']);
  expect(lines('newline-found.md')).toEqual([' one', '-two', '\\ No newline at end of file', '+two']);
});

test('a file past the limits keeps its counts and says why it has no hunks', () => {
  const omitted = limited.files.filter((file) => file.omitted !== null);
  expect(omitted.map(({path, additions, hunks, omitted: why}) => [path, additions, hunks, why?.reason])).toEqual([
    ['large/line.md', 1, null, 'file-too-large'],
    ['large/lines.md', 11_000, null, 'file-too-large'],
  ]);
});
