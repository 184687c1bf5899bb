import type {Repository} from '../../../plugin/src/git/opening/openRepository';
import {prefetchBlobs} from '../../../plugin/src/git/contents/prefetchBlobs';
import {readDiff} from '../../../plugin/src/git/diff/readDiff';
import {readContents} from '../../../plugin/src/git/contents/readContents';
import {partialCloneProblem} from '../../../plugin/src/git/opening/repositoryProblem';
import {openFolder} from '../../helpers/openFolder';
import {createRepository, type TestRepository} from '../../helpers/repository';
import {diffSettings} from './diffSettings';

let upstream: TestRepository;
let [base, head] = ['', ''];

beforeAll(() => {
  upstream = createRepository();
  upstream.write('docs/a.md', 'one\n');
  upstream.write('docs/moved.md', 'stays the same\n');
  base = upstream.commit('First');
  upstream.write('docs/a.md', 'two\n');
  upstream.rename('docs/moved.md', 'docs/moved-away.md');
  head = upstream.commit('Second');
  upstream.write('docs/a.md', 'three\n');
  upstream.commit('Third');
});

afterAll(() => upstream.cleanup());

async function open(filter: string, fetch: 'never' | 'missing'): Promise<Repository> {
  return openFolder(upstream.clone({filter}).folder, fetch, 'netlify');
}

async function read({git}: Repository): Promise<(string | null)[]> {
  const {files} = await readDiff(git, base, head, diffSettings);
  return (await readContents(git, files)).flatMap(({texts: file}) => [file.change.path, file.base, file.head]);
}

const expected = ['docs/a.md', 'one\n', 'two\n', 'docs/moved-away.md', 'stays the same\n', 'stays the same\n'];

describe.each(['blob:none', 'tree:0'])('a clone with --filter=%s', (filter) => {
  test('is known to be partial', async () => {
    expect((await open(filter, 'never')).facts).toMatchObject({partial: true, shallow: false});
  });

  test('fetches nothing where that is not allowed, and names the setting', async () => {
    const error: unknown = await read(await open(filter, 'never')).catch((reason: unknown) => reason);
    const problem = partialCloneProblem(error, 'ranges[0]', 'netlify');
    expect(problem).toMatchObject({where: 'ranges[0]', what: expect.stringContaining('partial clone') as string});
    expect(problem?.fix).toContain("fetch: 'missing'");
  });

  test('is completed where that is allowed, at once or bit by bit', async () => {
    expect(await read(await open(filter, 'missing'))).toEqual(expected);
    const repository = await open(filter, 'missing');
    await prefetchBlobs(repository, [{base, head}]);
    expect(await read(repository)).toEqual(expected);
  });

  test('is left alone by the prefetch where fetching is not allowed', async () => {
    const repository = await open(filter, 'never');
    await expect(prefetchBlobs(repository, [{base, head}])).resolves.toBeUndefined();
  });
});

test('other errors are no matter of the partial clone', () => {
  expect(partialCloneProblem(new Error('could not fetch x from promisor remote'), 'ranges[0]', null)).toBeNull();
});
