import {appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync} from 'node:fs';
import path from 'node:path';
import {runCli} from '../../../plugin/src/cli/runCli';
import {openRepository} from '../../../plugin/src/git/opening/openRepository';
import {UserError, validateChangelogOptions} from '../../../plugin/src/options';
import {makeReports, type MadeReports} from '../../../plugin/src/report/makeReports';
import {createRepository, type TestRepository} from '../../helpers/repository';
import {withFakeGit} from './fakeGit';

let repository: TestRepository;
let head: string;

beforeEach(() => {
  repository = createRepository();
  repository.write('a.md', 'one\n');
  repository.commit('First');
  repository.tag('v1');
  repository.write('a.md', 'two\n');
  head = repository.commit('Second');
});

afterEach(() => repository.cleanup());

/** Git itself, with a record of every argument that it is given. */
const recording = 'printf "%s\\0" "$@" >> "$FAKE/arguments"\nexec "$REAL_GIT" "$@"';

interface Attempt {
  result: MadeReports | Error;
  /** Arguments of all git processes. */
  args: string[];
}

async function attempt(options: object, siteDir = repository.folder): Promise<Attempt> {
  return withFakeGit(recording, async (fake) => {
    const result = await make(options, siteDir).catch((error: unknown) => error as Error);
    const record = path.join(fake, 'arguments');
    return {result, args: existsSync(record) ? readFileSync(record, 'utf8').split('\0') : []};
  });
}

async function make(options: object, siteDir: string): Promise<MadeReports> {
  const context = {siteDir, locale: 'en', environment: {}};
  return makeReports(validateChangelogOptions(options), context);
}

/** Opens a repository without the checks of the options. */
async function open(source: {url: string}): Promise<unknown> {
  return openRepository(source, {
    siteDir: repository.folder,
    cacheDir: path.join(repository.folder, '../cache'),
    fetch: 'never',
    remote: 'origin',
    wanted: 'everything',
    ci: null,
    settings: {silenceSeconds: 20},
  });
}

/** Everything below the test's folder but git's own files. */
function files(): string[] {
  return readdirSync(path.dirname(repository.folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => !/(?:^|\/)\.git\/(?:objects|refs|logs)\//.test(file))
    .sort();
}

test.each([
  '--output=leak..HEAD',
  'HEAD..--output=leak',
  '--no-index..HEAD',
  '-O..HEAD',
  'HEAD...-p',
  'HEAD..--upload-pack=touch${IFS}leak',
  'HEAD..HEAD\n--output=leak',
  'HEAD..HEAD\0--output=leak',
  'v1..HEAD --output=leak',
])('the range %j is refused and git never hears of it', async (range) => {
  const before = files();
  const {result, args} = await attempt({ranges: [range]});
  expect(result).toBeInstanceOf(UserError);
  expect(args).toEqual([]);
  expect(files()).toEqual(before);
});

test.each([
  ['base', {base: '--output=leak', head: 'HEAD'}],
  ['head', {base: 'v1', head: '-O'}],
  ['unreleased', {unreleased: '--output=leak'}],
  ['since', {unreleased: 'HEAD', since: '--no-index'}],
  ['branch', {every: 'day', branch: '--output=leak'}],
  ['a range that a function gives', () => ['--output=leak..HEAD']],
  ['a base that a function gives', () => [{base: 'HEAD\n--output=leak', head: 'HEAD'}]],
])('an option in the place of %s is refused', async (_name, source) => {
  const before = files();
  const {result, args} = await attempt({ranges: [source]});
  expect(result).toBeInstanceOf(UserError);
  expect(args.filter((arg) => /leak|^-O$|no-index/.test(arg))).toEqual([]);
  expect(files()).toEqual(before);
});

test('a function asks git for refs, whatever they look like, and none is taken for an option', async () => {
  const asked: unknown[] = [];
  const source = async (git: {resolve: (ref: string) => Promise<unknown>}): Promise<string[]> => {
    for (const ref of ['--output=leak', '-O', '--batch-all-objects', 'HEAD\n--output=leak', '\0', '']) {
      asked.push(await git.resolve(ref));
    }
    return ['v1..HEAD'];
  };
  const before = files();
  const {result, args} = await attempt({ranges: [source]});
  expect(asked).toEqual([null, null, null, null, null, null]);
  expect(result).toMatchObject({reports: [{files: [{path: 'a.md'}]}]});
  expect(args.filter((arg) => /leak|batch-all/.test(arg))).toEqual([]);
  expect(files()).toEqual(before);
});

test.each(['--output=leak', '-O', '--no-index', '--upload-pack=leak'])(
  'a tag that is called %s is read, by its full name and from a list of tags',
  async (tag) => {
    repository.git('update-ref', `refs/tags/${tag}`, head);
    const before = files();
    for (const ranges of [[`v1..refs/tags/${tag}`], [{tags: '*', sort: 'date'}]]) {
      const {result, args} = await attempt({ranges});
      expect(result).toMatchObject({reports: [{range: {head: {oid: head}}, files: [{path: 'a.md'}]}]});
      expect(args.filter((arg) => arg.includes(tag) && tag !== '-O')).toEqual([]);
      expect(args).not.toContain('-O');
    }
    expect(files()).toEqual(before);
  },
);

test('a branch that is called like an option is read where HEAD leads to it', async () => {
  repository.git('update-ref', 'refs/heads/--output=leak', repository.oid('v1'));
  repository.git('symbolic-ref', 'HEAD', 'refs/heads/--output=leak');
  const before = files();
  const {result, args} = await attempt({ranges: [{every: 'month'}, `HEAD..${head}`]});
  expect(result).toMatchObject({reports: [{files: [{status: 'added'}]}, {files: [{status: 'modified'}]}]});
  expect(args.filter((arg) => arg.includes('leak'))).toEqual([]);
  expect(files()).toEqual(before);
});

test.each(['--upload-pack=touch leak', '-x', '--output=leak', 'ext::sh -c touch% leak', 'a b'])(
  'a remote that is called %j is asked for nothing',
  async (remote) => {
    const shallow = repository.clone({depth: 1});
    appendFileSync(
      path.join(shallow.folder, '.git/config'),
      `[remote "${remote}"]\n\turl = file://${repository.folder}\n`,
    );
    const before = files();
    const {result, args} = await attempt({ranges: ['v1..HEAD'], remote, fetch: 'missing'}, shallow.folder);
    expect(result).toBeInstanceOf(UserError);
    expect(args.filter((arg) => arg === remote)).toEqual([]);
    expect(files()).toEqual(before);
  },
);

test.each(['ext::sh -c touch% leak', 'fd::17', '-oProxyCommand=leak', '--upload-pack=touch leak'])(
  'a remote with the URL %j runs nothing',
  async (url) => {
    const shallow = repository.clone({depth: 1});
    shallow.git('config', 'remote.origin.url', url);
    shallow.git('config', 'protocol.ext.allow', 'always');
    const before = files();
    const {result} = await attempt({ranges: ['v1..HEAD'], fetch: 'missing'}, shallow.folder);
    expect(result).toBeInstanceOf(Error);
    expect(files()).toEqual(before);
  },
);

test.each([
  '--upload-pack=touch leak',
  'ext::sh -c touch% leak',
  'fd::17',
  '-x',
  'ssh://-oProxyCommand=leak/x',
  '-x@host:path',
])('the URL %j is refused by the options, and again before it is cloned', async (url) => {
  const before = files();
  const {result, args} = await attempt({repository: {url}, ranges: ['v1..HEAD']});
  expect(result).toBeInstanceOf(UserError);
  expect(args).toEqual([]);
  expect(await open({url})).toHaveProperty('problem.where', 'repository.url');
  expect(files()).toEqual(before);
});

test.each(['-x', '--git-dir=.', '--upload-pack=touch leak'])('a folder that is called %j is a folder', async (name) => {
  const site = path.join(repository.folder, '../site');
  mkdirSync(site);
  const {result} = await attempt({repository: name, ranges: ['v1..HEAD']}, site);
  expect(result).toBeInstanceOf(UserError);
  expect((result as Error).message).toContain(path.join(path.dirname(repository.folder), 'site', name));

  const moved = path.join(site, name);
  renameSync(repository.folder, moved);
  expect(await make({repository: name, ranges: ['v1..HEAD']}, site)).toMatchObject({
    reports: [{files: [{path: 'a.md'}]}],
  });
});

test.each([
  [['report', '--output=leak..HEAD']],
  [['report', '--', '--output=leak..HEAD']],
  [['report', '--repo', '--upload-pack=leak', 'v1..HEAD']],
  [['report', '--repo=ext::sh -c touch% leak', 'v1..HEAD']],
  [['report', '-O..HEAD']],
])('the command line %j is refused, and nothing is written', async (argv) => {
  const before = files();
  let printed = '';
  const io = {
    cwd: repository.folder,
    stdout: (text: string) => Promise.resolve(void (printed += text)),
    stderr: () => undefined,
  };
  expect(await runCli(argv, io)).toBe(1);
  expect(printed).toBe('');
  expect(files()).toEqual(before);
});
