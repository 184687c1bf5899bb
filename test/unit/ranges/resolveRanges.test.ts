import {emptyTree} from '../../../plugin/src/git/history/history';
import type {RangeSpec} from '../../../plugin/src/model/range';
import {resolveRanges} from '../../../plugin/src/ranges/resolveRanges';
import {createRepository, type TestRepository} from '../../helpers/repository';
import {open} from '../../helpers/ranges';

describe('resolveRanges', () => {
  let repository: TestRepository;

  beforeEach(() => {
    repository = createRepository();
    repository.commit('One');
    repository.tag('v1', {message: 'First'});
    repository.branch('side');
    repository.commit('Two');
  });

  afterEach(() => repository.cleanup());

  async function resolveOne(spec: Omit<RangeSpec, 'origin'>) {
    return resolveRanges(await open(repository), [{...spec, origin: 'ranges[0]'}]);
  }

  test('gives commits and dates, and keeps what else the range says', async () => {
    const {resolved} = await resolveOne({base: 'v1', head: 'main', notation: '..', slug: 's', skipIfEmpty: true});
    expect(resolved).toEqual([
      {
        base: {ref: 'v1', oid: repository.oid('v1^{commit}'), date: '2025-01-01T12:00:00.000Z'},
        head: {ref: 'main', oid: repository.oid('main'), date: '2025-01-02T12:00:00.000Z'},
        notation: '..',
        mergeBase: null,
        warnings: [],
        slug: 's',
        skipIfEmpty: true,
        origin: 'ranges[0]',
      },
    ]);
  });

  test('finds the merge base of three dots, which is where the diff starts', async () => {
    repository.checkout('side');
    repository.commit('Side');
    const {resolved} = await resolveOne({base: 'main', head: 'side', notation: '...'});
    expect(resolved).toMatchObject([{mergeBase: repository.oid('v1^{commit}')}]);
  });

  test('warns of several merge bases and takes the one that git takes', async () => {
    repository.checkout('side');
    repository.write('side.md', 'Side\n');
    repository.commit('Side');
    repository.branch('side-before');
    repository.merge('main');
    repository.checkout('main');
    repository.merge('side-before');
    const {resolved} = await resolveOne({base: 'main', head: 'side', notation: '...'});
    const [first] = repository.git('merge-base', 'main', 'side').toString().split('\n');
    expect(resolved).toMatchObject([{mergeBase: first, warnings: [{code: 'multiple-merge-bases'}]}]);
  });

  test('dates the empty tree by the first commit', async () => {
    const {resolved} = await resolveOne({base: emptyTree.sha1, head: 'main', notation: '..'});
    expect(resolved).toMatchObject([{base: {oid: emptyTree.sha1, date: '2025-01-01T12:00:00.000Z'}}]);
  });

  test('names every ref that is not there, with the one that may have been meant', async () => {
    const {resolved, unresolved} = await resolveOne({base: 'v2', head: '--output=x', notation: '..'});
    expect(resolved).toEqual([]);
    expect(unresolved[0]?.problems).toMatchObject([
      {where: 'ranges[0].base', received: 'v2', fix: 'Did you mean v1?'},
      {where: 'ranges[0].head', received: '--output=x'},
    ]);
  });

  test('refuses three dots between histories that share no commit', async () => {
    repository.git('checkout', '--quiet', '--orphan', 'apart');
    repository.commit('Apart');
    const {unresolved} = await resolveOne({base: 'main', head: 'apart', notation: '...'});
    expect(unresolved[0]?.problems).toMatchObject([{where: 'ranges[0]', received: 'main...apart'}]);
  });
});
