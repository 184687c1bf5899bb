import type {PageHunk} from '../../../../plugin/src/model/pageHunk';
import {cutDiff} from '../../../../plugin/src/output/pages/cutDiff';

const hunk = (values: Partial<PageHunk>): PageHunk => ({
  oldStart: 10,
  oldLines: 3,
  newStart: 20,
  newLines: 3,
  heading: '## Limits',
  lines: [' a', '-b', '-c', '+d', '+e'],
  ...values,
});

const page = (lines: number) => ({bytes: 10_000, lines});

describe('cutDiff', () => {
  test('leaves a diff that fits on a page as it is', () => {
    const hunks = [hunk({}), hunk({oldStart: 90, newStart: 90})];
    expect(cutDiff(hunks, page(8))).toEqual([hunks]);
  });

  test('cuts between hunks where that is enough', () => {
    const hunks = [hunk({}), hunk({oldStart: 90, newStart: 90, lines: ['-a', '-b', '-c', '+d']})];
    expect(cutDiff(hunks, page(4))).toEqual([[hunks[0]], [hunks[1]]]);
  });

  test('cuts a hunk between lines, and numbers both parts as git would', () => {
    expect(cutDiff([hunk({})], page(2))).toEqual([
      [hunk({newLines: 1, lines: [' a', '-b', '-c']})],
      [hunk({oldStart: 12, oldLines: 0, newStart: 21, newLines: 2, lines: ['+d', '+e']})],
    ]);
  });

  test('keeps the start of a side that has no lines at all', () => {
    const added = hunk({oldStart: 0, oldLines: 0, newStart: 1, newLines: 2, lines: ['+a', '+b']});
    expect(cutDiff([added], page(1)).map(([part]) => [part?.oldStart, part?.newStart])).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  test('keeps marks of lines that stand in one part', () => {
    const pairs: PageHunk['pairs'] = [
      [0, 1, [0, 1], [0, 1]],
      [2, 3, [1, 2], [1, 2]],
      [4, 6, [0, 1], [0, 1]],
    ];
    const lines = ['-a', '+b', '-c', '+d', '-e', '-f', '+g'];
    const parts = cutDiff([hunk({lines, pairs})], page(2)).map(([part]) => part?.pairs);
    expect(parts).toEqual([[[0, 1, [0, 1], [0, 1]]], [[0, 1, [1, 2], [1, 2]]], undefined, undefined]);
  });

  test('keeps the word that a line has no end with the line', () => {
    const lines = ['-a', '\\ No newline at end of file', '+b', '\\ No newline at end of file'];
    expect(cutDiff([hunk({lines})], page(1)).map(([part]) => part?.lines)).toEqual([lines.slice(0, 2), lines.slice(2)]);
  });
});
