import {expandHunks} from '../../../plugin/src/client/expandHunks';
import type {PageHunk} from '../../../plugin/src/model/pageHunk';
import type {UnchangedLines} from '../../../plugin/src/model/unchanged';

const hunks: PageHunk[] = [
  {
    oldStart: 4,
    oldLines: 1,
    newStart: 4,
    newLines: 1,
    heading: '# One',
    lines: ['-d', '+D'],
    pairs: [[0, 1, [0, 1], [0, 1]]],
  },
  {
    oldStart: 7,
    oldLines: 1,
    newStart: 7,
    newLines: 2,
    heading: '',
    lines: ['-g', '+G', '+h'],
    pairs: [[0, 1, [0, 1], [0, 1]]],
  },
];
const unchanged: UnchangedLines = {
  gaps: [
    ['# One', 'b', 'c'],
    ['e', 'f'],
    ['i', 'j'],
  ],
  endsInNewline: false,
};
const expanded = (...shown: [number, number][]) => expandHunks(hunks, 10, unchanged, new Map(shown));

test('nothing is shown before it is wanted', () => {
  expect(expanded()).toEqual({
    hunks,
    above: [
      {index: 0, hidden: 3},
      {index: 1, hidden: 2},
    ],
    below: {index: 2, hidden: 2},
  });
});

test('a hunk takes in the lines that are nearest above it, and keeps its pairs', () => {
  const {
    hunks: [first],
    above,
  } = expanded([0, 2]);
  expect(first).toEqual({
    oldStart: 2,
    oldLines: 3,
    newStart: 2,
    newLines: 3,
    heading: '# One',
    lines: [' b', ' c', '-d', '+D'],
    pairs: [[2, 3, [0, 1], [0, 1]]],
  });
  expect(above[0]).toEqual({index: 0, hidden: 1});
});

test('a hunk does not name the line that it begins with as the one above it', () => {
  const {
    hunks: [first],
    above,
  } = expanded([0, 99]);
  expect(first).toMatchObject({oldStart: 1, newStart: 1, heading: ''});
  expect(above[0]).toBeNull();
});

test('hunks with nothing hidden between them become one', () => {
  const {hunks: all, above, below} = expanded([1, 2]);
  expect(all).toEqual([
    {
      oldStart: 4,
      oldLines: 4,
      newStart: 4,
      newLines: 5,
      heading: '# One',
      lines: ['-d', '+D', ' e', ' f', '-g', '+G', '+h'],
      pairs: [
        [0, 1, [0, 1], [0, 1]],
        [4, 5, [0, 1], [0, 1]],
      ],
    },
  ]);
  expect([above, below]).toEqual([[{index: 0, hidden: 3}], {index: 2, hidden: 2}]);
});

test('behind the last hunk the next lines follow, and the last says that no newline ends it', () => {
  expect(expanded([2, 1]).hunks[1]).toMatchObject({newLines: 3, lines: ['-g', '+G', '+h', ' i']});
  const {
    hunks: [, last],
    below,
  } = expanded([2, 2]);
  expect(last?.lines).toEqual(['-g', '+G', '+h', ' i', ' j', '\\ No newline at end of file']);
  expect(below).toBeNull();
});
