import {readFirstParents} from '../../../plugin/src/git/history/firstParents';
import {openGit} from '../../../plugin/src/git/git';
import {createRepository, type TestRepository} from '../../helpers/repository';

describe('readFirstParents', () => {
  let repository: TestRepository;

  beforeEach(() => {
    repository = createRepository();
  });

  afterEach(() => repository.cleanup());

  test('follows the branch and not what was merged into it, whatever the dates', async () => {
    const first = repository.commit('One', {date: '2025-05-20T00:00:00Z'});
    repository.branch('side');
    const second = repository.commit('Two', {date: '2025-05-10T00:00:00Z'});
    repository.checkout('side');
    repository.write('side.md', 'Side\n');
    repository.commit('Side', {date: '2025-05-15T00:00:00Z'});
    repository.checkout('main');
    const merged = repository.merge('side', {date: '2025-05-22T00:00:00Z'});
    expect(await readFirstParents(openGit(repository.folder), merged)).toEqual({
      commits: [
        {oid: first, seconds: Date.parse('2025-05-20T00:00:00Z') / 1000},
        {oid: second, seconds: Date.parse('2025-05-10T00:00:00Z') / 1000},
        {oid: merged, seconds: Date.parse('2025-05-22T00:00:00Z') / 1000},
      ],
      complete: true,
    });
  });

  test('says where a shallow clone cuts the history off', async () => {
    repository.commit('One\n\nparent of all\n');
    const head = repository.commit('Two');
    const read = async (depth: number) => readFirstParents(openGit(repository.clone({depth}).folder), head);
    expect(await read(1)).toMatchObject({commits: [{oid: head}], complete: false});
    expect(await read(2)).toMatchObject({complete: true});
  });
});
