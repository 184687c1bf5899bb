import {noStore} from '../../../../plugin/src/cache/store';
import type {FileChange} from '../../../../plugin/src/model/fileChange';
import {readUnchanged} from '../../../../plugin/src/output/unchanged/readUnchanged';
import type {ReportTexts} from '../../../../plugin/src/report/reportTexts';
import {sampleFile, sampleReport} from '../sampleReport';

const side = {mode: '100644', oid: 'a'.repeat(40)};
const hunk = {oldStart: 2, oldLines: 1, newStart: 2, newLines: 1, heading: '', lines: ['-b', '+B']};
const change: FileChange = {
  path: 'a.md',
  oldPath: null,
  pathIsUtf8: true,
  status: 'modified',
  similarity: null,
  base: side,
  head: side,
  additions: 1,
  deletions: 1,
  binary: false,
  encoding: 'utf-8',
  hunks: [hunk],
  omitted: null,
};
const texts = {base: 'a\nb\nlast\n', head: 'a\nB\nlast\n'};

async function unchangedOf(
  values: Partial<FileChange>,
  read = texts as {base: string | null; head: string | null},
  maxBytes = 100,
): Promise<unknown> {
  const report = sampleReport({slug: 'v1', files: [sampleFile({anchor: 'item-a'})]});
  const own: ReportTexts = {
    changes: [{...change, ...values}],
    read: () => Promise.resolve([read]),
    lineUrl: () => null,
    store: noStore,
  };
  const found = await readUnchanged({reports: [report], texts: new Map([['v1', own]])}, maxBytes);
  return found.get('v1')?.get('item-a');
}

test('a file has the lines around its hunks', async () => {
  await expect(unchangedOf({})).resolves.toEqual({gaps: [['a'], ['last']], endsInNewline: true, headLines: 3});
});

test.each<[string, Partial<FileChange>]>([
  ['came', {base: null}],
  ['went', {head: null}],
  ['has no lines that changed', {hunks: []}],
  ['has no diff', {hunks: null}],
  ['is a submodule', {base: {...side, mode: '160000'}, head: {...side, mode: '160000'}}],
])('a file that %s has none', async (_, values) => {
  await expect(unchangedOf(values)).resolves.toBeUndefined();
});

test('a file with more of them than the limit, or too large to be read, is said to be too large', async () => {
  await expect(unchangedOf({}, texts, 7)).resolves.toMatchObject({gaps: [['a'], ['last']]});
  await expect(unchangedOf({}, texts, 6)).resolves.toBe('too-large');
  await expect(unchangedOf({}, {base: null, head: null})).resolves.toBe('too-large');
});

test('with a limit of 0 nothing is read', async () => {
  const report = sampleReport({slug: 'v1', files: [sampleFile({anchor: 'item-a'})]});
  const read = jest.fn(() => Promise.resolve([texts]));
  const own: ReportTexts = {changes: [change], read, lineUrl: () => null, store: noStore};
  await expect(readUnchanged({reports: [report], texts: new Map([['v1', own]])}, 0)).resolves.toEqual(new Map());
  expect(read).not.toHaveBeenCalled();
});

test('what is kept of an earlier run is not read again', async () => {
  const kept = new Map<string, unknown>();
  const store = {
    recall: (key: readonly unknown[]) => Promise.resolve(kept.get(JSON.stringify(key))),
    keep: (key: readonly unknown[], value: unknown) => {
      kept.set(JSON.stringify(key), value);
      return Promise.resolve();
    },
    tidy: () => Promise.resolve(),
  };
  const read = jest.fn(() => Promise.resolve([texts]));
  const own: ReportTexts = {changes: [change], read, lineUrl: () => null, store};
  const report = sampleReport({slug: 'v1', files: [sampleFile({anchor: 'item-a'})]});
  const made = {reports: [report], texts: new Map([['v1', own]])};
  const first = await readUnchanged(made, 100);
  await expect(readUnchanged(made, 100)).resolves.toEqual(first);
  expect(read).toHaveBeenCalledTimes(1);
});
