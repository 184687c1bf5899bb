import type {Repository} from '../../../plugin/src/git/opening/openRepository';
import type {RangeSpec} from '../../../plugin/src/model/range';
import {findCommits} from '../../../plugin/src/ranges/findCommits';
import {resolveRanges} from '../../../plugin/src/ranges/resolveRanges';
import {openFolder} from '../../helpers/openFolder';
import {createRepository, type CloneOptions, type TestRepository} from '../../helpers/repository';

let upstream: TestRepository;
const commits: string[] = [];

/** Ten commits, a tag on each, one branch that the clones do not have. */
beforeAll(() => {
  upstream = createRepository();
  for (let round = 1; round <= 10; round += 1) {
    upstream.write('page.md', `round ${round}\n`);
    commits.push(upstream.commit(`Round ${round}`));
    upstream.tag(`v${round}`, round % 2 === 0 ? {message: `Version ${round}`} : {});
  }
  upstream.checkout('v3');
  upstream.git('checkout', '--quiet', '-b', 'topic/one');
  upstream.write('topic.md', 'topic\n');
  commits.push(upstream.commit('Topic'));
  upstream.checkout('main');
});

afterAll(() => upstream.cleanup());

async function openClone(fetch: 'never' | 'missing', options: CloneOptions): Promise<Repository> {
  const {folder} = upstream.clone({...options, args: ['--no-tags', ...(options.args ?? [])]});
  return openFolder(folder, fetch, 'github-actions');
}

const range = (base: string, head: string, notation: '..' | '...' = '..'): RangeSpec => ({
  base,
  head,
  notation,
  origin: 'ranges[0]',
});

describe('in a shallow clone', () => {
  test('fetches nothing where that is not allowed, and names the setting of the host', async () => {
    const clone = await openClone('never', {depth: 1});
    const {unresolved} = await resolveRanges(clone, [range('v9', 'HEAD')]);
    expect(unresolved[0]?.problems).toEqual([
      expect.objectContaining({where: 'ranges[0].base', what: 'names no commit of the repository', received: 'v9'}),
    ]);
    expect(unresolved[0]?.problems[0]?.fix).toContain('fetch-depth: 0');
    expect(unresolved[0]?.problems[0]?.fix).toContain("fetch: 'missing'");
  });

  test.each([
    ['a tag', 'v5', 4],
    ['an annotated tag', 'v4', 3],
    ['the full name of a tag', 'refs/tags/v4', 3],
    ['a branch', 'topic/one', 10],
    ['a branch by the name that git keeps it under', 'origin/topic/one', 10],
    ['an expression', 'v4~2', 1],
  ])('fetches %s', async (_kind, ref, index) => {
    const clone = await openClone('missing', {depth: 1});
    expect([...(await findCommits(clone, [ref, 'HEAD'])).oids]).toEqual(
      expect.arrayContaining([
        [ref, commits[index]],
        ['HEAD', commits[9]],
      ]),
    );
  });

  test('fetches full object ids, and only what is missing', async () => {
    const clone = await openClone('missing', {depth: 2});
    const [old = '', near = ''] = [commits[3], commits[8]];
    const {oids} = await findCommits(clone, [old, near]);
    expect([...oids.keys()]).toEqual([near, old]);
    const {stdout} = await clone.git.run(['rev-list', '--count', 'HEAD', old]);
    expect(stdout.toString()).toBe('3\n');
  });

  test('an id that the remote does not have does not keep the others from coming', async () => {
    const clone = await openClone('missing', {depth: 1});
    const unknown = '1'.repeat(40);
    const {oids} = await findCommits(clone, [unknown, commits[2] ?? '', 'no-such-tag']);
    expect([...oids.keys()]).toEqual([commits[2]]);
  });

  test('A..B is read from two commits without their history, with a warning that the count is not exact', async () => {
    const clone = await openClone('missing', {depth: 1});
    const {resolved} = await resolveRanges(clone, [range('v2', 'v8')]);
    expect(resolved).toMatchObject([
      {base: {oid: commits[1]}, head: {oid: commits[7]}, mergeBase: null, warnings: [{code: 'shallow-history'}]},
    ]);
  });

  test('A...B is refused where its merge base cannot be proved', async () => {
    const clone = await openClone('never', {depth: 2, args: ['--no-single-branch']});
    const {unresolved} = await resolveRanges(clone, [range('main', 'origin/topic/one', '...')]);
    expect(unresolved[0]?.problems).toMatchObject([{where: 'ranges[0]', received: 'main...origin/topic/one'}]);
    expect(unresolved[0]?.problems[0]?.what).toContain('needs a merge base');
    expect(unresolved[0]?.problems[0]?.fix).toContain('fetch-depth: 0');
  });

  test('A...B is deepened until its merge base is proved', async () => {
    const clone = await openClone('missing', {depth: 1});
    const {resolved, unresolved} = await resolveRanges(clone, [range('main', 'topic/one', '...')]);
    expect(unresolved).toEqual([]);
    expect(resolved).toMatchObject([{mergeBase: commits[2], warnings: []}]);
  });

  test("a remote that cannot be reached is told with git's reason", async () => {
    const clone = await openClone('missing', {depth: 1});
    await clone.git.run(['config', 'remote.origin.url', 'file:///no/such/repository']);
    const {unresolved} = await resolveRanges(clone, [range('v2', 'HEAD')]);
    expect(unresolved[0]?.problems[0]?.what).toContain('could not be fetched (fatal: ');
  });
});

test('a full clone is never touched', async () => {
  const clone = await openClone('missing', {});
  const {unresolved} = await resolveRanges(clone, [range('v2', 'HEAD'), range(commits[0] ?? '', 'HEAD')]);
  expect(unresolved.map(({spec}) => spec.base)).toEqual(['v2']);
  expect((await clone.git.run(['for-each-ref', '--format=%(refname)', 'refs/tags'])).stdout.toString()).toBe('');
  expect((await clone.git.run(['rev-parse', '--is-shallow-repository'])).stdout.toString()).toBe('false\n');
});

test('a commit of a pull request that no branch leads to is completed too', async () => {
  const clone = await openClone('missing', {depth: 1});
  upstream.git('update-ref', 'refs/pull/1/merge', commits[10] ?? '');
  const {resolved} = await resolveRanges(clone, [range('v1', commits[10] ?? '', '...')]);
  expect(resolved).toMatchObject([{mergeBase: commits[0], warnings: []}]);
});
