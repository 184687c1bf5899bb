import {validateChangelogOptions, type ChangelogOptions} from '../../../plugin/src/options';
import {makeReports, type MadeReports} from '../../../plugin/src/report/makeReports';
import {createRepository, type TestRepository} from '../../helpers/repository';

let repository: TestRepository;

beforeAll(() => {
  repository = createRepository();
  for (const version of ['v1', 'v2', 'v3']) {
    repository.write('b/page.md', `b in ${version}\n`);
    repository.write('c/page.md', `c in ${version}\n`);
    repository.commit(version);
    repository.tag(version);
  }
});

afterAll(() => repository.cleanup());

function make(options: Partial<ChangelogOptions>): Promise<MadeReports> {
  return makeReports(validateChangelogOptions({ranges: [], ...options}), {
    siteDir: repository.folder,
    locale: 'en',
    environment: {},
  });
}

const ranges = [
  {base: 'v1', head: 'v2', slug: 'a'},
  {base: 'v2', head: 'v3', slug: 'a-b'},
];

test('a range and a category that together have the slug of another pair are refused, with both named', async () => {
  const categories = {'b-c': {label: 'Both', paths: ['b/**']}, c: {label: 'C', paths: ['c/**']}};
  await expect(make({ranges, categories})).rejects.toMatchObject({
    name: 'UserError',
    problems: [
      {where: 'ranges', received: 'a-b-c', what: expect.stringMatching(/v1 → v2: Both.*v2 → v3: C/) as unknown},
    ],
  });
});

test('the page of a missing range does not take the place of a report', async () => {
  const missing = {base: 'v1', head: 'nowhere', slug: 'A-c'};
  const categories = {c: {label: 'C', paths: ['c/**']}};
  await expect(make({ranges: [...ranges, missing], categories, onMissing: 'ignore'})).rejects.toMatchObject({
    problems: [{received: 'A-c'}],
  });
});

test('slugs that differ are left alone', async () => {
  const {reports} = await make({ranges, categories: {c: {label: 'C', paths: ['c/**']}}});
  expect(reports.map(({slug}) => slug)).toEqual(['a-c', 'a-b-c']);
});
