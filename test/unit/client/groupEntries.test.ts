import {entriesToc, groupEntries} from '../../../plugin/src/client/groupEntries';
import {indexEntry} from './pageData';

const periodOf = (date: string) => ({year: date.slice(0, 4), month: date.slice(0, 7)});
const dates = ['2025-03-09', '2025-03-01', '2025-01-31', '2024-12-31', '2024-12-31'];
const years = groupEntries(
  dates.map((date) => indexEntry({date})),
  periodOf,
);

test('entries are grouped by year and month, in their order', () => {
  const outline = years.map(({id, months}) => [id, months.map((month) => [month.id, month.entries.length])]);
  expect(outline).toEqual([
    [
      '2025',
      [
        ['2025-03', 2],
        ['2025-01', 1],
      ],
    ],
    ['2024', [['2024-12', 2]]],
  ]);
});

test('the table of contents has the years and below them the months', () => {
  const names = {year: (date: string) => date.slice(0, 4), month: (date: string) => `month ${date.slice(5, 7)}`};
  expect(entriesToc(years, names)).toEqual([
    {value: '2025', id: '2025', level: 2},
    {value: 'month 03', id: '2025-03', level: 3},
    {value: 'month 01', id: '2025-01', level: 3},
    {value: '2024', id: '2024', level: 2},
    {value: 'month 12', id: '2024-12', level: 3},
  ]);
});
