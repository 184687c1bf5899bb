import {openGit} from '../../../plugin/src/git/git';
import {UserError} from '../../../plugin/src/options';
import type {RangesGit} from '../../../plugin/src/options';
import {createRangeGit} from '../../../plugin/src/ranges/rangeGit';
import {createRepository, type TestRepository} from '../../helpers/repository';

describe('the repository as a function of the user sees it', () => {
  let repository: TestRepository;
  let git: RangesGit;
  let oids: string[];

  beforeAll(() => {
    repository = createRepository();
    git = createRangeGit(openGit(repository.folder));
    oids = ['2025-05-20', '2025-05-21', '2025-05-22'].map((day) => {
      const oid = repository.commit(day, {date: `${day}T23:59:59Z`});
      repository.tag(`v${day.slice(-1)}`);
      return oid;
    });
  });

  afterAll(() => repository.cleanup());

  test('gives tags by a glob, oldest first', async () => {
    repository.tag('other', {at: oids[0] ?? ''});
    expect((await git.tags()).map(({ref}) => ref)).toEqual(['other', 'v0', 'v1', 'v2']);
    expect(await git.tags('v2')).toEqual([{ref: 'v2', oid: oids[2], date: '2025-05-22T23:59:59.000Z'}]);
  });

  test('resolves refs, and answers null for anything that names no commit', async () => {
    expect(await git.resolve('main~1')).toEqual({ref: 'main~1', oid: oids[1], date: '2025-05-21T23:59:59.000Z'});
    for (const ref of ['nothing', '', '--all', '-', 'v1\nv2', 'v1\0', 'HEAD:']) {
      expect(await git.resolve(ref)).toBeNull();
    }
  });

  test('gives the first parents of a ref, newest first, from one day to another', async () => {
    expect((await git.commits('main')).map(({oid}) => oid)).toEqual(oids.toReversed());
    const days = async (since?: string, until?: string) =>
      (await git.commits('main', {...(since ? {since} : {}), ...(until ? {until} : {})})).map(({oid}) => oid);
    expect(await days('2025-05-21', '2025-05-21')).toEqual([oids[1]]);
    expect(await days('2025-05-22')).toEqual([oids[2]]);
    expect(await days(undefined, '2025-05-20')).toEqual([oids[0]]);
  });

  test('throws an error of the user for the history of nothing', async () => {
    await expect(git.commits('mian')).rejects.toThrow(UserError);
  });

  test('finds merge bases', async () => {
    expect((await git.mergeBase('v0', 'v2'))?.oid).toBe(oids[0]);
    expect(await git.mergeBase('v0', 'nothing')).toBeNull();
    repository.git('checkout', '--quiet', '--orphan', 'apart');
    repository.commit('Apart');
    expect(await git.mergeBase('apart', 'main')).toBeNull();
  });

  test('names the folder that it reads', () => {
    expect(git.repository).toBe(repository.folder);
  });
});
