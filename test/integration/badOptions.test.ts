import path from 'node:path';
import {createRepository, type TestRepository} from '../helpers/repository';
import {createSite} from '../helpers/temporarySite';

let repository: TestRepository;

beforeAll(() => {
  repository = createRepository();
  repository.write('docs/intro.md', '# Introduction\n');
  repository.commit('Start');
  repository.tag('v1');
  repository.write('docs/intro.md', '# Welcome\n');
  repository.commit('Rename the title');
  repository.tag('v2');
});

afterAll(() => repository.cleanup());

let sites = 0;

/** What a build prints that fails and writes nothing. Each has a folder of its own, so that nothing is left over. */
async function failBuild(...instances: Record<string, unknown>[]): Promise<string> {
  sites += 1;
  const site = createSite(repository, {
    siteDir: `site-${sites}`,
    config: {plugins: instances.map((options) => ['docusaurus-plugin-content-changelog', options])},
  });
  const {exitCode, stdout, stderr} = await site.docusaurus('build');
  expect({exitCode, built: site.has('')}).toEqual({exitCode: 1, built: false});
  return stdout + stderr;
}

/** What stands at the numbers of a message: the options that something is wrong with. */
function named(output: string): string[] {
  return [...output.matchAll(/^ *\d+\. (\S+) /gm)].map(([, where = '']) => where);
}

test('everything that the options show to be wrong is told at once', async () => {
  const output = await failBuild({
    ranges: [
      'v1',
      {base: 'v1', head: '--output=x'},
      {base: 'v1', head: 'v2', slug: 'a'},
      {base: 'v2', head: 'v1', slug: 'A'},
      {base: 'v2', head: 7},
    ],
    include: ['docs/{a.md'],
    root: '../outside',
    routeBassPath: 'x',
    sidebar: {position: 'top'},
  });
  expect(named(output).sort()).toEqual([
    'include[0]',
    'ranges[0]',
    'ranges[1].head',
    'ranges[3].slug',
    'ranges[4].head',
    'root',
    'routeBassPath',
    'sidebar.position',
  ]);
});

test('a problem is told once, with the instance, what was found, what is expected and what to do', async () => {
  const output = await failBuild({id: 'api', ranges: ['v1']});
  const lines = output.split('\n').map((line) => line.trim());
  expect(lines.slice(lines.findIndex((line) => line.startsWith('[cause]')))).toEqual([
    '[cause]: UserError: Changelog "api": The options of the changelog plugin are not valid:',
    '',
    'ranges[0] is one ref and not a range',
    "expected: a range such as 'v1.0..v1.1' or 'v1.0...v1.1'",
    "received: 'v1'",
    'fix:      Name both sides: base..v1',
    '}',
    '',
  ]);
});

test('everything that the repository shows to be wrong is told at once', async () => {
  const output = await failBuild({
    ranges: [
      'v1..v2',
      'v1..v3',
      {base: 'nope', head: 'master'},
      {base: 'v1', head: 'main~1', slug: 'V2'},
      {tags: 'v*'},
      {unreleased: 'trunk'},
      {every: 'week', branch: 'gone'},
    ],
  });
  expect(named(output).sort()).toEqual([
    'ranges[1].head',
    'ranges[2].base',
    'ranges[2].head',
    'ranges[3]',
    'ranges[5].unreleased',
    'ranges[6].branch',
  ]);
  expect(output).toMatch(/received: v3\s+fix: +Did you mean v\d\?/);
});

test.each([
  ['../../nothing', 'names a folder that does not exist'],
  [path.parse(process.cwd()).root, 'is no git repository, and no folder above it is one'],
])('a repository that is none is named: %s', async (folder, what) => {
  expect(await failBuild({ranges: ['v1..v2'], repository: folder})).toContain(`repository ${what}`);
});

test.each([
  [{docsPluginId: 'api'}, 'docsPluginId names no docs plugin of this site', 'one of: default'],
  [{sidebar: {id: 'tutorial'}}, 'sidebar.id names no sidebar of these docs', 'one of: defaultSidebar'],
])('what the site lacks is named, with what it has: %j', async (options, what, expected) => {
  const output = await failBuild({ranges: ['v1..v2'], ...options});
  expect(output).toContain(what);
  expect(output).toContain(`expected: ${expected}`);
});
