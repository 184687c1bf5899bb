import {diffRows, isLineRow, lineId} from '../../../plugin/src/client/diffRows';
import type {HunkJson} from '../../../plugin/src/model/report';

function hunk(lines: string[], values: Partial<HunkJson> = {}): HunkJson {
  return {oldStart: 1, oldLines: 1, newStart: 1, newLines: 1, heading: '', lines, ...values};
}

describe('diffRows', () => {
  test('numbers the lines of each side on its own', () => {
    const rows = diffRows([hunk([' a', '-b', '-c', '+d', ' e'], {oldStart: 7, newStart: 9})]);
    expect(rows.slice(1)).toMatchObject([
      {kind: 'context', old: 7, new: 9, text: 'a'},
      {kind: 'removed', old: 8, new: null, text: 'b'},
      {kind: 'removed', old: 9, new: null, text: 'c'},
      {kind: 'added', old: null, new: 10, text: 'd'},
      {kind: 'context', old: 10, new: 11, text: 'e'},
    ]);
  });

  test('begins each hunk with its place', () => {
    const rows = diffRows([
      hunk([], {oldStart: 60, oldLines: 7, newStart: 60, newLines: 1, heading: 'Example'}),
      hunk([], {oldStart: 0, oldLines: 0}),
    ]);
    expect(rows).toEqual([
      {kind: 'hunk', heading: 'Example', old: 60, new: 60, skipped: {old: 60, new: 60}, gap: null},
      {kind: 'hunk', heading: '', old: 0, new: 1, skipped: {old: -60, new: -59}, gap: null},
    ]);
  });

  test('says how many lines of each side a hunk skips, counted from the last line that is shown', () => {
    const rows = diffRows([
      hunk([' a', '-b', ' c'], {oldStart: 7, newStart: 7}),
      hunk([' d', '+e'], {oldStart: 30, newStart: 29}),
      hunk([' f'], {oldStart: 31, newStart: 40}),
    ]);
    expect(rows.filter(({kind}) => kind === 'hunk')).toMatchObject([
      {skipped: {old: 7, new: 7}},
      {skipped: {old: 20, new: 20}},
      {skipped: {old: 0, new: 9}},
    ]);
  });

  test('keeps empty lines, and the missing final newline at the line that misses it', () => {
    const rows = diffRows([hunk(['-', '\\ No newline at end of file', '+', ' x'])]);
    expect(rows.slice(1)).toMatchObject([
      {kind: 'removed', text: '', old: 1, endsFile: true},
      {kind: 'added', text: '', new: 1, endsFile: false},
      {kind: 'context', text: 'x', old: 2, new: 2, endsFile: false},
    ]);
  });

  test('gives both lines of a pair their marks and each the number of the other', () => {
    const rows = diffRows([
      {...hunk([' a', '-b c', '-d', '+b e'], {oldStart: 7, newStart: 9}), pairs: [[1, 3, [2, 3], [2, 3], [0, 3]]]},
    ]);
    expect(rows.slice(1)).toMatchObject([
      {text: 'a', words: [], partner: null},
      {text: 'b c', words: [2, 3], cells: [0, 3], partner: 10},
      {text: 'd', words: [], partner: null},
      {text: 'b e', words: [2, 3], cells: [], partner: 8},
    ]);
  });

  test('cuts lines over 2,000 characters and keeps the rest at hand', () => {
    const [, exact, long] = diffRows([hunk([`+${'x'.repeat(2000)}`, `+${'x'.repeat(2345)}`])]);
    expect(exact).toMatchObject({rest: ''});
    expect(long).toMatchObject({text: 'x'.repeat(2000), rest: 'x'.repeat(345)});
  });

  test('does not cut through a character', () => {
    const [, row] = diffRows([hunk([`+${'x'.repeat(1999)}😀y`])]);
    expect(row).toMatchObject({text: 'x'.repeat(1999), rest: '😀y'});
  });

  test('marks carriage returns only where a hunk mixes line endings', () => {
    const marks = (lines: string[]) =>
      diffRows([hunk(lines)]).flatMap((row) => ('carriageReturn' in row ? [row.carriageReturn] : []));
    expect(marks(['-a\r', '+b\r'])).toEqual([false, false]);
    expect(marks(['-a\r', '+a', '\\ No newline at end of file'])).toEqual([true, false]);
  });

  test('shows no carriage return at the end of a line as text', () => {
    expect(diffRows([hunk(['-a\r'])])[1]).toMatchObject({text: 'a'});
  });
});

describe('lineId', () => {
  test('is different for every line of a diff', () => {
    const rows = diffRows([hunk([' a', '-b', '+c', ' d']), hunk(['-e', '+f'], {oldStart: 9, newStart: 9})]);
    const ids = rows.flatMap((row) => (isLineRow(row) ? [lineId('item-abcdef', row)] : []));
    expect(ids).toEqual(['R1', 'L2', 'R2', 'R3', 'L9', 'R9'].map((end) => `item-abcdef-${end}`));
  });
});
