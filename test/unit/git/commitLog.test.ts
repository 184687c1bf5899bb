import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {readCommitLog, type CommitLog, type LoggedCommit} from '../../../plugin/src/git/history/commitLog';
import {openGit} from '../../../plugin/src/git/git';
import {createRepository, type TestRepository} from '../../helpers/repository';

let repository: TestRepository;
beforeEach(() => {
  repository = createRepository();
});
afterEach(() => repository.cleanup());

const none: ReadonlySet<string> = new Set();

async function read(base: string | null, head: string, maxCommits = 100, shallow = none): Promise<CommitLog> {
  const log = await readCommitLog(openGit(repository.folder), base, head, {maxCommits, shallow});
  if (log === null) {
    throw new Error('the log was not read');
  }
  return log;
}

const shown = ({message, paths}: LoggedCommit): [string, string[]] => [message.trim(), [...paths].sort()];

test('lists the commits of a range, newest first, with the files of each', async () => {
  repository.write('a.md', 'one\n');
  const base = repository.commit('First');
  repository.write('a.md', 'two\n');
  repository.write('b.md', 'two\n');
  const second = repository.commit('Second\n\nWith a body', {date: '2025-02-01T12:00:00+02:00'});
  const empty = repository.commit('');
  expect(await read(base, 'HEAD')).toEqual({
    commits: [
      {oid: empty, parents: [second], seconds: Date.UTC(2025, 1, 2, 10) / 1000, message: '', paths: []},
      {
        oid: second,
        parents: [base],
        seconds: Date.UTC(2025, 1, 1, 10) / 1000,
        message: 'Second\n\nWith a body\n',
        paths: ['a.md', 'b.md'],
      },
    ],
    truncated: false,
  });
  expect((await read(null, base)).commits.map(shown)).toEqual([['First', ['a.md']]]);
  expect((await read(base, base)).commits).toEqual([]);
});

test('tells a rename under both names', async () => {
  repository.write('old.md', 'one\ntwo\nthree\n');
  const base = repository.commit('First');
  repository.rename('old.md', 'new.md');
  repository.commit('Move');
  expect((await read(base, 'HEAD')).commits.map(shown)).toEqual([['Move', ['new.md', 'old.md']]]);
});

test('gives a merge only the files in which it differs from all of its parents', async () => {
  repository.write('a.md', 'one\n');
  const base = repository.commit('First');
  repository.branch('topic');
  repository.write('main.md', 'x\n');
  repository.commit('On main');
  repository.checkout('topic');
  repository.write('topic.md', 'x\n');
  repository.commit('On topic');
  repository.checkout('main');
  repository.merge('topic');
  repository.write('topic.md', 'by the merge\n');
  repository.write('main.md', 'by the merge\n');
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--amend', '--no-edit');
  const [merge, ...others] = (await read(base, 'HEAD')).commits.map(shown);
  expect(merge).toEqual(['Merge topic', ['main.md', 'topic.md']]);
  expect(others).toEqual([
    ['On topic', ['topic.md']],
    ['On main', ['main.md']],
  ]);
});

test('says that there are more commits than the limit', async () => {
  const base = repository.commit('First');
  repository.commit('Second');
  repository.commit('Third');
  expect(await read(base, 'HEAD', 1)).toMatchObject({commits: [{message: 'Third\n'}], truncated: true});
  expect(await read(base, 'HEAD', 2)).toMatchObject({truncated: false});
});

test('reads names and messages of every kind', async () => {
  const base = repository.commit('First');
  const names = ['\nline\nbreaks\n', 'f'.repeat(40), ' space ', 'tab\t"quote"', '-n', 'ü 猫', 'a/\u202Eb'];
  for (const name of names) {
    repository.write(name, 'x\n');
  }
  repository.write(Buffer.from([0x66, 0xff]), 'x\n');
  const message = `--format=%H {a} <b> [c](d)\n\n${'e'.repeat(40)}\n\0`.replace('\0', '\u0001');
  repository.commit(message);
  const [commit] = (await read(base, 'HEAD')).commits;
  expect(commit?.paths.sort()).toEqual(names.sort());
  expect(commit?.message.trim()).toBe(message.trim());
});

test('shows bytes that are not UTF-8 as such, and converts what a commit says is in another encoding', async () => {
  const base = repository.commit('First');
  const make = (encoding: string): string => {
    const tree = repository.oid('HEAD^{tree}');
    const head = repository.oid('HEAD');
    const text = `tree ${tree}\nparent ${head}\nauthor A <a@x> 99 +0000\ncommitter A <a@x> 99 +0000\n${encoding}\nCaf\xe9\n`;
    const oid = repository.gitWithInput(Buffer.from(text, 'latin1'), 'hash-object', '-t', 'commit', '-w', '--stdin');
    return oid.toString().trim();
  };
  expect((await read(base, make(''))).commits[0]?.message).toBe('Caf\uFFFD\n');
  expect((await read(base, make('encoding ISO-8859-1\n'))).commits[0]?.message).toBe('Café\n');
});

test('is not led astray by the configuration, a mailmap, replaced objects or attributes of the repository', async () => {
  repository.write('a.md', 'one\ntwo\nthree\n');
  const base = repository.commit('First');
  repository.rename('a.md', 'b.md');
  repository.commit('Second');
  const before = await read(base, 'HEAD');
  const settings = {
    'color.ui': 'always',
    'log.showSignature': 'true',
    'log.date': 'relative',
    'log.decorate': 'full',
    'log.diffMerges': 'first-parent',
    'log.showRoot': 'false',
    'log.follow': 'true',
    'format.pretty': 'oneline',
    'format.notes': '*',
    'notes.displayRef': '*',
    'diff.renames': 'copies',
    'diff.relative': 'true',
    'diff.orderFile': 'order',
    'diff.external': 'false',
    'core.quotePath': 'true',
    'i18n.logOutputEncoding': 'UTF-16',
  };
  Object.entries(settings).forEach(([key, value]) => repository.git('config', key, value));
  writeFileSync(path.join(repository.folder, 'order'), 'b*\n');
  repository.git('notes', 'add', '-m', 'A note', 'HEAD');
  repository.git('replace', repository.oid('HEAD'), base);
  mkdirSync(path.join(repository.folder, '.git/info'), {recursive: true});
  writeFileSync(path.join(repository.folder, '.git/info/grafts'), `${repository.oid('main')}\n`);
  expect(await read(base, before.commits[0]?.oid ?? '')).toEqual(before);
});

describe('in a clone that lacks history or objects', () => {
  test('the commit at which a shallow clone ends is not said to add every file', async () => {
    repository.write('a.md', 'one\n');
    repository.commit('First');
    repository.write('b.md', 'two\n');
    const head = repository.commit('Second');
    const clone = repository.clone({depth: 1});
    const log = await readCommitLog(openGit(clone.folder), null, head, {maxCommits: 9, shallow: new Set([head])});
    expect(log?.commits.map(shown)).toEqual([['Second', []]]);
    clone.cleanup();
  });

  test('contents are not needed, and missing trees are not asked for one by one', async () => {
    repository.write('a.md', 'one\n');
    const base = repository.commit('First');
    repository.write('a.md', 'two\n');
    const head = repository.commit('Second');
    const settings = {silenceSeconds: 30, network: true};
    const limits = {maxCommits: 9, shallow: none};
    const withoutBlobs = openGit(repository.clone({filter: 'blob:none', bare: true}).folder, settings);
    expect((await readCommitLog(withoutBlobs, base, head, limits))?.commits.map(shown)).toEqual([['Second', ['a.md']]]);
    const withoutTrees = openGit(repository.clone({filter: 'tree:0', bare: true}).folder, settings);
    expect(await readCommitLog(withoutTrees, base, head, limits)).toBeNull();
  });

  test('a commit that does not exist is not read, and a stopped run is an error', async () => {
    const base = repository.commit('First');
    const git = openGit(repository.folder);
    expect(await readCommitLog(git, base, 'f'.repeat(40), {maxCommits: 9, shallow: none})).toBeNull();
    const stopped = openGit(repository.folder, {...git.settings, signal: AbortSignal.abort()});
    await expect(readCommitLog(stopped, null, base, {maxCommits: 9, shallow: none})).rejects.toThrow('cancelled');
  });
});
