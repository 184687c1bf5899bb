import {createRepository, type TestRepository} from '../../helpers/repository';

describe('createRepository', () => {
  let repository: TestRepository;

  beforeEach(() => {
    repository = createRepository();
  });

  afterEach(() => repository.cleanup());

  test('gives the same object ids every time', () => {
    repository.write('docs/a.md', 'A\n');
    expect(repository.commit('First')).toBe('a0765c9bdb716e1690215cae316ce9cc2a569e6b');
  });

  test('keeps names as bytes and contents as they are', () => {
    repository.write(Buffer.from([0x64, 0x2f, 0xff, 0xfe]), 'x\r\n');
    repository.commit('Bytes');
    expect(repository.git('ls-tree', '-rz', '--name-only', 'HEAD')).toEqual(Buffer.from([0x64, 0x2f, 0xff, 0xfe, 0]));
    const oid = /blob ([0-9a-f]+)/.exec(repository.git('ls-tree', '-r', 'HEAD').toString())?.[1] ?? '';
    expect(repository.git('cat-file', 'blob', oid).toString()).toBe('x\r\n');
  });

  test('dates commits a day apart, or as told', () => {
    repository.commit('One');
    repository.commit('Two', {date: '2025-05-22T23:30:00-02:00'});
    repository.commit('Three');
    expect(repository.git('log', '--format=%cI').toString().trim().split('\n')).toEqual([
      '2025-05-24T01:30:00+00:00',
      '2025-05-23T01:30:00+00:00',
      '2025-01-01T12:00:00+00:00',
    ]);
  });

  test('makes tags, branches, merges and clones of limited depth', () => {
    repository.commit('One');
    repository.tag('v1', {message: 'First'});
    repository.branch('side');
    repository.commit('Two');
    repository.checkout('side');
    repository.write('b.md', 'B\n');
    repository.commit('Side');
    repository.checkout('main');
    const merged = repository.merge('side');
    expect(repository.git('cat-file', '-t', 'v1').toString()).toBe('tag\n');
    expect(repository.git('rev-list', '--parents', '-1', merged).toString().trim().split(' ')).toHaveLength(3);
    const clone = repository.clone({depth: 1, bare: true, filter: 'blob:none'});
    expect(clone.git('rev-list', '--count', 'HEAD').toString()).toBe('1\n');
  });
});
