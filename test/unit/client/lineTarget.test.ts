import {isTargeted, parseLineTarget, rangeId, targetIds} from '../../../plugin/src/client/lineTarget';
import {diffRows, isLineRow} from '../../../plugin/src/client/diffRows';

const anchor = 'item-5f2a1c';

test.each([
  ['item-5f2a1c-R3', {side: 'R', from: 3, to: 3}],
  ['item-5f2a1c-L3', {side: 'L', from: 3, to: 3}],
  ['item-5f2a1c-R3-R10', {side: 'R', from: 3, to: 10}],
  ['item-5f2a1c-R10-R3', {side: 'R', from: 3, to: 10}],
  ['item-5f2a1c-R3-L10', null],
  ['item-5f2a1c', null],
  ['item-5f2a1c0-R3', null],
  ['item-abcdef-R3', null],
  ['', null],
])('%s is read as %j', (id, target) => {
  expect(parseLineTarget(id, anchor)).toEqual(target);
});

test('an id of several lines begins with the first of them, wherever the reader began', () => {
  const line = (number: number, side: 'L' | 'R' = 'R') => ({side, from: number, to: number});
  expect(rangeId(anchor, line(3), line(9))).toBe('item-5f2a1c-R3-R9');
  expect(rangeId(anchor, line(9), line(3))).toBe('item-5f2a1c-R3-R9');
  expect(rangeId(anchor, line(3), line(3))).toBe('item-5f2a1c-R3');
  expect(rangeId(anchor, line(9, 'L'), line(3))).toBe('item-5f2a1c-R3');
});

test('lines of the other side are not targeted, those that stayed are on both', () => {
  const lines = [' a', '-b', '+c', ' d'];
  const rows = diffRows([{oldStart: 1, oldLines: 3, newStart: 1, newLines: 3, heading: '', lines}]);
  const targeted = (side: 'L' | 'R', from: number, to: number): string[] =>
    rows.flatMap((row) => (isLineRow(row) && isTargeted(row, {side, from, to}) ? [row.text] : []));
  expect(targeted('R', 1, 2)).toEqual(['a', 'c']);
  expect(targeted('L', 2, 3)).toEqual(['b', 'd']);
});

test('an id leads to the first of its lines, and to the file where the line is on another page', () => {
  expect(targetIds('item-5f2a1c-R3-R9')).toEqual(['item-5f2a1c-R3-R9', 'item-5f2a1c-R3', 'item-5f2a1c']);
  expect(targetIds('receipt')).toEqual(['receipt', 'receipt', 'receipt']);
});
