import {rmSync} from 'node:fs';
import path from 'node:path';
import {UserError, validateChangelogOptions} from '../../../plugin/src/options';
import {makeReports} from '../../../plugin/src/report/makeReports';
import {createRepository, type TestRepository} from '../../helpers/repository';

let repository: TestRepository;

beforeEach(() => {
  repository = createRepository();
  repository.write('a.md', 'one\n');
  repository.commit('First');
  repository.tag('v1');
  repository.write('a.md', 'two\n');
  repository.commit('Second');
  repository.tag('v2');
});

afterEach(() => repository.cleanup());

/** Takes the file of a loose object away, as a broken copy or a full disk does. */
function loseObject(oid: string): void {
  rmSync(path.join(repository.folder, '.git/objects', oid.slice(0, 2), oid.slice(2)));
}

function make(options: object): ReturnType<typeof makeReports> {
  const {folder} = repository;
  return makeReports(validateChangelogOptions({repository: folder, ranges: ['v1..v2'], ...options}), {
    siteDir: folder,
    locale: 'en',
    environment: {},
  });
}

test('a repository that lacks a file of a range is a mistake of its copy, told with the object and what to do', async () => {
  const lost = repository.oid('v2:a.md');
  loseObject(lost);
  const error: unknown = await make({}).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).message).toContain('ranges[0]');
  expect((error as UserError).message).toContain(`object ${lost}`);
  expect((error as UserError).message).toContain('git fsck --full');
});

test('a missing range from the start of history is named by its end, not by the id of the empty tree', async () => {
  loseObject(repository.oid('v1:a.md'));
  const ranges = ['4b825dc642cb6eb9a060e54bf8d69288fbee4904..v1', 'v1..v2'];
  const {missing} = await make({ranges, onMissing: 'ignore'});
  expect(missing).toMatchObject([{title: 'Everything up to v1'}, {title: 'v1 → v2'}]);
});

test('a range whose files are lost gets a page that says so where missing ranges are allowed', async () => {
  loseObject(repository.oid('v2:a.md'));
  const {reports, missing} = await make({onMissing: 'ignore'});
  expect(reports).toEqual([]);
  expect(missing).toMatchObject([{slug: 'v1-v2', problems: [{where: 'ranges[0]'}]}]);
});
