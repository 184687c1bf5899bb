import {editsOf} from '../../../plugin/src/markdown/matching/edits';
import {lineMap} from '../../../plugin/src/markdown/matching/lineMap';

const hunk = (oldStart: number, oldLines: number, newStart: number, newLines: number, lines: string[]) => ({
  oldStart,
  oldLines,
  newStart,
  newLines,
  heading: '',
  lines,
});

test('edits are the replaced stretches, with the line below', () => {
  const {edits} = editsOf([hunk(4, 4, 4, 4, [' a', '-b\r', '+c', ' d', '+e', '-f', ' '])]);
  expect(edits).toEqual([
    {oldStart: 5, oldLines: ['b'], newStart: 5, newLines: ['c'], below: 'd'},
    {oldStart: 7, oldLines: ['f'], newStart: 7, newLines: ['e'], below: ''},
  ]);
});

test('an empty side counts from the line before, as git prints it', () => {
  expect(editsOf([hunk(0, 0, 1, 1, ['+a'])]).edits).toEqual([
    {oldStart: 1, oldLines: [], newStart: 1, newLines: ['a'], below: ''},
  ]);
});

test('a missing newline is seen on one side only', () => {
  const mark = '\\ No newline at end of file';
  expect(editsOf([hunk(1, 1, 1, 1, ['-a', mark, '+a'])]).finalNewline).toBe(true);
  expect(editsOf([hunk(1, 1, 1, 1, ['-a', mark, '+b', mark])]).finalNewline).toBe(false);
  expect(editsOf([hunk(1, 1, 1, 1, [' a', mark])]).finalNewline).toBe(false);
});

test('unchanged lines map onto each other', () => {
  const {toHead, toBase} = lineMap(editsOf([hunk(1, 3, 1, 4, [' a', '-b', '+x', '+y', ' c'])]).edits);
  expect([1, 2, 3, 9].map(toHead)).toEqual([1, null, 4, 10]);
  expect([1, 2, 3, 4, 10].map(toBase)).toEqual([1, null, null, 3, 9]);
});
