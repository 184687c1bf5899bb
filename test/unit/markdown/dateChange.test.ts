import {dateChange, dateShift, isDateAlone} from '../../../plugin/src/markdown/events/dateChange';

test.each([
  ['No earlier than May 31, 2025', 'July 16, 2025', 'No earlier than May 31, 2025', 'July 16, 2025'],
  ['From May 1, 2024. Ends May 1, 2025', 'From May 1, 2024. Ends May 15, 2025', 'May 1, 2025', 'May 15, 2025'],
  ['Until 2024-05-01 (EU)', 'Until 2024-06-01 (EU)', '2024-05-01', '2024-06-01'],
  ['1 March 2025', '2nd April 2025', '1 March 2025', '2nd April 2025'],
])('the date changes from "%s" to "%s"', (base, head, before, after) => {
  expect(dateChange(base, head)).toEqual({before, after});
});

test.each([
  ['May 1, 2025', 'Not known yet'],
  ['Ends May 1, 2025', 'Begins May 2, 2025'],
  ['May 1, 2025 or June 1, 2025', 'May 2, 2025 or June 2, 2025'],
  ['Version 2', 'Version 3'],
])('"%s" and "%s" differ in more than one date, or in none', (base, head) => {
  expect(dateChange(base, head)).toBeNull();
});

test('a date alone has no other words', () => {
  expect(isDateAlone('No earlier than May 31, 2025')).toBe(true);
  expect(isDateAlone('Ends May 31, 2025')).toBe(false);
  expect(isDateAlone(null)).toBe(false);
});

test.each([
  ['May 1, 2025', 'May 15, 2025', 'later'],
  ['February 28, 2025', 'April 02, 2025', 'later'],
  ['2nd April 2026', '1 March 2026', 'earlier'],
  ['2025-10-01', '2025-09-30', 'earlier'],
  ['Dec 2025', 'Jan. 2026', 'later'],
  ['No earlier than May 31, 2025', 'no earlier than June 1, 2025', 'later'],
  ['No earlier than May 31, 2025', 'July 16, 2025', 'other'],
  ['May 2025', 'May 31, 2025', 'other'],
  ['May 1, 2025', '1 May 2025', 'other'],
])('from "%s" to "%s" a date is moved: %s', (before, after, shift) => {
  expect(dateShift(before, after)).toBe(shift);
});
