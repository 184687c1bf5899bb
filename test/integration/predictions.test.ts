import path from 'node:path';
import {createRepository, type TestRepository} from '../helpers/repository';
import {projectRoot, runNode, type Finished} from '../helpers/siteCommands';

let repository: TestRepository;

beforeAll(() => {
  repository = createRepository();
  repository.write('docs/a.md', '# A\n\nThe maximum size is 10 MB.\n');
  repository.commit('Start');
  repository.tag('v1');
  repository.write('docs/a.md', '# A\n\nThe maximum size is 5 MB.\n');
  repository.write('docs/b.md', '# B\n');
  repository.commit('Lower the limit');
  repository.tag('v2');
});

afterAll(() => repository.cleanup());

async function predict(manifest: string): Promise<Finished> {
  repository.write('manifest.json', manifest);
  const file = path.join(repository.folder, 'manifest.json');
  const script = path.join(projectRoot, 'scripts/predictions.ts');
  return runNode(['--import', 'tsx', script, repository.folder, file], {cwd: projectRoot});
}

test('each range of a manifest has its files by path, as often as it is named', async () => {
  const range = {baseTag: 'v1', headTag: 'v2', more: 1};
  const {exitCode, stdout, stderr} = await predict(
    JSON.stringify({
      ranges: [
        {range: 'a b', ...range},
        {range: 'again', ...range},
      ],
    }),
  );
  expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
  const text = expect.any(String) as string;
  const files = {
    'docs/a.md': {type: 'breaking change', rule: 'limit-lowered', title: text, explanation: text},
    'docs/b.md': {type: 'new feature', rule: 'page-added', title: text, explanation: text},
  };
  expect(JSON.parse(stdout)).toEqual({'a b': files, again: files});
});

test.each([
  ['{', 'the manifest is no JSON'],
  ['{"ranges": []}', 'must contain at least 1 items'],
  ['{"ranges": [{"range": "a", "baseTag": "v1"}, {"range": "a", "headTag": 7}]}', '"ranges[0].headTag" is required'],
  ['{"ranges": [{"range": "a", "baseTag": "v1", "headTag": "v9"}]}', 'ranges[0].head names no commit'],
])('what is wrong with the manifest %j is told, and nothing is written', async (manifest, message) => {
  const {exitCode, stdout, stderr} = await predict(manifest);
  expect({exitCode, stdout}).toEqual({exitCode: 1, stdout: ''});
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});
