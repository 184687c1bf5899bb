import {emptyTree} from '../../../plugin/src/git/history/history';
import {createRepository, type TestRepository} from '../../helpers/repository';
import {expand, summarize} from '../../helpers/ranges';

describe('ranges from tags', () => {
  let repository: TestRepository;

  beforeEach(() => {
    repository = createRepository();
  });

  afterEach(() => repository.cleanup());

  function release(...names: string[]): void {
    repository.commit(names.join());
    names.forEach((name) => repository.tag(name, {message: name}));
  }

  async function ranges(source: object): Promise<string[]> {
    return summarize((await expand(repository, [source])).specs);
  }

  test('put each tag against the one before it and leave the first one out', async () => {
    ['v1.0.0', 'other', 'v1.9.0', 'v1.10.0'].forEach((name) => release(name));
    expect((await expand(repository, [{tags: 'v*'}])).specs).toEqual([
      {base: 'v1.0.0', head: 'v1.9.0', notation: '..', title: 'v1.9.0', slug: 'v1.9.0', origin: 'ranges[0]'},
      {base: 'v1.9.0', head: 'v1.10.0', notation: '..', title: 'v1.10.0', slug: 'v1.10.0', origin: 'ranges[0]'},
    ]);
  });

  test('put the first tag against the empty tree where that is asked for', async () => {
    release('v1.0.0');
    expect(await ranges({tags: 'v*', first: 'empty-tree'})).toEqual([`v1.0.0: ${emptyTree.sha1}..v1.0.0`]);
  });

  test('can do without prereleases', async () => {
    ['v1.0.0', 'v2.0.0-rc.1', 'v2.0.0'].forEach((name) => release(name));
    expect(await ranges({tags: 'v*', prereleases: false})).toEqual(['v2.0.0: v1.0.0..v2.0.0']);
  });

  test('keep the newest where there is a limit, and count two names of one range once', async () => {
    release('v1.0.0');
    release('v1.1.0');
    release('v1.2.0-rc.1', 'v1.2.0');
    release('v1.3.0');
    expect(await ranges({tags: 'v*', limit: 2})).toEqual([
      'v1.2.0: v1.1.0..v1.2.0',
      'v1.2.0-rc.1: v1.1.0..v1.2.0-rc.1',
      'v1.3.0: v1.2.0..v1.3.0',
    ]);
  });

  test('make one segment of a URL of a name with slashes', async () => {
    ['docs/v1.0', 'docs/v1.1'].forEach((name) => release(name));
    expect(await ranges({tags: 'docs/*'})).toEqual(['docs-v1.1: docs/v1.0..docs/v1.1']);
  });

  test('are told of where no tag matches', async () => {
    release('v1.0.0');
    expect(await expand(repository, [{tags: 'w*'}])).toEqual({
      specs: [],
      notes: ['ranges[0]: "w*" matches no tag, so it makes no range.'],
      problems: [],
    });
  });

  test('are a problem where a shallow clone has no tag that matches', async () => {
    release('v1.0.0');
    repository.commit('Two');
    const {specs, problems} = await expand(repository.clone({depth: 1}), [{tags: 'v*'}]);
    expect(specs).toEqual([]);
    expect(problems).toEqual([
      {
        where: 'ranges[0].tags',
        what: '"v*" matches no tag of this shallow clone',
        fix: expect.stringContaining('fetch-depth: 0') as string,
      },
    ]);
  });
});
