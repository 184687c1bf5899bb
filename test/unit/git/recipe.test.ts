import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {resolveCommits} from '../../../plugin/src/git/catFile';
import {openGit} from '../../../plugin/src/git/git';
import {countCommits} from '../../../plugin/src/git/history/history';
import {readDiff} from '../../../plugin/src/git/diff/readDiff';
import type {RangeDiff} from '../../../plugin/src/model/fileChange';
import {createRepository, type TestRepository} from '../../helpers/repository';
import {diffSettings} from './diffSettings';

/** Settings of a user's that were seen to change what git prints. */
const hostileConfig = `
[core]
	quotePath = true
	pager = false
	abbrev = 4
	attributesFile = ~/attributes
	bigFileThreshold = 1
	useReplaceRefs = true
	ignoreCase = true
	precomposeUnicode = true
	autocrlf = true
	whitespace = trailing-space
[color]
	ui = always
	diff = always
[diff]
	external = false
	noprefix = true
	mnemonicPrefix = true
	srcPrefix = x/
	dstPrefix = y/
	renames = false
	renameLimit = 1
	context = 0
	interHunkContext = 99
	algorithm = histogram
	indentHeuristic = false
	suppressBlankEmpty = true
	colorMoved = zebra
	colorMovedWS = ignore-all-space
	wsErrorHighlight = all
	wordRegex = .
	orderFile = ~/order
	relative = true
	submodule = log
	ignoreSubmodules = all
	statGraphWidth = 1
	autoRefreshIndex = true
	dirstat = lines
[diff "spoil"]
	textconv = tr a-z A-Z <
	xfuncname = never
	binary = true
[log]
	showSignature = true
	date = relative
[i18n]
	logOutputEncoding = UTF-16
[status]
	relativePaths = true
[pager]
	diff = false
[alias]
	diff = status
	cat-file = status
[fetch]
	prune = true
`;

let repository: TestRepository;
let home: string;
let base: string;
let head: string;
let plain: RangeDiff;

beforeAll(async () => {
  home = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'changelog-home-')));
  writeFileSync(path.join(home, 'attributes'), '*.md diff=spoil\n*.txt -diff\n');
  writeFileSync(path.join(home, 'order'), 'z*\n');
  repository = createRepository();
  const lines = (count: number): string => Array.from({length: count}, (_, index) => `line ${index}\n`).join('');
  repository.write('docs/größe.md', `${lines(20)}\n\nend\n`);
  repository.write('old name.md', lines(12));
  repository.write('z.txt', 'one\n\ntwo \n');
  repository.write('image.png', Buffer.from([0, 1, 2, 3]));
  base = repository.commit('First');
  repository.write('docs/größe.md', `${lines(20).replace('line 3', 'Line 3')}\n\nend of it\n`);
  repository.rename('old name.md', 'new name.md');
  repository.write('z.txt', 'one\n\nthree\n');
  repository.write('image.png', Buffer.from([0, 1, 2, 4]));
  head = repository.commit('Second');
  plain = await withHome(path.join(home, 'nothing'), read);
});

afterAll(() => {
  repository.cleanup();
  rmSync(home, {recursive: true});
});

async function read(folder = repository.folder): Promise<RangeDiff> {
  return readDiff(openGit(folder), base, head, diffSettings);
}

/** Runs something with other variables of the process. */
async function withVariables<T>(variables: Record<string, string>, run: () => Promise<T>): Promise<T> {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) {
        Reflect.deleteProperty(process.env, name);
      } else {
        process.env[name] = value;
      }
    }
  }
}

const withHome = async <T>(folder: string, run: () => Promise<T>): Promise<T> =>
  withVariables({HOME: folder, XDG_CONFIG_HOME: folder}, run);

test('reads what changed', () => {
  expect(plain.files.map((file) => [file.status, file.oldPath, file.path, file.additions, file.deletions])).toEqual([
    ['modified', null, 'docs/größe.md', 2, 2],
    ['modified', null, 'image.png', 0, 0],
    ['renamed', 'old name.md', 'new name.md', 0, 0],
    ['modified', null, 'z.txt', 1, 1],
  ]);
  expect(plain.files[1]?.binary).toBe(true);
  expect(plain.files[3]?.hunks?.[0]?.lines).toEqual([' one', ' ', '-two ', '+three']);
});

test('the configuration of the user changes nothing', async () => {
  writeFileSync(path.join(home, '.gitconfig'), hostileConfig);
  const options = {cwd: repository.folder, env: {PATH: process.env.PATH, HOME: home}};
  // Git itself gives no diff at all under these settings.
  expect(spawnSync('git', ['diff', base, head], options).stdout.toString()).not.toContain('@@');
  expect(await withHome(home, read)).toEqual(plain);
});

test('nor does the configuration of the repository', async () => {
  const clone = repository.clone();
  writeFileSync(path.join(clone.folder, '.git/config'), hostileConfig, {flag: 'a'});
  expect(await withHome(path.join(home, 'nothing'), () => read(clone.folder))).toEqual(plain);
});

test('variables of git change nothing', async () => {
  const variables = {
    GIT_DIR: '/nowhere',
    GIT_WORK_TREE: '/nowhere',
    GIT_EXTERNAL_DIFF: 'false',
    GIT_DIFF_OPTS: '-u0',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'color.ui',
    GIT_CONFIG_VALUE_0: 'always',
    GIT_PAGER: 'false',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_OBJECT_DIRECTORY: '/nowhere',
    GIT_NAMESPACE: 'x',
    GIT_TRACE: '1',
    LC_ALL: 'de_DE.UTF-8',
    LANGUAGE: 'de',
  };
  expect(await withVariables(variables, read)).toEqual(plain);
});

test('replaced objects and grafts do not change history', async () => {
  const clone = repository.clone();
  const other = clone.git('commit-tree', '-m', 'Other', `${base}^{tree}`).toString().trim();
  clone.git('replace', head, other);
  mkdirSync(path.join(clone.folder, '.git/info'), {recursive: true});
  writeFileSync(path.join(clone.folder, '.git/info/grafts'), `${head}\n`);
  expect(await read(clone.folder)).toEqual(plain);
  expect(await countCommits(openGit(clone.folder), null, head)).toBe(2);
});

test('an alias or a file with the name of a ref changes nothing', async () => {
  const clone = repository.clone();
  clone.write('v1', 'a file\n');
  clone.write('HEAD', 'another file\n');
  clone.tag('v1', {at: base});
  expect(await resolveCommits(openGit(clone.folder), ['v1', 'HEAD'])).toEqual([base, head]);
});

test.each(['--output=leak', '--no-index', '-p', '--batch-all-objects', '--', '@{-1}', ':/First^{tree}', '', ' '])(
  'a ref like %j names no commit, and nothing else happens',
  async (ref) => {
    expect(await resolveCommits(openGit(repository.folder), [ref, 'HEAD'])).toEqual([null, head]);
    expect(repository.git('status', '--porcelain').toString()).toBe('');
  },
);

test('objects of SHA-256 are read in the same way', async () => {
  const modern = createRepository({objectFormat: 'sha256'});
  modern.write('a.md', 'one\n');
  const first = modern.commit('First');
  modern.write('a.md', 'two\n');
  modern.write('b.md', 'new\n');
  const second = modern.commit('Second');
  const {files} = await readDiff(openGit(modern.folder), first, second, diffSettings);
  expect(files.map((file) => [file.path, file.additions, file.deletions, file.head?.oid.length])).toEqual([
    ['a.md', 1, 1, 64],
    ['b.md', 1, 0, 64],
  ]);
  modern.cleanup();
});
