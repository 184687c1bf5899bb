import {cellMarks} from '../../../../plugin/src/output/marks/cellMarks';
import {isTableRow} from '../../../../plugin/src/output/marks/tableRow';
import {marked} from './marked';

function cells(before: string, after: string): [string, string] {
  const {removedCells, addedCells} = cellMarks(before, after);
  return [marked(before, removedCells), marked(after, addedCells)];
}

function words(before: string, after: string): [string, string] {
  const {removed, added} = cellMarks(before, after);
  return [marked(before, removed), marked(after, added)];
}

test('marks the cells that differ, and only them', () => {
  expect(cells('| gpt-4 | 10 | yes |', '| gpt-4 | 20 | yes |')).toEqual([
    '| gpt-4 | [10] | yes |',
    '| gpt-4 | [20] | yes |',
  ]);
});

test('takes no notice of the white space in cells and of the width of delimiters', () => {
  expect(cells('| a | b  c |', '|   a|b c       |')).toEqual(['| a | b  c |', '|   a|b c       |']);
  expect(cells('|---|:-:|', '|-----|:---:|')).toEqual(['|---|:-:|', '|-----|:---:|']);
});

test('marks how a column is aligned', () => {
  expect(cells('|---|---|', '|:---|---|')).toEqual(['|[---]|---|', '|[:---]|---|']);
});

test('marks a new column as a cell of its own in each row', () => {
  expect(cells('| a | b |', '| a | new | b |')).toEqual(['| a | b |', '| a | [new] | b |']);
  expect(cells('| a | b', '| a | b | c')).toEqual(['| a | b', '| a | b | [c]']);
});

test('marks the words within cells that are alike, and none in cells that are not', () => {
  expect(words('| The limit is 10 calls | old |', '| The limit is 20 calls | new |')).toEqual([
    '| The limit is [10] calls | old |',
    '| The limit is [20] calls | new |',
  ]);
});

test('marks no cell that is empty', () => {
  expect(cells('| a |  |', '| a | b |')).toEqual(['| a |  |', '| a | [b] |']);
});

test('takes an escaped pipe for text', () => {
  expect(cells('| a \\| b | c |', '| a \\| x | c |')).toEqual(['| [a \\| b] | c |', '| [a \\| x] | c |']);
});

test.each([
  ['| a | b |', true],
  ['  | a', true],
  ['> | a |', true],
  ['a | b', false],
  ['', false],
])('%j is a row: %s', (line, expected) => {
  expect(isTableRow(line)).toBe(expected);
});
