import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import type {FileJson, FileStatus, ReceiptCount, ReportJson} from '../plugin/src/model/report';

const plugin = path.join(__dirname, '../plugin/lib');

/** What git says of a file. */
type GitFile = Pick<FileJson, 'path' | 'oldPath' | 'status' | 'additions' | 'deletions' | 'binary'>;

/**
 * Compares the JSON of the command line, all ranges in one call, with the published schema, with git, and with itself.
 *
 * @returns what differs, a line each
 */
function verifyReports(repository: string, ranges: readonly string[]): {reports: ReportJson[]; differences: string[]} {
  const reports = readReports(repository, ranges);
  const missing = reports.length === ranges.length ? [] : [`${ranges.length} ranges gave ${reports.length} reports`];
  const differences = reports.flatMap((report) =>
    [...schemaErrors(report), ...gitDifferences(repository, report), ...receiptErrors(report)].map(
      (difference) => `${report.slug}: ${difference}`,
    ),
  );
  return {reports, differences: [...missing, ...differences]};
}

function readReports(repository: string, ranges: readonly string[]): ReportJson[] {
  const args = [path.join(plugin, 'bin.js'), 'report', '--repo', repository, '--format', 'json', ...ranges];
  const stdout = execFileSync(process.execPath, args, {maxBuffer: 1024 ** 3, stdio: ['ignore', 'pipe', 'inherit']});
  return JSON.parse(stdout.toString()) as ReportJson[];
}

const validate = new Ajv({strict: true, allErrors: true}).compile(
  JSON.parse(readFileSync(path.join(plugin, 'report.schema.json'), 'utf8')) as object,
);

function schemaErrors(report: ReportJson): string[] {
  validate(report);
  return (validate.errors ?? []).map(({instancePath, message}) => `schema: ${instancePath} ${message ?? ''}`);
}

function gitDifferences(repository: string, report: ReportJson): string[] {
  const {base, head, mergeBase} = report.range;
  const expected = readGitFiles(repository, mergeBase ?? base.oid, head.oid).map(describeFile);
  const found = report.files.map(describeFile);
  return [
    ...expected.filter((file) => !found.includes(file)).map((file) => `only git has: ${file}`),
    ...found.filter((file) => !expected.includes(file)).map((file) => `only the report has: ${file}`),
    ...(expected.length === report.receipt.gitFiles ? [] : [`git counts ${expected.length} files`]),
    ...(found.join('\n') === expected.join('\n') ? [] : ['the order is not that of git']),
  ];
}

function describeFile({path: name, oldPath, status, additions, deletions, binary}: GitFile): string {
  return `${status} ${oldPath === null ? '' : `${oldPath} → `}${name} +${additions} -${deletions}${binary ? ' binary' : ''}`;
}

/** Raw records and numbers of lines, by git in two calls of their own. */
function readGitFiles(repository: string, base: string, head: string): GitFile[] {
  const diff = (output: string): string[] =>
    git(repository, 'diff', output, '--no-abbrev', '-z', '--find-renames', '-l5000', ...quiet, base, head, '--').split(
      '\0',
    );
  const counts = parseNumstat(diff('--numstat'));
  return parseRaw(diff('--raw')).map((record, index) => ({...record, ...(counts[index] ?? noCounts)}));
}

const quiet = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=none', '-O/dev/null', '--no-relative'];
const noCounts = {additions: NaN, deletions: NaN, binary: false};

const statuses: Record<string, FileStatus> = {
  A: 'added',
  C: 'copied',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'type-changed',
};

/** `:modes oids status` NUL path NUL, with both paths for a rename or a copy. */
function parseRaw(fields: readonly string[]): Pick<GitFile, 'path' | 'oldPath' | 'status'>[] {
  const records: Pick<GitFile, 'path' | 'oldPath' | 'status'>[] = [];
  for (let at = 0; at < fields.length - 1;) {
    const letter = fields[at]?.split(' ').at(-1)?.charAt(0) ?? '';
    const [first = '', second = ''] = fields.slice(at + 1, at + 3);
    const isPair = 'RC'.includes(letter);
    const status = statuses[letter] ?? 'modified';
    records.push({status, ...(isPair ? {oldPath: first, path: second} : {oldPath: null, path: first})});
    at += isPair ? 3 : 2;
  }
  return records;
}

/** `added TAB deleted TAB path` NUL; without the path, and with both paths behind it, for a rename or a copy. */
function parseNumstat(fields: readonly string[]): Pick<GitFile, 'additions' | 'deletions' | 'binary'>[] {
  const counts: Pick<GitFile, 'additions' | 'deletions' | 'binary'>[] = [];
  for (let at = 0; at < fields.length - 1;) {
    const [added = '', deleted = '', name = ''] = fields[at]?.split('\t') ?? [];
    const binary = added === '-';
    counts.push({additions: binary ? 0 : Number(added), deletions: binary ? 0 : Number(deleted), binary});
    at += name === '' ? 3 : 1;
  }
  return counts;
}

function receiptErrors({files, totals, receipt}: ReportJson): string[] {
  const sum = (key: 'additions' | 'deletions' | 'changes'): number =>
    files.reduce((total, file) => total + file[key], 0);
  const checks: [string, number, number][] = [
    ['shown files', receipt.shownFiles, files.length],
    ['files of git', receipt.gitFiles, receipt.shownFiles + countFiles(receipt.excluded)],
    ['omitted diffs', countFiles(receipt.omittedDiffs), files.filter(({omitted}) => omitted !== null).length],
    ['noise', countFiles(receipt.noise), files.filter(({noise}) => noise !== null).length],
    ['files', totals.files, files.length],
    ...(['additions', 'deletions', 'changes'] as const).map((key): [string, number, number] => [
      key,
      totals[key],
      sum(key),
    ]),
  ];
  return checks.flatMap(([name, found, expected]) =>
    found === expected ? [] : [`receipt: ${name}: ${found} instead of ${expected}`],
  );
}

function countFiles(counts: readonly Pick<ReceiptCount, 'files'>[]): number {
  return counts.reduce((total, {files}) => total + files, 0);
}

/** All pairs of tags `X/base` and `X/head`; where there are none, each tag from the one before it, by date. */
function defaultRanges(repository: string): string[] {
  const tags = git(repository, 'tag', '--list', '--sort=creatordate').split('\n').filter(Boolean);
  const pairs = tags.filter((tag) => tag.endsWith('/base') && tags.includes(tag.replace(/base$/, 'head')));
  return pairs.length > 0
    ? pairs.map((tag) => `${tag}..${tag.replace(/base$/, 'head')}`)
    : tags.slice(1).map((tag, index) => `${tags[index]}..${tag}`);
}

/** Git without the user's configuration. */
function git(repository: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: repository,
    env: {PATH: process.env.PATH, LC_ALL: 'C', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'},
    maxBuffer: 1024 ** 3,
  }).toString();
}

function main([repository, ...given]: readonly string[]): void {
  const ranges = repository === undefined || given.length > 0 ? given : defaultRanges(repository);
  if (repository === undefined || ranges.length === 0) {
    console.error(
      'Usage: npm run verify -- REPOSITORY [RANGE...]\nA repository with fewer than two tags needs ranges.',
    );
    process.exitCode = 1;
    return;
  }
  const {reports, differences} = verifyReports(path.resolve(repository), ranges);
  differences.forEach((difference) => console.error(difference));
  const files = reports.reduce((total, report) => total + report.files.length, 0);
  console.log(
    `${reports.length} reports with ${files} files: ${differences.length} differences from git and the schema`,
  );
  process.exitCode = differences.length > 0 ? 1 : 0;
}

main(process.argv.slice(2));
