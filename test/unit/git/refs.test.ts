import {openGit, type Git} from '../../../plugin/src/git/git';
import {listTags} from '../../../plugin/src/git/history/refs';
import {createRepository, type TestRepository} from '../../helpers/repository';

describe('listTags', () => {
  let repository: TestRepository;
  let git: Git;

  beforeEach(() => {
    repository = createRepository();
    git = openGit(repository.folder);
  });

  afterEach(() => repository.cleanup());

  test('peels annotated tags, and tags of tags', async () => {
    const oid = repository.commit('One', {date: '2025-05-22T10:00:00Z'});
    repository.tag('plain');
    repository.tag('noted', {message: 'Noted'});
    repository.tag('twice', {message: 'Twice', at: 'noted'});
    const date = '2025-05-22T10:00:00.000Z';
    expect(await listTags(git)).toEqual(['noted', 'plain', 'twice'].map((name) => ({name, ref: name, oid, date})));
  });

  test('leaves out tags of files and trees', async () => {
    repository.write('a.md', 'A\n');
    repository.commit('One');
    repository.tag('file', {at: 'HEAD:a.md'});
    repository.tag('tree', {at: 'HEAD^{tree}'});
    expect(await listTags(git)).toEqual([]);
  });

  test('names a tag in full where its name alone means something else', async () => {
    const first = repository.commit('One');
    const second = repository.commit('Two');
    repository.git('update-ref', `refs/tags/${first}`, second);
    repository.branch('v1');
    repository.tag('v1', {at: first});
    repository.git('update-ref', 'refs/tags/HEAD', first);
    const tags = await listTags(git);
    expect(tags.map(({ref, oid}) => [ref, oid])).toEqual([
      [`refs/tags/${first}`, second],
      ['refs/tags/HEAD', first],
      ['v1', first],
    ]);
  });

  test('can be asked for the tags that a commit leads to', async () => {
    const first = repository.commit('One');
    repository.tag('v1');
    repository.commit('Two');
    repository.tag('v2');
    expect((await listTags(git, first)).map(({name}) => name)).toEqual(['v1']);
  });

  test('gives nothing for a repository without tags or commits', async () => {
    expect(await listTags(git)).toEqual([]);
  });
});
