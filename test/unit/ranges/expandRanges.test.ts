import {GitError} from '../../../plugin/src/git/errors';
import {validateChangelogOptions} from '../../../plugin/src/options';
import {expandRanges} from '../../../plugin/src/ranges/expandRanges';
import type {RangesGit} from '../../../plugin/src/options';
import {createRepository, type TestRepository} from '../../helpers/repository';
import {open, expand, resolve, summarize} from '../../helpers/ranges';

describe('expandRanges', () => {
  let repository: TestRepository;

  beforeAll(() => {
    repository = createRepository();
    ['v1.0.0', 'v1.1.0'].forEach((name) => {
      repository.commit(name);
      repository.tag(name);
    });
    repository.commit('Later');
  });

  afterAll(() => repository.cleanup());

  test('keeps the order of the option, whatever the sources are', async () => {
    const {specs} = await expand(repository, [
      {unreleased: 'HEAD'},
      'v1.0.0...HEAD',
      {tags: 'v*'},
      {base: 'v1.0.0', head: 'v1.1.0', slug: 'mine', title: 'Mine', date: '2025-05-22'},
    ]);
    expect(specs.map(({origin, base, head}) => `${origin} ${base} ${head}`)).toEqual([
      'ranges[0] v1.1.0 HEAD',
      'ranges[1] v1.0.0 HEAD',
      'ranges[2] v1.0.0 v1.1.0',
      'ranges[3] v1.0.0 v1.1.0',
    ]);
    expect(specs[1]).toEqual({base: 'v1.0.0', head: 'HEAD', notation: '...', origin: 'ranges[1]'});
    expect(specs[3]).toMatchObject({notation: '..', slug: 'mine', title: 'Mine', date: '2025-05-22'});
  });

  test('reads the other sources where one of them fails', async () => {
    const {specs, problems} = await expand(repository, [{every: 'day', branch: 'nowhere'}, {tags: 'v*'}]);
    expect(summarize(specs)).toEqual(['v1.1.0: v1.0.0..v1.1.0']);
    expect(problems.map(({where}) => where)).toEqual(['ranges[0].branch']);
  });

  test('takes what a function gives as if it stood in the option', async () => {
    const source = async (git: RangesGit) => {
      const [oldest, ...others] = await git.tags('v*');
      return [...others.map(({ref}) => `${oldest?.ref ?? ''}..${ref}`), {tags: 'v*', first: 'empty-tree', limit: 1}];
    };
    const {specs} = await expand(repository, ['HEAD~1..HEAD', source]);
    expect(specs.slice(1)).toEqual([
      {base: 'v1.0.0', head: 'v1.1.0', notation: '..', origin: 'ranges[1]()[0]'},
      {base: 'v1.0.0', head: 'v1.1.0', notation: '..', title: 'v1.1.0', slug: 'v1.1.0', origin: 'ranges[1]()[1]'},
    ]);
    expect((await expand(repository, () => ['v1.0.0..HEAD'])).specs).toHaveLength(1);
  });

  test('checks what a function gives, and takes no function from it', async () => {
    const source = () => ['v1.0.0', {tags: 'v*', limt: 3}, () => []];
    const {specs, problems} = await expand(repository, [source]);
    expect(specs).toEqual([]);
    expect(problems.map(({where}) => where)).toEqual(['ranges[0]()[0]', 'ranges[0]()[1].limt', 'ranges[0]()[2]']);
  });

  test('tells of a function that throws or asks for what is not there', async () => {
    const fail = () => {
      throw new TypeError('no such thing');
    };
    const ask = async (git: RangesGit) => (await git.commits('mian')).map(({oid}) => `${oid}..HEAD`);
    expect((await expand(repository, [fail, ask])).problems).toMatchObject([
      {where: 'ranges[0]()', received: 'TypeError: no such thing'},
      {where: 'ranges[1](): commits(ref)', received: 'mian', fix: 'Did you mean main?'},
    ]);
  });

  test('does not take a fault of git for one of the function', async () => {
    const {ranges} = validateChangelogOptions({
      ranges: [async (git: RangesGit) => (await git.tags()).map(() => 'a..b')],
    });
    const {git, ...rest} = await open(repository);
    const run = async () => Promise.reject(new GitError(['for-each-ref'], 128, 'fatal: broken'));
    await expect(expandRanges({...rest, git: {...git, run}}, ranges)).rejects.toThrow(GitError);
  });

  test('gives refs that resolve to the commits that were meant', async () => {
    repository.branch('v1.1.0', 'v1.0.0');
    const ranges = await resolve(repository, [{tags: 'v*'}]);
    expect(ranges.map(({head}) => head.oid)).toEqual([repository.oid('refs/tags/v1.1.0')]);
  });
});
