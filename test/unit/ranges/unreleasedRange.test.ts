import {emptyTree} from '../../../plugin/src/git/history/history';
import {createRepository, type TestRepository} from '../../helpers/repository';
import {expand, summarize} from '../../helpers/ranges';

describe('the range of what is unreleased', () => {
  let repository: TestRepository;

  beforeEach(() => {
    repository = createRepository();
    repository.commit('One');
  });

  afterEach(() => repository.cleanup());

  async function ranges(source: object): Promise<string[]> {
    return summarize((await expand(repository, [source])).specs);
  }

  test('goes from the newest tag that the branch contains to its head', async () => {
    repository.tag('v1.9.0');
    repository.commit('Two');
    repository.tag('v1.10.0');
    repository.branch('next');
    repository.checkout('next');
    repository.commit('Three');
    repository.tag('v2.0.0');
    expect((await expand(repository, [{unreleased: 'main'}])).specs).toEqual([
      {base: 'v1.10.0', head: 'main', notation: '..', title: 'Unreleased', slug: 'unreleased', origin: 'ranges[0]'},
    ]);
    expect(await ranges({unreleased: 'next', slug: 'next', tags: 'v1*'})).toEqual(['next: v1.10.0..next']);
  });

  test('stays where nothing is new, under the same slug', async () => {
    repository.tag('v1.0.0');
    expect(await ranges({unreleased: 'HEAD'})).toEqual(['unreleased: v1.0.0..HEAD']);
  });

  test('begins at a given ref instead', async () => {
    repository.branch('stable');
    repository.commit('Two');
    expect(await ranges({unreleased: 'HEAD', since: 'stable'})).toEqual(['unreleased: stable..HEAD']);
    const {problems} = await expand(repository, [{unreleased: 'HEAD', since: 'stabel'}]);
    expect(problems).toMatchObject([{where: 'ranges[0].since', fix: 'Did you mean stable?'}]);
  });

  test('begins at the start of history where nothing was released, and says so', async () => {
    repository.tag('other');
    const {specs, notes} = await expand(repository, [{unreleased: 'HEAD', tags: 'v*'}]);
    expect(specs[0]?.base).toBe(emptyTree.sha1);
    expect(notes).toEqual([
      'ranges[0]: "v*" matches no tag that is reachable from HEAD, so it begins at the start of history.',
    ]);
  });

  test('is a problem in a shallow clone, whose tags may be missing', async () => {
    repository.tag('v1.0.0');
    repository.commit('Two');
    const {specs, problems} = await expand(repository.clone({depth: 1}), [{unreleased: 'HEAD'}]);
    expect([specs.length, problems.map(({where}) => where)]).toEqual([0, ['ranges[0].tags']]);
  });

  test('is a problem where the branch is not there', async () => {
    const {problems} = await expand(repository, [{unreleased: 'nowhere'}]);
    expect(problems).toMatchObject([{where: 'ranges[0].unreleased', received: 'nowhere'}]);
  });
});
