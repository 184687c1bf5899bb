import {openGit, type Git} from '../../../plugin/src/git/git';
import {commitDates, countCommits, emptyTree, firstCommit, mergeBases} from '../../../plugin/src/git/history/history';
import {createRepository, type TestRepository} from '../../helpers/repository';

let repository: TestRepository;
let git: Git;
let [first, second, topic, merged] = ['', '', '', ''];

beforeAll(() => {
  repository = createRepository();
  git = openGit(repository.folder);
  first = repository.commit('First', {date: '2024-02-29T23:30:00+02:00'});
  repository.branch('topic');
  second = repository.commit('Second\n\ncommitter A U Thor <a@example.com> 1 +0000', {date: '2024-03-01T00:00:00Z'});
  repository.checkout('topic');
  topic = repository.commit('Topic');
  repository.checkout('main');
  merged = repository.merge('topic');
});

afterAll(() => repository.cleanup());

test('counts the commits that are reachable from the head and not from the base', async () => {
  expect(await countCommits(git, first, merged)).toBe(3);
  expect(await countCommits(git, second, topic)).toBe(1);
  expect(await countCommits(git, null, merged)).toBe(4);
  expect(await countCommits(git, merged, first)).toBe(0);
});

test('finds merge bases, and none where histories have nothing in common', async () => {
  expect(await mergeBases(git, second, topic)).toEqual([first]);
  expect(await mergeBases(git, merged, topic)).toEqual([topic]);
  repository.git('checkout', '--quiet', '--orphan', 'alone');
  const alone = repository.commit('Alone');
  repository.checkout('main');
  expect(await mergeBases(git, alone, merged)).toEqual([]);
});

test('gives committer dates in UTC, from the header and not from the message', async () => {
  expect(await commitDates(git, [first, second, first])).toEqual(
    new Map([
      [first, '2024-02-29T21:30:00.000Z'],
      [second, '2024-03-01T00:00:00.000Z'],
    ]),
  );
});

test('finds the first commit of a history', async () => {
  expect(await firstCommit(git, merged)).toBe(first);
});

test.each(['sha1', 'sha256'] as const)('knows the empty tree of %s', (objectFormat) => {
  const other = createRepository({objectFormat});
  expect(other.gitWithInput('', 'hash-object', '-t', 'tree', '--stdin').toString().trim()).toBe(
    emptyTree[objectFormat],
  );
  other.cleanup();
});
