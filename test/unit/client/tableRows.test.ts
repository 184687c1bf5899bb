import {statuses} from '../../../plugin/src/client/groupFiles';
import {firstRows, maxRows} from '../../../plugin/src/client/tableRows';
import type {FileRow} from '../../../plugin/src/model/pages';
import {statusOrder} from '../../../plugin/src/output/pages/contentsOrder';
import * as pageLimits from '../../../plugin/src/output/pages/pageLimits';
import {pageFile} from './pageData';

const files = (count: number, name: string): FileRow[] =>
  Array.from({length: count}, (_, index) => pageFile(`${name}-${index}.md`));

const order = (rows: readonly FileRow[]): FileRow[] => [...rows].reverse();
const few = files(5, 'few');
const noisy = files(3, 'noisy');
const many = files(maxRows, 'many');
const noise = [{kind: 'date-only', files: noisy}];

describe('firstRows', () => {
  test('has all rows where there is room for them, also of files that a reader does not look for', () => {
    const rows = firstRows({single: few, groups: [], noise}, {shows: () => false, order, limit: 1});
    expect([rows.of(few), rows.of(noisy), rows.more]).toEqual([order(few), order(noisy), 0]);
  });

  test('has the first ones of what a reader looks for where there is not, table by table', () => {
    const shows = (file: FileRow): boolean => many.indexOf(file) % 2 === 0 || noisy.includes(file);
    const rows = firstRows({single: many, groups: [], noise}, {shows, order, limit: 251});
    expect(rows.of(many)).toEqual(order(many.filter(shows)));
    expect(rows.of(noisy)).toEqual(order(noisy).slice(0, 1));
    expect(rows.more).toBe(2);
  });
});

test('pages are shared out for the rows and the order of files that they are drawn with', () => {
  expect(pageLimits.maxRows).toBe(maxRows);
  expect(statusOrder).toEqual(statuses);
});
