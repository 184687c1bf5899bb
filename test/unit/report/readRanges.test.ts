import {noStore} from '../../../plugin/src/cache/store';
import {emptyTree} from '../../../plugin/src/git/history/history';
import {openRepository, type Repository} from '../../../plugin/src/git/opening/openRepository';
import {validateChangelogOptions} from '../../../plugin/src/options';
import {findRanges} from '../../../plugin/src/ranges/findRanges';
import {RangeMemory} from '../../../plugin/src/report/rangeMemory';
import {readRanges, type ReadRanges} from '../../../plugin/src/report/readRanges';
import {createRepository} from '../../helpers/repository';
import {withFakeGit} from '../git/fakeGit';
import {readFileSync} from 'node:fs';
import path from 'node:path';

const repository = createRepository();
const versions = Array.from({length: 20}, (_, index) => {
  repository.write('docs/a.md', `# A\n\nVersion ${index}.\n`);
  repository.write(`img/${index}.png`, Buffer.from([0, index]));
  return repository.commit(`Version ${index}`);
});
const pairs = versions.slice(1).map((head, index) => `${versions[index] ?? ''}..${head}`);

async function open(): Promise<Repository> {
  const opened = await openRepository(repository.folder, {
    siteDir: repository.folder,
    cacheDir: repository.folder,
    fetch: 'never',
    remote: 'origin',
    wanted: [],
    ci: null,
    settings: {silenceSeconds: 30},
  });
  if ('problem' in opened) throw new Error(opened.problem.what);
  return opened.repository;
}

async function read(ranges: string[], limits: object = {}, memory = new RangeMemory()): Promise<ReadRanges> {
  const opened = await open();
  const options = validateChangelogOptions({ranges, limits});
  const found = await findRanges(opened, options);
  return readRanges(opened, found.ranges, options, {memory, store: noStore});
}

async function plain({read: all}: ReadRanges): Promise<unknown[]> {
  return Promise.all(all.map(async ({reading: {texts, ...rest}}) => ({...rest, texts: await texts()})));
}

test('ranges that are read together say the same as each one alone', async () => {
  const together = await plain(await read(pairs));
  const alone = await Promise.all(pairs.map(async (pair) => plain(await read([pair]))));
  expect(together).toEqual(alone.flat());
  expect(together).toHaveLength(19);
});

test('the contents of many ranges are read in few processes', async () => {
  await withFakeGit('echo "$1" >> "$FAKE/log"; exec "$REAL_GIT" "$@"', async (folder) => {
    await read(pairs);
    const commands = readFileSync(path.join(folder, 'log'), 'utf8').split('\n');
    expect(commands.filter((command) => command === 'cat-file').length).toBeLessThan(pairs.length / 2);
  });
});

test('commits are counted between the sides, from the start of history, and beyond the limit', async () => {
  const ranges = [`${versions[0] ?? ''}..${versions[7] ?? ''}`, `${emptyTree.sha1}..${versions[4] ?? ''}`];
  const counts = ({read: all}: ReadRanges): number[] => all.map(({reading}) => reading.commits);
  expect(counts(await read(ranges))).toEqual([7, 5]);
  expect(counts(await read(ranges, {commits: 2}))).toEqual([7, 5]);
});

test('what one instance of a site reads is read by no other, also at the same time', async () => {
  await withFakeGit('echo "$*" >> "$FAKE/log"; exec "$REAL_GIT" "$@"', async (folder) => {
    const memory = new RangeMemory();
    const [one, other] = await Promise.all([read(pairs.slice(0, 3), {}, memory), read(pairs.slice(1, 5), {}, memory)]);
    expect([one.read.length, other.read.length]).toEqual([3, 4]);
    const commands = readFileSync(path.join(folder, 'log'), 'utf8').split('\n');
    expect(commands.filter((command) => command.includes(' diff --no-color'))).toHaveLength(5);
  });
});
