import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import {buildSampleRepository} from '../../scripts/build-sample-repository';
import type {ReportJson} from '../../plugin/src/model/report';
import {createRepository} from '../helpers/repository';
import {changelogBin, commandEnvironment, projectRoot, runChangelog, type Finished} from '../helpers/siteCommands';
import {createSite, type TemporarySite} from '../helpers/temporarySite';

const schemaFile = path.join(projectRoot, 'plugin/lib/report.schema.json');
const plugin = 'docusaurus-plugin-content-changelog';
const feature = 'v1.0.0..v1.1.0';
const ranges = [feature, 'v1.1.0...v2.0.0-beta.1', 'v2.0.0-beta.1..v2.0.0'];

let folder: string;
let repository: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'changelog-cli-'));
  repository = path.join(folder, 'repository');
  await buildSampleRepository(repository);
});

afterAll(() => rmSync(folder, {recursive: true, force: true}));

async function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Finished> {
  return runChangelog(args, {cwd: repository, environment});
}

describe('reports of several ranges in one call', () => {
  test('are one JSON array that the published schema describes', async () => {
    const {exitCode, stdout, stderr} = await run(['report', '--format', 'json', ...ranges]);
    expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
    const reports = JSON.parse(stdout) as ReportJson[];
    const validate = new Ajv({strict: true}).compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
    expect(reports.map((report) => validate(report) || validate.errors)).toEqual([true, true, true]);
    expect(reports.map(({range}) => `${range.base.ref}${range.notation}${range.head.ref}`)).toEqual(ranges);
  });

  test('are Markdown documents that follow each other', async () => {
    const {exitCode, stdout, stderr} = await run(['report', ...ranges]);
    expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''});
    expect(stdout.match(/^---\ndate: /gm)).toHaveLength(3);
    expect(stdout.match(/^# Summary Table$/gm)).toHaveLength(3);
  });

  test('are one for each category', async () => {
    const categories = ['--category', 'guides=docs/guides/**', '--category', 'api=docs/reference/**'];
    const {stdout} = await run(['report', '--format=json', ...categories, feature]);
    expect((JSON.parse(stdout) as ReportJson[]).map(({category}) => category?.name)).toEqual(['guides', 'api']);
  });
});

test.each(['json', 'markdown'])('%s has the same bytes whatever the machine and the user have set', async (format) => {
  const home = path.join(folder, `home-${format}`);
  mkdirSync(home);
  const hostile =
    '[diff]\n noprefix = true\n external = false\n mnemonicPrefix = true\n[core]\n quotePath = true\n[color]\n ui = always\n';
  writeFileSync(path.join(home, '.gitconfig'), hostile);
  const args = ['report', `--format=${format}`, ...ranges];
  const plain = await run(args);
  const other = await run(args, {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    HOME: home,
    GIT_CONFIG_GLOBAL: path.join(home, '.gitconfig'),
    GIT_DIR: '/nowhere',
    GIT_EXTERNAL_DIFF: 'false',
    CI: '',
  });
  expect(other).toEqual(plain);
  expect(plain.exitCode).toBe(0);
});

describe('a mistake of the user', () => {
  test('is told with all others, on standard error alone', async () => {
    const {exitCode, stdout, stderr} = await run(['report', '--formt=json', '--format=yaml', 'v1.0.0', 'v1.0.0..']);
    expect({exitCode, stdout}).toEqual({exitCode: 1, stdout: ''});
    expect(stderr.match(/^\d+\. .*/gm)).toEqual([
      '1. --formt is no option of this command',
      '2. --format has no such form',
      '3. the range v1.0.0 is one ref and not a range',
      '4. the range v1.0.0.. names no head',
    ]);
    expect(stderr).toContain('Did you mean --format?');
  });

  test('in the refs names the range, and no report of another range is printed', async () => {
    const {exitCode, stdout, stderr} = await run(['report', feature, 'v1.1.0..v3', '--output=x..v1.0.0']);
    expect({exitCode, stdout}).toEqual({exitCode: 1, stdout: ''});
    expect(stderr).toMatch(/output/);
  });

  test.each([
    [['report', 'v1.0.0..v9'], 'ranges[0].head names no commit of the repository'],
    [['report', '--repo', '..', 'v1..v2'], 'is no git repository'],
    [['report', '--repo', 'nowhere', 'v1..v2'], 'names a folder that does not exist'],
    [['report', '--config', 'nowhere.json', 'v1..v2'], '--config does not exist'],
    [['report', '--category', 'a=docs/{b', 'v1.0.0..v1.1.0'], 'categories.a.paths[0] lacks a "}"'],
    [['report', '--locale', 'not a locale', 'v1.0.0..v1.1.0'], '--locale is no locale'],
    [['report'], 'the range is missing'],
    [['reprot', 'v1.0.0..v1.1.0'], 'the command is not known'],
    [[], 'the command is missing'],
  ])('%j', async (args, message) => {
    const {exitCode, stdout, stderr} = await run(args);
    expect({exitCode, stdout}).toEqual({exitCode: 1, stdout: ''});
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test('a fault of ours is told with its stack, on standard error alone, and has an exit code of its own', async () => {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  const fake = `#!/bin/sh\ncase "$*" in *--raw*) echo garbage ;; *) PATH='${process.env.PATH}' exec git "$@" ;; esac\n`;
  writeFileSync(path.join(bin, 'git'), fake, {mode: 0o755});
  const {exitCode, stdout, stderr} = await run(['report', feature], {PATH: `${bin}:${process.env.PATH}`});
  expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''});
  expect(stderr).toMatch(/v1\.0\.0.*v1\.1\.0/);
  expect(stderr).toMatch(/^ +at /m);
});

test('a reader that has seen enough is no fault', async () => {
  const child = spawn(process.execPath, [changelogBin, 'report', '--format=json', ...ranges], {
    cwd: repository,
    env: commandEnvironment(),
  });
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  expect({exitCode, errors}).toEqual({exitCode: 0, errors: []});
});

describe('docusaurus changelog:report', () => {
  let site: TemporarySite;

  beforeAll(() => {
    const test = createRepository();
    site = createSite(test, {
      siteDir: 'website',
      config: {
        plugins: [
          [plugin, {ranges: [{base: 'v1', head: 'v2', slug: 'second'}, 'v2..v3'], onMissing: 'log'}],
          [plugin, {id: 'sample', routeBasePath: 'sample', repository, ranges: [feature, 'v1..v2'], onMissing: 'log'}],
        ],
      },
    });
    ['v1', 'v2', 'v3'].forEach((name) => {
      test.write('docs/intro.md', `# Introduction\n\nThis is ${name}.\n`);
      test.commit(name);
      test.tag(name);
    });
    cleanUp = () => test.cleanup();
  });

  let cleanUp = (): void => undefined;
  afterAll(() => cleanUp());

  async function slugs(...args: string[]): Promise<string[]> {
    const {exitCode, stdout, stderr} = await site.docusaurus(...args, '--format', 'json');
    expect(`${exitCode} ${stderr}`).toMatch(/^0 /);
    return (JSON.parse(stdout) as ReportJson[]).map(({slug}) => slug);
  }

  test('prints the reports of the site, or those that are named, by slug or by range', async () => {
    expect(await slugs('changelog:report')).toEqual(['second', 'v2-v3']);
    expect(await slugs('changelog:report', 'second', 'v1..v3')).toEqual(['second', 'v1-v3']);
  });

  test('has a command for each further instance, and what is to be logged is not in the output', async () => {
    expect(await slugs('changelog:report:sample')).toEqual(['v1.0.0-v1.1.0']);
  });

  test('prints Markdown unless told otherwise', async () => {
    expect((await site.docusaurus('changelog:report', 'second')).stdout).toMatch(/^---\ndate: /);
  });

  test('tells a mistake with what there is, and exits with 1', async () => {
    const {exitCode, stdout, stderr} = await site.docusaurus('changelog:report', 'third', '--format', 'json');
    expect({exitCode, stdout}).toMatchObject({exitCode: 1});
    expect(stdout + stderr).toContain('expected: one of second, v2-v3, or a range such as v1.0..v1.1');
  });
});
