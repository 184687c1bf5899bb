import {readObjects, readSizes, resolveCommits} from '../../../plugin/src/git/catFile';
import {openGit} from '../../../plugin/src/git/git';
import {createRepository, type TestRepository} from '../../helpers/repository';

let repository: TestRepository;
let head: string;

beforeAll(() => {
  repository = createRepository();
  repository.write('text.md', 'one\ntwo\n');
  repository.write('bytes.bin', Buffer.from([0, 10, 255, 10]));
  repository.write('empty.md', '');
  head = repository.commit('First');
  repository.tag('light');
  repository.tag('annotated', {message: 'A tag'});
});

afterAll(() => repository.cleanup());

test('names lead to commits, in the order given', async () => {
  const names = ['annotated', 'nothing', 'light', 'main', head.slice(0, 8), head];
  expect(await resolveCommits(openGit(repository.folder), names)).toEqual([head, null, head, head, head, head]);
});

test('names of trees and blobs are no commits', async () => {
  const names = ['HEAD:text.md', 'HEAD^{tree}', repository.oid('HEAD:text.md')];
  expect(await resolveCommits(openGit(repository.folder), names)).toEqual([null, null, null]);
});

test('nothing asked is nothing read', async () => {
  const git = openGit('/no/such/folder');
  expect(await resolveCommits(git, [])).toEqual([]);
  expect(await readSizes(git, [])).toEqual(new Map());
  expect(await readObjects(git, [])).toEqual(new Map());
});

test('reads objects byte by byte, and leaves out those that are missing', async () => {
  const oids = ['text.md', 'bytes.bin', 'empty.md'].map((file) => repository.oid(`HEAD:${file}`));
  const missing = '1'.repeat(40);
  const objects = await readObjects(openGit(repository.folder), [oids[0] ?? '', missing, ...oids.slice(1)]);
  expect([...objects.keys()]).toEqual(oids);
  expect([...objects.values()].map(({type, bytes}) => [type, bytes.toString('latin1')])).toEqual([
    ['blob', 'one\ntwo\n'],
    ['blob', '\0\n\xff\n'],
    ['blob', ''],
  ]);
});

test('reads sizes without the content', async () => {
  const oid = repository.oid('HEAD:text.md');
  expect(await readSizes(openGit(repository.folder), [oid, '1'.repeat(40)])).toEqual(new Map([[oid, 8]]));
});
