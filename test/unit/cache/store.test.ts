import {readdirSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import * as cacache from 'cacache';
import {evict} from '../../../plugin/src/cache/evict';
import {openStore, type Store} from '../../../plugin/src/cache/store';
import {temporaryFolder} from '../../helpers/temporaryFolder';

const day = 24 * 3600 * 1000;

/** Later than the files that a test writes. */
const inDays = (days: number): Date => new Date(Date.now() + days * day);

function open(folder: string, now = new Date(), warnings: string[] = []): Promise<Store> {
  return openStore({folder, now, warn: (message) => void warnings.push(message)});
}

function contents(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => path.join(folder, name))
    .filter((file) => file.includes('content-v2') && statSync(file).isFile());
}

test('what was kept is recalled by a later run, and nothing else is', async () => {
  const folder = temporaryFolder();
  const value = {text: 'ä\uD800', list: [1, null, {}]};
  await (await open(folder)).keep(['a', 1], value);
  const later = await open(folder);
  expect(await later.recall(['a', 1])).toEqual(value);
  expect(await later.recall(['a', 2])).toBeUndefined();
});

test('a later value takes the place of an earlier one, whose content goes', async () => {
  const folder = temporaryFolder();
  const store = await open(folder);
  await store.keep(['a'], 1);
  await store.keep(['a'], 2);
  expect(await store.recall(['a'])).toBe(2);
  expect(contents(folder)).toHaveLength(1);
});

test.each<[string, (file: string) => void]>([
  ['cut off', (file) => truncateSync(file, statSync(file).size - 1)],
  ['empty', (file) => truncateSync(file, 0)],
  ['changed', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('right', 'wrong'))],
])('content that is %s is not recalled, and is kept anew', async (_name, damage) => {
  const folder = temporaryFolder();
  await (await open(folder)).keep(['a'], 'right');
  contents(folder).forEach(damage);
  const store = await open(folder);
  expect(await store.recall(['a'])).toBeUndefined();
  await store.keep(['a'], 'right');
  expect(await store.recall(['a'])).toBe('right');
});

test('a place that cannot be written is told once, and nothing fails', async () => {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  const warnings: string[] = [];
  const store = await open(path.join(file, 'cache'), new Date(), warnings);
  await store.keep(['a'], 1);
  await store.keep(['b'], 2);
  await store.tidy();
  expect(await store.recall(['a'])).toBeUndefined();
  expect(warnings).toEqual([expect.stringContaining(`The cache in ${path.join(file, 'cache')} cannot be written: `)]);
});

test('runs at the same time keep and recall in one folder', async () => {
  const folder = temporaryFolder();
  const stores = await Promise.all([1, 2, 3, 4].map(() => open(folder)));
  const keys = Array.from({length: 20}, (_, index) => index);
  await Promise.all(stores.flatMap((store) => keys.map((key) => store.keep(['k', key], {key}))));
  for (const store of stores) {
    expect(await Promise.all(keys.map((key) => store.recall(['k', key])))).toEqual(keys.map((key) => ({key})));
  }
});

test('entries that are not used for sixty days go with the next run that keeps something', async () => {
  const folder = temporaryFolder();
  const first = await open(folder);
  await first.keep(['unused'], 'a');
  await first.keep(['used'], 'b');
  const second = await open(folder, inDays(50));
  expect(await second.recall(['used'])).toBe('b');
  const third = await open(folder, inDays(70));
  await third.keep(['new'], 'c');
  await third.tidy();
  expect(await third.recall(['unused'])).toBeUndefined();
  expect(await third.recall(['used'])).toBe('b');
});

test('beyond the size, those that were used longest ago go first', async () => {
  const folder = temporaryFolder();
  const store = await open(folder);
  for (const key of ['a', 'b', 'c']) await store.keep([key], key.repeat(100));
  const later = await open(folder, inDays(2));
  await later.recall(['a']);
  await (await open(folder, inDays(4))).recall(['c']);
  await evict(cacache, folder, inDays(5), {bytes: 250, days: 60});
  expect(await later.recall(['b'])).toBeUndefined();
  expect(await later.recall(['a'])).toBe('a'.repeat(100));
  expect(contents(folder)).toHaveLength(2);
});
