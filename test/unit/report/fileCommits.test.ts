import type {LoggedCommit} from '../../../plugin/src/git/history/commitLog';
import {commitWarnings, fileCommits, type CommittedChange} from '../../../plugin/src/report/fileCommits';
import {detectHost} from '../../../plugin/src/report/hostLinks';
import {pullRequestNumbers} from '../../../plugin/src/report/pullRequestNumbers';

const gitHub = detectHost('https://github.com/acme/docs.git');

const commit = (oid: string, values: Partial<LoggedCommit> = {}): LoggedCommit => ({
  oid,
  parents: [],
  seconds: 0,
  message: oid,
  paths: [],
  ...values,
});

const change = (path: string, values: Partial<CommittedChange> = {}): CommittedChange => ({
  path,
  oldPath: null,
  status: 'modified',
  pathIsUtf8: true,
  ...values,
});

const log = (...commits: LoggedCommit[]) => ({commits, truncated: false});

test('each file names the commits that touch it, and the report those that touch any of its files', () => {
  const {commits, ofFiles} = fileCommits(
    log(
      commit('c', {paths: ['a.md', 'b.md']}),
      commit('b', {paths: ['elsewhere.md']}),
      commit('a', {paths: ['a.md'], seconds: 86_400, message: 'First line\nof two\n\nBody'}),
    ),
    [change('a.md'), change('b.md'), change('c.md')],
    gitHub,
  );
  expect(ofFiles).toEqual([['c', 'a'], ['c'], []]);
  expect(commits.map(({oid}) => oid)).toEqual(['c', 'a']);
  expect(commits[1]).toEqual({
    oid: 'a',
    subject: 'First line of two',
    date: '1970-01-02T00:00:00.000Z',
    url: 'https://github.com/acme/docs/commit/a',
    pullRequest: null,
  });
});

test('a renamed file has the commits of both names, a copied one its own, and a name that is not UTF-8 none', () => {
  const commits = log(commit('b', {paths: ['new.md']}), commit('a', {paths: ['old.md']}));
  const ofFiles = (values: Partial<CommittedChange>) =>
    fileCommits(commits, [change('new.md', values)], null).ofFiles[0];
  expect(ofFiles({status: 'renamed', oldPath: 'old.md'})).toEqual(['b', 'a']);
  expect(ofFiles({status: 'copied', oldPath: 'old.md'})).toEqual(['b']);
  expect(ofFiles({pathIsUtf8: false})).toEqual([]);
});

test('long subjects are cut between characters, and dates that no calendar knows are left out', () => {
  const [long, odd] = fileCommits(
    log(
      commit('a', {message: `${'x'.repeat(298)}😀 end`, paths: ['a']}),
      commit('b', {message: '\n\n  ', seconds: 1e15, paths: ['a']}),
    ),
    [change('a')],
    null,
  ).commits;
  expect(long?.subject).toBe(`${'x'.repeat(298)}…`);
  expect(odd).toMatchObject({subject: '', date: null, url: null});
});

test('the receipt says which commits were not looked at', () => {
  expect(commitWarnings(log(), 5)).toEqual([]);
  expect(commitWarnings({commits: [], truncated: true}, 5)).toMatchObject([{code: 'commit-limit'}]);
  expect(commitWarnings(null, 5)).toMatchObject([{code: 'commits-unread'}]);
  expect(fileCommits(null, [change('a')], gitHub)).toEqual({commits: [], ofFiles: [[]]});
});

describe('the pull request of a commit', () => {
  test('is the one that its message names, or the innermost merge that brought it', () => {
    const commits = [
      commit('outer', {parents: ['main', 'inner'], message: 'Merge pull request #2 from x/y'}),
      commit('inner', {parents: ['topic', 'deep'], message: 'Merge pull request #1 from x/z'}),
      commit('deep', {parents: ['topic']}),
      commit('squashed', {parents: ['topic'], message: 'Fix (#7)'}),
      commit('topic', {parents: ['main']}),
      commit('main'),
    ];
    expect(gitHub && Object.fromEntries(pullRequestNumbers(commits, gitHub))).toEqual({
      outer: 2,
      inner: 1,
      deep: 1,
      squashed: 7,
      topic: 2,
    });
  });

  test.each<[string, string, string | null]>([
    ['https://github.com/a/b', 'Fix it (#12)', 'https://github.com/a/b/pull/12'],
    ['https://github.com/a/b', 'Merge pull request #12 from x/y\n\nFix', 'https://github.com/a/b/pull/12'],
    ['https://github.com/a/b', 'Revert "Fix (#12)"', null],
    ['https://github.com/a/b', 'Fix\n\nAs in (#12)', null],
    ['https://github.com/a/b', `Fix (#${'9'.repeat(40)})`, null],
    ['https://gitlab.com/g/s/b', "Merge branch 'x'\n\nFix\n\nSee merge request g/s/b!12", '/-/merge_requests/12'],
    ['https://gitlab.com/g/s/b', 'Fix\n\nSee merge request !12\n', '/-/merge_requests/12'],
    ['https://gitlab.com/g/s/b', 'Fix\n\nSee merge request other/b!12', null],
    ['https://gitlab.com/g/s/b', 'Fix (#12)', null],
    ['https://bitbucket.org/a/b', 'Merged in topic (pull request #7)\n\nFix', '/a/b/pull-requests/7'],
    ['https://x.org/scm/A/b.git', 'Merge pull request #7 in A/b from x to main', '/projects/A/repos/b/pull-requests/7'],
    ['https://x.org/scm/A/b.git', 'Pull request #7: Fix', '/projects/A/repos/b/pull-requests/7'],
    ['https://dev.azure.com/o/p/_git/r', 'Merged PR 7: Fix', '/o/p/_git/r/pullrequest/7'],
    ['https://codeberg.org/a/b', "Merge pull request 'Fix' (#7) from x into main", '/a/b/pulls/7'],
    ['https://codeberg.org/a/b', 'Fix (#7)', '/a/b/pulls/7'],
  ])('on %s, "%s" names %s', (remote, message, url) => {
    const {commits} = fileCommits(log(commit('a', {message, paths: ['a']})), [change('a')], detectHost(remote));
    expect(commits[0]?.pullRequest?.url ?? null).toEqual(url === null ? null : expect.stringContaining(url));
  });

  test('has no address on a host that is only a template', () => {
    const host = detectHost(null, {name: 'cgit', commit: 'https://x.org/{oid}'});
    const {commits} = fileCommits(log(commit('a', {message: 'Fix (#7)', paths: ['a']})), [change('a')], host);
    expect(commits[0]).toMatchObject({url: 'https://x.org/a', pullRequest: null});
  });
});
