import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {runCli} from '../../../plugin/src/cli/runCli';
import {version} from '../../../plugin/package.json';
import {UserError} from '../../../plugin/src/options';
import {sampleReport} from '../output/sampleReport';

// Every test gives a report maker of its own; the real one has tests that need a repository.
jest.mock('../../../plugin/src/report/makeReports', () => ({}));

type Make = NonNullable<Parameters<typeof runCli>[2]>;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'changelog-cli-'));
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

const makeNone = jest.fn<ReturnType<Make>, Parameters<Make>>();

beforeEach(() => {
  makeNone.mockReset().mockResolvedValue({reports: [], notes: []});
});

async function run(argv: string[], make: Make = makeNone) {
  const written = {stdout: '', stderr: ''};
  const io = {
    cwd: folder,
    stdout: (text: string) => {
      written.stdout += text;
      return Promise.resolve();
    },
    stderr: (text: string) => {
      written.stderr += text;
    },
  };
  return {code: await runCli(argv, io, make), ...written};
}

test('help and version are printed without asking git', async () => {
  const help = await run(['--help']);
  expect(help.stdout).toMatch(/^Usage: content-changelog/);
  expect(help).toMatchObject({code: 0, stderr: ''});
  expect(await run(['--version'])).toEqual({code: 0, stdout: `${version}\n`, stderr: ''});
  expect(makeNone).not.toHaveBeenCalled();
});

test('the options of the command line reach the report maker, validated', async () => {
  const argv = [
    'report',
    'v1...v2',
    '--repo=sub',
    '--locale=en-GB',
    '--category=a=x/**',
    '--category=a=y/**',
    '--category=b=z',
  ];
  expect((await run(argv)).code).toBe(0);
  const [options, context] = makeNone.mock.calls[0] ?? [];
  expect(options).toMatchObject({
    ranges: [{base: 'v1', head: 'v2', notation: '...'}],
    repository: path.join(folder, 'sub'),
    categories: {a: {label: 'a', paths: ['x/**', 'y/**']}, b: {label: 'b', paths: ['z']}},
  });
  expect(context).toMatchObject({siteDir: folder, locale: 'en-GB'});
});

test('JSON is an array, Markdown is the default, and notes go to stderr', async () => {
  const make = () => Promise.resolve({reports: [sampleReport()], notes: ['Nothing changed in May.']});
  const json = await run(['report', 'v1..v2', '--format=json'], make);
  expect(JSON.parse(json.stdout)).toEqual([sampleReport()]);
  expect(json).toMatchObject({code: 0, stderr: 'Nothing changed in May.\n'});
  expect((await run(['report', 'v1..v2'], make)).stdout).toMatch(/^---\ndate: '2025-05-22'\n/);
});

test.each([
  ['config.json', '{"exclude": ["drafts/**"], "ranges": ["a..b"]}'],
  ['config.js', 'module.exports = {exclude: ["drafts/**"], ranges: ["a..b"]};'],
  ['config.cjs', 'exports.__esModule = true; exports.default = {exclude: ["drafts/**"], ranges: ["a..b"]};'],
])('%s gives options, relative to its own folder, and the command line has the last word', async (name, content) => {
  writeFileSync(path.join(folder, name), content);
  expect((await run(['report', 'v1..v2', '--config', name])).stderr).toBe('');
  const [options, context] = makeNone.mock.calls[0] ?? [];
  expect(options).toMatchObject({exclude: ['drafts/**'], ranges: [{base: 'v1', head: 'v2'}], repository: '.'});
  expect(context).toMatchObject({siteDir: folder, locale: 'en'});
});

test.each([
  ['missing.json', null, 'does not exist'],
  ['broken.json', '{', 'cannot be loaded'],
  ['broken.js', 'throw new Error("no such thing")', 'no such thing'],
  ['list.json', '[]', 'holds no object'],
  ['wrong.json', '{"exclud": []}', 'exclude'],
])('a config that is %s is the user’s mistake', async (name, content, message) => {
  if (content !== null) {
    writeFileSync(path.join(folder, name), content);
  }
  const {code, stdout, stderr} = await run(['report', 'a..b', `--config=${name}`]);
  expect({code, stdout}).toEqual({code: 1, stdout: ''});
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a mistake in the arguments exits with 1, all of it on stderr', async () => {
  const {code, stdout, stderr} = await run(['report', 'v1', '--fromat=json']);
  expect({code, stdout}).toEqual({code: 1, stdout: ''});
  expect(stderr).toContain('Did you mean --format?');
  expect(stderr).toContain('the range v1 is one ref and not a range');
  expect(makeNone).not.toHaveBeenCalled();
});

test('a language that reports are not written in is refused, with those that they are', async () => {
  const {code, stderr} = await run(['report', 'v1..v2', '--locale=tlh']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/--locale is a language that reports are not written in[^]*one of en/);
  expect(makeNone).not.toHaveBeenCalled();
});

test('a mistake found in the repository exits with 1', async () => {
  const make = () => Promise.reject(new UserError([{where: 'ranges[0].base', what: 'names no commit'}]));
  const {code, stdout, stderr} = await run(['report', 'v1..v2'], make);
  expect({code, stdout}).toEqual({code: 1, stdout: ''});
  expect(stderr).toContain('ranges[0].base names no commit');
});

test.each([
  ['an error', new TypeError('x is not a function')],
  ['a value', 'x is not a function'],
])('a fault of ours that is %s exits with 2 and says where to report it', async (_name, fault) => {
  const make = jest.fn<ReturnType<Make>, Parameters<Make>>().mockRejectedValue(fault);
  const {code, stdout, stderr} = await run(['report', 'v1..v2'], make);
  expect({code, stdout}).toEqual({code: 2, stdout: ''});
  expect(stderr).toContain('x is not a function');
  expect(stderr).toContain('Please report it with the text below');
  expect(stderr.includes('\n    at ')).toBe(fault instanceof Error);
});
