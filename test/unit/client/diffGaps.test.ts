import {firstNewLine, foldedGaps, gapSizes, linesAtOnce, targetedGaps} from '../../../plugin/src/client/diffGaps';

/** Lines 11 to 13 became two, and behind line 30 of the base one came. */
const hunks = [
  {oldStart: 11, oldLines: 3, newStart: 11, newLines: 2, heading: '', lines: ['-a', '-b', ' c', '+d']},
  {oldStart: 30, oldLines: 1, newStart: 29, newLines: 2, heading: '', lines: [' e', '+f']},
];

test('what a diff leaves out is counted before, between and behind its hunks', () => {
  expect(gapSizes(hunks, 40)).toEqual([10, 16, 10]);
  expect(gapSizes(hunks, 30)).toEqual([10, 16, 0]);
  expect(foldedGaps(hunks, 30)).toEqual({
    above: [
      {index: 0, hidden: 10},
      {index: 1, hidden: 16},
    ],
    below: null,
  });
});

test('a hunk without lines on the side of the head leaves out the line that it names', () => {
  const [hunk] = [{oldStart: 5, oldLines: 1, newStart: 4, newLines: 0, heading: '', lines: ['-a']}];
  expect(gapSizes([hunk], 6)).toEqual([4, 2]);
});

test('the lines of an address are wanted from the hunk above or below which they are', () => {
  expect(targetedGaps(hunks, 40, {side: 'R', from: 9, to: 9})).toEqual(new Map([[0, 2]]));
  expect(targetedGaps(hunks, 40, {side: 'R', from: 33, to: 33})).toEqual(new Map([[2, 3]]));
  expect(targetedGaps(hunks, 40, {side: 'R', from: 10, to: 31})).toEqual(
    new Map([
      [0, 1],
      [1, 16],
      [2, 1],
    ]),
  );
});

test('lines of the base are found where the head has other numbers', () => {
  expect(targetedGaps(hunks, 40, {side: 'L', from: 29, to: 29})).toEqual(new Map([[1, 1]]));
  expect(targetedGaps(hunks, 40, {side: 'R', from: 29, to: 29})).toEqual(new Map());
});

test('lines that are shown, and lines that no side has, want nothing', () => {
  expect(targetedGaps(hunks, 40, {side: 'R', from: 11, to: 12})).toEqual(new Map());
  expect(targetedGaps(hunks, 40, {side: 'R', from: 41, to: 99})).toEqual(new Map());
});

test('the focus goes to the first line that is new', () => {
  expect(firstNewLine(hunks, 40, 0, {before: 0, after: 4})).toBe(7);
  expect(firstNewLine(hunks, 40, 1, {before: 0, after: 99})).toBe(13);
  expect(firstNewLine(hunks, 40, 2, {before: 3, after: 10})).toBe(34);
});

test('a long gap is shown a part at a time', () => {
  expect([150, 151, 1].map((hidden) => linesAtOnce({index: 0, hidden}))).toEqual([150, 100, 1]);
});
