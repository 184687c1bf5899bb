import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {parseArgs} from 'node:util';
import {noStore} from '../plugin/src/cache/store';
import {diffArguments} from '../plugin/src/git/diff/diffArguments';
import {openGit, type Git} from '../plugin/src/git/git';
import type {Repository} from '../plugin/src/git/opening/openRepository';
import {readDiff} from '../plugin/src/git/diff/readDiff';
import type {ResolvedRange} from '../plugin/src/model/range';
import {validateChangelogOptions, type PluginOptions} from '../plugin/src/options';
import {makeReports} from '../plugin/src/report/makeReports';
import {readRanges} from '../plugin/src/report/readRanges';
import {RangeMemory} from '../plugin/src/report/rangeMemory';
import {readRepository} from '../plugin/src/git/repository';
import {findRanges} from '../plugin/src/ranges/findRanges';

const usage = 'Usage: tsx scripts/benchmark.ts [--pairs N] [--tags GLOB] [--manifest FILE] REPOSITORY [BASE..HEAD]...';

/** Both sides of a range, as object ids. */
interface Sides {
  base: string;
  head: string;
}

/** What is compared with what; each measures all ranges once and resolves with milliseconds. */
interface Comparison {
  name: string;
  work: () => Promise<number>;
  against: () => Promise<number>;
}

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {pairs: {type: 'string', default: '9'}, tags: {type: 'string'}, manifest: {type: 'string'}},
  });
  const [repository, ...named] = positionals;
  const ranges = [
    ...named,
    ...(values.tags === undefined ? [] : [{tags: values.tags}]),
    ...(values.manifest === undefined ? [] : readManifest(values.manifest)),
  ];
  const pairs = Number(values.pairs);
  if (repository === undefined || ranges.length === 0 || !Number.isInteger(pairs) || pairs < 1) {
    throw new Error(usage);
  }
  const cache = {path: mkdtempSync(path.join(os.tmpdir(), 'changelog-benchmark-'))};
  try {
    await measure(validateChangelogOptions({repository: path.resolve(repository), ranges, cache}), pairs);
  } finally {
    rmSync(cache.path, {recursive: true});
  }
}

/** Ranges of a file: `{"ranges": [{"baseTag": "…", "headTag": "…"}]}`. */
function readManifest(file: string): {base: string; head: string}[] {
  const {ranges} = JSON.parse(readFileSync(file, 'utf8')) as {ranges: {baseTag: string; headTag: string}[]};
  return ranges.map(({baseTag: base, headTag: head}) => ({base, head}));
}

async function measure(options: PluginOptions, pairs: number): Promise<void> {
  const git = openGit(options.repository as string);
  const {repository, ranges} = await findAll(git, options);
  console.log(`${ranges.length} ranges, medians of ${pairs} pairs:`);
  for (const comparison of compare(repository, ranges, options)) {
    console.log(`${(await medianRatio(comparison, pairs)).toFixed(2)}  ${comparison.name}`);
  }
}

/** The repository as it is, and all ranges in it. */
async function findAll(git: Git, options: PluginOptions): Promise<{repository: Repository; ranges: ResolvedRange[]}> {
  const facts = await readRepository(git);
  const log = (): void => undefined;
  const repository: Repository = {
    git,
    facts,
    folder: git.folder,
    url: null,
    fetch: 'never',
    remote: 'origin',
    ci: null,
    log,
  };
  const {ranges, problems, unresolved} = await findRanges(repository, options);
  if (problems.length + unresolved.length > 0) {
    throw new Error(`Some ranges are not in ${git.folder}`);
  }
  return {repository, ranges};
}

function compare(repository: Repository, ranges: readonly ResolvedRange[], options: PluginOptions): Comparison[] {
  const {git} = repository;
  const settings = {context: options.context, ...options.limits};
  const sides = ranges.map(({base, head, mergeBase}): Sides => ({base: mergeBase ?? base.oid, head: head.oid}));
  const bare = async ({base, head}: Sides): Promise<void> =>
    runBare(git.folder, diffArguments('patch', base, head, settings));
  const diff = async ({base, head}: Sides): Promise<unknown> => readDiff(git, base, head, settings);
  const reading = async (): Promise<number> =>
    timed(async () => readRanges(repository, ranges, options, {memory: new RangeMemory(), store: noStore}));
  const context = {siteDir: git.folder, locale: 'en', environment: {}};
  const memory = new RangeMemory();
  const ofMemory = async (): Promise<unknown> => makeReports(options, context, memory);
  const ofCache = async (): Promise<unknown> => makeReports(options, {...context, now: new Date()}, new RangeMemory());
  return [
    {
      name: 'diffs read and parsed / git diff >/dev/null with the same flags',
      work: inTurn(sides, diff),
      against: inTurn(sides, bare),
    },
    {
      name: 'ranges read: diffs, contents, commits / git diff >/dev/null with the same flags',
      work: reading,
      against: inTurn(sides, bare),
    },
    // The first round, which does not count, fills the memory or the cache.
    {
      name: 'reports made of what was read / ranges read',
      work: async () => timed(ofMemory),
      against: reading,
    },
    {
      name: 'a whole run with the cache of an earlier one / ranges read',
      work: async () => timed(ofCache),
      against: reading,
    },
  ];
}

function inTurn(sides: readonly Sides[], work: (range: Sides) => Promise<unknown>): () => Promise<number> {
  return async () =>
    timed(async () => {
      for (const range of sides) {
        await work(range);
      }
    });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs git with its output thrown away by the system. */
async function runBare(folder: string, args: readonly string[]): Promise<void> {
  const child = spawn('git', args, {cwd: folder, stdio: 'ignore'});
  const [exitCode] = (await once(child, 'close')) as [number | null];
  if (exitCode !== 0) {
    throw new Error(`git ended with ${exitCode ?? 'a signal'}`);
  }
}

/** Both sides take turns and are compared within a turn, so that other load on the machine falls on both. */
async function medianRatio({work, against}: Comparison, pairs: number): Promise<number> {
  await against();
  await work();
  const ratios: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const expected = await against();
    ratios.push((await work()) / expected);
  }
  ratios.sort((a, b) => a - b);
  return ratios[Math.floor(pairs / 2)] ?? NaN;
}

void main();
