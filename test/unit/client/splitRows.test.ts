import fc from 'fast-check';
import {diffRows} from '../../../plugin/src/client/diffRows';
import {splitRows} from '../../../plugin/src/client/splitRows';
import type {LinePair, PageHunk} from '../../../plugin/src/model/pageHunk';

function hunk(lines: string[], pairs: LinePair[] = []): PageHunk {
  return {oldStart: 1, oldLines: 1, newStart: 1, newLines: 1, heading: '', lines, pairs};
}

/** Rows as `left|right`. */
function columns(hunks: PageHunk[]): string[] {
  return splitRows(diffRows(hunks)).map((row) =>
    row.kind === 'lines' ? `${row.old?.text ?? ''}|${row.new?.text ?? ''}` : row.kind,
  );
}

test('sets a line that stayed beside itself', () => {
  expect(columns([hunk([' a'])])).toEqual(['hunk', 'a|a']);
});

test('sets each line beside the one that it became', () => {
  const lines = ['-a', '-b', '+new', '+B', '+c'];
  expect(columns([hunk(lines, [[1, 3, [], []]])]).slice(1)).toEqual(['a|new', 'b|B', '|c']);
});

test('leaves the other side empty where lines have none beside them', () => {
  expect(columns([hunk(['-a', '+x', '+y', '+A'], [[0, 3, [], []]])]).slice(1)).toEqual(['|x', '|y', 'a|A']);
});

test('sets no lines beside each other across one that stayed', () => {
  expect(columns([hunk(['-a', ' b', '+c'])]).slice(1)).toEqual(['a|', 'b|b', '|c']);
});

test('shows every line once on its side, in order, and every pair in one row', () => {
  const block = fc.tuple(fc.nat(6), fc.nat(6), fc.array(fc.tuple(fc.nat(6), fc.nat(6))));
  fc.assert(
    fc.property(block, ([removed, added, wanted]) => {
      const pairs = wanted
        .filter(([i, j], at) => i < removed && j < added && wanted.slice(0, at).every(([a, b]) => a < i && b < j))
        .map(([i, j]): LinePair => [i, removed + j, [], []]);
      const lines = [
        ...Array.from({length: removed}, (_, i) => `-old ${i}`),
        ...Array.from({length: added}, (_, j) => `+new ${j}`),
      ];
      const rows = splitRows(diffRows([hunk(lines, pairs)])).filter((row) => row.kind === 'lines');
      expect(rows.flatMap((row) => row.old?.text ?? [])).toEqual(lines.slice(0, removed).map((line) => line.slice(1)));
      expect(rows.flatMap((row) => row.new?.text ?? [])).toEqual(lines.slice(removed).map((line) => line.slice(1)));
      for (const row of rows.filter(({old}) => old !== null && old.partner !== null)) {
        expect(row.new?.new).toBe(row.old?.partner);
      }
    }),
  );
});
