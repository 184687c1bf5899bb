import type {PageHunk} from '../../../../plugin/src/model/pageHunk';
import {markHunks} from '../../../../plugin/src/output/marks/markHunks';

function markHunk(lines: string[], path = 'docs/a.md'): PageHunk | undefined {
  return markHunks([{oldStart: 1, oldLines: 1, newStart: 1, newLines: 1, heading: '', lines}], path)[0];
}

test('names the lines of a pair by their places in the hunk', () => {
  expect(markHunk([' x', '-a b c', '-gone away for good', '+a b d', ' y'])?.pairs).toEqual([[1, 3, [4, 5], [4, 5]]]);
});

test('pairs no lines across one that stayed', () => {
  expect(markHunk(['-a b c', ' x', '+a b d'])?.pairs).toBeUndefined();
});

test('pairs past the mark of a missing final newline and counts no carriage return as text', () => {
  const lines = ['-a b c', '\\ No newline at end of file', '+a b c\r'];
  expect(markHunk(lines)?.pairs).toEqual([[0, 2, [], []]]);
});

test('compares cells in the tables of Markdown alone', () => {
  const lines = ['-| a | b |', '+| a | c |'];
  expect(markHunk(lines)?.pairs).toEqual([[0, 1, [], [], [6, 7], [6, 7]]]);
  expect(markHunk(lines, 'table.txt')?.pairs).toEqual([[0, 1, [6, 7], [6, 7]]]);
});

test('adds nothing to a hunk without pairs', () => {
  expect(markHunk(['+a'])).not.toHaveProperty('pairs');
});
