import type {ReportJson} from '../../plugin/src/model/report';
import {createRepository, type TestRepository} from '../helpers/repository';
import {runChangelog, type Finished} from '../helpers/siteCommands';
import {createSite} from '../helpers/temporarySite';

const rules = {
  'limit-lowered': {type: 'minor update', ignore: ['blog/**']},
  'page-removed': 'off',
  'requirement-added': {ignore: ['blog/**']},
};

let repository: TestRepository;

beforeAll(() => {
  repository = createRepository();
  const write = (limit: string, key: string): void => {
    for (const folder of ['guide', 'blog']) {
      repository.write(`docs/${folder}/limits.md`, `# Limits\n\nThe maximum size of a file is ${limit}.\n`);
      repository.write(`docs/${folder}/keys.md`, `# Keys\n\nA key ${key}.\n`);
    }
  };
  write('10 MB', 'is optional');
  repository.write('docs/guide/old.md', '# Old\n');
  repository.commit('Start');
  repository.tag('v1');
  write('5 MB', 'is now required');
  repository.remove('docs/guide/old.md');
  repository.commit('Lower the limit');
  repository.tag('v2');
  repository.write('rules.json', JSON.stringify({root: 'docs', rules}));
  repository.write('wrong.json', JSON.stringify({rules: {'limit-lowerd': 'off', 'content-updated': 'off'}}));
});

afterAll(() => repository.cleanup());

const decided = [
  'blog/keys.md: content-updated, minor update',
  'blog/limits.md: content-updated, minor update',
  'guide/keys.md: requirement-added, breaking change',
  'guide/limits.md: limit-lowered, minor update',
  'guide/old.md: content-updated, minor update',
];

function decisions({exitCode, stdout, stderr}: Finished): string[] {
  expect(`${exitCode} ${stderr}`).toMatch(/^0 /);
  const [report] = JSON.parse(stdout) as ReportJson[];
  return (report?.files ?? []).map(({path, rule, type}) => `${path}: ${rule}, ${type}`);
}

test('the command reads from its config what a project changes about the rules', async () => {
  const args = ['report', '--config', 'rules.json', '--format', 'json', 'v1..v2'];
  expect(decisions(await runChangelog(args, {cwd: repository.folder}))).toEqual(decided);
});

test('the command of a site follows the site’s rules', async () => {
  const options = {root: 'docs', ranges: ['v1..v2'], rules};
  const config = {plugins: [['docusaurus-plugin-content-changelog', options]]};
  const site = createSite(repository, {siteDir: 'site', config});
  expect(decisions(await site.docusaurus('changelog:report', '--format', 'json'))).toEqual(decided);
});

test('what is wrong with the rules is told together', async () => {
  const args = ['report', '--config', 'wrong.json', 'v1..v2'];
  const {exitCode, stdout, stderr} = await runChangelog(args, {cwd: repository.folder});
  expect({exitCode, stdout}).toEqual({exitCode: 1, stdout: ''});
  expect(stderr).toContain("rules['limit-lowerd'] is not a rule");
  expect(stderr).toContain('Did you mean limit-lowered?');
  expect(stderr).toContain("rules['content-updated'] cannot be switched off: this rule decides where no other does");
});
