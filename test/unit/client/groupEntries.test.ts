import {entriesToc, groupEntries, tellMonth, tellsCategory, tellsDate} from '../../../plugin/src/client/groupEntries';
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

test('the title of a day tells its date, and the titles of a month the month, in each category', () => {
  const month = (...titles: string[]) => ({
    id: '2025-03',
    entries: titles.map((title) => indexEntry({title, date: '2025-03-09'})),
  });
  expect(
    ['2025-03-09', '2025-03-09: Guides', '2025-03', 'v2'].map((title) =>
      tellsDate(indexEntry({title, date: '2025-03-09'})),
    ),
  ).toEqual([true, true, false, false]);
  expect(tellMonth(month('2025-03'))).toBe(true);
  expect(tellMonth(month('2025-03: Guides', '2025-03: API'))).toBe(true);
  expect(tellMonth(month('2025-03-09'))).toBe(false);
  expect(tellMonth(month('2025-03', 'v2'))).toBe(false);
});

test('a title tells the category that it ends with', () => {
  const category = {name: 'api', label: 'API', permalink: '/changelog/category/api'};
  expect(tellsCategory(indexEntry({title: 'v2: API', category}))).toBe(true);
  expect(tellsCategory(indexEntry({title: 'Version 2', category}))).toBe(false);
  expect(tellsCategory(indexEntry({title: 'v2', category: null}))).toBe(false);
});
