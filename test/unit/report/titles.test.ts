import {validateChangelogOptions} from '../../../plugin/src/options';
import {makeReports} from '../../../plugin/src/report/makeReports';
import {createRepository, type TestRepository} from '../../helpers/repository';

let repository: TestRepository;

beforeAll(() => {
  repository = createRepository();
  for (const version of ['v1', 'v2']) {
    repository.write('page.md', `${version}\n`);
    repository.commit(version);
    repository.tag(version);
  }
});

afterAll(() => repository.cleanup());

test.each([
  ['both ends of a range', 'v1..v2', 'v1 → v2'],
  ['a range from the start of history', '4b825dc642cb6eb9a060e54bf8d69288fbee4904..v1', 'Everything up to v1'],
])('a report without a title of its own is named after %s', async (_what, range, title) => {
  const {reports} = await makeReports(validateChangelogOptions({ranges: [range]}), {
    siteDir: repository.folder,
    locale: 'en',
    environment: {},
  });
  expect(reports.map((report) => report.title)).toEqual([title]);
});
